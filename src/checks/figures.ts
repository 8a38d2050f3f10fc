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

/** What an amount changes by where it follows one figure, and that figure goes from one value to another. */
export function restated(amount: Decimal, from: Decimal, to: Decimal): Decimal {
  return amount.times(to).div(from).minus(amount);
}

/** What the line weighs in the total before mark-ups: its amount times the quantities above it. */
export function weightOf(input: CheckInput, index: number): Decimal {
  const above = input.computed.above[index];
  const amount = amountOf(input, index);
  return above === undefined || above.eq(1) ? amount : amount.times(above);
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

/** The line that weighs most; see `heaviestFirst`. */
export function heaviest(input: CheckInput, indices: readonly number[]): number {
  return heaviestFirst(input, indices, 1)[0] as number;
}

/** The lines that weigh most, and of equals the ones that come first by their ids: whatever order the lines stand in. */
export function heaviestFirst(input: CheckInput, indices: readonly number[], count: number): readonly number[] {
  const { lines } = input.estimate;
  const best: { readonly index: number; readonly weight: Decimal }[] = [];
  for (const index of indices) {
    const weight = weightOf(input, index).abs();
    const last = best[count - 1];
    if (last !== undefined && weight.lt(last.weight)) continue;
    const comesBefore = (other: { readonly index: number; readonly weight: Decimal }): boolean => {
      const order = weight.cmp(other.weight);
      return order > 0 || (order === 0 && (lines[index]?.id ?? '') < (lines[other.index]?.id ?? ''));
    };
    const place = best.findIndex(comesBefore);
    if (place >= 0) best.splice(place, 0, { index, weight });
    else if (best.length < count) best.push({ index, weight });
    if (best.length > count) best.pop();
  }
  return best.map(({ index }) => index);
}
