import type { NameableField, NameableItem, SharedOutcome } from '../../disclosure';
import { cleanLine, cleanProse } from '../critique/cleanText';
import { column } from '../critique/composeEffects';
import type { Panel, PrintedRow, PrintedTable, Prose } from '../critique/critiqueDocument';
import { cell, type Printer, toneOf } from '../critique/printer';
import { span } from '../critique/printFigures';
import { printDate } from '../words/fill';
import type { MinutesContext } from './minutesContext';
import type { MinutesPoint } from './minutesDocument';

/** One point with what was said to it. */
export function composeMinutesPoint(context: MinutesContext, index: number): MinutesPoint {
  const { session, own } = context;
  const outcome = session.points[index] as SharedOutcome;
  const point = session.view.points[index];
  return {
    number: String(outcome.number),
    heading: cleanLine(point?.heading ?? ''),
    answer: outcome.answer === null ? own.unanswered : own.answers[outcome.answer],
    tone: outcome.standing,
    panels: panels(context, index, outcome),
    note: outcome.figure === null || outcome.standing !== 'agreed' ? '' : own.minutes.onEffect,
    named: outcome.answer === 'agreedInPart' && outcome.figure === null ? named(context, outcome) : null,
    details: details(context, outcome),
  };
}

function panels({ critique, own, printer, words }: MinutesContext, index: number, outcome: SharedOutcome) {
  const presented = critique.points[index] ?? null;
  const agreed = outcome.effect && span(outcome.effect);
  const made: Panel[] = [
    presented === null
      ? { figure: '–', label: own.minutes.inDocument, detail: words.points.noFigure, tone: 'theirs' }
      : { figure: printer.signedMoney(presented), label: own.minutes.inDocument, detail: '', tone: toneOf(presented) },
  ];
  if (outcome.standing === 'agreed')
    made.push({
      figure: agreed === null ? '–' : printer.signedMoney(agreed),
      label: agreed === null ? own.minutes.noEffect : own.minutes.agreedEffect,
      detail: '',
      tone: 'ours',
    });
  return made;
}

/** What counts of each item: figures in the customer's words beside ours, all of it as presented, or nothing. */
function named({ own, printer }: MinutesContext, { items }: SharedOutcome): PrintedTable | null {
  const [line, document, agreed] = own.minutes.namedColumns;
  const rows = items.flatMap((its) => {
    if (its.isLeftOut) return [countedRow(its, own.minutes.isLeftOut)];
    const figures = its.fields.flatMap((field) => namedRow(its, field, printer));
    // What the document has in words alone counts in no figure.
    return figures.length > 0 || its.item.effect === null ? figures : [countedRow(its, own.minutes.asPresented)];
  });
  if (rows.length === 0) return null;
  return {
    title: own.minutes.named,
    columns: [column(line, 'left', 'fillTwice'), column(document, 'right', 'fill'), column(agreed, 'right', 'fill')],
    rows,
  };
}

function countedRow({ item }: NameableItem, counts: string): PrintedRow {
  return { kind: 'part', cells: [labelCell(item), cell(''), cell(counts)] };
}

function labelCell({ label, cell: place }: NameableItem['item']) {
  return place === null ? cell(cleanLine(label)) : cell(cleanLine(label), { below: [cleanLine(place)] });
}

function namedRow({ item }: NameableItem, field: NameableField, printer: Printer): readonly PrintedRow[] {
  if (field.named === null) return [];
  const { name, unit, isPercent } = field;
  const ours = item.ours.find((figure) => figure.name === name);
  const theirs = printer.input({ name, unit, isPercent, cell: null, shown: { kind: 'exact', value: field.named } });
  return [
    {
      kind: 'part',
      cells: [
        labelCell(item),
        ours === undefined ? cell('') : cell(printer.input(ours), { tone: 'ours' }),
        cell(theirs),
      ],
    },
  ];
}

function details({ own, words }: MinutesContext, outcome: SharedOutcome): MinutesPoint['details'] {
  const leftOut = outcome.items.flatMap(({ isLeftOut, item }) => (isLeftOut ? [cleanLine(item.label)] : []));
  const parts: readonly [string, Prose][] = [
    [own.minutes.leftOut, outcome.answer === 'agreedInPart' && leftOut.length > 0 ? [leftOut.join(words.list)] : []],
    [own.reason, cleanProse(outcome.reason)],
    [own.theirs, cleanProse(outcome.ownerTheirs)],
    [own.ours, cleanProse(outcome.ownerOurs)],
    [own.dueDate, outcome.dueDate === null ? [] : [printDate(outcome.dueDate, words)]],
  ];
  return parts.flatMap(([label, text]) => (text.length === 0 ? [] : [{ label, text }]));
}
