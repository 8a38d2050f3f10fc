import { type Decimal, parseDecimal, ZERO } from '../base/decimal';
import { money, perUnit } from '../base/money';
import type { Fact } from '../estimate';
import type { CheckInput } from './checkInput';
import type { ThresholdName } from './settings';

/** What an effect on the line's own amount does to the total per unit of product. */
export function loaded({ computed, scale }: CheckInput, index: number, effect: Decimal): Decimal {
  return perUnit(money(effect.times(computed.load[index] ?? ZERO)), scale);
}

/** The line's amount as the sheet states it, or as its own figures make it. */
export function amountOf({ computed }: CheckInput, index: number): Decimal {
  return computed.stated[index] ?? ZERO;
}

/** What the line weighs in the total before mark-ups: its amount times the quantities above it. */
export function weightOf(input: CheckInput, index: number): Decimal {
  return amountOf(input, index).times(input.computed.above[index] ?? ZERO);
}

/** The total that the estimate states, per unit of product. */
export function totalPerUnit({ computed, scale }: CheckInput): Decimal {
  return perUnit(money(computed.stated[0] ?? ZERO), scale);
}

export function limit({ settings }: CheckInput, name: ThresholdName): Decimal {
  return parseDecimal(settings.thresholds[name].value) ?? ZERO;
}

/** The first fact of a key that reads as a figure above zero. */
export function figureFact(
  { facts }: CheckInput,
  key: string,
): { readonly value: Decimal; readonly fact: Fact } | null {
  for (const fact of facts.get(key) ?? []) {
    const value = plainFigure(fact.value);
    if (value?.gt(0)) return { value, fact };
  }
  return null;
}

/** A figure beside a line or in a title block: `0.9`, `90 %`, `28`. */
export function plainFigure(text: string): Decimal | null {
  const match = /^(-?\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim());
  const value = match?.[1] === undefined ? null : parseDecimal(match[1]);
  return value !== null && match?.[2] === '%' ? value.div(100) : value;
}

/** A share that may be written as 0.9 or as 90. */
export function plainShare(text: string): Decimal | null {
  const value = plainFigure(text);
  return value?.gt('1.5') ? value.div(100) : value;
}

export function differsBy(a: Decimal, b: Decimal): Decimal {
  return b.isZero() ? a.abs() : a.minus(b).div(b).abs();
}

/** The line that weighs most, and of equals the one that comes first by its id: whatever order the lines stand in. */
export function heaviest(input: CheckInput, indices: readonly number[]): number {
  const { lines } = input.estimate;
  let best = indices[0] as number;
  let weight = weightOf(input, best).abs();
  for (const index of indices.slice(1)) {
    const own = weightOf(input, index).abs();
    const order = own.cmp(weight);
    if (order > 0 || (order === 0 && (lines[index]?.id ?? '') < (lines[best]?.id ?? ''))) {
      best = index;
      weight = own;
    }
  }
  return best;
}
