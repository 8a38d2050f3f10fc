import { currencyPlaces } from '../base/currency';
import type { Decimal } from '../base/decimal';
import { formatDecimal, formatMoney, formatPercent } from '../base/format';
import { roundTo } from '../base/rounding';
import type { Fact, Figure, Line } from '../estimate';
import { type CheckInput, lineAt } from './checkInput';
import { heaviestFirst } from './figures';

/** How findings write lines, figures and cells. Rounded for the reader; exact figures stand in the finding's fields. */

export function nameOf({ label, key }: Line): string {
  const text = label.trim().replaceAll(/\s+/g, ' ');
  if (text === '') return `the line in row ${key.row}`;
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}

/** `"Bar", "Tube" and 4 more`: the heaviest first, whatever order they stand in. */
export function namesOf(input: CheckInput, indices: readonly number[], shown = 3): string {
  const top = heaviestFirst(input, indices, shown);
  const names = [...new Set(top.map((index) => nameOf(lineAt(input, index))))];
  return listed(indices.length > top.length ? [...names, `${indices.length - top.length} more`] : names);
}

export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function moneyText({ format }: CheckInput, value: Decimal, places?: number): string {
  return formatMoney(value, format, places);
}

/** An amount beside the one that the sheet prints: with as many places, and more where they would look alike. */
export function amountTexts(
  input: CheckInput,
  stated: Decimal,
  ruled: Decimal,
  figure: Figure | null,
): readonly [stated: string, ruled: string] {
  const least = Math.max(figure?.places ?? 0, currencyPlaces(input.format.currency));
  let places = Math.min(least, 6);
  while (places < 8 && roundTo(stated, places).eq(roundTo(ruled, places))) places += 1;
  return [moneyText(input, stated, places), moneyText(input, ruled, places)];
}

/** As it is where it is short, else cut to a readable length. */
export function plain({ format }: CheckInput, value: Decimal, places = 4): string {
  return formatDecimal(roundTo(value, places), format);
}

export function percentText({ format }: CheckInput, fraction: Decimal): string {
  return formatPercent(roundTo(fraction, 6), format);
}

/** `, which raises the total by € 0.33 per unit`. */
export function effectClause(input: CheckInput, effect: Decimal | null): string {
  if (effect === null || effect.isZero()) return '';
  const usual = currencyPlaces(input.format.currency);
  // The places that show two digits of it.
  const places = Math.max(usual, Math.min(6, 1 - effect.e));
  const shown = moneyText(input, effect.abs(), places);
  return `, which ${effect.isNegative() ? 'lowers' : 'raises'} the total by ${shown} per unit`;
}

/** `CBD!F31`: the cell of a figure, of the line's sheet unless it names another; its row where it has none. */
export function cellOf({ key }: Line, figure: Figure | null): string {
  const cell = figure?.cell ?? null;
  if (cell === null) return `${key.sheet}!${key.row}`;
  return cell.includes('!') ? cell : `${key.sheet}!${cell}`;
}

export function placeOf(line: Line): string {
  return cellOf(line, line.amount ?? line.percent ?? line.rate ?? line.quantity);
}

export function factPlace({ estimate }: CheckInput, fact: Fact | undefined): string {
  return fact?.cell ?? estimate.sheet;
}
