import { type Position, rangedPositionFigures } from '../../../annotations';
import type { DecimalText } from '../../../base/decimal';
import { setPosition } from '../../../case';
import type { Line } from '../../../estimate';
import { useWorkbench } from '../../context';
import { RangeSection } from '../../parts/argument/RangeSection';

/** How sure we are of one figure of a position. */
export function PositionRange({ position, line }: { readonly position: Position; readonly line: Line }) {
  const { run, newId } = useWorkbench();
  const figures = rangedPositionFigures(position).map((of) => ({
    of,
    label: figureWord(of, line),
    isPercent: of === 'percent',
    value: valueOf(position, of),
  }));
  return (
    <RangeSection
      range={position.range}
      figures={figures}
      onChange={(range) => run(setPosition(newId(), line.id, { range }, `Set the range of "${line.label}"`))}
    />
  );
}

function figureWord(of: string, line: Line): string {
  return of.startsWith('factor:') ? (line.factors[placeOf(of)]?.name ?? 'factor') : of;
}

function placeOf(of: string): number {
  return Math.max(
    0,
    [...Array(20).keys()].findIndex((place) => of === `factor:${place}`),
  );
}

function valueOf(position: Position, of: string): DecimalText | null {
  if (of.startsWith('factor:')) return position.factors[of.slice('factor:'.length)] ?? null;
  if (of === 'quantity' || of === 'rate' || of === 'percent' || of === 'amount') return position[of];
  return null;
}
