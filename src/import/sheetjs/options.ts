import type { ParsingOptions } from '@e965/xlsx';

/** How the library is asked to read: numbers and formats as they are stored, nothing shown, nothing forgiven. */
export const readingOptions = {
  type: 'array',
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  WTF: true,
} as const satisfies ParsingOptions;
