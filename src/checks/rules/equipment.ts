import { type Decimal, ONE, toText, ZERO } from '../../base/decimal';
import type { CostElement, LineId } from '../../estimate';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, heaviest, limit, loaded, plainShare } from '../figures';
import { type Hit, hits, lacks, type Rule, type Suggestion } from '../finding';
import { cellOf, effectClause, factPlace, nameOf, namesOf, percentText, placeOf } from '../wording';
import { conversionElements } from './coverage';

/** An OEE or a yield that the estimate states: of a line, or in the title block. */
interface Stated {
  readonly what: 'oee' | 'yield';
  readonly index: number | null;
  readonly factor: number | null;
  readonly share: Decimal;
  readonly where: string;
}

function statedShares(input: CheckInput): readonly Stated[] {
  const found: Stated[] = [];
  for (const index of input.items) {
    const line = lineAt(input, index);
    line.factors.forEach(({ name, class: factorClass, figure, divides }, factor) => {
      if (factorClass !== 'yield' || !divides) return;
      const share = plainShare(figure.value);
      // In a column for both, OEE is what machines and people have, yield what material has.
      const what =
        runs(line.costElement) && /oee|effici|effizi|rendement|nutzung|availab/iu.test(name) ? 'oee' : 'yield';
      if (share !== null) found.push({ what, index, factor, share, where: cellOf(line, figure) });
    });
  }
  for (const what of ['oee', 'yield'] as const) {
    for (const { index, value } of besideOf(input, what)) {
      const share = plainShare(value);
      const line = lineAt(input, index);
      // A column for OEE says nothing of material or tools, whatever stands in it there.
      if (share === null || (what === 'oee' && !runs(line.costElement))) continue;
      found.push({ what, index, factor: null, share, where: placeOf(line) });
    }
    for (const fact of input.facts.get(what) ?? []) {
      const share = plainShare(fact.value);
      if (share !== null) found.push({ what, index: null, factor: null, share, where: factPlace(input, fact) });
    }
  }
  return found;
}

function runs(element: CostElement): boolean {
  return element === 'other' || conversionElements.includes(element);
}

/** B3: OEE or yield of (nearly) 100 %, once for each of the two. */
export const withoutLosses: Rule = (input) => {
  const stated = statedShares(input);
  if (stated.length === 0) return lacks('an OEE or a yield: the estimate states none');
  const full = limit(input, 'oeeFull');
  return hits(
    (['oee', 'yield'] as const).flatMap((what) => {
      const without = stated.filter((one) => one.what === what && one.share.gte(full) && one.share.lte(ONE));
      return without.length === 0 ? [] : [lossHit(input, what, without)];
    }),
  );
};

function lossHit(input: CheckInput, what: 'oee' | 'yield', without: readonly Stated[]): Hit {
  const [first] = without as readonly [Stated];
  const indices = [...new Set(without.flatMap(({ index }) => index ?? []))];
  const main = indices.length === 0 ? null : heaviest(input, indices);
  const at = without.find(({ index }) => index === main) ?? first;
  const word = what === 'oee' ? 'an OEE' : 'a yield';
  const share = percentText(input, at.share);
  return {
    lineId: main === null ? null : lineAt(input, main).id,
    where: at.where,
    stated: toText(at.share),
    recomputed: null,
    effect: null,
    text:
      main === null
        ? `The estimate reckons with ${word} of ${share}: next to no loss between plan and good parts.`
        : `${namesOf(input, indices)} ${indices.length > 1 ? 'are' : 'is'} reckoned with ${word} of ${share}${without.length > 1 ? ' or thereabouts' : ''}: next to no loss between plan and good parts.`,
    question:
      what === 'oee'
        ? 'Which losses of availability, speed and quality did you find for this equipment, and over what period?'
        : 'On which first-pass figures does the yield rest, and does it hold start-up parts and rework?',
    suggestion: main === null ? null : lossSuggestion(input, what, main, at.factor, indices),
    fact: without
      .map(({ index, share: own, where }) => `${index === null ? where : lineAt(input, index).id}=${toText(own)}`)
      .sort(),
  };
}

/** One line takes a position; for several, or where the figure feeds no amount, a hidden cost over all of them. */
function lossSuggestion(
  input: CheckInput,
  what: 'oee' | 'yield',
  main: number,
  factor: number | null,
  indices: readonly number[],
): Suggestion {
  const baseIds: readonly LineId[] = indices.map((index) => lineAt(input, index).id).sort();
  if (indices.length === 1 && factor !== null)
    return { type: 'position', lineId: lineAt(input, main).id, fields: { [`factor:${factor}`]: null } };
  return {
    type: 'hiddenCost',
    parentId: null,
    label: what === 'oee' ? 'Equipment losses' : 'Yield loss',
    costElement: what === 'oee' ? 'process' : 'scrap',
    method: { type: 'yieldLoss', yield: null, baseIds },
  };
}

/** B4: OEE above what is called world class. */
export const highOee: Rule = (input) => {
  const stated = statedShares(input).filter(({ what }) => what === 'oee');
  if (stated.length === 0) return lacks('an OEE: the estimate states none');
  const [high, full] = [limit(input, 'oeeHigh'), limit(input, 'oeeFull')];
  const above = stated.filter(({ share }) => share.gt(high) && share.lt(full));
  const indices = [...new Set(above.flatMap(({ index }) => index ?? []))];
  const main = indices.length === 0 ? null : heaviest(input, indices);
  const at = above.find(({ index }) => index === main) ?? above[0];
  if (at === undefined) return hits([]);
  const line = main === null ? null : lineAt(input, main);
  const own = new Map(above.map((one) => [one.index, one]));
  const isReckoned = indices.length > 0 && indices.every((index) => own.get(index)?.factor != null);
  const effect = isReckoned
    ? indices.reduce((sum, index) => {
        const amount = amountOf(input, index);
        const ours = amount.times(own.get(index)?.share ?? high).div(high);
        return sum.plus(loaded(input, index, ours.minus(amount)));
      }, ZERO)
    : null;
  return hits([
    {
      lineId: line?.id ?? null,
      where: at.where,
      stated: toText(at.share),
      recomputed: toText(high),
      effect,
      text: `${line === null ? 'The estimate' : indices.length > 1 ? `${namesOf(input, indices)} together` : nameOf(line)} reckon${line !== null && indices.length > 1 ? '' : 's'} with an OEE of ${percentText(input, at.share)}, above the ${percentText(input, high)} set for this check${effectClause(input, effect)}.`,
      question: 'How was the OEE measured, and does it count planned stops, change-overs and rejected parts?',
      suggestion:
        line !== null && indices.length === 1 && at.factor !== null
          ? { type: 'position', lineId: line.id, fields: { [`factor:${at.factor}`]: null } }
          : null,
      fact: above
        .map(({ index, share, where }) => `${index === null ? where : lineAt(input, index).id}=${toText(share)}`)
        .sort(),
    },
  ]);
};
