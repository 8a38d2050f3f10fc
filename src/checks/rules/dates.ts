import { Decimal, decimal, toText } from '../../base/decimal';
import type { Fact } from '../../estimate';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, differsBy, heaviest, limit, loaded, restated } from '../figures';
import { type Hit, hits, lacks, type Rule } from '../finding';
import { cellOf, effectClause, factPlace, nameOf, namesOf, percentText, placeOf, plain } from '../wording';
import { dayIn } from '../words/dates';
import { senseOf } from '../words/headings';

/** E1: nothing says when the estimate was made, or of which year its prices are. */
export const dated: Rule = (input) => {
  const told = ['date', 'validity', 'materialIndex'].some((key) => (input.facts.get(key)?.length ?? 0) > 0);
  const isDated =
    told ||
    input.estimate.facts.some(({ key }) => /\bdate\b|datum|as of|\bstand\b|base year|basisjahr|price base/iu.test(key));
  if (isDated || besideOf(input, 'indexDate').length > 0) return hits([]);
  return hits([
    {
      lineId: null,
      where: input.estimate.sheet,
      stated: null,
      recomputed: null,
      effect: null,
      text: 'The estimate names neither its date nor the year of its prices, so that no rate in it can be held against a price of the same time.',
      question: 'Of which date are the prices and rates of the estimate?',
      suggestion: {
        type: 'point',
        kind: 'basis',
        heading: 'Date of the estimate',
        claim: 'The estimate names neither its date nor the year of its prices.',
        question: 'Of which date are the prices and rates of the estimate?',
      },
      fact: [],
    },
  ]);
};

/** E2: prices older than the limit, or away from an index that the user entered. */
export const oldPrices: Rule = (input) => {
  const { found: aged, lacking } = oldDates(input);
  const moved = movedPrices(input);
  const hasIndex = input.settings.indices.length > 0;
  if (lacking !== null && !hasIndex) return lacks(lacking);
  return hits([...aged, ...moved]);
};

function oldDates(input: CheckInput): { readonly found: readonly Hit[]; readonly lacking: string | null } {
  const beside = besideOf(input, 'indexDate').flatMap(({ index, value }) => {
    const day = dayIn(value);
    return day === null ? [] : [{ index, day, value, where: placeOf(lineAt(input, index)) }];
  });
  const isOfPrices = ({ key }: Fact) => key === 'materialIndex' || senseOf(key) === 'indexDate';
  const named = input.estimate.facts.filter(isOfPrices).flatMap((fact) => {
    const day = dayIn(fact.value);
    return day === null ? [] : [{ index: null, day, value: fact.value, where: factPlace(input, fact) }];
  });
  const dates = [...beside, ...named, ...olderDates(input)];
  if (dates.length === 0) return { found: [], lacking: 'dates of prices or indices: the estimate gives none' };
  const own = (input.facts.get('date') ?? []).flatMap(({ value }) => dayIn(value) ?? []);
  const today = input.settings.date === null ? null : dayIn(input.settings.date);
  const now = today ?? (own.length > 0 ? Math.max(...own) : null);
  if (now === null) return { found: [], lacking: 'a day to reckon age from: the estimate has no date' };
  const most = limit(input, 'staleDays');
  const old = dates.filter(({ day }) => most.lt(now - day));
  const byDate = new Map<string, typeof old>();
  for (const one of old) byDate.set(one.value, [...(byDate.get(one.value) ?? []), one].slice(0, 100));
  const found = [...byDate].map(([value, same]): Hit => {
    const indices = same.flatMap(({ index }) => index ?? []);
    const line = indices.length === 0 ? null : lineAt(input, heaviest(input, indices));
    const at = same.find(({ index }) => line === null || input.structure.indexOf.get(line.id) === index) ?? same[0];
    const days = now - (same[0]?.day ?? now);
    const since = today === null ? 'at the date of the estimate' : 'today';
    return {
      lineId: line?.id ?? null,
      where: at?.where ?? input.estimate.sheet,
      stated: value,
      recomputed: null,
      effect: null,
      text: `${indices.length === 0 ? 'A date of prices in the title block' : namesOf(input, indices)} ${indices.length > 1 ? 'stand' : 'stands'} at "${value}", ${days} days old ${since}; the limit set for this check is ${plain(input, most)} days.`,
      question: `Could we look together at what has moved since "${value}"${line === null ? '' : ` for ${nameOf(line)}`}?`,
      suggestion: line === null ? null : { type: 'position', lineId: line.id, fields: { rate: null } },
      // Without the days: the fact does not change overnight.
      fact: [value],
    };
  });
  return { found, lacking: null };
}

/** Of several dates of a title block the newest is that of the estimate; an older one is, as a rule, that of its prices. */
function olderDates(input: CheckInput) {
  const dates = (input.facts.get('date') ?? []).flatMap((fact) => {
    const day = dayIn(fact.value);
    return day === null ? [] : [{ index: null, day, value: fact.value, where: factPlace(input, fact) }];
  });
  const newest = Math.max(...dates.map(({ day }) => day));
  return dates.filter(({ day }) => day < newest);
}

function movedPrices(input: CheckInput): readonly Hit[] {
  const most = limit(input, 'indexMove');
  const found: Hit[] = [];
  if (input.settings.indices.length === 0) return found;
  for (const index of input.byElement.get('rawMaterial') ?? []) {
    const line = lineAt(input, index);
    const rate = input.structure.inputs[index]?.rate ?? null;
    const entry = input.settings.indices.find(
      ({ material, unit, currency }) =>
        line.label.toLowerCase().includes(material.toLowerCase()) &&
        unit.toLowerCase() === line.unit?.toLowerCase() &&
        currency === input.estimate.currency,
    );
    if (entry === undefined || rate === null || rate.lte(0) || amountOf(input, index).isNegative()) continue;
    const value = decimal(entry.value);
    if (differsBy(rate, value).lte(most)) continue;
    const effect = loaded(input, index, restated(amountOf(input, index), rate, value));
    found.push({
      lineId: line.id,
      where: cellOf(line, line.rate),
      stated: toText(rate),
      recomputed: entry.value,
      effect,
      text: `${nameOf(line)} is priced at ${plain(input, rate)} per ${entry.unit}; ${entry.source} gives ${plain(input, value)} at ${entry.date}, ${percentText(input, new Decimal(value).div(rate).minus(1).abs().toDecimalPlaces(3))} away${effectClause(input, effect)}.`,
      question: `Which index, date and premium stand behind the price of ${nameOf(line)}?`,
      suggestion: { type: 'position', lineId: line.id, fields: { rate: entry.value } },
      fact: [toText(rate), entry.value, entry.date],
    });
  }
  return found;
}
