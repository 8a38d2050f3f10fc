import type { Annotations, HiddenCost, Point, PointItem, Position, Rebasing } from '../../annotations';
import { ruleTable } from '../../checks';
import { overlayOf } from '../sharedRun';
import type { SharedView } from '../sharedView';
import { claimWords } from './claimWords';
import { findPhrases } from './findPhrases';
import { numbersIn } from './numbersIn';
import { ownNumbers } from './ownNumbers';
import { type PhraseKind, phraseReasons, type WordingLanguage } from './phrase';
import { type ShownNumbers, shownNumbers } from './shownNumbers';

export type RemarkKind =
  | PhraseKind
  /** A number that the document shows nowhere. */
  | 'unknownNumber'
  /** A number of ours that is not to be shown to the digit. */
  | 'ownNumber'
  | 'noFigure'
  | 'noSource'
  /** Practitioners' knowledge without a citation of the team's own. */
  | 'unsourced'
  | 'noQuestion';

/** Something to look at in a text. Nothing of it blocks. Internal: never part of the view. */
export interface WordingRemark {
  readonly kind: RemarkKind;
  /** From `start` up to `end`, in UTF-16 units of the text; all of it where the text as a whole is meant. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** What can stand in the place; null where there is nothing to put there. */
  readonly instead: string | null;
}

export type PointField = 'heading' | 'claim' | 'question' | 'standard' | 'proposal';

/** What the texts of a document are held against, worked out once for all of them. */
export interface WordingContext {
  readonly language: WordingLanguage;
  readonly shown: ShownNumbers;
  readonly annotations: Annotations;
  /** Our figures that no document names to the digit. Internal. */
  readonly own: ShownNumbers;
}

export function wordingContext(view: SharedView, annotations: Annotations, language: WordingLanguage): WordingContext {
  return { language, shown: shownNumbers(view), annotations, own: ownNumbers(annotations, allItems(annotations)) };
}

function allItems({ positions, hiddenCosts, rebasings }: Annotations): readonly PointItem[] {
  return [
    ...Object.values<Position>(positions).map(({ id }): PointItem => ({ type: 'position', id })),
    ...Object.values<HiddenCost>(hiddenCosts).map(({ id }): PointItem => ({ type: 'hiddenCost', id })),
    ...Object.values<Rebasing>(rebasings).map(({ id }): PointItem => ({ type: 'rebasing', id })),
  ];
}

const reasons = {
  unknownNumber: 'This figure stands nowhere in what is shown, so that the reader cannot check it.',
  ownNumber: 'This is a figure of ours that is not shown to the digit: the sentence gives it away.',
  noFigure: 'This compares without a figure, and the point cites no evidence.',
  noSource: 'This calls on what is usual. Name where it is published, or cite evidence for it.',
  unsourced: 'This is what practitioners know, without a published source. Add the source that you can show.',
  noQuestion: 'The point asks nothing: end it with a question that invites correction.',
} as const;

/** The texts of a point as they stand, each with what is to be looked at. */
export function checkPoint(
  context: WordingContext,
  point: Pick<Point, PointField | 'items'>,
): Readonly<Record<PointField, readonly WordingRemark[]>> {
  const own = ownNumbers(context.annotations, point.items);
  const isBacked = citesEvidence(context.annotations, point);
  const plain = (text: string) =>
    sorted([...phraseRemarks(text, context.language), ...numberRemarks(text, context, own)]);
  const { question, standard } = point;
  return {
    heading: plain(point.heading),
    claim: sorted([...plain(point.claim), ...claimRemarks(point.claim, context.language, isBacked)]),
    question: question.trim() === '' ? [wholeText(question, 'noQuestion')] : plain(question),
    standard: sorted([
      ...phraseRemarks(standard, context.language),
      ...ownRemarks(standard, context, own),
      ...(isUnsourced(standard) && !isBacked ? [wholeText(standard, 'unsourced')] : []),
    ]),
    proposal: sorted([...phraseRemarks(point.proposal, context.language), ...ownRemarks(point.proposal, context, own)]),
  };
}

/** A text of the document as a whole. What is proposed may name figures that are not of the cost. */
export function checkText(context: WordingContext, text: string, isProposal: boolean): readonly WordingRemark[] {
  return sorted([
    ...phraseRemarks(text, context.language),
    // Of a text about everything any figure of ours may be meant; a short number is too easily another's.
    ...(isProposal
      ? ownRemarks(text, context, context.own).filter(({ start, end }) => /(?:\d\D?){3}/.test(text.slice(start, end)))
      : numberRemarks(text, context, null)),
    ...claimRemarks(text, context.language, true),
  ]);
}

export function phraseRemarks(text: string, language: WordingLanguage): readonly WordingRemark[] {
  return findPhrases(text, language).map(({ start, end, kind, instead }) => ({
    kind,
    start,
    end,
    instead,
    reason: phraseReasons[kind],
  }));
}

function numberRemarks(text: string, context: WordingContext, own: ShownNumbers | null): readonly WordingRemark[] {
  return numbersIn(text, context.language).flatMap((number): readonly WordingRemark[] => {
    const isOwn = own?.hasItself(number) === true && !context.shown.hasItself(number);
    if (!isOwn && context.shown.has(number)) return [];
    const kind = isOwn ? 'ownNumber' : 'unknownNumber';
    return [{ kind, start: number.start, end: number.end, reason: reasons[kind], instead: null }];
  });
}

/** Only what gives a figure of ours away: in a standard, or in what is proposed, other numbers are at home. */
function ownRemarks(text: string, context: WordingContext, own: ShownNumbers): readonly WordingRemark[] {
  return numberRemarks(text, context, own).filter(({ kind }) => kind === 'ownNumber');
}

function claimRemarks(text: string, language: WordingLanguage, isBacked: boolean): readonly WordingRemark[] {
  if (isBacked) return [];
  const { size, usual, source } = claimWords[language];
  return sentences(text).flatMap(({ start, sentence }): readonly WordingRemark[] => {
    if (source.test(sentence)) return [];
    const benchmark = usual.exec(sentence);
    const claim = benchmark ?? (numbersIn(sentence, language).length > 0 ? null : size.exec(sentence));
    if (!claim) return [];
    const kind = benchmark ? 'noSource' : 'noFigure';
    const at = start + claim.index;
    return [{ kind, start: at, end: at + claim[0].length, reason: reasons[kind], instead: null }];
  });
}

function sentences(text: string): readonly { readonly start: number; readonly sentence: string }[] {
  return [...text.matchAll(/[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]+)*[.!?]?/g)].map((match) => ({
    start: match.index,
    sentence: match[0],
  }));
}

/** Principles of the checks that name no source: practitioners' knowledge. */
const unsourced: readonly string[] = [...new Set(Object.values(ruleTable).map(({ principle }) => principle))].filter(
  (principle) => !/\([^)]*\)$/.test(principle),
);

function isUnsourced(standard: string): boolean {
  const text = standard.trim().replace(/\.$/, '');
  return unsourced.some((principle) => text === principle);
}

function citesEvidence(annotations: Annotations, { items }: Pick<Point, 'items'>): boolean {
  return items.some((item) => {
    const overlay = overlayOf(annotations, item);
    if (!overlay || overlay.disclosure === 'internal') return item.type === 'arithmetic';
    if ('basis' in overlay && overlay.source !== '') return true;
    return overlay.evidenceIds.some((id) => {
      const evidence = annotations.evidence[id];
      return evidence !== undefined && evidence.disclosure !== 'internal';
    });
  });
}

function wholeText(text: string, kind: 'noQuestion' | 'unsourced'): WordingRemark {
  return { kind, start: 0, end: text.length, reason: reasons[kind], instead: null };
}

function sorted(remarks: readonly WordingRemark[]): readonly WordingRemark[] {
  return remarks.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
