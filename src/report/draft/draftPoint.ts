import type { SharedItem, SharedPoint, SharedView } from '../../disclosure';
import { beginComposition, type Composition } from '../critique/composition';
import type { Span } from '../critique/footing';
import { type PointItems, printItems } from '../critique/pointFigures';
import type { Printer } from '../critique/printer';
import type { DocumentWords } from '../words/documentWords';
import { fill } from '../words/fill';
import { frenchSpaces } from '../words/frenchSpaces';
import type { DraftWords } from './draftWords';
import { englishDraft } from './english';
import { frenchDraft } from './french';
import { germanDraft } from './german';
import { wayFor } from './wayFor';

/** First texts of a point, to be edited. */
export type PointDraft = Pick<SharedPoint, 'heading' | 'claim' | 'question' | 'standard' | 'proposal'>;

export const draftWords: Readonly<Record<DocumentWords['language'], DraftWords>> = {
  en: englishDraft,
  de: germanDraft,
  fr: frenchDraft,
};

/** Names longer than this are cut: a sentence has to hold them. */
const longestName = 70;

/**
 * Drafts the texts of points from what the document shows of them, and from nothing else: what is shown as a range, by its
 * effect or in words is so in the draft too. Figures are those that the document prints. The same point, the same draft.
 */
export function draftPoints(view: SharedView, words: DocumentWords): readonly PointDraft[] {
  const composition = beginComposition(view, words, {});
  return view.points.map((point, index) => {
    const draft = draftOf(composition, point, index);
    return words.language === 'fr' ? frenchSpaces(draft) : draft;
  });
}

function draftOf(composition: Composition, point: SharedPoint, index: number): PointDraft {
  const drafting = draftWords[composition.words.language];
  const items = printItems(composition, index);
  const seed = point.items.map(({ label, cell }) => `${label} ${cell ?? ''}`).join(' ');
  const way = wayFor(seed);
  const name = named(point.items, drafting);
  const sole = point.items.length === 1 ? point.items[0] : undefined;
  const isArithmetic = sole !== undefined && isOwnArithmetic(point, sole);
  const missing = point.items.length > 0 && point.items.every(({ kind }) => kind === 'hiddenCost');
  const sentences = [
    claimOf({ composition, drafting, items, way, name, isArithmetic, missing, sole }),
    effectOf(composition, index, drafting, sole === undefined ? firstWay : way),
  ];
  return {
    heading: headingOf({ drafting, way, sole, isArithmetic, missing, items: point.items }),
    claim: sentences.filter((sentence) => sentence !== '').join(' '),
    question: fill(way(questionWays(drafting, sole, isArithmetic, missing)), { label: name }),
    standard: drafting.standard[standardOf(point)],
    proposal: way(drafting.proposal[point.kind]),
  };
}

interface Claim {
  readonly composition: Composition;
  readonly drafting: DraftWords;
  readonly items: PointItems;
  readonly way: (ways: readonly string[]) => string;
  readonly name: string;
  readonly isArithmetic: boolean;
  readonly missing: boolean;
  readonly sole: SharedItem | undefined;
}

/** What the estimate says, and what we see as far as that is shown. */
function claimOf({ composition, drafting, items, way, name, isArithmetic, missing, sole }: Claim): string {
  const { claim } = drafting;
  const { printer } = composition;
  if (items.rows.length === 0) return '';
  if (sole === undefined) return fill(way(missing ? claim.severalLeftOut : claim.several), { label: name });
  const [row] = items.rows;
  const money = (value: Span | null | undefined): string => (value == null ? '' : printer.money(value));
  const theirs = inputs(sole.theirs, printer, drafting) || money(row?.theirs);
  const ours = inputs(sole.ours, printer, drafting) || money(row?.ours);
  if (isArithmetic) {
    return fill(way(claim.arithmetic), { label: name, theirs: money(row?.theirs), ours: money(row?.ours) });
  }
  const view = oursOf(sole, claim, way, ours, money(row?.ours));
  if (sole.kind === 'hiddenCost') return join(fill(way(claim.leavesOut), { label: name }), view);
  if (sole.kind === 'rebasing') {
    return join(fill(way(theirs === '' ? claim.basis : claim.basisFrom), { label: name, theirs }), view);
  }
  const states = theirs === '' ? claim.missing : sole.theirs.length > 0 ? claim.takes : claim.states;
  return join(fill(way(states), { label: name, theirs }), view);
}

/** Our view at its level: a figure, a band, a mention that there is an effect, or that there is no figure. */
function oursOf(item: SharedItem, claim: DraftWords['claim'], way: Claim['way'], ours: string, amount: string): string {
  if (item.effect === null) return way(claim.inWords);
  if (item.ourAmount === null && item.ours.length === 0) return way(claim.byEffect);
  if (item.kind === 'hiddenCost') return amount === '' ? '' : fill(way(claim.oursPerUnit), { ours: amount });
  return ours === '' ? '' : fill(way(claim.ours), { ours });
}

/** The effect of the point on the total as the document prints it. */
function effectOf({ figures, printer }: Composition, index: number, { claim }: DraftWords, way: Claim['way']): string {
  const loaded = figures.points[index] ?? null;
  if (loaded === null || (loaded.low.isZero() && loaded.high.isZero())) return '';
  const { low, high } = loaded;
  if (low.greaterThanOrEqualTo(0)) return fill(way(claim.up), { effect: printer.money(loaded) });
  if (high.lessThanOrEqualTo(0)) {
    return fill(way(claim.down), { effect: printer.money({ low: high.abs(), high: low.abs() }) });
  }
  return fill(way(claim.either), { effect: printer.signedMoney(loaded) });
}

interface Heading extends Pick<Claim, 'drafting' | 'way' | 'sole' | 'isArithmetic' | 'missing'> {
  readonly items: readonly SharedItem[];
}

function headingOf({ drafting, way, sole, isArithmetic, missing, items }: Heading): string {
  const { heading } = drafting;
  if (sole === undefined) {
    const label = listed(
      items.map(({ label }) => shortName(label)),
      drafting,
      2,
    );
    return fill(way(missing ? heading.severalMissing : heading.several), { label });
  }
  const label = shortName(sole.label);
  if (isArithmetic) return fill(way(heading.arithmetic), { label });
  const [first] = sole.ours;
  if (first === undefined || sole.ours.length > 1 || sole.kind === 'hiddenCost' || sole.kind === 'rebasing') {
    return fill(way(heading.other), { label });
  }
  if (first.name === 'quantity') return fill(way(heading.quantity), { label });
  if (first.name === 'rate') return fill(way(heading.rate), { label });
  if (first.name === 'percentage') return fill(way(heading.percentage), { label });
  if (first.name === 'amount') return fill(way(heading.other), { label });
  return fill(way(heading.factor), { label, factor: first.name });
}

function questionWays(
  { question }: DraftWords,
  sole: SharedItem | undefined,
  isArithmetic: boolean,
  missing: boolean,
): readonly string[] {
  if (sole === undefined) return missing ? question.several.slice(0, 1) : question.several;
  if (isArithmetic) return question.arithmetic;
  if (sole.kind === 'rebasing') return question.basis;
  return missing ? question.leftOut : question.figure;
}

function standardOf({ kind, items }: SharedPoint): keyof DraftWords['standard'] {
  if (kind === 'judgement' && items.some(({ costElement }) => costElement === 'scrap')) return 'yield';
  if (kind === 'basis' && items.length > 0 && items.every((item) => item.kind === 'markup')) return 'overhead';
  return kind;
}

/** A line's own arithmetic: the customer's figures on both sides, and none of ours. */
function isOwnArithmetic(point: SharedPoint, { kind, ours, ourAmount }: SharedItem): boolean {
  const isLine = kind !== 'hiddenCost' && kind !== 'rebasing';
  return point.kind === 'fact' && isLine && ours.length === 0 && ourAmount?.kind === 'exact';
}

function inputs(figures: SharedItem['theirs'], { input }: Printer, drafting: DraftWords): string {
  const texts: string[] = [];
  for (const figure of figures) {
    const text = input(figure);
    const last = texts.at(-1);
    // "1.85 kg at 21.40" is one thing.
    if (figure.name === 'rate' && last !== undefined) texts.splice(-1, 1, `${last} ${text}`);
    else texts.push(text);
  }
  return listed(texts, drafting, texts.length);
}

function named(items: readonly SharedItem[], drafting: DraftWords): string {
  const names = items.map(({ label }) => fill(drafting.quoted, { label: shortName(label) }));
  return listed(names, drafting, 4);
}

function listed(names: readonly string[], { and, andMore }: DraftWords, most: number): string {
  if (names.length > most) {
    const first = names.slice(0, most).join(', ');
    const rest = names.length - most;
    return fill(rest === 1 ? andMore.one : andMore.other, { first, n: String(rest) });
  }
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : fill(and, { first: names.slice(0, -1).join(', '), last });
}

function shortName(label: string): string {
  const name = label.trim().replaceAll(/\s+/g, ' ');
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

/** Of several things the sentence has to go with all of them, which the first way does. */
function firstWay(ways: readonly string[]): string {
  return ways[0] ?? '';
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
