import { Decimal } from '../../../base/decimal';
import type { SharedFigure, SharedItem } from '../../../disclosure';
import type { BookRow, BookSheet } from '../book';
import { figure, text } from '../cells';
import { percent, plain, whole } from '../formats';
import { inputCells } from './pointsSheet';
import { endHeads, endOf, type SharedComparison, sharedSheet } from './sharedBook';

/** The inputs of every line that a point is about: the customer's with their cells, ours beside them. */
export function figuresSheet(comparison: SharedComparison): BookSheet {
  const { view, words } = comparison;
  const { columns, workbook } = words;
  return sharedSheet(
    comparison,
    workbook.figures,
    workbook.figuresNote,
    [
      { label: columns.number, width: 6 },
      { label: columns.line, width: 44 },
      { label: workbook.figure, width: 26 },
      { label: columns.cell, width: 16 },
      { label: workbook.theirAmount, width: 16, look: 'headRight' },
      ...endHeads(comparison, workbook.ourAmount, 16),
      { label: workbook.unit, width: 10 },
    ],
    view.points.flatMap(({ number, items }) => items.flatMap((item) => rowsOf(comparison, number, item))),
    2,
  );
}

function rowsOf(comparison: SharedComparison, number: number, item: SharedItem): readonly BookRow[] {
  const names = [...new Set([...item.theirs, ...item.ours].map(({ name }) => name))];
  return names.map((name): BookRow => {
    const theirs = item.theirs.find((its) => its.name === name) ?? null;
    const ours = item.ours.find((its) => its.name === name) ?? null;
    const format = (theirs ?? ours)?.isPercent ? percent : plain;
    const value = theirs && endOf(theirs.shown, 'low');
    const unit = unitOf(theirs, ours);
    return [
      figure(new Decimal(number), whole, 'made'),
      text(item.label),
      text(nameOf(comparison, name)),
      theirs?.cell ? text(theirs.cell, 'quiet') : null,
      value && figure(value, format(value)),
      ...inputCells(comparison, ours?.shown ?? null, format),
      unit === null ? null : text(unit, 'quiet'),
    ];
  });
}

function unitOf(theirs: SharedFigure | null, ours: SharedFigure | null): string | null {
  return theirs?.unit ?? ours?.unit ?? null;
}

/** The fixed names in the language of the document; factors keep the name that the estimate gives them. */
function nameOf({ words: { workbook } }: SharedComparison, name: string): string {
  const fixed: Readonly<Record<string, string>> = {
    quantity: workbook.quantity,
    rate: workbook.rate,
    percentage: workbook.percent,
    amount: workbook.statedAmount,
  };
  return Object.hasOwn(fixed, name) ? (fixed[name] ?? name) : name;
}
