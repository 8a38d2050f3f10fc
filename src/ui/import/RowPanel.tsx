import { useId, useMemo, useState } from 'react';
import { type Correction, type RowReading, rowOnSheet, type SheetReading, type TableReading } from '../../estimate';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { optionsOf, rowKindLabels } from './importWords';
import { placeNames, rowMeant } from './linesOfRow';
import { rowCorrection } from './ReadsAsCell';

interface RowPanelProps {
  readonly sheet: string;
  readonly row: RowReading;
  /** What a row is called: its number, or its cell where it holds several lines. */
  readonly nameOf: (row: number) => string;
  readonly rows: readonly RowReading[];
  readonly tables: readonly TableReading[];
  readonly onCorrect: (correction: Correction) => void;
}

interface RowPanelsProps {
  readonly reading: SheetReading;
  readonly readings: ReadonlyMap<number, readonly RowReading[]>;
  /** The chosen row of the sheet. */
  readonly at: number | null;
  readonly onCorrect: (correction: Correction) => void;
}

/** A panel for each of the lines that the chosen row holds. */
export function RowPanels({ reading, readings, at, onCorrect }: RowPanelsProps) {
  const nameOf = useMemo(() => placeNames(readings), [readings]);
  const { sheet, rows, tables } = reading;
  const here = at === null ? [] : (readings.get(at) ?? []);
  return here.map((row) => (
    <RowPanel key={`${sheet} ${row.row}`} {...{ sheet, row, nameOf, rows, tables, onCorrect }} />
  ));
}

/** What the chosen row reads as, why, and how to say otherwise. */
function RowPanel({ sheet, row, nameOf, rows, tables, onCorrect }: RowPanelProps) {
  const table = tables.findIndex(({ headerRow }) => headerRow === row.row);
  const id = useId();
  const [number, name] = [String(rowOnSheet(row.row)), nameOf(row.row)];
  const title = name === number ? `Row ${number}` : `Row ${number}, ${name}`;
  const above = tables[table - 1];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
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
      {row.kind === 'markup' && <BaseField sheet={sheet} row={row} nameOf={nameOf} rows={rows} onCorrect={onCorrect} />}
    </section>
  );
}

function ParentField({ sheet, row, rows, onCorrect }: Omit<RowPanelProps, 'tables' | 'nameOf'>) {
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

/** Rows of the base, by their numbers on the sheet, or their cells: `12, 31`, `D6, I6`. */
function BaseField({ sheet, row, nameOf, rows, onCorrect }: Omit<RowPanelProps, 'tables'>) {
  const [typed, setTyped] = useState(row.baseRows.map(nameOf).join(', '));
  const numbers = typed.split(/[\s,;+]+/).filter((part) => part !== '');
  const meant = numbers.map((part) => rowMeant(rows, part, row.baseRows, nameOf));
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
