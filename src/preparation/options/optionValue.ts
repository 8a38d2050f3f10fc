import { analyse } from '../../analysis';
import type { Annotations, HiddenCost, HiddenCostMethod } from '../../annotations';
import { Decimal, decimal, decimalOrNull, ONE, toText, ZERO } from '../../base/decimal';
import type { Estimate } from '../../estimate';
import type { OptionMethod } from './optionMethod';
import { optionMethods } from './optionMethods';

/** What an option is worked out from beside its own drivers. */
export interface OptionContext {
  readonly estimate: Estimate;
  readonly annotations: Annotations;
}

/** Worth a year in the currency of the deal; null where a driver is missing, and which. */
export interface OptionValue {
  readonly toThem: Decimal | null;
  readonly toUs: Decimal | null;
  /** Labels of what is missing. */
  readonly missing: readonly string[];
  /** Null until both values are there. */
  readonly gains: 'both' | 'theirsOnly' | 'oursOnly' | 'nobody' | null;
}

interface Worth {
  readonly toThem: Decimal;
  readonly toUs: Decimal;
}

/** Reads drivers; notes what is missing and goes on with zero, so that all of it is named at once. */
class Figures {
  readonly missing: string[] = [];
  readonly #method: OptionMethod;

  constructor(method: OptionMethod) {
    this.#method = method;
  }

  get(name: string, otherwise: Decimal | null = null, isDivisor = false): Decimal {
    const value = decimalOrNull(this.#method.figures[name]) ?? otherwise;
    if (value !== null && !(isDivisor && value.lte(0))) return value;
    this.missing.push(this.#labelOf(name));
    return isDivisor ? ONE : ZERO;
  }

  isGiven(name: string): boolean {
    return decimalOrNull(this.#method.figures[name]) !== null;
  }

  need(label: string, value: Decimal | null): Decimal {
    if (value === null) this.missing.push(label);
    return value ?? ZERO;
  }

  #labelOf(name: string): string {
    const { drivers } = optionMethods[this.#method.type];
    return drivers.find((driver) => driver.name === name)?.label ?? name;
  }
}

/** What an option is worth to them and to us in a year. */
export function optionValue(method: OptionMethod, context: OptionContext): OptionValue {
  const figures = new Figures(method);
  const worth = worthOf(method, figures, context);
  if (figures.missing.length > 0)
    return { toThem: null, toUs: null, missing: [...new Set(figures.missing)], gains: null };
  return { ...worth, missing: [], gains: gainsOf(worth) };
}

function gainsOf({ toThem, toUs }: Worth): OptionValue['gains'] {
  if (toThem.gt(0)) return toUs.gt(0) ? 'both' : 'theirsOnly';
  return toUs.gt(0) ? 'oursOnly' : 'nobody';
}

function worthOf({ type }: OptionMethod, of: Figures, context: OptionContext): Worth {
  const { deal } = context.annotations;
  const dealVolume = decimalOrNull(deal.annualVolume);
  const volume = (): Decimal => of.need('the deal’s annual volume', dealVolume);
  const price = (): Decimal => of.need('the quoted price', decimalOrNull(deal.quotedPrice));
  const shared = (saving: Decimal): Worth => {
    const theirs = saving.times(of.get('theirShare'));
    return { toThem: theirs, toUs: saving.minus(theirs) };
  };
  const dealYears = decimalOrNull(deal.contractYears);
  switch (type) {
    case 'volumeCommitment': {
      const expected = of.get('expectedVolume', dealVolume, true);
      const committed = of.get('committedVolume', null, true);
      const ratio = committed.div(expected);
      if (of.isGiven('fixedCost')) return shared(of.get('fixedCost').times(ratio.minus(1)));
      return shared(of.missing.length > 0 ? ZERO : spreadOf(context, ratio).times(committed));
    }
    case 'longerTerm': {
      const cost = of.get('oneOffCost');
      const now = cost.div(of.get('yearsNow', dealYears, true));
      return shared(now.minus(cost.div(of.get('yearsThen', null, true))));
    }
    case 'packaging': {
      const worth = shared(of.get('costNow').minus(of.get('costThen')).times(volume()));
      return { ...worth, toThem: worth.toThem.plus(of.get('theirHandling', ZERO).times(volume())) };
    }
    case 'forecast': {
      const days = of.get('daysNow').minus(of.get('daysThen'));
      const worth = shared(of.get('stockValue').times(volume()).times(days).times(of.get('ourRate')).div(365));
      return { ...worth, toThem: worth.toThem.minus(of.get('theirCost', ZERO)) };
    }
    case 'paymentDays': {
      const spend = price().times(volume());
      const days = of.get('daysNow').minus(of.get('daysThen'));
      const discount = spend.times(of.get('discount', ZERO));
      return {
        toThem: discount.minus(spend.times(days).times(of.get('theirRate')).div(365)),
        toUs: spend.times(days).times(of.get('ourRate')).div(365).minus(discount),
      };
    }
    case 'callOff': {
      const [now, then] = [of.get('lotNow', null, true), of.get('lotThen', null, true)];
      const worth = shared(
        of
          .get('setupCost')
          .times(volume())
          .times(ONE.div(now).minus(ONE.div(then))),
      );
      const rate = of.get('theirRate', ZERO);
      const stock = rate.isZero() ? ZERO : then.minus(now).div(2).times(price()).times(rate);
      return { ...worth, toThem: worth.toThem.minus(stock) };
    }
    case 'specification': {
      const years = of.get('years', dealYears, true);
      const worth = shared(of.get('saving').times(volume()));
      return {
        toThem: worth.toThem.minus(of.get('theirOneOff', ZERO).div(years)),
        toUs: worth.toUs.minus(of.get('ourOneOff', ZERO).div(years)),
      };
    }
    case 'coLocation':
      return {
        toThem: of.get('theirSaving').minus(of.get('theirCost', ZERO)),
        toUs: of.get('ourSaving').minus(of.get('ourCost', ZERO)),
      };
    case 'serviceLevel': {
      const fee = of.get('fee', ZERO);
      return {
        toThem: of.get('hours').times(of.get('hourCost')).minus(fee),
        toUs: fee.minus(of.get('ourCost')),
      };
    }
    case 'own':
      return { toThem: of.get('toThem'), toUs: of.get('toUs') };
  }
}

/**
 * What a unit costs less where what the case has as yearly costs is spread over `ratio` times the volume: the engine
 * run again with those volumes.
 */
function spreadOf({ estimate, annotations }: OptionContext, ratio: Decimal): Decimal {
  const hiddenCosts = Object.fromEntries(
    Object.entries<HiddenCost>(annotations.hiddenCosts).map(([id, cost]) => [
      id,
      { ...cost, method: atVolume(cost.method, ratio) },
    ]),
  );
  const before = analyse(estimate, annotations).substantiated;
  return before.minus(analyse(estimate, { ...annotations, hiddenCosts }).substantiated);
}

function atVolume(method: HiddenCostMethod, ratio: Decimal): HiddenCostMethod {
  if (method.type !== 'perYear' || method.annualVolume === null) return method;
  return { ...method, annualVolume: toText(decimal(method.annualVolume).times(ratio)) };
}
