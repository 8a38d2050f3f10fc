import { Decimal } from '../../../base/decimal';
import type { SharedOwnership, Shown } from '../../../disclosure';
import type { DocumentWords } from '../../words/documentWords';
import { ownershipWords } from '../../words/ownership/ownershipWords';
import type { BookRow, BookSheet, Cell } from '../book';
import { columnName, figure, formula, sumOfRows, text } from '../cells';
import { formatsOf, plain } from '../formats';
import { type End, endOf } from '../shared/sharedBook';
import { courseRows, lineColumns, type SheetRow } from './sheetLines';
import { type SheetTerms, sheetTerms } from './sheetTerms';

export interface OwnershipSheetInput {
  readonly view: SharedOwnership;
  readonly words: DocumentWords;
  readonly currency: string | null;
  /** Above the title; of the internal edition. */
  readonly banner: string | null;
  readonly furniture: Pick<BookSheet, 'header' | 'footer' | 'pageOf'>;
}

/** A course with the rows of its lines, and where its totals stand. */
interface Placed {
  readonly place: number;
  readonly name: string;
  readonly first: number;
  readonly rows: readonly SheetRow[];
}

/** What each course costs over its life, with live formulas from amount, rise, volume and rate. Null without terms. */
export function ownershipSheet({ view, words, currency, banner, furniture }: OwnershipSheetInput): BookSheet | null {
  const own = ownershipWords(words);
  const shown = view.alternatives.flatMap(({ lines, cost }) => [
    ...lines.flatMap(({ amount }) => amount ?? []),
    ...(cost ? [cost.presentValue] : []),
  ]);
  const ends: readonly End[] = shown.some(({ kind }) => kind === 'band') ? ['low', 'high'] : ['low'];
  const columns = lineColumns(ends);
  const top = banner === null ? 0 : 1;
  const terms = sheetTerms(view, own, top + 4, columns.firstYear);
  if (terms === null) return null;
  const largest = view.alternatives.flatMap(({ cost }) => (cost ? [endOf(cost.presentValue, 'high').abs()] : []));
  const { money } = formatsOf(currency, Decimal.max(1000, ...largest));
  const headRow = top + 3 + terms.rows.length + 2;
  const placed: Placed[] = [];
  let next = headRow + 1;
  for (const [place, alternative] of view.alternatives.entries()) {
    const rows = courseRows(view, alternative, own, terms, ends, money, next);
    placed.push({ place, name: alternative.name, first: next, rows });
    next += rows.length;
  }
  const isLarge = largest.some((one) => one.gte(1000));
  const yearly = isLarge ? plain(new Decimal(0)) : money;
  const sums = { view, own, terms, ends, columns, money, yearly, currency, placed };
  const ended = (heading: string): readonly Cell[] =>
    ends.map((end) => text(ends.length === 1 ? heading : `${heading}, ${words.workbook[end]}`, 'headRight'));
  const heads: BookRow = [
    ...[own.workbook.course, own.appendix.line, own.table.category, own.appendix.whose, own.workbook.falls].map(
      (label) => text(label, 'head'),
    ),
    ...[own.workbook.first, own.workbook.last, own.workbook.every].map((label) => text(label, 'headRight')),
    ...ended(own.appendix.amount),
    text(own.workbook.escalation, 'headRight'),
    ...ended(own.appendix.presentValue),
    ...Array.from({ length: terms.years + 1 }, (_, year) => text(`${own.years.year} ${year}`, 'headRight')),
  ];
  const width = columns.firstYear + terms.years + 1;
  return {
    name: own.workbook.sheet,
    // Narrow, so that a line stands on one printed page up to its present value.
    widths: [
      24,
      26,
      17,
      9,
      17,
      7,
      7,
      7,
      ...ends.map(() => 13),
      9,
      ...ends.map(() => 15),
      ...Array.from({ length: terms.years + 1 }, () => 12),
    ],
    frozen: { rows: top + 2, columns: 2 },
    pagesWide: 'readable',
    // What stands in the columns of the lines and of the years is said on every page.
    repeated: [headRow - 1, headRow],
    ...furniture,
    isInternal: banner !== null,
    rows: [
      ...(banner === null ? [] : [Array.from({ length: width }, (_, at) => text(at === 0 ? banner : '', 'banner'))]),
      [text(own.appendix.heading, 'title')],
      [text(own.workbook.note, 'note')],
      [text(own.terms.heading, 'section')],
      ...terms.rows,
      [...Array.from({ length: columns.firstYear + 1 }, () => null), text(own.workbook.factors, 'section')],
      heads,
      ...placed.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
      [],
      ...totalRows(sums, ended, next + 1),
    ],
  };
}

interface Sums {
  readonly view: SharedOwnership;
  readonly own: ReturnType<typeof ownershipWords>;
  readonly terms: SheetTerms;
  readonly ends: readonly End[];
  readonly columns: ReturnType<typeof lineColumns>;
  readonly money: string;
  /** Of what has been spent by the end of a year. */
  readonly yearly: string;
  readonly currency: string | null;
  readonly placed: readonly Placed[];
}

/** Category sums, totals and what follows from them, course by course; then the cost up to each year. */
function totalRows(sums: Sums, ended: (heading: string) => readonly Cell[], from: number): readonly BookRow[] {
  const { view, own, columns, ends, placed } = sums;
  const { money: perUnit } = formatsOf(sums.currency, new Decimal(1));
  const blank = Array.from({ length: columns.value - 2 }, () => null);
  const rows: BookRow[] = [[text(own.table.title, 'section'), null, ...blank, ...ended(own.appendix.presentValue)]];
  const at = (): number => from + rows.length;
  const totals = new Map<number, number>();
  const push = (name: string, label: string, cells: readonly (Cell | null)[], isStrong = false): void => {
    rows.push([text(name, 'wrapped'), text(label, isStrong ? 'strong' : 'text'), ...blank, ...cells]);
  };
  const column = (end: number): string => columnName(columns.value + end);
  for (const { place, name, first, rows: own_ } of placed) {
    const cost = view.alternatives[place]?.cost;
    if (!cost) continue;
    const start = at();
    for (const { category, presentValue } of cost.byCategory) {
      const its = own_.flatMap(({ line, counts }, row) => {
        if (!counts) return [];
        return (category === 'byEffect' ? line === null : line?.category === category) ? [first + row] : [];
      });
      push(
        name,
        own.categories[category],
        ends.map((end, e) => formula(sumOfRows(null, column(e), its), endOf(presentValue, end), sums.money)),
      );
    }
    totals.set(place, at());
    push(
      name,
      own.table.total,
      ends.map((end, e) =>
        formula(
          `SUM(${column(e)}${start}:${column(e)}${at() - 1})`,
          endOf(cost.presentValue, end),
          sums.money,
          'total',
        ),
      ),
      true,
    );
    const total = totals.get(place) ?? 0;
    push(
      name,
      own.table.annual,
      ends.map((end, e) =>
        formula(`${column(e)}${total}*${sums.terms.at.recovery}`, endOf(cost.annualEquivalent, end), sums.money),
      ),
    );
    const { unitCost } = cost;
    const units = sums.terms.presentUnits;
    if (unitCost && units.value)
      push(
        name,
        own.table.unitCost,
        ends.map((end, e) => formula(`${column(e)}${total}/${units.its}`, endOf(unitCost, end), perUnit)),
      );
  }
  for (const { place, name } of placed) {
    const comparison = view.alternatives[place]?.cost?.comparison;
    const [total, ours] = [totals.get(place), view.own === null ? undefined : totals.get(view.own)];
    if (!comparison || total === undefined || ours === undefined) continue;
    // From the one's low end to the other's high one: as wide as the two ranges allow.
    const opposite = (e: number): number => ends.length - 1 - e;
    push(
      name,
      own.comparison.saves,
      ends.map((end, e) =>
        formula(`${column(e)}${total}-${column(opposite(e))}${ours}`, endOf(comparison.netSavings, end), sums.money),
      ),
    );
    const price = priceRow(sums);
    const { parityPrice } = comparison;
    if (parityPrice && price)
      push(
        name,
        own.comparison.parity,
        ends.map((end, e) => {
          const value = `(${column(opposite(e))}${ours}-${column(opposite(e))}${price.row})`;
          return formula(`(${column(e)}${total}-${value})/SUM(${price.years})`, endOf(parityPrice, end), perUnit);
        }),
      );
  }
  for (const { place, name } of placed) {
    const shown = view.alternatives[place]?.withoutOurs;
    if (shown)
      push(
        name,
        own.without.others,
        ends.map((end) => figure(endOf(shown, end), sums.money, 'ours')),
      );
  }
  return [...rows, [], ...yearRows(sums, at() + 1)];
}

/** The row in which the own course's price stands. */
function priceRow({ view, placed, columns, terms }: Sums): { readonly row: number; readonly years: string } | null {
  const own = placed.find(({ place }) => place === view.own);
  const at = own?.rows.findIndex(({ line, counts }) => counts && line?.isPrice === true) ?? -1;
  if (!own || at < 0) return null;
  const row = own.first + at;
  const [from, to] = [columnName(columns.firstYear), columnName(columns.firstYear + terms.years)];
  return { row, years: `${from}${row}:${to}${row}` };
}

/** Discounted cost up to the end of each year, for courses of which the years are shown. */
function yearRows({ view, own, ends, columns, yearly, placed }: Sums, from: number): readonly BookRow[] {
  const blank = (count: number): null[] => Array.from({ length: count }, () => null);
  const head: BookRow = [text(own.years.table, 'section')];
  const rows: BookRow[] = [];
  for (const { place, name, first, rows: lines } of placed) {
    const cumulative = view.alternatives[place]?.cost?.cumulative;
    if (!cumulative || lines.length === 0) continue;
    for (const [e, end] of ends.entries()) {
      const row = from + 1 + rows.length;
      const amounts = columnName(columns.amount + e);
      rows.push([
        text(name),
        text(ends.length === 1 ? '' : end === 'low' ? '↓' : '↑', 'quiet'),
        ...blank(columns.firstYear - 2),
        ...cumulative.map((shown: Shown, year) => {
          const column = columnName(columns.firstYear + year);
          const last = first + lines.length - 1;
          const its = `SUMPRODUCT($${amounts}$${first}:$${amounts}$${last},${column}${first}:${column}${last})`;
          const before = year === 0 ? '' : `${columnName(columns.firstYear + year - 1)}${row}+`;
          return formula(`${before}${its}`, endOf(shown, end), yearly);
        }),
      ]);
    }
  }
  return rows.length === 0 ? [] : [head, ...rows];
}
