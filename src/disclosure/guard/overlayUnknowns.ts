import {
  type Analysis,
  type Cause,
  effectParts,
  type OverlayEffect,
  overlayEffect,
  positionIndex,
} from '../../analysis';
import { itemKey, type PointItem } from '../../annotations';
import { inProduct } from '../inProduct';
import { type Expression, nothingKnown, plus, scaled, sumOf, unknownOf } from './shownFigure';

/** An overlay's figures in one run as expressions in its unknowns, per unit of product. Null where it makes no amount. */
export interface OverlayUnknowns {
  /** Our amount of an item of the estimate; of anything else what it adds. */
  readonly amount: Expression;
  readonly direct: Expression;
  readonly loaded: Expression;
  readonly knockOn: Expression;
  byCause(cause: Cause): Expression;
  /** Unknowns of which a reader takes for granted that they are not negative: costs are no credits. */
  readonly atLeastZero: readonly string[];
}

/**
 * With one cause the unknown is our amount. With several, each part of the effect is one: a reader who knows their sum does
 * not know the split. What is charged on the line follows by the customer's own percentages, which the reader has.
 */
export function overlayUnknowns(analysis: Analysis, item: PointItem): OverlayUnknowns | null {
  const effect = overlayEffect(analysis, item);
  if (effect === undefined || effect.ours === null) return null;
  const key = itemKey(item);
  const theirs = theirAmount(analysis, item, effect);
  const parts = effectParts(effect).filter(([cause]) => cause !== 'knockOn');
  const [first] = parts;
  const causes = new Map<Cause, Expression>();
  let atLeastZero: readonly string[] = [];
  if (first !== undefined && parts.length === 1) {
    const amount = theirs + effect.direct.toNumber();
    const unknown = unknownOf(key, amount);
    causes.set(first[0], { terms: { [unknown]: 1 }, constant: -theirs });
    if (item.type === 'hiddenCost' && amount >= 0) atLeastZero = [unknown];
  } else {
    for (const [cause, part] of parts)
      causes.set(cause, { terms: { [unknownOf(`${key} ${cause}`, part.toNumber())]: 1 }, constant: 0 });
  }
  const direct = sumOf([...causes.values()]);
  const factor = effect.loadFactor?.toNumber() ?? null;
  // Of a re-basing on several lines the split by line is unknown, and with it what is charged on them together.
  const knockOn =
    item.type !== 'rebasing' && factor !== null
      ? scaled(direct, factor - 1)
      : { terms: { [unknownOf(`${key} knockOn`, effect.knockOn.toNumber())]: 1 }, constant: 0 };
  return {
    amount: plus(direct, { terms: {}, constant: theirs }),
    direct,
    knockOn,
    loaded: plus(direct, knockOn),
    byCause: (cause) => (cause === 'knockOn' ? knockOn : (causes.get(cause) ?? nothingKnown)),
    atLeastZero,
  };
}

/**
 * What stands against our amount on the line itself, so that the direct effect is the difference. Of a group or a percentage
 * our amount follows from what other lines have become: their unknown is the effect alone.
 */
function theirAmount(analysis: Analysis, item: PointItem, { ours, direct }: OverlayEffect): number {
  if (item.type !== 'position' || ours === null) return 0;
  const index = positionIndex(analysis, item.id);
  if (index === null || analysis.customer.structure.estimate.lines[index]?.kind !== 'item') return 0;
  return inProduct(analysis, index, ours).minus(direct).toNumber();
}
