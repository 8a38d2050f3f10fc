import type { Analysis } from '../analysis';
import { type Decimal, toText, ZERO } from '../base/decimal';
import { mainLines } from '../estimate';
import { inProduct } from './inProduct';
import { fullCell } from './sharedItems';
import type { SharedAgreement, SharedPoint } from './sharedView';

/**
 * What we agree with: the customer's lines that no shared point speaks of and whose own arithmetic holds, and by which
 * share of the total. A group whose sum is wrong leaves its lines standing; a group whose quantity is in question does not.
 */
export function agreement(
  analysis: Analysis,
  spokenOf: ReadonlySet<number>,
  points: readonly SharedPoint[],
): SharedAgreement {
  const { customer } = analysis;
  const { estimate, children, parent } = customer.structure;
  const isWrong = (index: number): boolean => customer.lineErrors.get(index)?.kind === 'error';
  const stands = (index: number): boolean => {
    if (isWrong(index)) return false;
    for (let at = index; at > 0; at = parent[at] ?? -1) if (spokenOf.has(at)) return false;
    return true;
  };
  const own = (index: number): Decimal => inProduct(analysis, index, customer.stated[index] ?? ZERO);
  let agreed = ZERO;
  let all = ZERO;
  for (const [index, { kind }] of estimate.lines.entries()) {
    if (kind !== 'item' && kind !== 'markup') continue;
    // Credits count by their size, so that a share never exceeds the whole.
    all = all.plus(own(index).abs());
    if (stands(index)) agreed = agreed.plus(own(index).abs());
  }
  const lines = mainLines(customer.structure).flatMap((top) => {
    const below = leaves(top, children);
    const standing = below.filter(stands);
    const line = estimate.lines[top];
    if (!line || standing.length === 0) return [];
    const isWhole = standing.length === below.length && stands(top);
    let amount = ZERO;
    for (const index of standing) amount = amount.plus(own(index));
    return [
      {
        label: line.label,
        cell: line.amount?.cell ? fullCell(line.key.sheet, line.amount.cell) : null,
        amount: toText(isWhole ? own(top) : amount),
        part: isWhole ? null : { lines: standing.length, of: below.length },
      },
    ];
  });
  return {
    share: all.isZero() ? null : toText(agreed.div(all)),
    sizes: { agreed: toText(agreed), of: toText(all) },
    lines,
    inFavour: points.flatMap(({ number, loaded }) => (loaded !== null && isNegative(loaded) ? [number] : [])),
  };
}

function leaves(top: number, children: readonly (readonly number[])[]): readonly number[] {
  const found: number[] = [];
  const waiting = [top];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const below = children[index] ?? [];
    if (below.length === 0) found.push(index);
    else waiting.push(...below);
  }
  return found;
}

function isNegative(shown: NonNullable<SharedPoint['loaded']>): boolean {
  return (shown.kind === 'exact' ? shown.value : shown.high).startsWith('-');
}
