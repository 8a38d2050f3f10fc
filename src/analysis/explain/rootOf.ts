import { Decimal, ONE } from '../../base/decimal';

/** Digits of a root, counted from the first of our figure: what lies beyond comes of division only, about zero too. */
const digits = 25;

/**
 * The value at which `effectAt` is zero: the quotient of two straight lines through three runs, repeated with its newest
 * points until the effect is gone. Exact at the first turn for a figure that multiplies, divides or is taken off one,
 * which are all that the model has. `none`: no finite value does it; `flat`: the effect does not depend on it; `missing`:
 * the engine makes no amount on the way.
 */
export function rootOf(
  effectAt: (x: Decimal) => Decimal | null,
  start: Decimal,
  scale: Decimal,
): Decimal | 'none' | 'flat' | 'missing' {
  const steps = start.isZero() ? ['0', '1', '2'] : ['1', '1.25', '0.8'];
  const points: { readonly x: Decimal; readonly y: Decimal }[] = [];
  for (const step of steps) {
    const x = start.isZero() ? new Decimal(step) : start.times(step);
    const y = effectAt(x);
    if (y === null) return 'missing';
    points.push({ x, y });
  }
  const isNothing = (y: Decimal): boolean => y.abs().lte(scale.times('1e-20'));
  const [first, ...others] = points as [(typeof points)[number], ...typeof points];
  if (others.every(({ y }) => isNothing(y.minus(first.y)))) return isNothing(first.y) ? first.x : 'flat';
  for (let turn = 0; turn < 30; turn++) {
    const [a, b, c] = points.slice(-3) as [(typeof points)[number], (typeof points)[number], (typeof points)[number]];
    const x = zeroOfThree(a, b, c);
    if (x === null) return 'none';
    const rounded = x.toDecimalPlaces(Math.max(0, digits - start.e));
    const y = effectAt(rounded);
    if (y === null) return 'missing';
    if (isNothing(y)) return rounded;
    points.push({ x: rounded, y });
  }
  return 'none';
}

type Point = { readonly x: Decimal; readonly y: Decimal };

/** Where the one quotient of straight lines through three points is zero; null where it is nowhere. */
function zeroOfThree(a: Point, b: Point, c: Point): Decimal | null {
  const known = [a, b, c].find(({ y }) => y.isZero());
  if (known) return known.x;
  const over = c.y.times(b.y.minus(a.y)).times(b.x.minus(c.x));
  if (over.isZero()) return null;
  const ratio = a.y.times(b.y.minus(c.y)).times(b.x.minus(a.x)).div(over);
  const rest = ONE.minus(ratio);
  // What is left of a division: the value would be beyond all measure.
  return rest.abs().lt('1e-30') ? null : a.x.minus(ratio.times(c.x)).div(rest);
}
