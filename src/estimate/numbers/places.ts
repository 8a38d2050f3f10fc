import type { Decimal } from '../../base/decimal';

/** Displayed decimals of a stored number under its format, counted in the value (5.0 % of 0.05 has three). */
export function displayedPlaces(format: string | null, value: Decimal): number {
  const own = Math.min(value.decimalPlaces(), 15);
  if (format === null || /^general$/i.test(format.trim())) return own;
  const section = sectionFor(format, value);
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (!/[0#?]/.test(bare) || /e[+-]|\//i.test(bare)) return own;
  const decimals = /[.]([0#?]*)/.exec(bare)?.[1] ?? '';
  const shown = decimals.length + (isPercentFormat(format) ? 2 : 0);
  // `#` shows a digit only where there is one.
  return /#/.test(decimals) ? Math.min(shown, own) : shown;
}

export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.replaceAll(/"[^"]*"|\\./g, '').includes('%');
}

function sectionFor(format: string, value: Decimal): string {
  const sections = format.split(';');
  if (value.isNegative() && !value.isZero() && sections[1] !== undefined && sections[1] !== '') return sections[1];
  return sections[0] ?? format;
}
