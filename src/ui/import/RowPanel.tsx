import { useState } from 'react';
import { type Correction, type RowReading, rowOnSheet, type TableReading } from '../../estimate';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { optionsOf, rowKindLabels } from './importWords';
import { rowCorrection } from './ReadsAsCell';

interface RowPanelProps {
  readonly sheet: string;
  readonly row: RowReading;
  readonly rows: readonly RowReading[];
  readonly tables: readonly TableReading[];
  readonly onCorrect: (correction: Correction) => void;
}

/** What the chosen row reads as, why, and how to say otherwise. */
export function RowPanel({ sheet, row, rows, tables, onCorrect }: RowPanelProps) {
  const table = tables.findIndex(({ headerRow }) => headerRow === row.row);
  const above = tables[table - 1];
  return (
    <section aria-labelledby="row-panel">
      <h2 id="row-panel">Row {row.row}</h2>
      {row.label !== '' && <p className="import-row-label">{row.label}</p>}
      <SelectField
        label="Reads as"
        value={row.kind}
        options={optionsOf(rowKindLabels)}
        hint={row.reason}
        onChange={(kind) => onCorrect(rowCorrection(sheet, row.row, kind))}
      />
      {['line', 'markup', 'group'].includes(row.kind) && (
        <ParentField sheet={sheet} row={row} rows={rows} onCorrect={onCorrect} />
      )}
      {above && (
        <div className="import-base">
          <p className="import-note">
            A table of its own begins here. The one above it has{' '}
            {above.headerRow === 0 ? 'no header' : `its header in row ${above.headerRow}`}.
          </p>
          <Button size="small" onPress={() => onCorrect({ type: 'joinTable', sheet, row: row.row })}>
            Join it to the table above
          </Button>
        </div>
      )}
      {row.kind === 'markup' && <BaseField sheet={sheet} row={row} rows={rows} onCorrect={onCorrect} />}
    </section>
  );
}

function ParentField({ sheet, row, rows, onCorrect }: Omit<RowPanelProps, 'tables'>) {
  const sums = rows.filter(({ kind, row: its }) => its !== row.row && (kind === 'group' || kind === 'total'));
  return (
    <SelectField
      label="Summed by"
      value={row.parentRow === null ? '' : String(row.parentRow)}
      options={[
        { value: '', label: 'the total' },
        ...sums.map((sum) => ({ value: String(sum.row), label: `row ${rowOnSheet(sum.row)}, ${sum.label}` })),
      ]}
      onChange={(value) => {
        const parent = sums.find((sum) => String(sum.row) === value);
        onCorrect({ type: 'parent', sheet, row: row.row, parentRow: parent?.row ?? null });
      }}
    />
  );
}

/** Rows of the base, as numbers: `12, 31`. */
function BaseField({ sheet, row, rows, onCorrect }: Omit<RowPanelProps, 'tables'>) {
  const [typed, setTyped] = useState(row.baseRows.join(', '));
  const numbers = typed.split(/[\s,;+]+/).filter((part) => part !== '');
  const known = new Map(rows.map((candidate) => [String(candidate.row), candidate.row]));
  const wrong = numbers.filter((part) => !known.has(part) || known.get(part) === row.row);
  const use = (): void =>
    onCorrect({ type: 'base', sheet, row: row.row, baseRows: numbers.flatMap((part) => known.get(part) ?? []) });
  return (
    <div className="import-base">
      <TextField label="Percentage of rows" value={typed} onChange={setTyped} />
      {wrong.length > 0 && <p className="field-wrong">No other row of this sheet: {wrong.join(', ')}.</p>}
      <Button size="small" isDisabled={wrong.length > 0 || numbers.length === 0} onPress={use}>
        Take this base
      </Button>
    </div>
  );
}
