import type { DecimalText } from '../../base/decimal';
import { remember } from '../../base/remember';

/** Displayed decimals of a stored number under its format, counted in the value (5.0 % of 0.05 has three). */
export function displayedPlaces(format: string | null, value: DecimalText): number {
  const point = value.indexOf('.');
  const own = point < 0 ? 0 : Math.min(value.length - point - 1, 15);
  if (format === null) return own;
  const shown = placesOf(sectionFor(format, value));
  if (shown === null) return own;
  const places = shown.places + (isPercentFormat(format) ? 2 : 0);
  return shown.isOptional ? Math.min(places, own) : places;
}

interface ShownPlaces {
  readonly places: number;
  /** `#` shows a digit only where there is one. */
  readonly isOptional: boolean;
}

/** Decimals of one section of a format; `null` where it shows what there is. */
const placesOf = remember((section: string): ShownPlaces | null => {
  if (/^general$/i.test(section.trim())) return null;
  const bare = section.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  if (!/[0#?]/.test(bare) || /e[+-]|\//i.test(bare)) return null;
  const decimals = /[.]([0#?]*)/.exec(bare)?.[1] ?? '';
  return { places: decimals.length, isOptional: decimals.includes('#') };
});

export function isPercentFormat(format: string | null): boolean {
  return format !== null && format.includes('%') && format.replaceAll(/"[^"]*"|\\./g, '').includes('%');
}

function sectionFor(format: string, value: DecimalText): string {
  if (!format.includes(';')) return format;
  const sections = format.split(';');
  if (value.startsWith('-') && sections[1] !== undefined && sections[1] !== '') return sections[1];
  return sections[0] ?? format;
}
