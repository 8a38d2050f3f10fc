import { useMemo } from 'react';
import { Decimal } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import { useOpenCase } from '../context';
import { Status } from '../parts/slots';
import { type CellContext, cellValue, figureColumn } from './model/cellValue';
import { columnText } from './model/columnText';
import { columnWords } from './model/columnWords';
import { rowName } from './model/rowName';
import type { GridSelection } from './model/selection';
import { selectionFigures } from './model/selectionFigures';

interface EstimateStatusProps {
  readonly selection: GridSelection | null;
  readonly cells: CellContext;
}

/** The selected figure in full, or sum, average and count of several; how much there is of everything. */
export function EstimateStatus({ selection, cells }: EstimateStatusProps) {
  const { estimate, annotations } = useOpenCase();
  const hidden = Object.keys(annotations.hiddenCosts).length;
  const positions = Object.keys(annotations.positions).length;
  return (
    <Status>
      {selection && <SelectionSummary selection={selection} cells={cells} />}
      <span className="status-space" />
      <span>
        {count(estimate.lines.length - 1, 'line', cells)} · {count(hidden, 'hidden cost', cells)} ·{' '}
        {count(positions, 'position', cells)}
      </span>
    </Status>
  );
}

function SelectionSummary({ selection, cells }: { readonly selection: GridSelection; readonly cells: CellContext }) {
  const figures = useMemo(() => selectionFigures(selection, cells), [selection, cells]);
  const { row, columnId, parts } = selection;
  const { format } = cells;
  if (figures.cells > 1) {
    const rows = parts.reduce((total, part) => total + part.rows.length, 0);
    const columns = new Set(parts.flatMap(({ columnIds }) => columnIds));
    const only = columns.size === 1 ? [...columns][0] : undefined;
    return (
      <>
        <span>
          Selection <strong>{only === undefined ? `${rows} × ${columns.size}` : count(rows, 'row', cells)}</strong>
          {only !== undefined && ` of ${columnWords(only)}`}
        </span>
        {figures.sum !== null && figures.average !== null && (
          <>
            <Figure name="Sum" value={figures.sum} cells={cells} />
            <Figure name="Average" value={readable(figures.average)} cells={cells} />
            <span>
              Count <strong>{figures.figures}</strong>
            </span>
          </>
        )}
      </>
    );
  }
  const column = figureColumn(columnId);
  if (column === null) return <span className="status-name">{columnText(columnId, row, cells)}</span>;
  const value = cellValue(column, row, cells);
  return (
    <>
      <span className="status-name">{rowName(row, cells)}</span>
      <span>
        {columnWords(column)}{' '}
        <strong>{value === null ? 'empty' : formatDecimal(value.toSignificantDigits(20), format)}</strong>
      </span>
    </>
  );
}

/** A quotient may have any number of digits: as many as one reads. */
function readable(average: Decimal): Decimal {
  return average.abs().lessThan(1) ? average.toSignificantDigits(4) : average.toDecimalPlaces(4);
}

function Figure({
  name,
  value,
  cells,
}: {
  readonly name: string;
  readonly value: Decimal;
  readonly cells: CellContext;
}) {
  return (
    <span>
      {name} <strong>{formatDecimal(value.toSignificantDigits(12), cells.format)}</strong>
    </span>
  );
}

function count(number: number, what: string, { format }: CellContext): string {
  return `${formatDecimal(new Decimal(number), format)} ${what}${number === 1 ? '' : 's'}`;
}
