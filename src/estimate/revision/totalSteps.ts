import { type Decimal, decimal, ONE, ZERO } from '../../base/decimal';
import { compute } from '../compute/compute';
import { hasRule } from '../compute/structure';
import type { Estimate, LineId } from '../estimate';

/** A revision's stated amounts per unit of product, and how each line enters its group. */
interface Opened {
  readonly estimate: Estimate;
  readonly indexOf: ReadonlyMap<LineId, number>;
  readonly parent: ArrayLike<number>;
  readonly stated: readonly Decimal[];
  /** What a group's lines make together; null for a line without lines beneath. */
  readonly below: readonly (Decimal | null)[];
  readonly quantity: readonly Decimal[];
}

/**
 * What each line does to the stated total between two revisions with lasting ids, per unit of product; the steps add up
 * to the change of the total. A line that stands alone changes by its stated amount; a group by its own quantity and by
 * what its stated sum differs from its lines; a line that moved also by what the other place multiplies it with.
 *
 * `S'E' - SW = [(Q' - Q) x sum of S of its lines - (e' - e)] x E' + S x (E' - W) + what its lines do`, with `E'` the
 * later quantities above it, `W` those above the place where it stood.
 */
export function totalSteps(before: Estimate, after: Estimate): ReadonlyMap<LineId, Decimal> {
  const [was, is] = [open(before), open(after)];
  const steps = new Map<LineId, Decimal>();
  const above = weights(is, () => null);
  const beneath = (index: number): Decimal => above[index]?.times(is.quantity[index] ?? ONE) ?? ONE;
  const stood = weights(was, (index) => {
    const now = is.indexOf.get(was.estimate.lines[index]?.id as LineId);
    return now === undefined ? null : beneath(now);
  });
  for (const [index, { id }] of is.estimate.lines.entries()) {
    const weight = above[index] ?? ONE;
    const earlier = was.indexOf.get(id);
    steps.set(
      id,
      earlier === undefined
        ? ownPart(is, index).times(weight)
        : changeOf(was, earlier, is, index)
            .times(weight)
            .plus(at(was.stated, earlier).times(weight.minus(stood[earlier] ?? ONE))),
    );
  }
  for (const [index, { id }] of was.estimate.lines.entries())
    if (!is.indexOf.has(id))
      steps.set(
        id,
        ownPart(was, index)
          .times(stood[index] ?? ONE)
          .negated(),
      );
  return steps;
}

function open(estimate: Estimate): Opened {
  const { structure, stated } = compute(estimate);
  const scale = decimal(estimate.amountScale).div(decimal(estimate.perUnitOf));
  const perUnit = stated.map((amount) => amount.times(scale));
  const quantity = estimate.lines.map(
    ({ kind }, index) => (kind === 'group' ? structure.inputs[index]?.quantity : null) ?? ONE,
  );
  const below = estimate.lines.map(({ kind }, index) => {
    if ((kind !== 'group' && kind !== 'total') || !hasRule(structure, index)) return null;
    let sum = ZERO;
    for (const child of structure.children[index] ?? []) sum = sum.plus(perUnit[child] ?? ZERO);
    return sum;
  });
  return { estimate, indexOf: structure.indexOf, parent: structure.parent, stated: perUnit, below, quantity };
}

/** What multiplies each line on its way to the total; `handedDown` overrules what a group hands to its lines. */
function weights(
  { estimate, parent, quantity }: Opened,
  handedDown: (index: number) => Decimal | null,
): readonly Decimal[] {
  const weight: Decimal[] = [];
  for (const index of estimate.lines.keys()) {
    const up = parent[index] ?? -1;
    weight.push(up < 0 ? ONE : (handedDown(up) ?? at(weight, up).times(at(quantity, up))));
  }
  return weight;
}

/** A line's stated amount but for what its lines give. */
function ownPart({ stated, below, quantity }: Opened, index: number): Decimal {
  const sum = below[index] ?? null;
  return sum === null ? at(stated, index) : at(stated, index).minus(sum.times(at(quantity, index)));
}

function changeOf(was: Opened, earlier: number, is: Opened, index: number): Decimal {
  const [old, now] = [was.below[earlier] ?? null, is.below[index] ?? null];
  // A line that became a group is the change of its own part: its lines are new, and counted as such.
  if (old === null && now === null) return at(is.stated, index).minus(at(was.stated, earlier));
  const own = ownPart(is, index).minus(ownPart(was, earlier));
  return old === null ? own : own.plus(at(is.quantity, index).minus(at(was.quantity, earlier)).times(old));
}

function at(values: readonly Decimal[], index: number): Decimal {
  return values[index] ?? ZERO;
}
