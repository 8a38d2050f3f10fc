import { useId, useState } from 'react';
import { type Correction, type RowReading, rowOnSheet, type TableReading } from '../../estimate';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { optionsOf, rowKindLabels } from './importWords';
import { placeWords, rowMeant } from './linesOfRow';
import { rowCorrection } from './ReadsAsCell';

interface RowPanelProps {
  readonly sheet: string;
  readonly row: RowReading;
  /** How many further readings the row of the sheet has. */
  readonly others: number;
  readonly rows: readonly RowReading[];
  readonly tables: readonly TableReading[];
  readonly onCorrect: (correction: Correction) => void;
}

/** What the chosen row reads as, why, and how to say otherwise. */
export function RowPanel({ sheet, row, others, rows, tables, onCorrect }: RowPanelProps) {
  const table = tables.findIndex(({ headerRow }) => headerRow === row.row);
  const id = useId();
  const above = tables[table - 1];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Row {placeWords(row, others)}</h2>
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

function ParentField({ sheet, row, rows, onCorrect }: Omit<RowPanelProps, 'tables' | 'others'>) {
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

/** Rows of the base, by their numbers on the sheet: `12, 31`. */
function BaseField({ sheet, row, rows, onCorrect }: Omit<RowPanelProps, 'tables' | 'others'>) {
  const [typed, setTyped] = useState(row.baseRows.map(rowOnSheet).join(', '));
  const numbers = typed.split(/[\s,;+]+/).filter((part) => part !== '');
  const meant = numbers.map((part) => rowMeant(rows, part, row.baseRows));
  const wrong = numbers.filter((_, index) => meant[index] === null || meant[index] === row.row);
  const use = (): void =>
    onCorrect({ type: 'base', sheet, row: row.row, baseRows: meant.filter((base) => base !== null) });
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
