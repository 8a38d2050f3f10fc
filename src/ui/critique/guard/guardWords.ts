import { Decimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatMoney } from '../../../base/format';
import type { Inference, Secret } from '../../../disclosure';
import { disclosureWords } from '../../parts/words';

const figureNames: Readonly<Record<string, string>> = {
  usage: 'quantity',
  yield: 'yield',
  rate: 'rate',
  volume: 'volume',
  exchange: 'exchange rate',
  amount: 'amount',
  base: 'base',
  markup: 'percentage',
  omission: 'amount',
};

/** What is to be kept: `Our margin`, `Our rate for "Seal kit"`. */
export function secretName({ kind, label, figure }: Secret): string {
  if (kind === 'margin') return 'What is left of the quoted price';
  const name = figure === null ? 'amount' : (figureNames[figure] ?? figure);
  return `Our ${name} for "${label}"`;
}

/** How it is meant to be shown. */
export function levelText({ kind, level }: Secret): string {
  return kind === 'margin' ? 'internal' : disclosureWords[level].label.toLowerCase();
}

/** `€ 36.4934 – 36.4936`, `at least 0`, `cannot be told`. Of a figure in which we differ alone, by our amount. */
export function foundText({ low, high, isPlainReading }: Inference, format: FormatContext): string {
  // More places than are printed: how close it comes is what matters here.
  const money = (value: number): string => formatMoney(new Decimal(value), format, 2);
  const plain = (value: number): string => formatDecimal(new Decimal(value), format, 2);
  if (low === null && high === null) return 'cannot be told';
  if (low === null) return high === null ? 'cannot be told' : `at most ${money(high)}`;
  if (high === null) return Math.abs(low) < 0.005 ? 'cannot be told, but that it is a cost' : `at least ${money(low)}`;
  const both = money(low) === money(high) ? money(low) : `${money(low)} to ${high < 0 ? money(high) : plain(high)}`;
  return isPlainReading ? `${both}, taking the printed total for ours` : both;
}

/** `the gap; the effect of point 3 (critique of 2026-11-20)`. */
export function becauseText({ because }: Inference): string {
  return because
    .map(({ document, name }) => (document === 'this document' ? name : `${name} (${document})`))
    .join('; ');
}
