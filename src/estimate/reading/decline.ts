import { currencyIn } from '../numbers/currency';
import { rootsOf } from '../tree/tree';
import { meaningOfHeading } from '../words/columnWords';
import { otherMeasure, speaksOfMoney } from '../words/measureWords';
import type { SheetWork } from './sheetWork';

/** What a sheet looks like if it is no estimate, continuing "The sheet ..."; `null` where it is one. */
export function declineReason(work: SheetWork, isAccepted: boolean): string | null {
  const { drafts, tree, tables } = work;
  if (work.sheet.rows.length === 0) return 'is empty';
  const priced = drafts.filter(
    ({ amount, rate, quantity, parts }) => amount !== null || parts.length > 0 || (rate !== null && quantity !== null),
  );
  if (priced.length === 0) {
    const unread = work.issues.find(({ grave }) => grave);
    if (unread !== undefined) return `holds figures that cannot be read, such as "${unread.got}" in ${unread.where}`;
    if (drafts.some(({ rate }) => rate !== null)) return 'looks like a list of rates without quantities';
    return drafts.some(({ quantity }) => quantity !== null)
      ? 'looks like a bill of materials without prices'
      : 'holds no prices';
  }
  // Whoever corrects a sheet means to use it.
  if (isAccepted || isCorrected(work)) return null;
  const currencies = currenciesOf(work);
  if (
    currencies >= 2 &&
    !tables.some(({ columns }) => columns.factors.some(({ factor }) => factor.class === 'exchange'))
  ) {
    return `looks like a list of amounts in ${currencies} currencies, which do not add up without exchange rates`;
  }
  const measure = measureOf(work);
  if (measure !== null) return `looks like ${measure}: nothing on it speaks of money`;
  if (isScratch(work)) return 'looks like a scratch calculation: nothing on it speaks of money';
  const holding = tree.kind.filter((kind, index) => kind === 'group' && tree.holds[index] === 1).length;
  const groups = tree.kind.filter((kind) => kind === 'group').length;
  if (priced.length * 2 < drafts.length || priced.every(({ amount }) => amount?.value.isZero() === true)) {
    return 'looks like a bill of materials without prices, or a list of drivers or quantities, of which few have a price';
  }
  const products = drafts.filter(({ own }) => own === 'agrees').length;
  const hasTotal = work.total >= 0 || work.totalBeside !== null;
  const amounts = drafts.filter(({ amount, parts }) => amount !== null || parts.length > 0).length;
  const splits = drafts.filter(({ parts }) => parts.length >= 2).length;
  if (hasTotal && (holding > 0 || work.totalBeside !== null) && drafts.length >= 2) return null;
  if (groups > 0 && holding * 2 >= groups && drafts.length >= 3) return null;
  if (products >= 2 && products * 2 >= amounts) return null;
  if (splits >= 2) return null;
  if (drafts.length < 2) return 'holds fewer than two lines with a price';
  // A card of rates may speak of percentages too.
  if (work.markups.size > 0 && amounts >= 3 && !isRateCard(work)) return null;
  const ratesOnly = tables.some(({ columns }) => columns.rate !== null) || /preis|satz/i.test(amountHeading(work));
  return (ratesOnly || isRateCard(work)) && products === 0
    ? 'looks like a list of prices or rates, without quantities and without a total'
    : 'looks like a list of figures that add up to no total';
}

/** Amounts that the heading calls a rate, and no total. */
function isRateCard(work: SheetWork): boolean {
  return meaningOfHeading(amountHeading(work))?.role === 'rate';
}

/** A few figures without a header, on a sheet on which no word, format or name speaks of money or a cost. */
function isScratch({ sheet, tables, drafts, elements, grid }: SheetWork): boolean {
  if (tables.some(({ table }) => table.headerRows.length > 0) || drafts.length > 6) return false;
  if (elements.some((element) => element !== 'other') || speaksOfMoney(sheet.name)) return false;
  return !grid.rows.some((row) =>
    grid
      .cellsOf(row)
      .some(({ kind, value, format }) =>
        kind === 'text' ? speaksOfMoney(value) : format !== null && currencyIn(format) !== null,
      ),
  );
}

/** What its figures measure where no heading, title, number format or line speaks of money. */
function measureOf({ sheet, grid, tables, drafts, notes, elements }: SheetWork): string | null {
  const headings = tables.flatMap(({ table }) => [...table.headings.values()]);
  const titles = [...notes.values()].flatMap(({ kind, label }) => (kind === 'title' || kind === 'fact' ? [label] : []));
  const words = [...headings, ...titles, sheet.name];
  const measure = words.map(otherMeasure).find((found) => found !== null) ?? null;
  if (measure === null || words.some(speaksOfMoney)) return null;
  const isPriced = drafts.some(({ amount }) => {
    const cell = amount === null ? undefined : grid.cell(amount.row, amount.column);
    return cell !== undefined && currencyIn(cell.format ?? cell.value) !== null;
  });
  const named = elements.filter((element) => element !== 'other').length;
  return isPriced || named >= 3 ? null : measure;
}

function isCorrected({ decisions }: SheetWork): boolean {
  const { roles, formats, kinds, bases, parents, headerRow, joined } = decisions;
  return headerRow !== null || [roles, formats, kinds, bases, parents, joined].some(({ size }) => size > 0);
}

function amountHeading(work: SheetWork): string {
  return work.tables.map(({ columns }) => columns.all.find(({ role }) => role === 'amount')?.heading ?? '').join(' ');
}

function currenciesOf({ drafts }: SheetWork): number {
  const known = new Set<string>();
  for (const { currency, amount } of drafts) {
    if (currency === null || amount === null) continue;
    known.add(currencyIn(currency) ?? currency.toUpperCase());
  }
  return known.size;
}

/** How much a sheet looks like the estimate that the file is about. */
export function sheetScore(work: SheetWork): number {
  const { tree, drafts, total } = work;
  const holding = tree.kind.filter((kind, index) => kind === 'group' && tree.holds[index] === 1).length;
  const totalScore = total >= 0 ? (tree.holds[total] === 1 ? 5 : 2) : work.totalBeside === null ? 0 : 4;
  const loose = Math.max(0, rootsOf(tree).length - 1);
  return totalScore + Math.min(holding, 10) * 0.5 + Math.min(drafts.length, 200) * 0.01 - loose * 0.01;
}
