import { type Decimal, sum } from './decimal';

declare const basis: unique symbol;

/** What an amount of money is counted for. Amounts of different bases never add: the compiler says so. */
export type Basis = 'file' | 'unit' | 'year' | 'term';

/** An amount in the currency of the case, counted per `B`. At run time a plain decimal, so that it costs nothing. */
export type Money<B extends Basis> = Decimal & { readonly [basis]: B };

/** In the scale of the customer's file (per 100 pieces, in thousands ...). */
export type FileMoney = Money<'file'>;
/** Per unit of product: what the analysis speaks. */
export type UnitMoney = Money<'unit'>;
export type YearMoney = Money<'year'>;
export type TermMoney = Money<'term'>;

export function money<B extends Basis>(value: Decimal): Money<B> {
  return value as Money<B>;
}

export function addMoney<B extends Basis>(a: Money<B>, b: NoInfer<Money<B>>): Money<B> {
  return a.plus(b) as Money<B>;
}

export function subtractMoney<B extends Basis>(a: Money<B>, b: NoInfer<Money<B>>): Money<B> {
  return a.minus(b) as Money<B>;
}

export function sumMoney<B extends Basis>(values: Iterable<Money<B>>): Money<B> {
  return sum(values) as Money<B>;
}

/** How the file counts: `per unit = amount x amountScale / perUnitOf`. */
export interface Scale {
  /** 1,000 where amounts are in thousands of the currency. */
  readonly amountScale: Decimal;
  /** 100 where amounts are per 100 pieces. */
  readonly perUnitOf: Decimal;
  /** Most files count per unit in whole currency: then nothing needs to be converted. */
  readonly isOne: boolean;
}

export function scaleOf(amountScale: Decimal, perUnitOf: Decimal): Scale {
  return { amountScale, perUnitOf, isOne: amountScale.eq(perUnitOf) };
}

export function perUnit(amount: FileMoney, { amountScale, perUnitOf, isOne }: Scale): UnitMoney {
  return money(isOne ? amount : amount.times(amountScale).div(perUnitOf));
}

/** Per year; missing where the annual volume is. */
export function perYear(amount: UnitMoney, annualVolume: Decimal | null): YearMoney | null {
  return annualVolume === null ? null : (amount.times(annualVolume) as YearMoney);
}

/** Over the contract; missing where its years are, or the annual volume. */
export function overTerm(amount: YearMoney | null, contractYears: Decimal | null): TermMoney | null {
  return amount === null || contractYears === null ? null : (amount.times(contractYears) as TermMoney);
}
