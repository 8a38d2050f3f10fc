import { Decimal, ZERO } from '../../base/decimal';
import type { Figure } from '../estimate';
import { itemAmount, type Structure } from './structure';

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
  for (const { index, error } of deviating) {
    found.set(index, { error, part: error.times(load[index] as Decimal), kind: kindOf(structure, index, error.abs()) });
  }
  return found;
}

function kindOf(structure: Structure, index: number, size: Decimal): LineError['kind'] {
  const amount = amountOf(structure, index);
  if (amount !== null && !structure.estimate.isText && size.lte(storageNoise.times(amount.value).abs())) return 'noise';
  const own = halfUnit(amount);
  const tolerance = isExactItem(structure, index) ? own : own.plus(ruleTolerance(structure, index));
  return size.lte(tolerance) ? 'rounding' : 'error';
}

/** Fifteen digits are stored; a sum of many stored figures loses a little more. */
const storageNoise = new Decimal('1e-13');

/** Stored quantities and rates are exact, so that an item's only rounding is that of its amount. */
function isExactItem({ estimate }: Structure, index: number): boolean {
  return estimate.lines[index]?.kind === 'item' && !estimate.isText;
}

const ten = new Decimal(10);
const halfUnits: Decimal[] = [];

/** Half a unit in the last displayed place; nothing for a figure that is not there. */
function halfUnit(figure: Figure | null): Decimal {
  if (figure === null) return ZERO;
  halfUnits[figure.places] ??= ten.pow(-figure.places).div(2);
  return halfUnits[figure.places] as Decimal;
}

/** What rounding of the amounts beneath a line can do to its rule. */
function ruleTolerance(structure: Structure, index: number): Decimal {
  const line = structure.estimate.lines[index];
  const inputs = structure.inputs[index];
  if (!line || !inputs) return ZERO;
  if (line.kind === 'item') return isExactItem(structure, index) ? ZERO : itemTolerance(structure, index);
  const parts = (line.kind === 'markup' ? structure.bases : structure.children)[index] ?? [];
  let tolerance = ZERO;
  for (const part of parts) tolerance = tolerance.plus(amountTolerance(structure, part));
  const times = line.kind === 'markup' ? inputs.share : line.kind === 'group' ? inputs.quantity : null;
  return times === null ? tolerance : tolerance.times(times.abs());
}

/** Of a stated amount half a unit; of one that is not stated, what its own rule passes on. */
function amountTolerance(structure: Structure, index: number): Decimal {
  const amount = amountOf(structure, index);
  return amount === null ? ruleTolerance(structure, index) : halfUnit(amount);
}

/**
 * In a text source a figure printed with decimals carries half a unit of its last place; one without is exact.
 * To first order: what the rule makes of that half unit in the figure's place, or the same share of it where it divides.
 */
function itemTolerance(structure: Structure, index: number): Decimal {
  const line = structure.estimate.lines[index];
  const inputs = structure.inputs[index];
  if (!line || !inputs) return ZERO;
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
