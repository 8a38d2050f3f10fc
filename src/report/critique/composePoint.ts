import type { SharedFigure, SharedItem, SharedPoint } from '../../disclosure';
import { count, fill, printDate } from '../words/fill';
import { pageWords } from '../words/pageWords';
import { cleanLine, cleanProse } from './cleanText';
import { column } from './composeEffects';
import { type Composition, evidenceAnchor, pointAnchor } from './composition';
import type {
  Anchor,
  EvidenceNote,
  Labelled,
  Panel,
  PointSection,
  PrintedCell,
  PrintedRow,
  PrintedTable,
} from './critiqueDocument';
import type { Span } from './footing';
import { type ItemFigures, type PointEffect, type PointItems, printItems, splitEffect } from './pointFigures';
import { cell, empty, type Printer, toneOf } from './printer';
import { runningOf } from './runningTotals';

export function composePoint(composition: Composition, point: SharedPoint, index: number): PointSection {
  const { words } = composition;
  const effect = splitEffect(composition, index);
  const items = printItems(composition, index);
  const sole = point.items.length === 1 ? point.items[0] : undefined;
  return {
    number: String(point.number),
    anchor: pointAnchor(point.number),
    kind: words.kinds[point.kind],
    heading: cleanLine(point.heading),
    claim: cleanProse(point.claim),
    subject: sole === undefined ? '' : subjectOf(sole),
    panels: composePanels(composition, effect, items),
    items: point.items.length > 1 ? composeItems(composition, items, pointAnchor(point.number)) : null,
    knockOn: composeKnockOn(composition, point, effect),
    question: cleanProse(point.question),
    proposal: labelled(words.points.proposal, point.proposal),
    principle: labelled(words.points.principle, point.standard),
    evidence: composeEvidence(composition, point),
  };
}

function subjectOf({ label, cell }: SharedItem): string {
  return [cleanLine(label), cell === null ? '' : cleanLine(cell)].filter((part) => part !== '').join(' · ');
}

function labelled(label: string, text: string): Labelled | null {
  const prose = cleanProse(text);
  return prose.length === 0 ? null : { label, text: prose };
}

/** Theirs, ours, and what it does to the total. */
function composePanels({ words, printer }: Composition, effect: PointEffect, items: PointItems): readonly Panel[] {
  const { points } = words;
  if (effect.loaded === null) return [{ figure: '', label: points.noFigure, detail: '', tone: 'plain' }];
  const sole = items.rows.length === 1 ? items.rows[0] : undefined;
  const panels: Panel[] = [];
  // Some lines have a figure there and others none: their sum would leave something out.
  const isPartly = items.rows.length > 1 && items.rows.some(({ ours }) => ours !== null);
  const allHidden = items.rows.length > 0 && items.rows.every(({ item }) => item.kind === 'hiddenCost');
  if (items.rows.length > 0) {
    panels.push({
      figure: allHidden
        ? points.notIncluded
        : amountOf(items.theirs, isPartly ? points.seeLines : points.notStated, printer.money),
      label: points.inEstimate,
      detail: sole === undefined ? '' : inputs(sole.item.theirs, printer),
      tone: 'theirs',
    });
    panels.push({
      figure: amountOf(items.ours, isPartly ? points.seeLines : points.byEffect, printer.money),
      label: points.asWeSee,
      detail: sole === undefined ? '' : inputs(sole.item.ours, printer),
      tone: 'ours',
    });
  }
  const hasKnockOn = effect.knockOn !== null && !(effect.knockOn.low.isZero() && effect.knockOn.high.isZero());
  panels.push({
    figure: printer.signedMoney(effect.loaded),
    label: hasKnockOn ? points.onTotalLoaded : points.onTotal,
    detail: '',
    tone: toneOf(effect.loaded),
  });
  return panels;
}

function amountOf(value: Span | null, otherwise: string, write: (value: Span) => string): string {
  return value === null ? otherwise : write(value);
}

function inputs(figures: readonly SharedFigure[], { input, words }: Printer): string {
  return figures.map(input).join(words.list);
}

function composeItems(composition: Composition, items: PointItems, anchor: Anchor): PrintedTable {
  const { words, printer } = composition;
  const { columns } = words;
  const below = (text: string): Pick<PrintedCell, 'below'> => (text === '' ? {} : { below: [text] });
  const lines = items.rows.map(({ item, theirs, ours, effect }: ItemFigures): PrintedRow => {
    const theirText =
      item.kind === 'hiddenCost' ? words.points.notIncluded : amountOf(theirs, words.points.notStated, printer.plain);
    const ourText = amountOf(ours, effect === null ? '' : words.points.byEffect, printer.plain);
    return {
      kind: 'part',
      cells: [
        cell(cleanLine(item.label), below(item.cell === null ? '' : cleanLine(item.cell))),
        cell(theirText, {
          ...below(inputs(item.theirs, printer)),
          ...(theirs === null ? { tone: 'quiet' } : {}),
        }),
        cell(ourText, {
          ...below(inputs(item.ours, printer)),
          ...(ours === null ? { tone: 'quiet' } : { tone: 'ours' }),
        }),
        effect === null
          ? cell(words.rows.inWords, { tone: 'quiet' })
          : cell(printer.signed(effect), { tone: toneOf(effect) }),
      ],
    };
  });
  return {
    title: printer.unit === '' ? words.points.amountBare : fill(words.points.amount, { unit: printer.unit }),
    columns: [
      column(columns.line, 'left', 'fillTwice'),
      column(columns.theirs, 'right', 'fill'),
      column(columns.ours, 'right', 'fill'),
      column(columns.loaded, 'right', 'fit'),
    ],
    rows: [...lines, ...totalRow(composition, items)],
    ...runningOf(
      `rows-of-${anchor}`,
      pageWords(words).carried,
      items.rows.map(({ theirs, ours, effect }) => ({
        lead: [null],
        figures: [items.theirs === null ? null : theirs, items.ours === null ? null : ours, effect],
      })),
      [printer.plain, printer.plain, printer.signed],
    ),
  };
}

function totalRow({ words, printer }: Composition, { total, theirs, ours }: PointItems): readonly PrintedRow[] {
  if (total === null) return [];
  const write = (value: Span | null): PrintedCell => (value === null ? empty : cell(printer.plain(value)));
  return [{ kind: 'total', cells: [cell(words.rows.total), write(theirs), write(ours), cell(printer.signed(total))] }];
}

/** Says what the percentages and quantities above the line make of it; nothing where nothing is charged on it. */
function composeKnockOn({ words, printer }: Composition, point: SharedPoint, effect: PointEffect): string {
  const { direct, knockOn, loaded } = effect;
  if (direct === null || knockOn === null || loaded === null) return '';
  if (knockOn.low.isZero() && knockOn.high.isZero()) return '';
  const phrases = words.points;
  const isBand = !knockOn.low.equals(knockOn.high);
  const phrase = isBand ? phrases.knockOnBand : knockOn.low.isNegative() ? phrases.knockOnDown : phrases.knockOnUp;
  const values = {
    direct: printer.signedMoney(direct),
    loaded: printer.signedMoney(loaded),
    amount: knockOn.low.isNegative() ? printer.signedMoney(knockOn) : printer.money(knockOn),
  };
  return count(phrase, Math.max(1, point.items.length), words, values);
}

function composeEvidence(composition: Composition, point: SharedPoint): PointSection['evidence'] {
  const items = point.evidence.flatMap((number) => {
    const evidence = composition.view.evidence.find((candidate) => candidate.number === number);
    return evidence === undefined ? [] : [evidenceNote(composition, evidence)];
  });
  return items.length === 0 ? null : { label: composition.words.points.evidence, items };
}

export function evidenceNote({ words }: Composition, evidence: Composition['view']['evidence'][number]): EvidenceNote {
  const kind = Object.hasOwn(words.evidenceKinds, evidence.kind) ? words.evidenceKinds[evidence.kind] : evidence.kind;
  const parts = [kind ?? '', evidence.date === null ? '' : printDate(evidence.date, words), evidence.locator];
  return {
    number: String(evidence.number),
    anchor: evidenceAnchor(evidence.number),
    title: cleanLine(evidence.title),
    detail: parts
      .map(cleanLine)
      .filter((part) => part !== '')
      .join(', '),
  };
}
