import { Decimal, ONE, ZERO } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { columnName, figure, formula, sumOfRows, text } from '../cells';
import { plain, residue, share } from '../formats';
import { pointColumn, pointRows } from './pointsSheet';
import { decimalOf, endHeads, endOf, inFormula, pageFurniture, plainWord, type SharedComparison } from './sharedBook';

/** Rows that formulas refer to. */
const rowOf = {
  volume: 7,
  stated: 12,
  errors: 13,
  rounding: 14,
  computed: 15,
  substantiated: 16,
  gap: 17,
  firstStep: 23,
};

/** Totals, the bridge by cause and the same by point, each with its check. */
export function summarySheet(comparison: SharedComparison): BookSheet {
  const { view, words, ends } = comparison;
  const { workbook, effects } = words;
  const ended = (heading: string): readonly Cell[] =>
    endHeads(comparison, heading, 0).map(({ label }) => text(plainWord(label), 'headRight'));
  const unit = view.currency ?? '';
  const rows: BookRow[] = [
    [text(view.document.title === '' ? view.product : view.document.title, 'title')],
    [text(workbook.note, 'note')],
    [],
    [text(workbook.product), text(view.product)],
    [text(workbook.customer), text(view.customer)],
    [text(workbook.date), text(view.date)],
    [text(words.factNames.annualVolume ?? ''), inputOf(view.annualVolume, workbook.missing)],
    [text(words.factNames.contractYears ?? ''), inputOf(view.contractYears, workbook.missing)],
    [text(words.method.file), text(view.estimate.fileName)],
    [],
    [text(workbook.summary, 'section'), ...ended(unit)],
    ...totalRows(comparison),
    [],
    [text(effects.byCause, 'section'), ...ended(words.columns.loaded), ...ended(workbook.running)],
    ...bridgeRows(comparison),
    [],
    [text(effects.byPoint, 'section'), ...ended(words.columns.loaded)],
    ...pointTotals(comparison),
  ];
  return {
    name: workbook.summary,
    widths: [56, ...Array.from({ length: ends.length * 2 }, () => 24)],
    frozen: { rows: 2, columns: 1 },
    repeated: [1, 2],
    ...pageFurniture(view, words, workbook.summary),
    isInternal: false,
    rows,
  };
}

function inputOf(value: Parameters<typeof decimalOf>[0], missing: string): Cell {
  const opened = decimalOf(value);
  return opened ? figure(opened, plain(opened)) : text(missing, 'check');
}

/** Rows 12 to 20. */
function totalRows(comparison: SharedComparison): readonly BookRow[] {
  const { view, words, formats, ends } = comparison;
  const { stated, computed, arithmeticErrors, arithmeticRounding, substantiated, gap } = view.totals;
  const volume = decimalOf(view.annualVolume);
  const years = decimalOf(view.contractYears);
  const [statedValue, computedValue] = [new Decimal(stated), new Decimal(computed)];
  const row = (label: string, cell: (column: string, end: (typeof ends)[number]) => Cell): BookRow => [
    text(plainWord(label)),
    ...ends.map((end, place) => cell(columnName(place + 1), end)),
  ];
  const gapAt = (end: (typeof ends)[number]): Decimal => endOf(gap, end);
  const perYear = (column: string): string => `${column}${rowOf.gap}*$B$${rowOf.volume}`;
  return [
    row(words.rows.stated, () => figure(statedValue, formats.money)),
    row(words.rows.errors, () => figure(new Decimal(arithmeticErrors), formats.signed, 'made')),
    row(words.rows.rounding, () => figure(new Decimal(arithmeticRounding), formats.signed, 'made')),
    row(words.rows.computed, (column) =>
      formula(`SUM(${column}${rowOf.stated}:${column}${rowOf.rounding})`, computedValue, formats.money),
    ),
    row(words.rows.substantiated, (_, end) => figure(endOf(substantiated, end), formats.money, 'ours')),
    row(words.workbook.gap, (column, end) =>
      formula(`${column}${rowOf.substantiated}-${column}${rowOf.stated}`, gapAt(end), formats.signed, 'total'),
    ),
    row(words.workbook.ofStated, (column, end) =>
      statedValue.isZero()
        ? text('—', 'quiet')
        : formula(`${column}${rowOf.gap}/${column}${rowOf.stated}`, gapAt(end).div(statedValue), share),
    ),
    row(words.workbook.perYear, (column, end) =>
      volume
        ? formula(perYear(column), gapAt(end).times(volume), formats.signed)
        : text(words.workbook.missing, 'check'),
    ),
    ...(years && volume && !years.eq(ONE)
      ? [
          row(words.workbook.overContract, (column, end) =>
            formula(`${perYear(column)}*$B$${rowOf.volume + 1}`, gapAt(end).times(volume).times(years), formats.signed),
          ),
        ]
      : [[]]),
  ];
}

function bridgeRows(comparison: SharedComparison): readonly BookRow[] {
  const { view, words, formats, ends } = comparison;
  const { totals, bridge } = view;
  const stated = new Decimal(totals.stated);
  const effect = (place: number): string => columnName(1 + place);
  const running = (place: number): string => columnName(1 + ends.length + place);
  const totalsOf = ends.map(() => stated);
  const rows: BookRow[] = [
    [
      text(plainWord(words.rows.stated), 'strong'),
      ...ends.map(() => null),
      ...ends.map((_, place) => formula(`${effect(place)}${rowOf.stated}`, stated, formats.money, 'total')),
    ],
  ];
  for (const step of bridge) {
    const row = rowOf.firstStep + rows.length;
    for (const [place, end] of ends.entries()) {
      totalsOf[place] = (totalsOf[place] ?? ZERO).plus(endOf(step.effect, end));
    }
    rows.push([
      text(plainWord(words.causes[step.cause]), 'text', 1),
      ...ends.map((end) => figure(endOf(step.effect, end), formats.signed, 'ours')),
      ...ends.map((_, place) =>
        formula(`${running(place)}${row - 1}+${effect(place)}${row}`, totalsOf[place] ?? ZERO, formats.money, 'quiet'),
      ),
    ]);
  }
  const last = rowOf.firstStep + rows.length - 1;
  const steps = (place: number): string =>
    bridge.length === 0 ? '0' : `SUM(${effect(place)}${rowOf.firstStep + 1}:${effect(place)}${last})`;
  return [
    ...rows,
    [
      text(words.workbook.bySteps, 'strong'),
      ...ends.map((end, place) => formula(steps(place), endOf(totals.gap, end), formats.signed, 'total')),
      ...ends.map((end, place) =>
        formula(`${running(place)}${last}`, endOf(totals.substantiated, end), formats.money, 'total'),
      ),
    ],
    [
      text(words.workbook.lessRecomputed),
      ...ends.map((_, place) =>
        formula(`${running(place)}${last + 1}-${effect(place)}${rowOf.substantiated}`, ZERO, residue, 'ours'),
      ),
      ...ends.map((_, place) =>
        checkCell(comparison, `${effect(place)}${last + 2}`, `${effect(place)}${rowOf.substantiated}`),
      ),
    ],
  ];
}

/** Whether a remainder is nothing but the last digits of what a spreadsheet holds. */
function checkCell({ words }: SharedComparison, rest: string, total: string): Cell {
  const { foots, doesNotFoot } = words.workbook;
  const its = `IF(ABS(${rest})<=0.000000001*MAX(1,ABS(${total})),"${foots}","${doesNotFoot}")`;
  return formula(its, foots, residue, 'ours');
}

/** The same difference by point. */
function pointTotals(comparison: SharedComparison): readonly BookRow[] {
  const { view, words, formats, ends } = comparison;
  const first = rowOf.firstStep + view.bridge.length + 5;
  const rows = pointRows(comparison);
  const sheet = inFormula(words.workbook.points);
  const points = view.points.flatMap(({ number, heading, loaded }, place): BookRow[] =>
    loaded === null
      ? []
      : [
          [
            text(`${number}. ${heading}`, 'text', 1),
            ...ends.map((end, at) =>
              formula(
                `${sheet}!${pointColumn(comparison, 'loaded', at)}${rows[place]}`,
                endOf(loaded, end),
                formats.signed,
              ),
            ),
          ],
        ],
  );
  const other = [
    [words.rows.otherErrors, view.otherArithmetic.errors],
    [words.rows.otherRounding, view.otherArithmetic.rounding],
  ] as const;
  const last = first + points.length + 1;
  const all = Array.from({ length: points.length + 2 }, (_, place) => first + place);
  return [
    ...points,
    ...other.map(
      ([label, value]): BookRow => [
        text(plainWord(label), 'text', 1),
        ...ends.map(() => figure(new Decimal(value), formats.signed, 'made')),
      ],
    ),
    [
      text(words.workbook.gap, 'strong'),
      ...ends.map((end, place) =>
        formula(sumOfRows(null, columnName(1 + place), all), endOf(view.totals.gap, end), formats.signed, 'total'),
      ),
    ],
    [
      text(words.workbook.lessRecomputed),
      ...ends.map((_, place) =>
        formula(`${columnName(1 + place)}${last + 1}-${columnName(1 + place)}${rowOf.gap}`, ZERO, residue, 'ours'),
      ),
      ...ends.map((_, place) =>
        checkCell(comparison, `${columnName(1 + place)}${last + 2}`, `${columnName(1 + place)}${rowOf.substantiated}`),
      ),
    ],
  ];
}
