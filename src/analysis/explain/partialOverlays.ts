import type { HiddenCostMethod } from '../../annotations';
import { type Computed, hasRule, type Inputs, itemAmount, ownAmount } from '../../estimate';
import type { Analysis } from '../analysis';
import type { OwnCause } from '../causes';
import { ourRate } from '../itemEffects';
import { hasFigures } from '../ourFigures';
import type { OpenPosition, Overlays } from '../overlays';
import type { Rebased } from '../rebase/rebasedLines';
import { causeOf, type RebasedLine, rebaseLine } from '../rebase/rebaseLine';

/** A hidden cost that comes to nothing; it keeps its place, so that everything else keeps its own. */
const nothing: HiddenCostMethod = { type: 'perUnit', quantity: null, rate: null };

/**
 * The overlays with only some causes switched from theirs to ours: what stands on a line then differs from the customer's
 * by those causes alone. All causes give what the analysis gives, none the customer's own figures.
 */
export function partialOverlays(analysis: Analysis, on: ReadonlySet<OwnCause>): Overlays {
  const { customer, run } = analysis;
  const { overlays, missing } = run;
  const rebased = partlyRebased(customer, overlays.rebased, on);
  const positions = new Map<number, OpenPosition>();
  for (const [node, position] of overlays.positions) {
    // A position that makes no amount counts nowhere.
    const isMissing = missing.has(node) || (run.items.has(node) && run.items.get(node)?.ours === null);
    if (!isMissing && hasFigures(position))
      positions.set(node, partialPosition(customer, overlays.rebased, node, position, on));
  }
  return {
    ...overlays,
    positions,
    rebased,
    hidden: on.has('omission')
      ? overlays.hidden
      : overlays.hidden.map((cost) => ({ ...cost, method: nothing, base: [] })),
  };
}

/** The causes by which a position differs from the customer's line, those included that happen to come to nothing. */
export function causesOf({ structure, missing }: Computed, node: number, position: OpenPosition): readonly OwnCause[] {
  const inputs = structure.inputs[node];
  const { line, quantity, rate, amount, percent, base, factors } = position;
  if (!inputs || line.kind === 'total' || !hasFigures(position)) return [];
  if (line.kind === 'group') return ['usage'];
  const isLone =
    line.kind === 'item'
      ? itemAmount(inputs.quantity, inputs.rate, inputs.factors) === null
      : !hasRule(structure, node);
  if (isLone) return [missing.includes(node) ? 'omission' : 'amount'];
  if (line.kind === 'markup') {
    const isMarkup = [quantity, percent, amount].some((figure) => figure !== null);
    return [...(base === null ? [] : ['base' as const]), ...(isMarkup ? ['markup' as const] : [])];
  }
  return [
    ...(quantity === null ? [] : ['usage' as const]),
    ...(rate === null && amount === null ? [] : ['rate' as const]),
    ...[...factors.keys()].flatMap((place) => inputs.factors[place]?.class ?? []),
  ];
}

/** Only the re-basings whose cause is on; where the customer's figures make no amount, they are part of the omission. */
function partlyRebased({ structure }: Computed, rebased: Rebased, on: ReadonlySet<OwnCause>): Rebased {
  if (rebased.reach.size === 0) return rebased;
  const lines = new Map<number, RebasedLine>();
  for (const node of rebased.lines.keys()) {
    const inputs = structure.inputs[node];
    if (!inputs) continue;
    const records = rebased.on.get(node) ?? [];
    const kept = ownAmount(inputs) === null ? records : records.filter((record) => on.has(causeOf(inputs, record)));
    lines.set(node, rebaseLine(inputs, kept));
  }
  return { ...rebased, lines, atTop: on.has('amount') ? rebased.atTop : [] };
}

/** The causes by which re-basings change what stands, those included that happen to come to nothing. */
export function rebasingCauses({ structure }: Computed, { on, atTop }: Rebased): readonly OwnCause[] {
  const found = new Set<OwnCause>(atTop.length > 0 ? ['amount'] : []);
  for (const [node, records] of on) {
    const inputs = structure.inputs[node];
    if (inputs && ownAmount(inputs) !== null) for (const record of records) found.add(causeOf(inputs, record));
  }
  return [...found];
}

function partialPosition(
  customer: Computed,
  rebased: Rebased,
  node: number,
  position: OpenPosition,
  on: ReadonlySet<OwnCause>,
): OpenPosition {
  const { structure } = customer;
  const inputs = structure.inputs[node];
  const none: OpenPosition = { ...position, ...noFigures };
  const { kind } = position.line;
  if (kind === 'total' || !inputs) return none;
  if (kind === 'group') return on.has('usage') ? position : none;
  const causes = causesOf(customer, node, position);
  const [alone] = causes;
  if (alone === 'omission' || alone === 'amount') return on.has(alone) ? position : none;
  if (kind === 'item') return partialItem(rebased.lines.get(node)?.inputs ?? inputs, position, none, on);
  const { quantity, percent, amount } = position;
  return {
    ...none,
    ...(on.has('base') ? { base: position.base } : {}),
    ...(on.has('markup') ? { quantity, percent, amount } : {}),
  };
}

const noFigures = {
  quantity: null,
  rate: null,
  percent: null,
  base: null,
  amount: null,
  factors: new Map<number, never>(),
} as const;

/** An item by class: an amount of ours is the rate that it sets at our quantity and factors. */
function partialItem(
  inputs: Inputs,
  position: OpenPosition,
  none: OpenPosition,
  on: ReadonlySet<OwnCause>,
): OpenPosition {
  const factors = inputs.factors.map((factor, place) => ({
    ...factor,
    value: position.factors.get(place) ?? factor.value,
  }));
  const rate = ourRate(position, inputs, position.quantity ?? inputs.quantity, factors);
  return {
    ...none,
    quantity: on.has('usage') ? position.quantity : null,
    rate: on.has('rate') ? rate : null,
    factors: new Map(
      [...position.factors].filter(([place]) => {
        const factor = inputs.factors[place];
        return factor !== undefined && on.has(factor.class);
      }),
    ),
  };
}
