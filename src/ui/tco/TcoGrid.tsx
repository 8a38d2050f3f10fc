import { Fragment, type KeyboardEvent, useRef } from 'react';
import type { TcoLineId } from '../../annotations';
import type { Decimal } from '../../base/decimal';
import { formatDecimal, formatMoney, formatSigned } from '../../base/format';
import { useFormat } from '../context';
import { categoryWords } from '../parts/words';
import { moved, type Place, placeOf, selectionAt, type TcoSelection } from './selection';
import type { TcoCell, TcoTable } from './tcoTable';
import { whenWords } from './tcoWords';

interface TcoGridProps {
  readonly table: TcoTable;
  readonly places: number;
  /** Whether the terms let anything be worked out. */
  readonly isWorkedOut: boolean;
  /** Lines that do not count in these figures. */
  readonly leftOut: ReadonlySet<TcoLineId>;
  readonly selection: TcoSelection | null;
  readonly onSelect: (selection: TcoSelection) => void;
  /** Enter: into the panel, or a new line where there is none. */
  readonly onEnter: (selection: TcoSelection) => void;
  readonly onDelete: (selection: TcoSelection) => void;
}

/** Present values, lines down and alternatives across. Arrow keys go from cell to cell, Enter opens one. */
export function TcoGrid(props: TcoGridProps) {
  const { table, places, isWorkedOut, leftOut, selection, onSelect, onEnter, onDelete } = props;
  const format = useFormat();
  const body = useRef<HTMLTableElement>(null);
  const at = (selection && placeOf(table, selection)) ?? { row: 0, column: 0 };
  const act = (place: Place, what: (selection: TcoSelection) => void): void => {
    const its = selectionAt(table, place);
    if (its !== null) what(its);
  };
  const onKeyDown = (event: KeyboardEvent, from: Place): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(table, from, event.key);
    if (next === null && event.key !== 'Enter' && event.key !== 'Delete') return;
    event.preventDefault();
    if (next !== null) body.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus();
    else act(from, event.key === 'Enter' ? onEnter : onDelete);
  };
  const cell = (place: Place) => {
    const isHere = place.row === at.row && place.column === at.column;
    return {
      type: 'button',
      className: 'tco-cell',
      'data-place': `${place.row} ${place.column}`,
      tabIndex: isHere ? 0 : -1,
      'aria-current': isHere && selection !== null,
      onFocus: () => act(place, onSelect),
      onClick: () => act(place, onSelect),
      onDoubleClick: () => act(place, onEnter),
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, place),
    } as const;
  };
  const order = new Map(table.sections.flatMap(({ rows }) => rows).map(({ key }, index) => [key, index + 1]));
  const figure = (value: Decimal | null): string => (value === null ? '' : formatDecimal(value, format, places));
  return (
    <table ref={body} className="tco-table" aria-label="TCO lines and totals">
      <thead>
        <tr>
          <th scope="col">Present value</th>
          {table.columns.map(({ alternative }, column) => (
            <th key={alternative.id} scope="col">
              <button {...cell({ row: 0, column })}>{alternative.name}</button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.sections.map(({ category, sums, rows }) => (
          <Fragment key={category}>
            <tr className="tco-category">
              <th scope="row">{categoryWords[category]}</th>
              {sums.map((value, column) => (
                <td key={table.columns[column]?.alternative.id}>{figure(value)}</td>
              ))}
            </tr>
            {rows.map(({ key, label, cells }) => (
              <tr key={key}>
                <th scope="row">{label === '' ? 'A line without a name' : label}</th>
                {cells.map((its, column) => (
                  <td key={table.columns[column]?.alternative.id}>
                    <button {...cell({ row: order.get(key) ?? 0, column })}>
                      <CellText
                        cell={its}
                        isWorkedOut={isWorkedOut}
                        isLeftOut={its !== null && leftOut.has(its.line.id)}
                        places={places}
                      />
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <Totals table={table} label="Total" of={({ total }) => figure(total)} />
        <Totals
          table={table}
          label="More than the cheapest"
          of={({ more }) => (more === null ? '' : more.isZero() ? 'the cheapest' : formatSigned(more, format, places))}
        />
        <Totals table={table} label="Equal amount a year" of={({ annual }) => figure(annual)} />
        <Totals
          table={table}
          label="Cost per unit over the years"
          of={({ unitCost }) => (unitCost === null ? 'no volume' : formatMoney(unitCost, format))}
        />
        {table.columns.some(({ missing }) => missing > 0) && (
          <Totals
            table={table}
            label="Missing, in no sum"
            of={({ missing }) => (missing === 0 ? '' : missing === 1 ? '1 line' : `${missing} lines`)}
          />
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
}

function CellText({ cell, isWorkedOut, isLeftOut, places }: CellTextProps) {
  const format = useFormat();
  if (cell === null) return <span className="visually-hidden">no such line</span>;
  const { line, presentValue } = cell;
  if (isLeftOut) return <span className="tone-quiet">ours alone</span>;
  if (presentValue === null) {
    const isMissing = isWorkedOut || (line.amount === null && line.timing.type !== 'stepped');
    return <span className={isMissing ? 'tone-more' : 'tone-quiet'}>{isMissing ? 'missing' : 'given'}</span>;
  }
  return <span title={whenWords(line, format)}>{formatDecimal(presentValue, format, places)}</span>;
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
