import type { Expression } from './formula';
import { type SumShape, sumShape, unwrap } from './formulaShape';

/** What a sum is enlarged by: only a part of it stays good, or a part is lost. */
export interface GrossedUp {
  readonly base: SumShape;
  /** A cell or a number. */
  readonly kept: Expression;
  /** Whether that says what is lost, and not what stays. */
  readonly isLoss: boolean;
}

/** Reads `F12/B13-F12`, `F12*(1/B13-1)` and `F12/(1-B13)-F12`; `null` for anything else. */
export function grossedUp(source: Expression): GrossedUp | null {
  if (source.type !== 'binary') return null;
  const { operator, left, right } = source;
  if (operator === '*') return inverse(right, left) ?? inverse(left, right);
  const quotient = unwrap(left);
  if (operator !== '-' || quotient.type !== 'binary' || quotient.operator !== '/') return null;
  const [whole, base] = [sumShape(unwrap(quotient.left)), sumShape(unwrap(right))];
  return whole !== null && base !== null && sameCells(whole, base) ? withKept(base, quotient.right) : null;
}

/** `1/B13-1` times a base. */
function inverse(factor: Expression, of: Expression): GrossedUp | null {
  if (factor.type !== 'binary' || factor.operator !== '-' || !isOne(factor.right)) return null;
  const quotient = unwrap(factor.left);
  if (quotient.type !== 'binary' || quotient.operator !== '/' || !isOne(quotient.left)) return null;
  const base = sumShape(unwrap(of));
  return base === null ? null : withKept(base, quotient.right);
}

function withKept(base: SumShape, divisor: Expression): GrossedUp | null {
  const kept = unwrap(divisor);
  if (kept.type === 'ref' || kept.type === 'number') return { base, kept, isLoss: false };
  if (kept.type !== 'binary' || kept.operator !== '-' || !isOne(kept.left)) return null;
  const lost = unwrap(kept.right);
  return lost.type === 'ref' || lost.type === 'number' ? { base, kept: lost, isLoss: true } : null;
}

function isOne(of: Expression): boolean {
  return of.type === 'number' && of.value.eq(1);
}

function sameCells(a: SumShape, b: SumShape): boolean {
  if (a.minus.length > 0 || b.minus.length > 0 || a.plus.length !== b.plus.length) return false;
  return a.plus.every((range, index) => {
    const other = b.plus[index];
    return (
      other !== undefined &&
      range.sheet === other.sheet &&
      range.fromRow === other.fromRow &&
      range.toRow === other.toRow &&
      range.fromColumn === other.fromColumn &&
      range.toColumn === other.toColumn
    );
  });
}
