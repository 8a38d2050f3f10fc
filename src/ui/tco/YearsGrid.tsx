import { useMemo, useState } from 'react';
import type { AlternativeCost } from '../../analysis';
import type { Ownership, TcoLineId } from '../../annotations';
import { type Decimal, toText } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import { type Command, setTcoLine, together } from '../../case';
import { useFormat, useWorkbench } from '../context';
import { textCell } from '../grid/clipboard/copiedCells';
import { editableText } from '../parts/figureText';
import { useCells } from './cells';
import type { EnteredFigure } from './enteredFigures';
import type { Place } from './selection';
import { amountInYear, lineInYear, yearsTable } from './yearsTable';

interface YearsGridProps {
  readonly cost: AlternativeCost;
  readonly ownership: Ownership;
  readonly places: number;
  readonly onSelect: (id: TcoLineId) => void;
  readonly onEnter: (id: TcoLineId) => void;
}

const within = (value: number, last: number): number => Math.max(0, Math.min(last, value));
const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** One alternative with its years across: what falls due in each, and what it is worth at the base date. */
export function YearsGrid({ cost, ownership, places, onSelect, onEnter }: YearsGridProps) {
  const format = useFormat();
  const { run } = useWorkbench();
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const { study } = ownership;
  const { years, rows, totals, presentValues } = useMemo(() => yearsTable(cost, places), [cost, places]);
  const figure = (value: Decimal | null): string => (value === null ? '' : formatDecimal(value, format, places));
  const total = (values: readonly Decimal[]): Decimal | null =>
    values.reduce<Decimal | null>((so, value) => so?.plus(value) ?? value, null);
  const setFigures = (figures: readonly EnteredFigure[]): void => {
    // Several years of one line: each on what the ones before left of it.
    const changed = new Map<TcoLineId, ReturnType<typeof lineInYear>>();
    for (const { place, value } of figures) {
      const line = rows[place.row]?.line;
      const year = years[place.column];
      if (line === undefined || year === undefined) continue;
      const next = lineInYear({ ...line, ...changed.get(line.id) }, study, year, value);
      if (next !== null) changed.set(line.id, next);
    }
    const commands = [...changed].flatMap(([id, fields]): readonly Command[] =>
      fields === null ? [] : [setTcoLine(id, fields, 'Set the amount of a year')],
    );
    const [first] = commands;
    if (first !== undefined) run(commands.length === 1 ? first : together('Set amounts by year', commands));
  };
  const { table, cell, onCopy, onPaste } = useCells({
    at: { row: within(at.row, rows.length - 1), column: within(at.column, years.length - 1) },
    isCurrent: true,
    next: ({ row, column }, key) => {
      if (key === 'Home' || key === 'End') return { row, column: key === 'Home' ? 0 : years.length - 1 };
      const step = steps[key];
      return step === undefined
        ? null
        : { row: within(row + step[0], rows.length - 1), column: within(column + step[1], years.length - 1) };
    },
    editable: ({ row, column }) => {
      const line = rows[row]?.line;
      const year = years[column];
      if (line === undefined || year === undefined || lineInYear(line, study, year, null) === null) return null;
      return {
        name: `${line.label} in year ${year}`,
        text: editableText(amountInYear(line, study, year), false, format),
      };
    },
    copied: ({ row, column }) => {
      const value = rows[row]?.amounts[column] ?? null;
      return value === null
        ? textCell('')
        : { shown: figure(value), value: toText(value), isPercent: false, places, expression: null };
    },
    onFigures: setFigures,
    onFocus: (place) => {
      setAt(place);
      const line = rows[place.row]?.line;
      if (line) onSelect(line.id);
    },
    onEnter: ({ row }) => {
      const line = rows[row]?.line;
      if (line) onEnter(line.id);
    },
    onDelete: (place) => setFigures([{ place, value: null, expression: null }]),
  });
  return (
    <table
      ref={table}
      className="tco-table tco-years"
      aria-label={`${cost.alternative.name} by year`}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <thead>
        <tr>
          <th scope="col">Amount in the money of the study</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year === 0 ? 'Base date' : `Year ${year}`}
            </th>
          ))}
          <th scope="col">All years</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, amounts, total: all }, row) => (
          <tr key={line.id}>
            <th scope="row">{line.label === '' ? 'A line without a name' : line.label}</th>
            {amounts.map((amount, column) => (
              <td key={years[column]}>{cell({ row, column }, amount === null ? <Nothing /> : figure(amount))}</td>
            ))}
            <td>{figure(all)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {(
          [
            ['Total', totals],
            ['Present value', presentValues],
          ] as const
        ).map(([label, values]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {values.map((value, column) => (
              <td key={years[column]}>{figure(value)}</td>
            ))}
            <td>{figure(total(values))}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function Nothing() {
  return <span className="visually-hidden">nothing</span>;
}
