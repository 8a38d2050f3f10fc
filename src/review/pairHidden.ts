import type { HiddenCost, HiddenCostId } from '../annotations';
import { Decimal, decimal } from '../base/decimal';
import type { Estimate, Line } from '../estimate';

/** The new line of a later estimate that an agreed hidden cost became. */
interface HiddenPair {
  readonly line: Line;
  /** Whether it states about the agreed amount. */
  readonly isNear: boolean;
}

/** How near a new line's amount has to be to be the hidden cost that was agreed. */
const about = new Decimal('0.05');

/**
 * Pairs agreed hidden costs with lines that are new beneath the same parent, or whose amount is stated now. Each line is
 * one cost's: names that share a word go first, then the nearest amounts. `amounts` are agreed, in the scale of the lines.
 */
export function pairHidden(
  before: Estimate,
  later: Estimate,
  costs: readonly HiddenCost[],
  amounts: ReadonlyMap<HiddenCostId, Decimal>,
): ReadonlyMap<HiddenCostId, HiddenPair> {
  const former = new Map(before.lines.map((line) => [line.id, line]));
  const added = later.lines.flatMap((line) => {
    const was = former.get(line.id);
    const isNew = was === undefined || was.amount === null;
    return isNew && line.amount !== null ? [{ line, amount: decimal(line.amount.value) }] : [];
  });
  const candidates = costs.flatMap((cost) => {
    const agreed = amounts.get(cost.id);
    const parentId = cost.parentId ?? later.lines[0]?.id;
    if (agreed === undefined) return [];
    return added.flatMap(({ line, amount }) => {
      if (line.parentId !== parentId) return [];
      const apart = amount.minus(agreed).abs();
      const isNear = apart.lte(agreed.abs().times(about));
      const isNamed = isAlike(line, cost);
      return isNear || isNamed ? [{ id: cost.id, line, apart, isNear, isNamed }] : [];
    });
  });
  const inTurn = candidates.toSorted(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || Number(b.isNear) - Number(a.isNear) || a.apart.cmp(b.apart),
  );
  const pairs = new Map<HiddenCostId, HiddenPair>();
  const used = new Set<Line>();
  for (const { id, line, isNear } of inTurn) {
    if (pairs.has(id) || used.has(line)) continue;
    pairs.set(id, { line, isNear });
    used.add(line);
  }
  return pairs;
}

/** A new line is the same cost where its name shares a word with it. */
function isAlike({ label }: Line, cost: HiddenCost): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const own = new Set(words(cost.label));
  return words(label).some((word) => own.has(word));
}
