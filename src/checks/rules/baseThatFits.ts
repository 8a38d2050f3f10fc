import { Decimal, ZERO } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import type { Line } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, heaviest } from '../figures';
import { nameOf, namesOf } from '../wording';

/** Enough candidates for any sheet that a person made; more would find one by chance. */
const most = 200;

/**
 * The base on which a mark-up's percentage makes its stated amount, in words: the one that recognition found, else the
 * nearest of the subtotals and of the lines before it. Null where none does. The base that the sheet gives is not asked.
 */
export function baseThatFits(input: CheckInput, markup: number): string | null {
  const line = lineAt(input, markup);
  if (line.baseUsedIds !== null && line.baseUsedIds.length > 0) {
    const used = line.baseUsedIds.flatMap((id) => input.structure.indexOf.get(id) ?? []);
    if (used.length > 0) return namesOf(input, used);
  }
  const share = input.structure.inputs[markup]?.share ?? null;
  const stated = amountOf(input, markup);
  if (share === null || share.isZero() || stated.isZero() || line.amount === null) return null;
  // Half a unit of the last place that the amount shows, as in the model.
  const near = unitAt(line.amount.places).div(2);
  const makes = (base: Decimal): boolean => base.times(share).minus(stated).abs().lte(near);
  const above = input.structure.parent[markup] ?? -1;
  const siblings = (input.structure.children[above] ?? []).filter((index) => standsBefore(lineAt(input, index), line));
  const plain = siblings.filter((index) => lineAt(input, index).kind !== 'markup');
  for (const base of [plain, siblings]) if (base.length > 0 && makes(added(input, base))) return namesOf(input, base);
  const holds = ancestorsOf(input, markup);
  const single = [...siblings.slice(-most), ...input.groups.slice(0, most)];
  const fitting = single.filter((index) => !holds.has(index) && makes(amountOf(input, index)));
  return fitting.length === 0 ? null : nameOf(lineAt(input, heaviest(input, fitting)));
}

function standsBefore({ key }: Line, other: Line): boolean {
  return key.sheet === other.key.sheet && key.row < other.key.row;
}

function added(input: CheckInput, indices: readonly number[]): Decimal {
  return indices.reduce((sum, index) => sum.plus(amountOf(input, index)), ZERO);
}

function ancestorsOf({ structure }: CheckInput, index: number): ReadonlySet<number> {
  const above = new Set<number>();
  for (let up = structure.parent[index] ?? -1; up >= 0; up = structure.parent[up] ?? -1) above.add(up);
  return above;
}
