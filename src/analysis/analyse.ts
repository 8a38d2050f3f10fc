import type { Annotations, HiddenCostId } from '../annotations';
import { type Decimal, decimalOrNull, ZERO } from '../base/decimal';
import { money, overTerm, perUnit, perYear, subtractMoney } from '../base/money';
import { type Computed, compute, type Estimate } from '../estimate';
import type { Analysis, Incomplete } from './analysis';
import { type ArithmeticPieces, arithmeticPieces, once } from './arithmeticPieces';
import { basisFirst, bridgeOf, byElement, byGroup, byPoint, overlayPieces } from './cuts';
import { loadEffect, type OverlayEffect, positionEffects } from './effects';
import { openOverlays } from './overlays';
import { rebasingEffects, rebasingPieces } from './rebase/rebasingEffects';
import { type Substantiated, substantiate } from './substantiate';

/**
 * The gap between what the estimate states and what it comes to at our figures, and the bridge between the two.
 * The gap is a full recomputation; each step of the bridge is computed on its own (model, section 5).
 */
export function analyse(estimate: Estimate, annotations: Annotations): Analysis {
  const customer = compute(estimate);
  const run = substantiate(customer, openOverlays(customer.structure, annotations));
  return conclude(customer, arithmeticPieces(customer), annotations, run);
}

/**
 * From the recomputed structure to the analysis. `leftStanding` is what the customer's own errors come to, in the scale of
 * the file, where a scenario does not put them right; `customer` and `arithmetic` then hold none.
 */
export function conclude(
  customer: Computed,
  arithmetic: ArithmeticPieces,
  annotations: Annotations,
  run: Substantiated,
  leftStanding: Decimal = ZERO,
): Analysis {
  const { estimate } = customer.structure;
  const { scale } = arithmetic;
  const toUnit = (amount: Decimal | undefined) => perUnit(money(amount ?? ZERO), scale);
  const { overlays, ours } = run;

  const positions = new Map<number, OverlayEffect>();
  for (const index of overlays.positions.keys()) {
    positions.set(
      index,
      loadEffect(
        positionEffects(customer, run, index),
        makesAmount(run, index) ? (ours[index] ?? null) : null,
        customer.load[index] ?? ZERO,
        customer.above[index] ?? ZERO,
        scale,
      ),
    );
  }
  const hidden = new Map<HiddenCostId, OverlayEffect>();
  for (const [id, node] of overlays.hiddenNode) {
    const parent = overlays.hidden[node - estimate.lines.length]?.parent ?? 0;
    const quantity = (estimate.lines[parent]?.kind === 'group' && customer.structure.inputs[parent]?.quantity) || null;
    const below = (factor: Decimal | undefined): Decimal =>
      quantity ? (factor ?? ZERO).times(quantity) : (factor ?? ZERO);
    const amount = run.missing.has(node) ? null : (ours[node] ?? ZERO);
    const effects = amount === null || amount.isZero() ? [] : ([['omission', amount]] as const);
    hidden.set(id, loadEffect(effects, amount, below(customer.load[parent]), below(customer.above[parent]), scale));
  }

  const rebasings = rebasingEffects(customer, overlays.rebased, scale);
  const basis = rebasingPieces(customer, rebasings);
  const pieces = overlayPieces(customer, overlays, positions, hidden);
  const all = once(() => [...basis.pieces(), ...pieces]);
  // Only the Gap screen asks for these cuts.
  const first = once(() => basisFirst(arithmetic, basis, pieces));
  const elements = once(() => byElement(customer, arithmetic, overlays, all()));
  const groups = once(() => byGroup(customer, arithmetic, all()));
  const stated = toUnit(customer.stated[0]);
  const substantiated = toUnit(ours[0]?.minus(leftStanding));
  const gap = subtractMoney(substantiated, stated);
  const yearly = perYear(gap, decimalOrNull(annotations.deal.annualVolume));
  return {
    stated,
    computed: toUnit(customer.computed[0]?.minus(leftStanding)),
    substantiated,
    gap,
    perYear: yearly,
    overTerm: overTerm(yearly, decimalOrNull(annotations.deal.contractYears)),
    arithmetic: { errors: toUnit(customer.arithmetic.errors), rounding: toUnit(customer.arithmetic.rounding) },
    bridge: bridgeOf(arithmetic, basis, pieces),
    get basisFirst() {
      return first();
    },
    get byElement() {
      return elements();
    },
    get byGroup() {
      return groups();
    },
    byPoint: byPoint(annotations, { customer, scale, positions, hidden, rebasings, run }),
    positions,
    hidden,
    rebasings,
    ours,
    incomplete: incompleteParts(customer, run),
    issues: [...customer.issues, ...overlays.issues, ...run.issues],
    scale,
    customer,
    run,
    arithmeticPieces: arithmetic,
  };
}

/** Whether the figures of the position on a line make an amount. */
function makesAmount({ items, missing }: Substantiated, index: number): boolean {
  return !missing.has(index) && items.get(index)?.ours !== null;
}

function incompleteParts(customer: Computed, run: Substantiated): readonly Incomplete[] {
  const { overlays, items, missing } = run;
  const { lines } = customer.structure.estimate;
  const found: Incomplete[] = [];
  const theirsMissing = new Set(customer.missing);
  for (const index of theirsMissing) {
    const line = lines[index];
    if (line && (items.get(index)?.ours ?? null) === null) {
      found.push({ source: { type: 'line', id: line.id }, label: line.label, what: 'the estimate gives no amount' });
    }
  }
  for (const [index, { record, line }] of overlays.positions) {
    if (makesAmount(run, index) || theirsMissing.has(index)) continue;
    found.push({ source: { type: 'line', id: record.lineId }, label: line.label, what: 'our figures make no amount' });
  }
  for (const [id, node] of overlays.hiddenNode) {
    const cost = overlays.hidden[node - lines.length];
    if (cost && missing.has(node)) {
      found.push({
        source: { type: 'hiddenCost', id },
        label: cost.record.label,
        what: 'a figure of its method is missing',
      });
    }
  }
  for (const { id, name } of overlays.rebased.missing)
    found.push({ source: { type: 'rebasing', id }, label: name, what: 'a figure of the re-basing is missing' });
  return found;
}
