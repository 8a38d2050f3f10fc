import { Decimal, ZERO } from './decimal';

/** A word of a decimal holds seven digits and stands at a multiple of seven places from the point. */
const WORD = 1e7;
const WORD_DIGITS = 7;

/**
 * The sum of many decimals, the same to the last digit as adding one after the other. Figures of up to 14 digits on either
 * side of the point are added word by word as whole numbers, which is exact far below 2^53; others one by one.
 */
export function exactSum(values: readonly Decimal[], parts: readonly number[]): Decimal {
  if (parts.length > 1_000_000) return oneByOne(values, parts);
  let high = 0;
  let low = 0;
  let tenth = 0;
  let last = 0;
  for (let place = 0; place < parts.length; place += 1) {
    const value = values[parts[place] ?? -1] as Decimal;
    const words = (value as { d: readonly number[] | null }).d;
    const first = Math.floor(value.e / WORD_DIGITS);
    if (words === null || first > 1 || first - words.length < -3) return oneByOne(values, parts);
    for (let word = 0; word < words.length; word += 1) {
      const signed = value.s * (words[word] ?? 0);
      const at = first - word;
      if (at === 1) high += signed;
      else if (at === 0) low += signed;
      else if (at === -1) tenth += signed;
      else last += signed;
    }
  }
  return new Decimal(last).div(WORD).plus(tenth).div(WORD).plus(low).plus(new Decimal(high).times(WORD));
}

function oneByOne(values: readonly Decimal[], parts: readonly number[]): Decimal {
  let total = ZERO;
  for (const part of parts) total = total.plus(values[part] as Decimal);
  return total;
}
