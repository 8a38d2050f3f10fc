import type { Style } from '@cj-tech-master/excelts';
import type { Look } from './book';

const ink = 'FF1A2230';
const quiet = 'FF5B6577';
const theirs = 'FF1D4F91';
const ours = 'FF1F6B45';
const warning = 'FFB3261E';
const white = 'FFFFFFFF';
const rule = 'FFC9D0DB';
const paleTheirs = 'FFEDF2F9';
const paleOurs = 'FFEAF4EE';
const paleHead = 'FFE7EAF0';

const font = 'Calibri';
const size = 10;

type Part = Partial<Style>;

function written(color: string, more: Part['font'] = {}): Part['font'] {
  return { name: font, size, color: { argb: color }, ...more };
}

function filled(color: string): NonNullable<Part['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: color } };
}

const ruled: Part['border'] = { bottom: { style: 'thin', color: { argb: rule } } };
const top = { vertical: 'top' } as const;

/** Fonts, fills and rules of each look. Blue is the customer's, green is ours; both also differ in their column. */
export const looks: Readonly<Record<Look, Part>> = {
  banner: { font: written(white, { bold: true, size: 11 }), fill: filled(warning), alignment: { vertical: 'middle' } },
  title: { font: written(ink, { bold: true, size: 15 }), alignment: { vertical: 'middle' } },
  note: { font: written(quiet, { italic: true }), alignment: top },
  section: {
    font: written(ink, { bold: true, size: 11 }),
    fill: filled(paleHead),
    border: ruled,
    alignment: { vertical: 'middle' },
  },
  head: {
    font: written(ink, { bold: true }),
    fill: filled(paleHead),
    border: ruled,
    alignment: { vertical: 'bottom', wrapText: true },
  },
  headRight: {
    font: written(ink, { bold: true }),
    fill: filled(paleHead),
    border: ruled,
    alignment: { vertical: 'bottom', horizontal: 'right', wrapText: true },
  },
  text: { font: written(ink), alignment: { vertical: 'top', wrapText: true } },
  wrapped: { font: written(quiet), alignment: { vertical: 'top', wrapText: true } },
  strong: { font: written(ink, { bold: true }), alignment: { vertical: 'top', wrapText: true } },
  quiet: { font: written(quiet), alignment: top },
  theirs: { font: written(theirs), fill: filled(paleTheirs), alignment: top },
  ours: { font: written(ours), fill: filled(paleOurs), alignment: top },
  made: { font: written(ink), alignment: top },
  total: {
    font: written(ink, { bold: true }),
    border: { top: { style: 'thin', color: { argb: ink } } },
    alignment: top,
  },
  check: { font: written(warning, { italic: true }), alignment: { ...top, horizontal: 'right' } },
};
