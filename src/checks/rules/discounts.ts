import { Decimal, ONE, toText, ZERO } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import type { Figure } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, heaviest, loaded } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { amountTexts, effectClause, nameOf, percentText, placeOf } from '../wording';
import { isPriceDiscount, speaksOf } from '../words/topics';

/** C3: a discount of the price chain that adds to the price, and was multiplied instead of divided by what it leaves. */
export const discountMultiplied: Rule = (input) =>
  hits(
    input.markups.flatMap(
      (index) => dividedHit(input, index, isPriceDiscount.test(lineAt(input, index).label), 'discount') ?? [],
    ),
  );

/** A8: scrap as a share of the cost, where good parts bear cost divided by the yield. */
export const scrapAdded: Rule = (input) => {
  const found: Hit[] = [];
  for (const index of input.markups) {
    const line = lineAt(input, index);
    if (line.costElement !== 'scrap' && !speaksOf(line.label, 'scrap')) continue;
    const hit = dividedHit(input, index, true, 'scrap');
    if (hit !== null) found.push(hit);
  }
  return hits([...found, ...addedFactors(input)]);
};

/** Null where the share is divided already, takes something off, or where the difference is below what the amount shows. */
function dividedHit(input: CheckInput, index: number, concerns: boolean, what: 'discount' | 'scrap'): Hit | null {
  const line = lineAt(input, index);
  const share = input.structure.inputs[index]?.share ?? null;
  if (!concerns || line.divides || line.percent === null || share === null) return null;
  if (share.lte(0) || share.gte(1) || (input.structure.bases[index]?.length ?? 0) === 0) return null;
  const stated = amountOf(input, index);
  if (stated.lte(0) || input.computed.lineErrors.get(index)?.kind === 'error') return null;
  const ruled = stated.div(ONE.minus(share));
  const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
  if (isTooSmallToShow(ruled.minus(stated), line.amount)) return null;
  const effect = loaded(input, index, ruled.minus(stated));
  const isDiscount = what === 'discount';
  return {
    lineId: line.id,
    where: placeOf(line),
    stated: toText(stated),
    recomputed: toText(ruled),
    effect,
    text: isDiscount
      ? `${nameOf(line)} is multiplied onto the amount before it (${statedText}); as a share of the price that it is taken from it is ${ruledText}${effectClause(input, effect)}.`
      : `${nameOf(line)} is added to the cost (${statedText}); divided by the yield, so that good parts bear the lost ones, it is ${ruledText}${effectClause(input, effect)}.`,
    question: isDiscount
      ? `Is ${nameOf(line)} granted on the price after it or on the amount before it?`
      : `Does the percentage of ${nameOf(line)} count lost parts per part started, or per good part?`,
    suggestion: {
      type: 'position',
      lineId: line.id,
      fields: { percent: toText(share.div(ONE.minus(share)).toDecimalPlaces(8)) },
    },
    fact: [line.percent.value, toText(stated)],
    about: 'amount',
  };
}

interface AddedFactor {
  readonly index: number;
  readonly place: number;
  readonly name: string;
  readonly added: Decimal;
  readonly stated: Decimal;
  readonly ruled: Decimal;
}

/** Factors such as 1.03 for scrap: divided by 0.97 it would be more. Told once a column. */
function addedFactors(input: CheckInput): readonly Hit[] {
  const columns = new Map<string, AddedFactor[]>();
  for (const index of input.items) {
    const line = lineAt(input, index);
    line.factors.forEach(({ name, class: factorClass, divides }, place) => {
      if (factorClass !== 'yield' || divides || !speaksOf(name, 'scrap')) return;
      const value = input.structure.inputs[index]?.factors[place]?.value ?? ZERO;
      const added = value.minus(ONE);
      if (added.lte(0) || added.gte('0.6')) return;
      const stated = amountOf(input, index);
      const ruled = stated.div(value).div(ONE.minus(added));
      if (isTooSmallToShow(ruled.minus(stated), line.amount)) return;
      const column = columns.get(name) ?? [];
      column.push({ index, place, name, added, stated, ruled });
      columns.set(name, column);
    });
  }
  return [...columns.values()].map((column) => columnHit(input, column));
}

function columnHit(input: CheckInput, column: readonly AddedFactor[]): Hit {
  const indices = column.map(({ index }) => index);
  const main = heaviest(input, indices);
  const { place, name, added, stated, ruled } = column.find(({ index }) => index === main) as AddedFactor;
  const line = lineAt(input, main);
  const effect = column.reduce((sum, one) => sum.plus(loaded(input, one.index, one.ruled.minus(one.stated))), ZERO);
  const [statedText, ruledText] = amountTexts(input, stated, ruled, line.amount);
  const many = column.length > 1 ? ` The same at ${column.length - 1} more of its lines.` : '';
  return {
    lineId: line.id,
    where: placeOf(line),
    stated: toText(stated),
    recomputed: toText(ruled),
    effect,
    text: `${nameOf(line)} adds ${percentText(input, added)} for "${name}" (${statedText}); divided by the yield it is ${ruledText}${effectClause(input, effect)}.${many}`,
    question: `Is "${name}" counted per part started, or per good part?`,
    suggestion: {
      type: 'position',
      lineId: line.id,
      fields: { [`factor:${place}`]: toText(ONE.div(ONE.minus(added)).toDecimalPlaces(8)) },
    },
    fact: column.map((one) => `${lineAt(input, one.index).id}=${toText(one.stated)}`).sort(),
    about: 'amount',
  };
}
/** Whether the amount, as the sheet shows it, would read the same. */
function isTooSmallToShow(difference: Decimal, amount: Figure | null): boolean {
  return difference.abs().lt(unitAt(Math.min(amount?.places ?? 4, 4)).div(2));
}
