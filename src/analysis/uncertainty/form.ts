import { type Decimal, ZERO } from '../../base/decimal';

/** A sum of atoms: `constant + sum of weight x atom`. Weights are decimals, so that nothing is lost before the trials. */
export interface Form {
  readonly constant: Decimal;
  readonly terms: ReadonlyMap<number, Decimal>;
}

export function constantForm(constant: Decimal): Form {
  return { constant, terms: new Map() };
}

export function addForms(a: Form, b: Form): Form {
  const terms = new Map(a.terms);
  for (const [atom, weight] of b.terms) terms.set(atom, (terms.get(atom) ?? ZERO).plus(weight));
  return { constant: a.constant.plus(b.constant), terms };
}

export function scaleForm({ constant, terms }: Form, factor: Decimal): Form {
  return {
    constant: constant.times(factor),
    terms: new Map([...terms].map(([atom, weight]) => [atom, weight.times(factor)])),
  };
}
