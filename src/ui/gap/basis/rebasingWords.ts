import type { Rebasing, RebasingTarget, RebasingType } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal } from '../../../base/format';
import { elementWords } from '../../parts/words';

export const typeWords: Readonly<Record<RebasingType, string>> = {
  index: 'Index',
  exchange: 'Currency',
  terms: 'Terms',
};

/** From what to what, as one reads it: `2,410 (2026-01-31) → 2,560 (2026-09-30)`. */
export function fromTo({ basis }: Rebasing, format: FormatContext): string {
  const figure = (value: DecimalText | null): string => (value === null ? '?' : formatDecimal(decimal(value), format));
  const side = (value: string, date: string | null): string => (date === null ? value : `${value} (${date})`);
  if (basis.type === 'terms') return `${basis.from || '?'} → ${basis.to || '?'}`;
  const { from, to } = basis;
  return `${side(figure(from.value), from.date)} → ${side(figure(to.value), to.date)}`;
}

/** What it applies to. */
export function targetWords(target: RebasingTarget, currency: string, reached: number): string {
  if (target.type === 'product') return 'the product';
  const lines = reached === 1 ? '1 line' : `${reached} lines`;
  if (target.type === 'element') return `${elementWords[target.element]}, ${lines}`;
  return target.type === 'currency' ? `in ${currency || 'the currency'}, ${lines}` : lines;
}
