import { type Analysis, analyse, type Cause, causes, overlayEffect } from '../../analysis';
import {
  type Annotations,
  type DisclosureLevel,
  inOrder,
  itemKey,
  type Ownership,
  type PointItem,
} from '../../annotations';
import { decimalOrNull } from '../../base/decimal';
import type { Estimate } from '../../estimate';
import { overlayOf } from '../sharedRun';
import { overlayUnknowns } from './overlayUnknowns';
import { ownershipSecrets } from './ownershipUnknowns';
import { type Expression, plus, scaled, sumOf, truthOf } from './shownFigure';

/** A figure of ours that is not to be found out, or not more closely than it is shown. */
export interface Secret {
  readonly key: string;
  readonly kind: 'margin' | 'amount' | 'figure';
  /** The label of the line or the hidden cost; empty for the margin. */
  readonly label: string;
  /** For a figure: which one, `rate`. */
  readonly figure: string | null;
  readonly level: DisclosureLevel;
  readonly expression: Expression;
  /** What it is; the interval that a reader finds always holds it. */
  readonly value: number;
  /** What a tolerance is taken of: the price for the margin, the amount for all else. */
  readonly reference: number;
}

export interface Secrets {
  readonly secrets: readonly Secret[];
  /** Keys of what points show by effect only, also where no single figure of it could be found. */
  readonly byEffect: readonly string[];
  readonly atLeastZero: readonly string[];
}

/**
 * What the team keeps to itself: what is left of the quoted price at our own figures, the amounts that stand in no document
 * or only in words or as a range, and of what is shown by its effect the single figure in which we differ, if it is one.
 */
export function secretsOf(estimate: Estimate, annotations: Annotations, ownership?: Ownership): Secrets {
  const analysis = analyse(estimate, annotations);
  const shared = new Set(
    inOrder(annotations.points)
      .flatMap(({ items }) => items)
      .map(itemKey),
  );
  const names = new Map<string, string>(estimate.lines.map(({ id, label }) => [id, label]));
  const secrets: Secret[] = [];
  const atLeastZero: string[] = [];
  const byEffect: string[] = [];
  const effects: Expression[] = [];
  for (const item of itemsOf(annotations)) {
    const overlay = overlayOf(annotations, item);
    const known = overlayUnknowns(analysis, item);
    if (overlay === null || known === null) continue;
    effects.push(known.loaded);
    atLeastZero.push(...known.atLeastZero);
    const level = shared.has(itemKey(item)) ? overlay.disclosure : 'internal';
    if (level === 'exact') continue;
    if (level === 'effectOnly') byEffect.push(itemKey(item));
    const figure = level === 'effectOnly' ? onlyFigure(analysis, item) : null;
    if (level === 'effectOnly' && figure === null) continue;
    const value = truthOf(known.amount);
    secrets.push({
      key: itemKey(item),
      kind: figure === null ? 'amount' : 'figure',
      label:
        'lineId' in overlay ? (names.get(overlay.lineId) ?? '') : 'label' in overlay ? overlay.label : overlay.name,
      figure,
      level,
      expression: known.amount,
      value,
      reference: Math.abs(value),
    });
  }
  if (ownership) secrets.push(...ownershipSecrets(ownership, decimalOrNull(annotations.deal.annualVolume)));
  const margin = marginOf(analysis, annotations, sumOf(effects));
  return { secrets: margin === null ? secrets : [margin, ...secrets], byEffect, atLeastZero };
}

function itemsOf({ positions, hiddenCosts, rebasings }: Annotations): readonly PointItem[] {
  return [
    ...inOrder(positions).map(({ id }): PointItem => ({ type: 'position', id })),
    ...inOrder(hiddenCosts).map(({ id }): PointItem => ({ type: 'hiddenCost', id })),
    ...inOrder(rebasings).map(({ id }): PointItem => ({ type: 'rebasing', id })),
  ];
}

/** The one figure in which we differ: with the effect, the customer's own figures and their percentages it is found. */
function onlyFigure(analysis: Analysis, item: PointItem): Cause | null {
  const effect = overlayEffect(analysis, item);
  const own = causes.filter((cause) => cause !== 'arithmetic' && cause !== 'knockOn' && effect?.byCause[cause]);
  const [first] = own;
  // Several figures of ours may still be of one class, or make a hidden cost: its method needs two or three of them.
  return item.type === 'position' && own.length === 1 && first !== undefined ? first : null;
}

/** The quoted price, which the customer has, less the total that all our figures make. */
function marginOf(analysis: Analysis, { deal }: Annotations, effects: Expression): Secret | null {
  const price = decimalOrNull(deal.quotedPrice);
  if (price === null || analysis.incomplete.length > 0) return null;
  const { stated, arithmeticPieces } = analysis;
  const known = price.minus(stated).minus(arithmeticPieces.total).toNumber();
  return {
    key: 'margin',
    kind: 'margin',
    label: '',
    figure: null,
    level: 'internal',
    expression: plus({ terms: {}, constant: known }, scaled(effects, -1)),
    value: price.minus(analysis.substantiated).toNumber(),
    reference: Math.abs(price.toNumber()),
  };
}
