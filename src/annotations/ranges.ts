import { type DecimalText, decimal } from '../base/decimal';
import type { FigureRange, HiddenCost, Position, Rebasing } from './annotations';

/** The same position with its ranged figure at another value: what-if is a run of the same engine with other inputs. */
export function positionAt(position: Position, value: DecimalText): Position {
  const { range } = position;
  if (range === null) return position;
  if (range.of.startsWith('factor:')) {
    return { ...position, factors: { ...position.factors, [range.of.slice(7)]: value } };
  }
  return { ...position, [range.of]: value };
}

/** The same hidden cost with its ranged field at another value. */
export function hiddenCostAt(cost: HiddenCost, value: DecimalText): HiddenCost {
  return cost.range === null ? cost : { ...cost, method: { ...cost.method, [cost.range.of]: value } };
}

/** The same re-basing with its ranged figure at another value. */
export function rebasingAt(rebasing: Rebasing, value: DecimalText): Rebasing {
  const { basis, range } = rebasing;
  if (range === null) return rebasing;
  return basis.type === 'terms'
    ? { ...rebasing, basis: { ...basis, amount: value } }
    : { ...rebasing, basis: { ...basis, to: { ...basis.to, value } } };
}

/** The figures of a position that a range may be about: those that we put a value to. */
export function rangedPositionFigures(position: Position): readonly string[] {
  const plain = (['quantity', 'rate', 'percent', 'amount'] as const).filter((figure) => position[figure] !== null);
  return [...plain, ...Object.keys(position.factors).map((place) => `factor:${place}`)];
}

/** The fields of a hidden cost's method that a range may be about. */
export function rangedMethodFields({ method }: HiddenCost): readonly string[] {
  return Object.entries(method).flatMap(([field, value]) =>
    field !== 'type' && typeof value === 'string' ? [field] : [],
  );
}

/** The figure of a re-basing that a range may be about: the value that it goes to, or the amount. */
export function rangedRebasingFigures({ basis }: Rebasing): readonly string[] {
  if (basis.type === 'terms') return basis.amount === null ? [] : ['amount'];
  return basis.to.value === null ? [] : ['to'];
}

/** Whether an overlay's range says something about a figure that the overlay has, from low to high. */
export function hasUsableRange(range: FigureRange | null, figures: readonly string[]): range is FigureRange {
  return range !== null && figures.includes(range.of) && decimal(range.low).lte(decimal(range.high));
}
