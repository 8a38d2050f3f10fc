import { type Decimal, decimalOrNull, toText, ZERO } from '../../base/decimal';
import type { CostElement } from '../../estimate';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, differsBy, figureFact, heaviest, limit, loaded, plainFigure, restated } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { cellOf, effectClause, factPlace, namesOf, percentText, plain } from '../wording';

interface Spread {
  readonly index: number;
  readonly factor: number;
  readonly volume: Decimal;
}

/** Amounts that are spread over a number of pieces. */
function spreads(input: CheckInput): readonly Spread[] {
  return input.items.flatMap((index) =>
    lineAt(input, index).factors.flatMap(({ class: factorClass, divides }, factor) => {
      const volume = input.structure.inputs[index]?.factors[factor]?.value;
      // A price per 100 or a batch is no volume of the programme; a handful of pieces is none either.
      return factorClass === 'volume' && divides && volume?.gt(1) ? [{ index, factor, volume }] : [];
    }),
  );
}

function dealVolume({ annotations }: CheckInput): Decimal | null {
  const volume = decimalOrNull(annotations.deal.annualVolume);
  return volume?.gt(0) ? volume : null;
}

function contractVolume(input: CheckInput): Decimal | null {
  const [volume, years] = [dealVolume(input), decimalOrNull(input.annotations.deal.contractYears)];
  return volume === null || years === null || years.lte(0) ? null : volume.times(years);
}

/** What the estimate itself says of the volume of the programme. */
function ownLifetime(input: CheckInput): Decimal | null {
  const stated = figureFact(input, 'lifetimeVolume');
  if (stated !== null) return stated.value;
  const [volume, years] = [figureFact(input, 'annualVolume'), figureFact(input, 'contractYears')];
  return volume === null || years === null ? null : volume.value.times(years.value);
}

/** E4: the estimate stands on another annual volume than the deal. */
export const annualVolumes: Rule = (input) => {
  const own = figureFact(input, 'annualVolume');
  const deal = dealVolume(input);
  if (own === null) return lacks('the annual volume of the estimate: no cell of it names one');
  if (deal === null) return lacks("the contract's annual volume: enter it in the deal");
  const off = differsBy(own.value, deal);
  if (off.lte(limit(input, 'volumeTolerance'))) return hits([]);
  const lifetime = ownLifetime(input);
  // What was spread over the volume of the estimate is spread over that of the deal instead.
  const bound = spreads(input).filter(
    ({ volume }) => volume.eq(own.value) || (lifetime !== null && volume.eq(lifetime)),
  );
  const effect =
    bound.length === 0
      ? null
      : bound.reduce(
          (sum, { index }) => sum.plus(loaded(input, index, restated(amountOf(input, index), deal, own.value))),
          ZERO,
        );
  return hits([
    {
      lineId: null,
      where: factPlace(input, own.fact),
      stated: toText(own.value),
      recomputed: toText(deal),
      effect,
      text: `The estimate reckons with ${plain(input, own.value)} units a year, the deal with ${plain(input, deal)}, ${percentText(input, off.toDecimalPlaces(3))} apart${effectClause(input, effect)}.`,
      question: `From which planning does the volume of ${plain(input, own.value)} a year come, and do you see it confirmed by releases?`,
      suggestion: {
        type: 'point',
        kind: 'basis',
        heading: 'Annual volume',
        claim: `The estimate reckons with ${plain(input, own.value)} units a year.`,
        question: `From which planning does the volume of ${plain(input, own.value)} a year come, and do you see it confirmed by releases?`,
      },
      fact: [toText(own.value), toText(deal)],
    },
  ]);
};

/** E5: tools spread over another volume than that of the contract, or over more pieces than they last. */
export const toolingVolume: Rule = (input) => {
  const tools = spreads(input).filter(({ index }) => isOneOff(lineAt(input, index).costElement));
  if (tools.length === 0) return lacks('amortisation volumes: no line of the estimate is spread over one');
  const lives = new Map(besideOf(input, 'toolLife').map(({ index, value }) => [index, plainFigure(value)]));
  const lifeOf = ({ index, volume }: Spread) => {
    const life = lives.get(index) ?? null;
    return life?.gt(0) && volume.gt(life) ? life : null;
  };
  const found = tools.flatMap((tool) => {
    const life = lifeOf(tool);
    return life === null ? [] : [spreadHit(input, [tool], life, 'life')];
  });
  const contract = ownLifetime(input) ?? contractVolume(input);
  if (contract === null)
    return {
      hits: found,
      lacks: 'the volume over the contract: enter the annual volume and the contract years in the deal',
    };
  const near = limit(input, 'volumeTolerance');
  const annual = figureFact(input, 'annualVolume')?.value ?? dealVolume(input);
  const others = new Map<string, Spread[]>();
  for (const tool of tools) {
    // A tool that is paid off within a year, or that a year wears out, has a reason of its own; it costs us nothing.
    const isYearly = annual !== null && tool.volume.eq(annual);
    if (lifeOf(tool) !== null || isYearly || differsBy(tool.volume, contract).lte(near)) continue;
    const same = others.get(toText(tool.volume));
    if (same === undefined) others.set(toText(tool.volume), [tool]);
    else same.push(tool);
  }
  return hits([...found, ...[...others.values()].map((same) => spreadHit(input, same, contract, 'contract'))]);
};

function isOneOff(element: CostElement): boolean {
  return element === 'tooling' || element === 'engineering' || element === 'other';
}

/** Tools that are spread over the same volume are one finding, with their effects together. */
function spreadHit(input: CheckInput, tools: readonly Spread[], ours: Decimal, why: 'life' | 'contract'): Hit {
  const indices = tools.map(({ index }) => index);
  const main = heaviest(input, indices);
  const { factor, volume } = tools.find(({ index }) => index === main) as Spread;
  const line = lineAt(input, main);
  const names = namesOf(input, indices);
  const effect = indices.reduce((sum, index) => {
    return sum.plus(loaded(input, index, restated(amountOf(input, index), ours, volume)));
  }, ZERO);
  const over = plain(input, volume);
  const against =
    why === 'life' ? `the tool lasts ${plain(input, ours)} pieces` : `the contract comes to ${plain(input, ours)}`;
  const text = `${names} ${tools.length > 1 ? 'are' : 'is'} spread over ${over} pieces; ${against}${effectClause(input, effect)}.`;
  const question =
    why === 'life'
      ? `Over its ${over} pieces, how often did you assume that ${names} is replaced or refurbished?`
      : `Which volume clause stands behind the ${over} pieces that ${namesOf(input, indices, 1)} ${tools.length > 1 ? 'are' : 'is'} spread over?`;
  return {
    lineId: line.id,
    where: cellOf(line, line.factors[factor]?.figure ?? null),
    stated: toText(volume),
    recomputed: toText(ours),
    effect,
    text,
    question,
    suggestion:
      tools.length === 1
        ? { type: 'position', lineId: line.id, fields: { [`factor:${factor}`]: toText(ours) } }
        : { type: 'point', kind: 'basis', heading: 'Volume of tooling', claim: text, question },
    fact: [toText(volume), toText(ours), ...indices.map((index) => lineAt(input, index).id).sort()],
  };
}
