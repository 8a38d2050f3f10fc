import type { Decimal } from '../../base/decimal';
import type { Figure } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { heaviest } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { cellOf, nameOf, namesOf, placeOf } from '../wording';
import { isFree, takesOff } from '../words/topics';

/** Where one line in so many is below zero, the sheet has its own sense of the sign. */
const usualShare = 5;

/** A6: figures below zero that are no credit, and lines that count nothing. */
export const signs: Rule = (input) => {
  const below: Hit[] = [];
  const zero: number[] = [];
  for (const index of input.items) {
    const { quantity, rate, amount } = input.structure.inputs[index] ?? {};
    const { label, costElement } = lineAt(input, index);
    const negative = [quantity, rate, amount].some((value) => value?.isNegative() && !value.isZero());
    if (negative) {
      // What scrap brings is a credit by nature.
      const isCredit = costElement === 'scrap' || takesOff.test(label) || isUnderCredit(input, index);
      if (!isCredit) below.push(belowHit(input, index));
    } else if (isZeroBesideFigure(quantity, rate) && !isFree.test(label)) zero.push(index);
  }
  const isUsual = below.length * usualShare > input.items.length && below.length > 1;
  const markups = input.markups.filter(
    (index) => input.structure.inputs[index]?.share?.isNegative() && !takesOff.test(lineAt(input, index).label),
  );
  return hits([
    ...(isUsual ? [] : below),
    ...markups.map((index) => ({ ...belowHit(input, index), severity: 'warning' as const })),
    ...zeroHits(input, zero),
    ...missingHits(input),
  ]);
};

function isUnderCredit({ structure, estimate }: CheckInput, index: number): boolean {
  const above = structure.parent[index] ?? -1;
  return above > 0 && takesOff.test(estimate.lines[above]?.label ?? '');
}

function isZeroBesideFigure(quantity: Decimal | null | undefined, rate: Decimal | null | undefined): boolean {
  return Boolean((quantity?.isZero() && rate && !rate.isZero()) || (rate?.isZero() && quantity && !quantity.isZero()));
}

function belowHit(input: CheckInput, index: number): Hit {
  const line = lineAt(input, index);
  const figures: readonly (readonly [string, Figure | null])[] = [
    ['quantity', line.quantity],
    ['rate', line.rate],
    ['percentage', line.percent],
    ['amount', line.amount],
  ];
  const [name, figure] = figures.find(([, one]) => one?.value.startsWith('-')) ?? ['amount', line.amount];
  const value = figure?.value ?? '';
  return {
    lineId: line.id,
    where: cellOf(line, figure),
    stated: value,
    recomputed: null,
    effect: null,
    text: `The ${name} of ${nameOf(line)} is below zero (${value}), and its label names no credit; it takes its amount off the total.`,
    question: `What does ${nameOf(line)} take off, and is the minus in its ${name} meant?`,
    suggestion: null,
    fact: [name, value],
  };
}

function zeroHits(input: CheckInput, zero: readonly number[]): readonly Hit[] {
  if (zero.length === 0) return [];
  const line = lineAt(input, heaviest(input, zero));
  return [
    {
      lineId: line.id,
      where: placeOf(line),
      stated: '0',
      recomputed: null,
      effect: null,
      text: `${namesOf(input, zero)} ${zero.length > 1 ? 'count' : 'counts'} nothing: of quantity and rate one is zero.`,
      question: `Is the zero at ${namesOf(input, zero, 1)} meant, or is a figure still to come?`,
      suggestion:
        zero.length === 1
          ? {
              type: 'position',
              lineId: line.id,
              fields: line.rate?.value === '0' ? { rate: null } : { quantity: null },
            }
          : null,
      fact: zero.map((index) => lineAt(input, index).id).sort(),
      severity: 'warning',
    },
  ];
}

/** A line that states no amount and nothing to make one from counts as nothing without saying so. */
function missingHits(input: CheckInput): readonly Hit[] {
  const missing = input.computed.missing.filter((index) => {
    const { kind, label } = lineAt(input, index);
    return index > 0 && kind === 'item' && !isFree.test(label);
  });
  if (missing.length === 0) return [];
  const line = lineAt(input, heaviest(input, missing));
  return [
    {
      lineId: line.id,
      where: placeOf(line),
      stated: null,
      recomputed: null,
      effect: null,
      text: `${namesOf(input, missing)} ${missing.length > 1 ? 'have' : 'has'} no figure that makes an amount, and ${missing.length > 1 ? `all ${missing.length} count` : 'counts'} as nothing.`,
      question: `Which amount did you have in mind for ${namesOf(input, missing, 2)}?`,
      suggestion: missing.length === 1 ? { type: 'position', lineId: line.id, fields: { amount: null } } : null,
      fact: missing.map((index) => lineAt(input, index).id).sort(),
      severity: 'warning',
      kind: 'scope',
    },
  ];
}
