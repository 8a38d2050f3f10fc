import { Decimal, ZERO } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import type { Figure } from '../estimate';
import { hasRule, itemAmount, type Structure } from './structure';

/** A line whose own rule, applied to the stated amounts beneath it, does not make its stated amount. */
export interface LineError {
  /** `e`: what its rule makes minus what it states. */
  readonly error: Decimal;
  /** `e x L`: the line's arithmetic part of the total. */
  readonly part: Decimal;
  /** `noise` is what storage as binary floating point leaves beyond 15 digits: never shown, never a finding. */
  readonly kind: 'error' | 'rounding' | 'noise';
}

export function findLineErrors(
  structure: Structure,
  deviating: readonly { readonly index: number; readonly error: Decimal }[],
  load: readonly Decimal[],
): ReadonlyMap<number, LineError> {
  const found = new Map<number, LineError>();
  // Only sums and percentages need what rounding beneath them can do; most estimates deviate nowhere else than in items.
  const needsTree = deviating.some(({ index }) => structure.estimate.lines[index]?.kind !== 'item');
  const beneath = needsTree ? ruleTolerances(structure) : null;
  for (const { index, error } of deviating) {
    const rule = beneath ? (beneath[index] ?? ZERO) : itemTolerance(structure, index);
    const kind = kindOf(structure, index, error.abs(), rule);
    found.set(index, { error, part: error.times(load[index] as Decimal), kind });
  }
  return found;
}

function kindOf(structure: Structure, index: number, size: Decimal, rule: Decimal): LineError['kind'] {
  const amount = structure.inputs[index]?.amount ?? null;
  // Less than one unit of the fifteenth digit, the last that is stored: told by the exponents alone.
  if (amount !== null && !structure.estimate.isText && size.e < amount.e - 14) return 'noise';
  const own = halfUnit(amountOf(structure, index));
  return size.lte(rule.isZero() ? own : rule.plus(own)) ? 'rounding' : 'error';
}

const halfUnits: Decimal[] = [];

/** Half a unit in the last displayed place; nothing for a figure that is not there. */
function halfUnit(figure: Figure | null): Decimal {
  if (figure === null) return ZERO;
  halfUnits[figure.places] ??= unitAt(figure.places).div(2);
  return halfUnits[figure.places] as Decimal;
}

/** By line, what rounding of the amounts beneath it can do to its rule. One pass, each line after its parts. */
function ruleTolerances(structure: Structure): readonly Decimal[] {
  const { estimate, inputs, bases, children, order } = structure;
  const rule = new Array<Decimal>(estimate.lines.length);
  // Of a stated amount half a unit; of one that is not stated, what its own rule passes on.
  const passedOn = new Array<Decimal>(estimate.lines.length);
  for (const index of order) {
    const line = estimate.lines[index];
    let own = ZERO;
    if (line?.kind === 'item') own = itemTolerance(structure, index);
    else if (hasRule(structure, index)) {
      const isMarkup = line?.kind === 'markup';
      for (const part of (isMarkup ? bases : children)[index] ?? []) own = own.plus(passedOn[part] ?? ZERO);
      const times = isMarkup ? inputs[index]?.share : line?.kind === 'group' ? inputs[index]?.quantity : null;
      if (times) own = own.times(times.abs());
    }
    rule[index] = own;
    const amount = amountOf(structure, index);
    passedOn[index] = amount === null ? own : halfUnit(amount);
  }
  return rule;
}

/**
 * In a text source a figure printed with decimals carries half a unit of its last place; one without is exact.
 * To first order: what the rule makes of that half unit in the figure's place, or the same share of it where it divides.
 */
function itemTolerance(structure: Structure, index: number): Decimal {
  const line = structure.estimate.lines[index];
  const inputs = structure.inputs[index];
  // Stored quantities and rates are exact, so that an item's only rounding is that of its amount.
  if (!line || !inputs || !structure.estimate.isText) return ZERO;
  const { quantity, rate, factors } = inputs;
  const amount = itemAmount(quantity, rate, factors);
  if (amount === null) return ZERO;
  let tolerance = ZERO;
  const add = (figure: Figure | null, effect: (half: Decimal) => Decimal | null): void => {
    if (figure !== null && figure.places > 0) tolerance = tolerance.plus(effect(halfUnit(figure))?.abs() ?? ZERO);
  };
  add(line.quantity, (half) => itemAmount(half, rate, factors));
  add(line.rate, (half) => itemAmount(quantity, half, factors));
  factors.forEach((factor, place) => {
    const replaced = (half: Decimal): Decimal | null =>
      factor.divides
        ? amount.times(half).div(factor.value)
        : itemAmount(quantity, rate, factors.with(place, { ...factor, value: half }));
    add(line.factors[place]?.figure ?? null, replaced);
  });
  return tolerance;
}

function amountOf(structure: Structure, index: number): Figure | null {
  return structure.estimate.lines[index]?.amount ?? null;
}
