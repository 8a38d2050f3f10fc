import type { Point, PointKind } from '../../annotations';
import { decimal } from '../../base/decimal';
import { type FormatContext, formatDecimal } from '../../base/format';
import type { OpenCase } from '../context';
import type { ItemView } from './items';

/**
 * The first words of a new point, from the customer's own figures: never from a reason of ours, which is internal.
 * They are there to be edited.
 */
export function draftPoint(view: ItemView, { analysis, annotations }: OpenCase, format: FormatContext): Partial<Point> {
  const { item, label } = view;
  const items = [item];
  const question = 'Help us understand how this is covered in the estimate.';
  if (item.type === 'hiddenCost') {
    const asked = annotations.hiddenCosts[item.id]?.question ?? '';
    return {
      kind: 'scope',
      heading: label,
      claim: 'This stands in no line of the estimate.',
      question: asked || question,
      items,
    };
  }
  if (item.type === 'rebasing') {
    const rebasing = annotations.rebasings[item.id];
    return {
      kind: 'basis',
      heading: `Basis: ${label}`,
      claim: 'The estimate rests on another date, currency or delivery than the offer that it is compared with.',
      question: rebasing?.question || 'Can we agree on one basis before we compare figures?',
      items,
    };
  }
  const lineId = item.type === 'arithmetic' ? item.lineId : annotations.positions[item.id]?.lineId;
  const { structure, stated, lineErrors } = analysis.customer;
  const index = (lineId === undefined ? undefined : structure.indexOf.get(lineId)) ?? -1;
  const line = structure.estimate.lines[index];
  if (item.type === 'arithmetic') {
    const error = lineErrors.get(index)?.error;
    const own = stated[index];
    const claim =
      error && own
        ? `The estimate states ${formatDecimal(own, format)} here; its own figures make ${formatDecimal(own.plus(error), format, 2)}.`
        : 'The stated amount does not follow from its own figures.';
    return {
      kind: 'fact',
      heading: `The arithmetic of ${label}`,
      claim,
      question: 'Can we close this point on the spot?',
      items,
    };
  }
  const asked = annotations.positions[item.id]?.question ?? '';
  const figures = [
    line?.quantity
      ? `a quantity of ${formatDecimal(decimal(line.quantity.value), format)}${line.unit === null ? '' : ` ${line.unit}`}`
      : null,
    line?.rate ? `a rate of ${formatDecimal(decimal(line.rate.value), format)}` : null,
  ].filter((part) => part !== null);
  const claim =
    figures.length === 0
      ? `The estimate covers ${label} with a single figure.`
      : `The estimate takes ${figures.join(' and ')}.`;
  return { kind: kindOf(line?.kind), heading: label, claim, question: asked || question, items };
}

function kindOf(kind: string | undefined): PointKind {
  return kind === 'group' || kind === 'markup' ? 'basis' : 'judgement';
}
