import { toText } from '../../base/decimal';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, figureFact, heaviest, limit, loaded, plainFigure, restated } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { cellOf, effectClause, factPlace, nameOf, namesOf, percentText, placeOf, plain } from '../wording';
import { cutsOrCasts, takesOff } from '../words/topics';
import { costItems, coveredBy, markupsOf, materialElements } from './coverage';
import { blocksOf, isAnswered, isWhole } from './heads';

/** B7: bought parts that no percentage for handling is taken on, though other material bears one, or one of nothing. */
export const handlingOfBoughtParts: Rule = (input) => {
  const bought = costItems(input, ['purchasedPart']);
  // A list of parts is no price: B1 says so in one finding.
  if (bought.length === 0 || !isWhole(blocksOf(input)) || isAnswered(input, 'materialOverhead', 'materialOverhead'))
    return hits([]);
  const markups = markupsOf(input, 'materialOverhead').filter((index) => input.structure.inputs[index]?.share?.gt(0));
  const raw = costItems(input, ['rawMaterial']);
  const covered = coveredBy(input, markups);
  const without = bought.filter((index) => covered[index] === 0);
  const isNothing = markups.length === 0 && markupsOf(input, 'materialOverhead').length > 0;
  // Handled in part is C4; no overhead on any material is B1.
  if (without.length < bought.length || (raw.length > 0 && markups.length === 0 && !isNothing)) return hits([]);
  // Handling that stands in words or as an amount of its own may well be that of the bought parts.
  if (markups.length === 0 && !isNothing && input.topics.has('materialOverhead')) return hits([]);
  const main = lineAt(input, heaviest(input, without));
  const baseIds = without.map((index) => lineAt(input, index).id).sort();
  return hits([
    {
      lineId: main.id,
      where: placeOf(main),
      stated: '0',
      recomputed: null,
      effect: null,
      text: `No percentage for handling is taken on ${namesOf(input, without)}: ${without.length} bought ${without.length > 1 ? 'parts enter the total at their' : 'part enters the total at its'} purchase price.`,
      question: 'Help us understand how receiving, inspection and storage of the bought parts are covered.',
      suggestion: {
        type: 'hiddenCost',
        parentId: null,
        label: 'Handling of bought parts',
        costElement: 'materialOverhead',
        method: { type: 'share', percent: null, baseIds: baseIds.slice(0, 500) },
      },
      fact: baseIds,
      topic: 'materialOverhead',
    },
  ]);
};

/** B8: returned material at a price near that of new material. */
export const scrapCredit: Rule = (input) => {
  const credits = input.items.filter((index) => isCredit(input, index));
  const beside = besideOf(input, 'scrapPrice');
  const most = limit(input, 'scrapCreditShare');
  const found: Hit[] = [];
  let compared = 0;
  for (const index of credits) {
    const bought = boughtFor(input, index);
    const credit = input.structure.inputs[index]?.rate?.abs() ?? null;
    const price = bought === null ? null : (input.structure.inputs[bought]?.rate ?? null);
    if (bought === null || credit === null || price === null || price.lte(0)) continue;
    compared += 1;
    const ratio = credit.div(price);
    if (ratio.lte(most)) continue;
    const line = lineAt(input, index);
    const ours = price.times(most);
    const effect = loaded(input, index, restated(amountOf(input, index), credit, ours));
    found.push({
      lineId: line.id,
      where: cellOf(line, line.rate),
      stated: toText(credit),
      recomputed: toText(ours),
      effect,
      text: `${nameOf(line)} credits ${plain(input, credit)} per ${line.unit ?? 'unit'}, ${percentText(input, ratio.toDecimalPlaces(3))} of the price of ${nameOf(lineAt(input, bought))}; at the limit of ${percentText(input, most)} set for this check it is ${plain(input, ours)}${effectClause(input, effect)}.`,
      question: `From which dealer price, date and sorting does the credit of ${nameOf(line)} come?`,
      suggestion: { type: 'position', lineId: line.id, fields: { rate: null } },
      fact: [toText(credit), toText(price)],
    });
  }
  for (const { index, value } of beside) {
    const [credit, price] = [plainFigure(value), input.structure.inputs[index]?.rate ?? null];
    if (credit === null || price === null || price.lte(0)) continue;
    compared += 1;
    const ratio = credit.div(price);
    const line = lineAt(input, index);
    if (ratio.lte(most)) continue;
    found.push({
      lineId: line.id,
      where: placeOf(line),
      stated: toText(credit),
      recomputed: toText(price.times(most)),
      effect: null,
      text: `${nameOf(line)} credits its scrap at ${plain(input, credit)}, ${percentText(input, ratio.toDecimalPlaces(3))} of its purchase price; the limit set for this check is ${percentText(input, most)}.`,
      question: `From which dealer price, date and sorting does the scrap price of ${nameOf(line)} come?`,
      suggestion: null,
      fact: [toText(credit), toText(price)],
    });
  }
  return compared > 0 ? hits(found) : lacks('a scrap price beside a purchase price: the estimate gives none');
};

function isCredit(input: CheckInput, index: number): boolean {
  const line = lineAt(input, index);
  if (!['rawMaterial', 'scrap', 'other'].includes(line.costElement)) return false;
  return amountOf(input, index).isNegative() && line.rate !== null && takesOff.test(line.label);
}

/** The material that a credit goes with: the dearest raw material before it, counted alike, that shares most of its words. */
function boughtFor(input: CheckInput, credit: number): number | null {
  const line = lineAt(input, credit);
  const words = new Set(line.label.toLowerCase().split(/[^\p{L}\p{N}.]+/u));
  const siblings = input.structure.children[input.structure.parent[credit] ?? -1] ?? [];
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const index of siblings) {
    const other = lineAt(input, index);
    if (index === credit || other.kind !== 'item' || other.unit !== line.unit || !amountOf(input, index).gt(0))
      continue;
    const shared = other.label
      .toLowerCase()
      .split(/[^\p{L}\p{N}.]+/u)
      .filter((word) => word.length > 2 && words.has(word)).length;
    if (best === null || shared > best.score) best = { index, score: shared };
  }
  // Among several materials only a shared word says which one it was; one alone needs none.
  const alike = siblings.filter((index) => canBeBought(input, index, line.unit));
  return best !== null && (best.score > 0 || alike.length === 1) ? best.index : null;
}

function canBeBought(input: CheckInput, index: number, unit: string | null): boolean {
  const { kind, unit: own, costElement } = lineAt(input, index);
  return kind === 'item' && own === unit && materialElements.includes(costElement) && amountOf(input, index).gt(0);
}

/** B9: the finished weight as the weight that is bought, on a part that loses material. */
export const netWeightBought: Rule = (input) => {
  const factor = limit(input, 'netAsGross');
  const found: Hit[] = [];
  let compared = 0;
  const netBeside = new Map(besideOf(input, 'netWeight').map(({ index, value }) => [index, plainFigure(value)]));
  const grossBeside = new Map(besideOf(input, 'grossWeight').map(({ index, value }) => [index, plainFigure(value)]));
  for (const [index, net] of netBeside) {
    const gross = grossBeside.get(index) ?? weightBought(input, index);
    if (net === null || gross === null || net.lte(0) || !losesMaterial(input)) continue;
    compared += 1;
    if (gross.lte(net.times(factor))) found.push(weightHit(input, index, placeOf(lineAt(input, index)), gross, net));
  }
  const net = figureFact(input, 'netWeight');
  const materials = input.byElement.get('rawMaterial')?.filter((index) => weightBought(input, index)?.gt(0)) ?? [];
  const [only] = materials;
  if (net !== null && losesMaterial(input)) {
    const gross =
      figureFact(input, 'grossWeight')?.value ??
      (materials.length === 1 && only !== undefined ? weightBought(input, only) : null);
    if (gross !== null) {
      compared += 1;
      if (gross.lte(net.value.times(factor)))
        found.push(
          weightHit(
            input,
            materials.length === 1 ? (only ?? null) : null,
            factPlace(input, net.fact),
            gross,
            net.value,
          ),
        );
    }
  }
  if (compared > 0) return hits(found);
  return lacks('a gross and a net weight of a part that is cut or cast: the estimate does not give both');
};

function weightBought(input: CheckInput, index: number) {
  const line = lineAt(input, index);
  return /^(?:kg|g|lbs?|t)$/iu.test(line.unit ?? '') ? (input.structure.inputs[index]?.quantity ?? null) : null;
}

function losesMaterial({ estimate }: CheckInput): boolean {
  return estimate.lines.some(({ label }) => cutsOrCasts.test(label));
}

function weightHit(
  input: CheckInput,
  index: number | null,
  where: string,
  gross: NonNullable<ReturnType<typeof weightBought>>,
  net: NonNullable<ReturnType<typeof weightBought>>,
): Hit {
  const line = index === null ? null : lineAt(input, index);
  return {
    lineId: line?.id ?? null,
    where,
    stated: toText(gross),
    recomputed: null,
    effect: null,
    text: `${line === null ? 'The part' : nameOf(line)} is bought at ${plain(input, gross)}, its finished weight being ${plain(input, net)}: nothing is left for what is cut off.`,
    question: 'Which blank or nesting stands behind the weight, and is it that of the input or of the finished part?',
    suggestion:
      line !== null && line.quantity !== null
        ? { type: 'position', lineId: line.id, fields: { quantity: null } }
        : null,
    fact: [toText(gross), toText(net)],
  };
}
