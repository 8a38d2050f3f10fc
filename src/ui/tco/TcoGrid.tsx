import { Fragment, useState } from 'react';
import type { TcoLineId } from '../../annotations';
import { type Decimal, decimal, toText } from '../../base/decimal';
import { formatDecimal, formatMoney, formatSigned } from '../../base/format';
import { useFormat } from '../context';
import { textCell } from '../grid/clipboard/copiedCells';
import { editableText } from '../parts/figureText';
import { categoryWords } from '../parts/words';
import { useCells } from './cells';
import type { EnteredFigure } from './enteredFigures';
import { moved, type Place, placeOf, selectionAt, type TcoSelection } from './selection';
import type { TcoCell, TcoTable } from './tcoTable';
import { dueWords, whenWords } from './tcoWords';

interface TcoGridProps {
  readonly table: TcoTable;
  readonly places: number;
  /** Whether the terms let anything be worked out. */
  readonly isWorkedOut: boolean;
  /** Lines that do not count in these figures. */
  readonly leftOut: ReadonlySet<TcoLineId>;
  /** Present values, or the amounts as they are given. */
  readonly shows: 'presentValue' | 'amount';
  readonly selection: TcoSelection | null;
  readonly onSelect: (selection: TcoSelection) => void;
  /** Enter: into the panel, or a new line where there is none. */
  readonly onEnter: (selection: TcoSelection) => void;
  readonly onDelete: (selection: TcoSelection) => void;
  /** Amounts that were typed or pasted, as one step. */
  readonly onAmounts: (amounts: readonly EnteredAmount[]) => void;
}

export interface EnteredAmount extends Omit<EnteredFigure, 'place'> {
  readonly at: TcoSelection;
}

/** Lines down and alternatives across. Arrow keys go from cell to cell, typing sets an amount, Enter opens a line. */
export function TcoGrid(props: TcoGridProps) {
  const { table, places, isWorkedOut, leftOut, shows, selection, onSelect, onEnter, onDelete, onAmounts } = props;
  const format = useFormat();
  // Where an empty cell was selected and holds a line now, the place is what stays.
  const [last, setLast] = useState<Place>({ row: 0, column: 0 });
  const at = (selection && placeOf(table, selection)) ?? (selectionAt(table, last) ? last : { row: 0, column: 0 });
  const act = (place: Place, what: (selection: TcoSelection) => void): void => {
    const its = selectionAt(table, place);
    if (its !== null) what(its);
  };
  const rows = table.sections.flatMap((section) => section.rows);
  const cellAt = ({ row, column }: Place): TcoCell | null => rows[row - 1]?.cells[column] ?? null;
  const {
    table: body,
    cell,
    onCopy,
    onPaste,
  } = useCells({
    at,
    isCurrent: selection !== null,
    next: (from, key) => moved(table, from, key),
    editable: (place) => {
      const row = rows[place.row - 1];
      const own = cellAt(place);
      if (row === undefined || table.columns[place.column] === undefined || own?.line.timing.type === 'stepped')
        return null;
      return {
        name: `Amount of ${row.label}, ${table.columns[place.column]?.alternative.name}`,
        text: own === null ? '' : editableText(own.line.amount, false, format),
      };
    },
    copied: (place) => {
      if (place.row === 0) return textCell(table.columns[place.column]?.alternative.name ?? '');
      const own = cellAt(place);
      const value = shows === 'amount' ? own?.line.amount : own?.presentValue && toText(own.presentValue);
      const kept = shows === 'amount' ? (own?.line.expressions['amount'] ?? null) : null;
      return value
        ? { shown: formatDecimal(decimal(value), format), value, isPercent: false, places: 2, expression: kept }
        : textCell('');
    },
    onFigures: (figures) =>
      onAmounts(
        figures.flatMap(({ place, ...entered }) => {
          const its = selectionAt(table, place);
          return its === null ? [] : [{ at: its, ...entered }];
        }),
      ),
    onFocus: (place) => {
      setLast(place);
      act(place, onSelect);
    },
    onEnter: (place) => act(place, onEnter),
    onDelete: (place) => act(place, onDelete),
  });
  const order = new Map(table.sections.flatMap(({ rows }) => rows).map(({ key }, index) => [key, index + 1]));
  const figure = (value: Decimal | null): string => (value === null ? '' : formatDecimal(value, format, places));
  return (
    <table ref={body} className="tco-table" aria-label="TCO lines and totals" onCopy={onCopy} onPaste={onPaste}>
      <thead>
        <tr>
          <th scope="col">{shows === 'amount' ? 'Amount each time' : 'Present value'}</th>
          {table.columns.map(({ alternative }, column) => (
            <th key={alternative.id} scope="col">
              {cell({ row: 0, column }, alternative.name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.sections.map(({ category, sums, rows }, at) => (
          <Fragment key={category}>
            <tr className="tco-category">
              <th scope="row">
                {/* The number that it has in the chart. */}
                <span className="tco-number" aria-hidden>
                  {at + 1}
                </span>
                {categoryWords[category]}
              </th>
              {sums.map((value, column) => (
                <td key={table.columns[column]?.alternative.id}>{shows === 'amount' ? '' : figure(value)}</td>
              ))}
            </tr>
            {rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label === '' ? 'A line without a name' : label}</th>
                {cells.map((its, column) => (
                  <td key={table.columns[column]?.alternative.id}>
                    {cell(
                      { row: order.get(key) ?? 0, column },
                      <CellText
                        cell={its}
                        isWorkedOut={isWorkedOut}
                        isLeftOut={its !== null && leftOut.has(its.line.id)}
                        places={places}
                        shows={shows}
                      />,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <Totals
          table={table}
          label={shows === 'amount' ? 'Total, present value' : 'Total'}
          of={({ total, missing }) => (missing.length > 0 ? 'incomplete' : figure(total))}
        />
        <Totals
          table={table}
          label="More than the cheapest"
          of={({ more }) => (more === null ? '' : more.isZero() ? 'the cheapest' : formatSigned(more, format, places))}
        />
        <Totals table={table} label="Equal amount a year" of={({ annual }) => figure(annual)} />
        <Totals
          table={table}
          label="Cost per unit over the years"
          of={({ total, unitCost }) =>
            total === null ? '' : unitCost === null ? 'no volume' : formatMoney(unitCost, format)
          }
        />
        {table.columns.some(({ missing }) => missing.length > 0) && (
          <Totals table={table} label="Missing, in no sum" of={({ missing }) => missingWords(missing)} />
        )}
      </tfoot>
    </table>
  );
}

interface CellTextProps {
  readonly cell: TcoCell | null;
  readonly isWorkedOut: boolean;
  readonly isLeftOut: boolean;
  readonly places: number;
  readonly shows: TcoGridProps['shows'];
}

function CellText({ cell, isWorkedOut, isLeftOut, places, shows }: CellTextProps) {
  const format = useFormat();
  if (cell === null) return <span className="visually-hidden">no such line</span>;
  const { line, presentValue } = cell;
  if (isLeftOut) return <span className="tone-quiet">ours alone</span>;
  if (shows === 'amount' && line.amount !== null && line.timing.type !== 'stepped')
    return (
      <span title={whenWords(line, format)}>
        {formatMoney(decimal(line.amount), format)} <small>{dueWords[line.timing.type]}</small>
        {line.formula !== null && <span className="visually-hidden">, worked out</span>}
      </span>
    );
  if (shows === 'amount')
    return (
      <span className="tone-quiet">
        {line.amount === null && line.timing.type !== 'stepped' ? 'missing' : 'in steps'}
      </span>
    );
  if (presentValue === null) {
    const isMissing = isWorkedOut || (line.amount === null && line.timing.type !== 'stepped');
    return <span className={isMissing ? 'tone-more' : 'tone-quiet'}>{isMissing ? 'missing' : 'given'}</span>;
  }
  return <span title={whenWords(line, format)}>{formatDecimal(presentValue, format, places)}</span>;
}

/** `13 lines: Price, Energy …`. */
function missingWords(labels: readonly string[]): string {
  if (labels.length === 0) return '';
  const named = labels.slice(0, 2).map((label) => label || 'without a name');
  return `${labels.length === 1 ? '1 line' : `${labels.length} lines`}: ${named.join(', ')}${labels.length > 2 ? ' …' : ''}`;
}

interface TotalsProps {
  readonly table: TcoTable;
  readonly label: string;
  readonly of: (column: TcoTable['columns'][number]) => string;
}

function Totals({ table, label, of }: TotalsProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {table.columns.map((column) => (
        <td key={column.alternative.id}>{of(column)}</td>
      ))}
    </tr>
  );
}
