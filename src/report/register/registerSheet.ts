import { Decimal, sum } from '../../base/decimal';
import type { NameableField, NameableItem, SharedItem, SharedOutcome } from '../../disclosure';
import { cleanLine } from '../critique/cleanText';
import { span } from '../critique/printFigures';
import { printDate } from '../words/fill';
import type { BookRow, BookSheet, Cell } from '../workbook/book';
import { figure, formula, text } from '../workbook/cells';
import { decimalOf, endHeads, endOf, inFormula, plainWord, sharedSheet } from '../workbook/shared/sharedBook';
import { pointRange, type RegisterContext, registerColumn, volumeCell } from './registerContext';

/** One row a point, with sums that follow the filter. */
export function registerSheet(context: RegisterContext): BookSheet {
  const { words, register, own, session } = context;
  const { columns, workbook } = words;
  const heads = [
    { label: columns.number, width: 6 },
    { label: columns.point, width: 34 },
    { label: columns.line, width: 26 },
    { label: columns.cell, width: 14 },
    { label: columns.kind, width: 13 },
    { label: register.theirValue, width: 22 },
    { label: register.ourValue, width: 22 },
    ...endHeads(context, register.perUnit, 12),
    ...endHeads(context, register.perYear, 14),
    { label: workbook.evidence, width: 24 },
    { label: words.points.principle.replace(/\s*:$/, ''), width: 24 },
    { label: own.theirs, width: 15 },
    { label: own.ours, width: 15 },
    { label: own.dueDate, width: 13 },
    { label: register.status, width: 15 },
    { label: register.agreedFigures, width: 22 },
    ...endHeads(context, register.agreedValue, 13),
    { label: register.said, width: 13 },
    { label: register.comment, width: 34 },
  ];
  const [first, last] = pointRange(context);
  const sheet = sharedSheet(
    context,
    register.title,
    register.note,
    heads,
    [...session.points.map((outcome, index) => pointRow(context, outcome, index, first + index)), totals(context)],
    2,
  );
  return { ...sheet, pagesWide: 2, filtered: { row: first - 1, lastRow: last, columns: heads.length } };
}

function pointRow(context: RegisterContext, outcome: SharedOutcome, index: number, row: number): BookRow {
  const { view, words, formats, ends, own, register } = context;
  const point = view.points[index];
  const volume = decimalOf(view.annualVolume);
  const loaded = point?.loaded ?? null;
  const items = point?.items ?? [];
  const perYear = ends.map((end, place): Cell | null => {
    if (loaded === null || volume === null) return null;
    const its = `${registerColumn(context, 'perUnit', place)}${row}*${inFormula(register.standingSheet)}!${volumeCell}`;
    return formula(its, endOf(loaded, end).times(volume), formats.signed);
  });
  return [
    text(String(outcome.number)),
    text(point?.heading ?? '', 'strong'),
    text(lines(items.map(({ label }) => label))),
    text(lines(items.map(({ cell }) => cell ?? '')), 'wrapped'),
    text(point ? plainWord(words.kinds[point.kind]) : '', 'wrapped'),
    text(lines(items.map((item) => valueOf(items, item, theirValue(context, item))))),
    text(lines(items.map((item) => valueOf(items, item, ourValue(context, item))))),
    ...ends.map((end) => loaded && figure(endOf(loaded, end), formats.signed, 'ours')),
    ...perYear,
    text(lines(evidenceOf(context, point?.evidence ?? []))),
    text(point?.standard ?? ''),
    text(outcome.ownerTheirs),
    text(outcome.ownerOurs),
    text(outcome.dueDate === null ? '' : plainWord(printDate(outcome.dueDate, words))),
    text(statusOf(context, outcome), 'strong'),
    text(lines(agreedFigures(context, outcome))),
    ...ends.map((end) => outcome.effect && figure(endOf(outcome.effect, end), formats.signed, 'made')),
    text(outcome.answer === null ? '' : plainWord(printDate(context.meeting.date, words))),
    text([outcome.reason, ...leftOut(context, outcome, own.minutes.leftOut)].filter((part) => part !== '').join('\n')),
  ];
}

/** Of several lines each value says whose it is. */
function valueOf(items: readonly SharedItem[], { label }: SharedItem, value: string): string {
  return items.length > 1 ? `${label}: ${value}` : value;
}

/** What a row says of the answer. */
export function statusOf({ own }: RegisterContext, { answer }: SharedOutcome): string {
  return answer === null ? own.standings.open : own.answers[answer];
}

function totals(context: RegisterContext): BookRow {
  const { view, ends, formats, register, session } = context;
  const [first, last] = pointRange(context);
  const volume = decimalOf(view.annualVolume);
  const summed = (which: 'perUnit' | 'perYear' | 'agreed', values: readonly (readonly Decimal[])[]): readonly Cell[] =>
    ends.map((_, place) => {
      const column = registerColumn(context, which, place);
      return formula(
        `SUBTOTAL(109,${column}${first}:${column}${last})`,
        sum(values[place] ?? []),
        formats.signed,
        'total',
      );
    });
  const loaded = ends.map((end) => view.points.flatMap((point) => (point.loaded ? [endOf(point.loaded, end)] : [])));
  const agreed = ends.map((end) => session.points.flatMap(({ effect }) => (effect ? [endOf(effect, end)] : [])));
  return [
    null,
    text(register.total, 'strong'),
    null,
    null,
    null,
    null,
    null,
    ...summed('perUnit', loaded),
    ...(volume === null
      ? ends.map(() => null)
      : summed(
          'perYear',
          loaded.map((values) => values.map((value) => value.times(volume))),
        )),
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    ...summed('agreed', agreed),
  ];
}

function theirValue({ words, printer }: RegisterContext, { kind, theirs, theirAmount }: SharedItem): string {
  if (kind === 'hiddenCost') return plainWord(words.points.notIncluded);
  if (theirs.length > 0) return theirs.map(printer.input).join(words.list);
  return theirAmount === null
    ? plainWord(words.points.notStated)
    : printer.money(span({ kind: 'exact', value: theirAmount }));
}

function ourValue({ words, printer }: RegisterContext, { ours, ourAmount, effect }: SharedItem): string {
  if (ours.length > 0) return ours.map(printer.input).join(words.list);
  if (ourAmount !== null) return printer.money(span(ourAmount));
  return plainWord(effect === null ? words.rows.inWords : words.points.byEffect);
}

function evidenceOf({ view }: RegisterContext, numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) => {
    const found = view.evidence.find((evidence) => evidence.number === number);
    return found ? [[found.title, found.locator].filter((part) => part !== '').join(', ')] : [];
  });
}

function agreedFigures(
  { printer, words }: RegisterContext,
  { answer, figure: its, items }: SharedOutcome,
): readonly string[] {
  if (answer !== 'agreedInPart' || its !== null) return [];
  const written = ({ name, unit, isPercent, named }: NameableField): readonly string[] =>
    named === null
      ? []
      : [printer.input({ name, unit, isPercent, cell: null, shown: { kind: 'exact', value: named } })];
  return items.flatMap(({ item, isLeftOut, fields }: NameableItem) => {
    const figures = isLeftOut ? [] : fields.flatMap(written);
    return figures.length === 0 ? [] : [`${cleanLine(item.label)}: ${figures.join(words.list)}`];
  });
}

function leftOut({ words }: RegisterContext, { answer, items }: SharedOutcome, label: string): readonly string[] {
  const labels = items.flatMap(({ isLeftOut, item }) => (isLeftOut ? [item.label] : []));
  return answer === 'agreedInPart' && labels.length > 0 ? [`${label}: ${labels.join(words.list)}`] : [];
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
