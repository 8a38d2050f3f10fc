import { Decimal, sum } from '../../../base/decimal';
import { fill, printDate } from '../../words/fill';
import type { BookRow, BookSheet } from '../book';
import { figure, formula, text } from '../cells';
import { firstRow, plainWord, type SharedComparison, sharedSheet } from './sharedBook';

/** What stands as the customer states it. */
export function agreedSheet(comparison: SharedComparison): BookSheet {
  const { view, words, formats } = comparison;
  const { columns, workbook, agreement, rows: rowWords } = words;
  const lines = view.agreed.lines.map(
    ({ label, cell, amount, part }): BookRow => [
      text(label),
      cell === null ? null : text(cell, 'quiet'),
      text(part === null ? '' : fill(agreement.part, { lines: String(part.lines), of: String(part.of) }), 'quiet'),
      figure(new Decimal(amount), formats.money),
    ],
  );
  const total = sum(view.agreed.lines.map(({ amount }) => new Decimal(amount)));
  const its = lines.length === 0 ? '0' : `SUM(D${firstRow}:D${firstRow + lines.length - 1})`;
  return sharedSheet(
    comparison,
    workbook.agreed,
    plainWord(agreement.table),
    [
      { label: columns.line, width: 60 },
      { label: columns.cell, width: 18 },
      { label: '', width: 22 },
      { label: workbook.statedAmount, width: 18, look: 'headRight' },
    ],
    [...lines, [text(plainWord(rowWords.total), 'strong'), null, null, formula(its, total, formats.money, 'total')]],
  );
}

/** The evidence that the points cite, by number. */
export function evidenceSheet(comparison: SharedComparison): BookSheet {
  const { view, words } = comparison;
  const { columns, workbook } = words;
  return sharedSheet(
    comparison,
    workbook.evidence,
    plainWord(words.method.evidence),
    [
      { label: columns.number, width: 6 },
      { label: workbook.evidence, width: 60 },
      { label: columns.kind, width: 20 },
      { label: workbook.date, width: 22 },
      { label: workbook.source, width: 50 },
    ],
    view.evidence.map(
      ({ number, title, kind, date, locator, url }): BookRow => [
        text(String(number)),
        text(title),
        text(plainWord(words.evidenceKinds[kind] ?? kind), 'quiet'),
        date === null ? null : text(plainWord(printDate(date, words)), 'quiet'),
        text([locator, url ?? ''].filter((where) => where !== '').join(' · '), 'wrapped'),
      ],
    ),
  );
}
