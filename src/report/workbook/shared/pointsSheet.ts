import { Decimal, ZERO } from '../../../base/decimal';
import type { SharedItem, SharedPoint, Shown } from '../../../disclosure';
import type { BookRow, BookSheet, Cell } from '../book';
import { columnName, figure, formula, text } from '../cells';
import { plain, whole } from '../formats';
import { decimalOf, endHeads, endOf, firstRow, plainWord, type SharedComparison, sharedSheet } from './sharedBook';

/** Columns before the figures: number, point or line, cell, kind. */
const lead = 4;

/** Where the figures of a point stand: our amount, difference, direct, knock-on, loaded, each with its ends. */
export function pointColumn({ ends }: SharedComparison, which: PointFigure, end: number): string {
  const place = ['ourAmount', 'difference', 'direct', 'knockOn', 'loaded'].indexOf(which);
  return columnName(lead + 1 + place * ends.length + end);
}
type PointFigure = 'ourAmount' | 'difference' | 'direct' | 'knockOn' | 'loaded';

/** Row of each point, in their order. */
export function pointRows({ view }: SharedComparison): readonly number[] {
  let row = firstRow;
  return view.points.map(({ items, claim, question }) => {
    const own = row;
    row += 1 + items.length + [claim, question].filter((said) => said !== '').length;
    return own;
  });
}

/** The points with the lines that they are about: a point's effect is the sum of those of its lines. */
export function pointsSheet(comparison: SharedComparison): BookSheet {
  const { view, words } = comparison;
  const { columns, workbook } = words;
  const rows = pointRows(comparison);
  return sharedSheet(
    comparison,
    workbook.points,
    workbook.pointsNote,
    [
      { label: columns.number, width: 6 },
      { label: columns.point, width: 52 },
      { label: columns.cell, width: 14 },
      { label: columns.kind, width: 13 },
      { label: workbook.theirAmount, width: 14, look: 'headRight' },
      ...endHeads(comparison, workbook.ourAmount, 13),
      ...endHeads(comparison, workbook.difference, 13),
      ...endHeads(comparison, columns.direct, 12),
      ...endHeads(comparison, columns.knockOn, 12),
      ...endHeads(comparison, columns.loaded, 13),
    ],
    view.points.flatMap((point, place) => blockOf(comparison, point, rows[place] ?? firstRow)),
    2,
  );
}

function blockOf(comparison: SharedComparison, point: SharedPoint, row: number): readonly BookRow[] {
  const { words, ends } = comparison;
  const { items, direct, knockOn, loaded } = point;
  const from = row + 1;
  const to = row + items.length;
  const blank = ends.map(() => null);
  const summed = ends.map((end, place) => {
    const column = pointColumn(comparison, 'loaded', place);
    const value = loaded && endOf(loaded, end);
    return value && formula(`SUM(${column}${from}:${column}${to})`, value, comparison.formats.signed, 'total');
  });
  const split = ends.map((end, place) => {
    const its = `${pointColumn(comparison, 'loaded', place)}${row}-${pointColumn(comparison, 'direct', place)}${row}`;
    return knockOn && direct && formula(its, endOf(knockOn, end), comparison.formats.signed);
  });
  return [
    [
      figure(new Decimal(point.number), whole, 'made'),
      text(point.heading, 'strong'),
      null,
      text(plainWord(words.kinds[point.kind]), 'quiet'),
      null,
      ...blank,
      ...blank,
      ...shownCells(comparison, direct, 'ours'),
      ...split,
      ...summed,
    ],
    ...items.map((item, place) => itemRow(comparison, item, from + place)),
    ...[point.claim, point.question]
      .filter((said) => said !== '')
      .map((said): BookRow => [null, text(said, 'wrapped', 1, lead + ends.length * 5)]),
  ];
}

function itemRow(comparison: SharedComparison, item: SharedItem, row: number): BookRow {
  const { ends, formats, words } = comparison;
  const { label, cell, kind, theirAmount, ourAmount, effect } = item;
  const theirs = decimalOf(theirAmount);
  const blank = ends.map(() => null);
  const difference = ends.map((end, place) => {
    if (!ourAmount) return null;
    const its = `${pointColumn(comparison, 'ourAmount', place)}${row}${theirs ? `-E${row}` : ''}`;
    return formula(its, endOf(ourAmount, end).minus(theirs ?? ZERO), formats.signed);
  });
  return [
    null,
    text(label, 'text', 2),
    cell === null ? null : text(cell, 'quiet'),
    text(kind === 'hiddenCost' ? plainWord(words.points.notIncluded) : '', 'quiet'),
    theirs ? figure(theirs, formats.money) : null,
    ...shownCells(comparison, ourAmount, 'ours', formats.money),
    ...difference,
    ...blank,
    ...blank,
    ...shownCells(comparison, effect, 'ours'),
  ];
}

/** A figure as much as it may be shown, in a cell for each end. */
export function shownCells(
  { ends, formats }: SharedComparison,
  shown: Shown | null,
  look: 'ours' | 'made',
  format = formats.signed,
): readonly (Cell | null)[] {
  return ends.map((end) => shown && figure(endOf(shown, end), format, look));
}

/** The same for an input of a line, with as many decimals as it has. */
export function inputCells({ ends }: SharedComparison, shown: Shown | null, format = plain): readonly (Cell | null)[] {
  return ends.map((end) => shown && figure(endOf(shown, end), format(endOf(shown, end)), 'ours'));
}
