import { type Decimal, decimalOrNull, ZERO } from '../../base/decimal';
import { type OptionContext, optionValue } from '../options/optionValue';
import type { JointOption, Preparation, Trade } from '../preparation';

/** What an exchange is worth to each side in a year; null where something of it is missing. */
export interface TradeValue {
  readonly toThem: Decimal | null;
  readonly toUs: Decimal | null;
  readonly missing: readonly string[];
}

/** A price change counts for the whole annual volume; an option at its own value; the rest as somebody entered it. */
export function tradeValue(
  trade: Trade,
  { options }: Pick<Preparation, 'options'>,
  context: OptionContext,
): TradeValue {
  const missing: string[] = [];
  let [toThem, toUs] = [decimalOrNull(trade.otherToThem) ?? ZERO, decimalOrNull(trade.otherToUs) ?? ZERO];
  const change = decimalOrNull(trade.priceChange);
  if (change !== null) {
    const volume = decimalOrNull(context.annotations.deal.annualVolume);
    if (volume === null) missing.push('the deal’s annual volume');
    else [toThem, toUs] = [toThem.minus(change.times(volume)), toUs.plus(change.times(volume))];
  }
  const option: JointOption | undefined = trade.optionId === null ? undefined : options[trade.optionId];
  if (option) {
    const value = optionValue(option.method, context);
    missing.push(...value.missing);
    [toThem, toUs] = [toThem.plus(value.toThem ?? ZERO), toUs.plus(value.toUs ?? ZERO)];
  }
  return missing.length > 0 ? { toThem: null, toUs: null, missing } : { toThem, toUs, missing };
}

export type TradeMark =
  /** Something was given, and nothing came back. */
  | 'noCounterpart'
  /** What was given is worth more than what came back, and sets a precedent that nobody wrote down. */
  | 'noPrecedent'
  /** Speaks of a failure or of trust: it belongs to the issues that are handled as themselves. */
  | 'trust';

/** What to look at in an exchange. */
export function tradeMarks(trade: Trade, value: TradeValue): readonly TradeMark[] {
  const change = decimalOrNull(trade.priceChange);
  const gave = trade.given.trim() !== '' || (change?.isNegative() === true && !change.isZero());
  const gotSomething = trade.got.trim() !== '' || (change?.gt(0) ?? false) || (value.toUs?.gt(0) ?? false);
  const marks: TradeMark[] = [];
  if (gave && !gotSomething) marks.push('noCounterpart');
  if (gave && trade.precedent.trim() === '') marks.push('noPrecedent');
  if (gave && trustWords.test(`${trade.asked} ${trade.given}`)) marks.push('trust');
  return marks;
}

const trustWords =
  /(?<!\p{L})(?:apolog\p{L}*|compensat\p{L}*|goodwill|late deliver\p{L}*|outages?|failures?|complaints?|claims?|wiedergutmachung|kulanz|reklamation\p{L}*|lieferverzug|ausfall\p{L}*|dédommag\p{L}*|geste commercial|retards?|pannes?)(?!\p{L})/iu;

/** Given and got so far: the sum of what has a value, and how many have none. */
export function tradeTotals(values: readonly TradeValue[]): {
  readonly toThem: Decimal;
  readonly toUs: Decimal;
  readonly without: number;
} {
  const known = values.filter(({ toThem }) => toThem !== null);
  const total = (side: 'toThem' | 'toUs'): Decimal => known.reduce((sum, value) => sum.plus(value[side] ?? ZERO), ZERO);
  return { toThem: total('toThem'), toUs: total('toUs'), without: values.length - known.length };
}
