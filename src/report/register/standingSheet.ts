import { Decimal } from '../../base/decimal';
import { outcomeKinds } from '../../review';
import { printDate } from '../words/fill';
import type { BookRow, BookSheet, Cell } from '../workbook/book';
import { columnName, figure, formula, text } from '../workbook/cells';
import { plain, share, whole } from '../workbook/formats';
import { decimalOf, endHeads, endOf, inFormula, pageFurniture, plainWord } from '../workbook/shared/sharedBook';
import { pointRange, type RegisterContext, registerColumn, statusColumn } from './registerContext';
import { statusOf } from './registerSheet';

/** Row of the stated total; the steps and what was presented follow. */
const statedRow = 9;

/** Where both sides stand: what is agreed is the sum of the register, and the agreed cost follows from it. */
export function registerStandingSheet(context: RegisterContext): BookSheet {
  const { session, view, words, own, register, meeting, ends } = context;
  const { workbook, factNames } = words;
  const volume = decimalOf(view.annualVolume);
  const rows: BookRow[] = [
    [text(register.standingSheet, 'title')],
    [text(session.view.otherArithmetic.errors === '0' ? '' : own.otherErrors, 'note')],
    [text(workbook.product), text(view.product)],
    [text(workbook.customer), text(view.customer)],
    [text(register.held), text(plainWord(printDate(meeting.date, words)))],
    [text(factNames.annualVolume ?? ''), volume ? figure(volume, plain(volume)) : text(workbook.missing, 'check')],
    [],
    [
      text(register.step, 'section'),
      ...endHeads(context, view.currency ?? '', 0).map(({ label }) => text(plainWord(label), 'headRight')),
    ],
    ...standingRows(context),
    [],
    [text(register.byAnswer, 'section'), text(register.count, 'headRight')],
    ...answerRows(context),
  ];
  return {
    name: register.standingSheet,
    widths: [44, ...ends.map(() => 24)],
    frozen: { rows: 1, columns: 1 },
    repeated: [1, 1],
    ...pageFurniture(view, words, register.standingSheet),
    isInternal: false,
    rows,
  };
}

function standingRows(context: RegisterContext): readonly BookRow[] {
  const { session, ends, formats, own, register } = context;
  const { standing } = session;
  const stated = new Decimal(standing.stated);
  const [first, last] = pointRange(context);
  const column = (place: number): string => columnName(1 + place);
  const lastStep = statedRow + standing.steps.length;
  const steps = standing.steps.map(
    (step): BookRow => [
      text(own.standings[step.standing]),
      ...ends.map((end, place): Cell => {
        const value = endOf(step.effect, end);
        if (step.standing !== 'agreed') return figure(value, formats.signed, 'made');
        const its = registerColumn(context, 'agreed', place);
        return formula(`SUM(${inFormula(register.title)}!${its}${first}:${its}${last})`, value, formats.signed);
      }),
    ],
  );
  const presentedRow = lastStep + 1;
  return [
    [text(own.stated), ...ends.map(() => figure(stated, formats.money))],
    ...steps,
    [
      text(own.presented, 'strong'),
      ...ends.map((end, place) =>
        formula(
          `SUM(${column(place)}${statedRow}:${column(place)}${lastStep})`,
          endOf(standing.presented, end),
          formats.money,
          'total',
        ),
      ),
    ],
    [
      text(own.agreedCost, 'strong'),
      ...ends.map((end, place) =>
        formula(
          `${column(place)}${statedRow}+${column(place)}${statedRow + 1}`,
          endOf(standing.agreed, end),
          formats.money,
          'total',
        ),
      ),
    ],
    [
      text(register.ofDifference),
      ...ends.map((end, place): Cell => {
        const difference = endOf(standing.presented, end).minus(stated);
        if (difference.isZero()) return text('—', 'quiet');
        const agreed = endOf(standing.agreed, end).minus(stated);
        const its = `${column(place)}${statedRow + 1}/(${column(place)}${presentedRow}-${column(place)}${statedRow})`;
        return formula(its, agreed.div(difference), share);
      }),
    ],
  ];
}

function answerRows(context: RegisterContext): readonly BookRow[] {
  const { session, own, register } = context;
  const [first, last] = pointRange(context);
  const column = statusColumn(context);
  const range = `${inFormula(register.title)}!${column}${first}:${column}${last}`;
  const names = [...outcomeKinds.map((kind) => own.answers[kind]), own.standings.open];
  return names.map((name, place): BookRow => {
    const count = session.points.filter((outcome) => statusOf(context, outcome) === name).length;
    // The name stands beside it: a text in a formula would need its marks doubled.
    const row = statedRow + session.standing.steps.length + 6 + place;
    return [text(name), formula(`COUNTIF(${range},A${row})`, new Decimal(count), whole)];
  });
}
