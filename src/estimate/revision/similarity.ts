import { decimal } from '../../base/decimal';
import type { Figure, Line } from '../estimate';
import type { Marks } from './side';

const pairsOf = new WeakMap<Marks, ReadonlySet<string>>();

/** How alike two labels are, from 0 to 1: by their words or by pairs of letters, whichever says more. */
export function labelLikeness(a: Marks, b: Marks): number {
  if (a.label === '' || b.label === '') return 0;
  if (a.label === b.label) return 1;
  const byWords = dice(new Set(a.words), new Set(b.words));
  return byWords === 1 ? 0.99 : Math.max(byWords, dice(letterPairs(a), letterPairs(b)));
}

function letterPairs(marks: Marks): ReadonlySet<string> {
  const known = pairsOf.get(marks);
  if (known) return known;
  const { label } = marks;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < label.length; at++) pairs.add(label.slice(at, at + 2));
  pairsOf.set(marks, pairs);
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const part of a) if (b.has(part)) common++;
  return (2 * common) / (a.size + b.size);
}

/** How near the figures of two lines are, from 0 to 1, over those that either states; 0 where neither states any. */
export function figureLikeness(a: Line, b: Line): number {
  let stated = 0;
  let near = 0;
  for (const field of ['quantity', 'rate', 'percent', 'amount'] as const) {
    if (a[field] === null && b[field] === null) continue;
    stated++;
    near += nearness(a[field], b[field]);
  }
  return stated === 0 ? 0 : near / stated;
}

/** 1 for the same figure, a half for one within a tenth of it. */
function nearness(a: Figure | null, b: Figure | null): number {
  if (a === null || b === null) return 0;
  if (a.value === b.value) return 1;
  const [from, to] = [decimal(a.value), decimal(b.value)];
  const apart = from.minus(to).abs();
  return apart.lte(from.abs().times('0.1')) ? 0.5 : 0;
}

export function hasSameAmount(a: Line, b: Line): boolean {
  return a.amount !== null && a.amount.value !== '0' && a.amount.value === b.amount?.value;
}
