import type { Meeting } from '../../review';
import { cleanLine, cleanProse, shortened } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import type { PrintedRow, PrintedTable } from '../critique/critiqueDocument';
import { cell, createPrinter, empty } from '../critique/printer';
import { printFigures, span } from '../critique/printFigures';
import { printedLook } from '../look/documentLook';
import { documentWords } from '../words/all';
import { fill, isOne, printDate } from '../words/fill';
import { frenchSpaces } from '../words/frenchSpaces';
import { pageWords } from '../words/pageWords';
import { composeMinutesPoint } from './composeMinutesPoint';
import type { MinutesContext } from './minutesContext';
import type { MinutesDocument, MinutesRequest } from './minutesDocument';
import { roundSession } from './roundSession';
import { type SessionWords, sessionWords } from './sessionWords';

/**
 * Composes the minutes of a session. All rounding happens here, once: the steps add up to what was presented and the agreed
 * points to what is agreed, as printed; what the critique prints of a point prints here the same.
 */
export function composeMinutes({ session: held, meeting, language, look }: MinutesRequest): MinutesDocument {
  const { view } = held;
  const words = documentWords[language];
  const own = sessionWords[language];
  const printer = createPrinter(words, view.currency);
  const context: MinutesContext = {
    session: roundSession(held, printer.places),
    words,
    own,
    printer,
    critique: printFigures(view, printer.places),
  };
  const [customer, product, heading] = [view.customer, view.product, meeting.title].map(cleanLine) as [
    string,
    string,
    string,
  ];
  const date = printDate(meeting.date, words);
  const document: MinutesDocument = {
    language,
    date: meeting.date,
    title: `${own.minutes.bookmark} · ${heading || product}`,
    look: {
      ...printedLook(look, look.isDraft ? pageWords(words).draft : '', { ours: '', theirs: '' }),
      ourLogo: null,
      theirLogo: null,
    },
    furniture: {
      left: `${own.minutes.bookmark} · ${shortened(heading || product, 60)}`,
      right: [shortened(customer), date].filter((part) => part !== '').join(' · '),
      footing: own.minutes.footing,
      pageOf: words.furniture.pageOf,
    },
    marking: own.minutes.marking,
    heading: heading || product || own.minutes.bookmark,
    about: fill(own.minutes.about, { customer, product, date })
      .replace(/^[,. ]+/, '')
      .replace(', .', '.'),
    tookPart: tookPart(meeting, own, customer),
    agenda: agenda(meeting, own),
    standing: standing(context),
    said: { heading: own.minutes.said, note: own.minutes.saidNote, table: said(context) },
    points: {
      heading: own.minutes.pointByPoint,
      sections: context.session.points.map((_, index) => composeMinutesPoint(context, index)),
    },
    open: openPoints(context),
  };
  return language === 'fr' ? frenchSpaces(document) : document;
}

function tookPart(meeting: Meeting, { minutes }: SessionWords, customer: string): MinutesDocument['tookPart'] {
  const names = (written: string): readonly string[] => {
    const prose = cleanProse(written);
    return prose.length === 0 ? [minutes.notNamed] : prose;
  };
  const [, , , theirs, ours] = minutes.openColumns;
  return {
    heading: minutes.tookPart,
    sides: [
      { label: customer === '' ? theirs : `${theirs}, ${customer}`, names: names(meeting.attendeesTheirs) },
      { label: ours, names: names(meeting.attendeesOurs) },
    ],
  };
}

function agenda({ agenda: items }: Meeting, { minutes }: SessionWords): MinutesDocument['agenda'] {
  if (items.length === 0) return null;
  const [part, length] = minutes.agendaColumns;
  const total = items.reduce((all, item) => all + item.minutes, 0);
  return {
    heading: minutes.agenda,
    table: {
      title: '',
      columns: [column(part, 'left', 'fill'), column(length, 'right', 'fit')],
      rows: [
        ...items.map(
          (item): PrintedRow => ({ kind: 'part', cells: [cell(cleanLine(item.title)), cell(String(item.minutes))] }),
        ),
        { kind: 'total', cells: [cell(minutes.agendaTotal), cell(String(total))] },
      ],
    },
  };
}

/** Stated, what each standing adds, presented: the printed lines add up. */
function standing({ session, words, own, printer }: MinutesContext): MinutesDocument['standing'] {
  const { minutes } = own;
  const { stated, steps, agreed, presented } = session.standing;
  const [label, points, effect] = minutes.standingColumns;
  const named = (numbers: readonly number[]): string =>
    numbers.length === 0
      ? ''
      : fill(isOne(numbers.length, words) ? own.points.one : own.points.other, { list: numbers.join(', ') });
  const table: PrintedTable = {
    title: '',
    columns: [
      column(label, 'left', 'fillTwice'),
      column(points, 'left', 'fillTwice'),
      column(fill(effect, { unit: printer.unit }).trim().replace(/,$/, ''), 'right', 'fit'),
    ],
    rows: [
      {
        kind: 'part',
        cells: [
          cell(own.stated),
          empty,
          cell(printer.plain(span({ kind: 'exact', value: stated })), { tone: 'theirs' }),
        ],
      },
      ...steps.map(
        (step): PrintedRow => ({
          kind: 'part',
          cells: [
            cell(own.standings[step.standing]),
            cell(named(step.points)),
            cell(printer.signed(span(step.effect))),
          ],
        }),
      ),
      { kind: 'total', cells: [cell(own.presented), empty, cell(printer.plain(span(presented)))] },
    ],
  };
  const { errors, rounding } = session.view.otherArithmetic;
  return {
    heading: minutes.standing,
    intro: [minutes.standingIntro, ...(errors === '0' && rounding === '0' ? [] : [own.otherErrors])],
    agreed: { label: own.agreedCost, figure: printer.money(span(agreed)) },
    table,
  };
}

function said(context: MinutesContext): PrintedTable {
  const { session, own, printer } = context;
  const agreedStep = session.standing.steps.find((step) => step.standing === 'agreed');
  const [number, point, answer, agreed] = own.minutes.saidColumns;
  return {
    title: '',
    columns: [
      column(number, 'left', 'fit'),
      column(point, 'left', 'fillTwice'),
      column(answer, 'left', 'fill'),
      column(fill(agreed, { unit: printer.unit }).trim(), 'right', 'fit'),
    ],
    rows: [
      ...session.points.map((outcome, index): PrintedRow => {
        return {
          kind: 'part',
          cells: [
            cell(String(outcome.number)),
            cell(cleanLine(session.view.points[index]?.heading ?? '')),
            cell(answerOf(outcome.answer, own)),
            outcome.effect === null ? empty : cell(printer.signed(span(outcome.effect))),
          ],
        };
      }),
      {
        kind: 'total',
        cells: [
          empty,
          cell(own.minutes.agreedTotal),
          empty,
          agreedStep ? cell(printer.signed(span(agreedStep.effect))) : empty,
        ],
      },
    ],
  };
}

function openPoints({ session, words, own }: MinutesContext): MinutesDocument['open'] {
  const { minutes } = own;
  const rows = session.points.flatMap((outcome, index): PrintedRow[] =>
    outcome.standing === 'open'
      ? [
          {
            kind: 'part',
            cells: [
              cell(String(outcome.number)),
              cell(cleanLine(session.view.points[index]?.heading ?? '')),
              cell(answerOf(outcome.answer, own)),
              cell(cleanLine(outcome.ownerTheirs)),
              cell(cleanLine(outcome.ownerOurs)),
              cell(outcome.dueDate === null ? '' : printDate(outcome.dueDate, words)),
            ],
          },
        ]
      : [],
  );
  return {
    heading: minutes.open,
    intro: rows.length === 0 ? minutes.nothingOpen : minutes.openIntro,
    table:
      rows.length === 0
        ? null
        : {
            title: '',
            columns: minutes.openColumns.map((heading, place) =>
              column(heading, 'left', place === 1 ? 'fillTwice' : place === 3 || place === 4 ? 'fill' : 'fit'),
            ),
            rows,
          },
  };
}

function answerOf(answer: keyof SessionWords['answers'] | null, own: SessionWords): string {
  return answer === null ? own.unanswered : own.answers[answer];
}
