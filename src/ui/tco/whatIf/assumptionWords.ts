import type { StudyAssumption } from '../../../analysis';
import type { Ownership } from '../../../annotations';
import type { Decimal } from '../../../base/decimal';
import { type FormatContext, formatDecimal, formatMoney, formatPercent } from '../../../base/format';

/** A key for a list of choices. */
export function assumptionKey(of: StudyAssumption): string {
  if (of.type === 'line' || of.type === 'index') return `${of.type} ${of.id}`;
  return of.type === 'driver' ? `driver ${of.name}` : of.type;
}

/** What is assumed, for people: with the alternative that a line belongs to. */
export function assumptionWords({ tcoLines, alternatives, priceIndices }: Ownership, of: StudyAssumption): string {
  switch (of.type) {
    case 'discountRate':
      return 'Discount rate';
    case 'inflation':
      return 'Inflation';
    case 'volume':
      return 'Volume, as a share of the given one';
    case 'driver':
      return `Driver “${of.name}”, from low through likely to high`;
    case 'index':
      return `Index “${priceIndices[of.id]?.name ?? ''}”, added to its rates`;
    case 'line': {
      const line = tcoLines[of.id];
      if (line === undefined) return '';
      const steps = line.timing.type === 'stepped' ? ', share of its steps' : '';
      return `${line.label}${steps}, ${alternatives[line.alternativeId]?.name ?? ''}`;
    }
  }
}

/** A value of it as a person reads it. */
export function assumedText(ownership: Ownership, of: StudyAssumption, value: Decimal, format: FormatContext): string {
  if (of.type === 'driver') {
    const words = value.isZero() ? 'low' : value.eq(1) ? 'likely' : value.eq(2) ? 'high' : null;
    const toLow = value.lt(1) ? value : value.minus(1);
    return words ?? `${formatPercent(toLow, format, 0)} ${value.lt(1) ? 'from low to likely' : 'from likely to high'}`;
  }
  if (isShare(ownership, of)) return formatPercent(value, format, of.type === 'volume' || of.type === 'line' ? 0 : 2);
  return value.abs().gte(1000) ? formatDecimal(value, format, 0) : formatMoney(value, format);
}

/** Whether its values are typed and read as percentages. */
export function isShare({ tcoLines }: Ownership, of: StudyAssumption): boolean {
  if (of.type === 'line') return tcoLines[of.id]?.timing.type === 'stepped';
  return of.type !== 'driver';
}
