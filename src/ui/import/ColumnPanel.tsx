import { type ColumnReading, type Corrections, isTextFormat, type NumberFormat } from '../../estimate';
import { cellName, columnName, type Sheet } from '../../import';
import { SelectField } from '../parts/SelectField';
import { FormatSample } from './FormatSample';
import { factorChoice, factorChoices, numberFormatLabels, optionsOf, roleLabels } from './importWords';
import { moveRole } from './moveRole';
import { isFigure, roleCorrection } from './RoleHeader';

interface ColumnPanelProps {
  readonly sheet: Sheet;
  readonly column: number;
  /** The row of the cell that is looked at. */
  readonly cellRow: number | null;
  readonly columns: readonly ColumnReading[];
  /** The column as it was read before anyone corrected it. */
  readonly first: ColumnReading | null;
  readonly onCorrect: (...corrections: Corrections) => void;
}

/** What the chosen column holds, why, and how to say otherwise. */
export function ColumnPanel({ sheet, column, cellRow, columns, first, onCorrect }: ColumnPanelProps) {
  const reading = columns.find((candidate) => candidate.column === column) ?? null;
  const role = reading?.role ?? 'ignored';
  const name = sheet.name;
  const others = Array.from({ length: sheet.columnCount }, (_, index) => index + 1).filter((other) => other !== column);
  return (
    <section aria-labelledby="column-panel">
      <h2 id="column-panel">
        Column {columnName(column)}
        {reading && reading.heading !== '' ? `, "${reading.heading}"` : ''}
      </h2>
      <CellNote sheet={sheet} row={cellRow} column={column} />
      <SelectField
        label="Holds"
        value={role}
        options={optionsOf(roleLabels)}
        hint={reading?.reason}
        onChange={(next) => onCorrect(roleCorrection(name, column, next, reading))}
      />
      {role !== 'ignored' && others.length > 0 && (
        <SelectField
          label={`Move "${roleLabels[role]}" to`}
          value=""
          options={[
            { value: '', label: 'stays here' },
            ...others.map((other) => ({ value: String(other), label: columnLabel(other, columns) })),
          ]}
          onChange={(to) => {
            if (to !== '') onCorrect(...moveRole(name, columns, column, Number(to)));
          }}
        />
      )}
      {reading && role === 'factor' && (
        <SelectField
          label="The amount"
          value={factorChoice(reading)}
          options={factorChoices.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => {
            const factor = factorChoices.find((choice) => choice.value === value)?.factor;
            if (factor) onCorrect({ type: 'columnRole', sheet: name, column, role, factor });
          }}
        />
      )}
      {reading && isFigure(role) && reading.numberFormat !== 'stored' && (
        <>
          <SelectField
            label="Numbers are written"
            value={reading.numberFormat}
            options={formatChoices(reading.numberFormat)}
            onChange={(format) => onCorrect({ type: 'numberFormat', sheet: name, column, format })}
          />
          <FormatSample
            sheet={sheet}
            column={column}
            format={reading.numberFormat}
            before={first?.numberFormat ?? reading.numberFormat}
          />
        </>
      )}
    </section>
  );
}

/** Ways to write numbers; a spreadsheet's dates in place of prices only where the column holds such. */
function formatChoices(current: NumberFormat) {
  return optionsOf(numberFormatLabels).filter(({ value }) => isTextFormat(value) || !isTextFormat(current));
}

/** The formula of the cell that is looked at, and whether its author hid it. */
function CellNote({
  sheet,
  row,
  column,
}: {
  readonly sheet: Sheet;
  readonly row: number | null;
  readonly column: number;
}) {
  const cells = sheet.rows.find((candidate) => candidate.row === row)?.cells;
  const cell = cells?.find((candidate) => candidate.column === column);
  if (row === null || cell === undefined || (cell.formula === null && !cell.hidden)) return null;
  return (
    <p className="import-note">
      {cellName(row, column)}
      {cell.formula === null ? '' : ` = ${cell.formula}`}
      {cell.hidden ? ' (hidden in the file)' : ''}
    </p>
  );
}

function columnLabel(column: number, columns: readonly ColumnReading[]): string {
  const reading = columns.find((candidate) => candidate.column === column);
  const heading = reading === undefined || reading.heading === '' ? '' : `, "${reading.heading}"`;
  return `column ${columnName(column)}${heading} (${roleLabels[reading?.role ?? 'ignored'].toLowerCase()})`;
}
