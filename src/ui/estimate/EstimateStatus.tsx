import { Decimal, sum } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import { useOpenCase } from '../context';
import { Status } from '../parts/slots';
import { type CellContext, cellValue, type FigureColumn } from './model/cellValue';
import type { GridSelection } from './model/selection';

interface EstimateStatusProps {
  readonly selection: GridSelection | null;
  readonly cells: CellContext;
}

const columnWords: Readonly<Record<FigureColumn, string>> = {
  theirQuantity: "customer's quantity",
  theirRate: "customer's rate",
  theirAmount: "customer's amount",
  ourQuantity: 'our quantity',
  ourRate: 'our rate',
  ourAmount: 'our amount',
  direct: 'direct effect',
  loaded: 'effect on total',
};

/** The selected figure in full, or the sum of several; how much there is of everything. */
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
  const { row, columnId, rows } = selection;
  const column = isFigureColumn(columnId) ? columnId : null;
  if (column === null) return rows.length > 1 ? <span>{rows.length} rows</span> : null;
  const { format } = cells;
  if (rows.length > 1) {
    const values = rows
      .map((each) => cellValue(column, each, cells))
      .filter((value): value is Decimal => value !== null);
    return (
      <>
        <span>
          Selection <strong>{rows.length} rows</strong>
        </span>
        <span>
          {columnWords[column]}, {values.length} figures, sum <strong>{formatDecimal(sum(values), format)}</strong>
        </span>
      </>
    );
  }
  const value = cellValue(column, row, cells);
  const name =
    row.line?.label ??
    (row.costId === null ? 'Arithmetic' : (cells.open.annotations.hiddenCosts[row.costId]?.label ?? ''));
  return (
    <>
      <span className="status-name">{name}</span>
      <span>
        {columnWords[column]}{' '}
        <strong>{value === null ? 'empty' : formatDecimal(value.toSignificantDigits(20), format)}</strong>
      </span>
    </>
  );
}

function isFigureColumn(columnId: string): columnId is FigureColumn {
  return Object.hasOwn(columnWords, columnId);
}

function count(number: number, what: string, { format }: CellContext): string {
  return `${formatDecimal(new Decimal(number), format)} ${what}${number === 1 ? '' : 's'}`;
}
