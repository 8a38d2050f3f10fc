import { currencyCodes } from '../base/currency';
import { type DecimalText, text } from '../base/decimal';
import type { Estimate, Line } from '../estimate';
import type { DatedValue, Rebasing, RebasingBasis } from './annotations';

/** What the estimate says of its own basis, as the beginning of a re-basing. */
export interface BasisOffer extends Pick<Rebasing, 'name' | 'basis' | 'appliesTo'> {
  /** As the file has it: `exchange rate 1.08, CBD!D3`. */
  readonly says: string;
}

/** The basis that the estimate names: price index, rates of exchange, terms of delivery, each with its date and cell. */
export function basisOffers(estimate: Estimate): readonly BasisOffer[] {
  const { facts } = estimate;
  const date = facts.map(({ key, value }) => (key === 'date' ? isoDate(value) : null)).find((day) => day !== null);
  const dated = (value: DecimalText | null): DatedValue => ({ value, date: date ?? null });
  const ofFacts = facts.flatMap(({ key, value, cell }): readonly BasisOffer[] => {
    const says = cell === null ? value : `${value}, ${cell}`;
    switch (key) {
      case 'materialIndex':
        return [
          {
            name: figure(value) === null ? value : 'Material index',
            says: `index ${says}`,
            basis: { ...emptyBases.index, from: dated(figure(value)) },
            appliesTo: { type: 'element', element: 'rawMaterial' },
          },
        ];
      case 'exchangeRate':
        return [exchangeOffer(estimate, `exchange rate ${says}`, '', dated(figure(value)), false)];
      case 'incoterm':
        return [
          {
            name: 'Terms of delivery',
            says: `terms ${says}`,
            basis: { ...emptyBases.terms, from: value },
            appliesTo: { type: 'product' },
          },
        ];
      default:
        return [];
    }
  });
  return [...ofFacts, ...ofFactors(estimate, dated)];
}

export const emptyBases: { readonly [T in RebasingBasis['type']]: Extract<RebasingBasis, { type: T }> } = {
  index: { type: 'index', from: { value: null, date: null }, to: { value: null, date: null }, share: null },
  exchange: {
    type: 'exchange',
    currency: '',
    from: { value: null, date: null },
    to: { value: null, date: null },
    divides: false,
  },
  terms: { type: 'terms', from: '', to: '', amount: null },
};

/** Each rate that stands as a factor of some line, once. */
function ofFactors(estimate: Estimate, dated: (value: DecimalText) => DatedValue): readonly BasisOffer[] {
  const offers = new Map<string, BasisOffer>();
  for (const line of estimate.lines) {
    const factor = line.factors.find((each) => each.class === 'exchange');
    if (!factor) continue;
    const { name, divides } = factor;
    const { value, cell } = factor.figure;
    const currency = foreign(estimate, line);
    const key = `${currency} ${value} ${divides}`;
    if (offers.has(key)) continue;
    const says = [
      `${name} ${value}`,
      ...(cell === null ? [] : [cell.includes('!') ? cell : `${line.key.sheet}!${cell}`]),
    ].join(', ');
    offers.set(key, exchangeOffer(estimate, says, currency, dated(value), divides));
  }
  return [...offers.values()];
}

function exchangeOffer(
  estimate: Estimate,
  says: string,
  named: string,
  from: DatedValue,
  divides: boolean,
): BasisOffer {
  const all = estimate.lines.flatMap((line) => foreign(estimate, line) || []);
  const currency = named || (all[0] ?? '');
  return {
    name: currency || 'Exchange rate',
    says,
    basis: { ...emptyBases.exchange, currency, from, divides },
    appliesTo: { type: 'currency' },
  };
}

/** The currency of a line that is not the estimate's own; empty where it names none. */
function foreign({ currency }: Estimate, line: Line): string {
  return currenciesNamed(line).find((code) => code !== currency) ?? '';
}

/** The currencies that a line names beside its figures: in a column of its own, or with its exchange factor. */
export function currenciesNamed({ attributes, factors }: Line): readonly string[] {
  const factor = factors.find((each) => each.class === 'exchange');
  const texts = [...Object.values(attributes), ...(factor ? [factor.name] : [])];
  const codes = texts.flatMap((words) => words.toUpperCase().match(/\b[A-Z]{3}\b/g) ?? []);
  return codes.filter((code) => currencyCodes.includes(code));
}

function figure(value: string): DecimalText | null {
  return /^\d+(\.\d+)?$/.test(value) ? text(value) : null;
}

function isoDate(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null;
}
