import { decimal } from '../../base/decimal';
import { besideOf, type CheckInput, lineAt } from '../checkInput';
import { heaviest } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { cellOf, factPlace, listed, nameOf, namesOf, placeOf, plain } from '../wording';
import { dayIn } from '../words/dates';

/** E3: several currencies added without a rate (grave), or an exchange rate without its date. */
export const currencies: Rule = (input) => hits([...mixed(input), ...undated(input)]);

function mixed(input: CheckInput): readonly Hit[] {
  const codes = new Map<string, number[]>();
  const converted = new Set<number>();
  for (const { index, value } of besideOf(input, 'currency')) {
    const { kind, factors } = lineAt(input, index);
    if (kind !== 'item') continue;
    const code = value.trim().toUpperCase();
    if (!/^[A-Z]{3}$|^[€$£¥]$/.test(code)) continue;
    const same = codes.get(code) ?? [];
    same.push(index);
    codes.set(code, same);
    if (factors.some((factor) => factor.class === 'exchange')) converted.add(index);
  }
  const own =
    input.estimate.currency ??
    [...codes.keys()].sort((a, b) => (codes.get(b)?.length ?? 0) - (codes.get(a)?.length ?? 0))[0];
  const others = [...codes].filter(([code]) => code !== own);
  const open = others.flatMap(([, indices]) => indices.filter((index) => !converted.has(index)));
  if (codes.size < 2 || open.length === 0 || converted.size > 0) return [];
  const line = lineAt(input, heaviest(input, open));
  return [
    {
      lineId: line.id,
      where: placeOf(line),
      stated: listed([...codes.keys()].sort()),
      recomputed: null,
      effect: null,
      text: `${namesOf(input, open)} ${open.length > 1 ? 'stand' : 'stands'} in ${listed(others.map(([code]) => code).sort())} and ${open.length > 1 ? 'are' : 'is'} added to amounts in ${own ?? 'another currency'} without an exchange rate.`,
      question: `Are the amounts of ${namesOf(input, open, 2)} already in ${own ?? 'the currency of the total'}, and at which rate?`,
      suggestion: null,
      fact: open.map((index) => lineAt(input, index).id).sort(),
      severity: 'error',
    },
  ];
}

function undated(input: CheckInput): readonly Hit[] {
  const facts = input.facts.get('exchangeRate') ?? [];
  const isDated =
    facts.some(({ value }) => dayIn(value) !== null) ||
    input.estimate.facts.some(
      ({ key, value }) => /exchange|\bfx\b|wechselkurs|umrechnung/iu.test(key) && dayIn(`${key} ${value}`) !== null,
    );
  if (isDated) return [];
  const uses = input.items.filter((index) =>
    lineAt(input, index).factors.some((factor) => factor.class === 'exchange' && !decimal(factor.figure.value).eq(1)),
  );
  const [fact] = facts;
  if (uses.length === 0 && fact === undefined) return [];
  const line = uses.length === 0 ? null : lineAt(input, heaviest(input, uses));
  const factor = line?.factors.find((one) => one.class === 'exchange');
  const rate = factor === undefined ? (fact?.value ?? '') : plain(input, decimal(factor.figure.value), 6);
  const rates = new Set(
    uses.flatMap((index) =>
      lineAt(input, index)
        .factors.filter((one) => one.class === 'exchange')
        .map(({ figure }) => figure.value),
    ),
  );
  return [
    {
      lineId: line?.id ?? null,
      where: line === null ? factPlace(input, fact) : cellOf(line, factor?.figure ?? null),
      stated: factor?.figure.value ?? fact?.value ?? null,
      recomputed: null,
      effect: null,
      text: `${line === null ? 'The estimate' : nameOf(line)} ${uses.length > 1 ? `and ${uses.length - 1} more lines are` : 'is'} converted at ${rate}, and no date of the exchange rate is given.`,
      question: 'Which day and source do the exchange rates have, and who bears their movement over the term?',
      suggestion: null,
      fact: [...[...rates].sort(), fact?.value ?? ''],
    },
  ];
}
