import { type AlternativeCost, isComplete, type OwnershipCost } from '../../analysis';
import { type Decimal, ZERO } from '../../base/decimal';

/** Of a course that lacks no figure: discounted cost up to the end of each year, the base date first. */
export interface CumulativeCost {
  readonly cost: AlternativeCost;
  readonly values: readonly Decimal[];
}

/** The year by whose end one course has become dearer than another that was dearer before. */
export interface Crossing {
  readonly year: number;
  /** Cheaper from then on. */
  readonly cheaper: AlternativeCost;
  readonly dearer: AlternativeCost;
  readonly at: Decimal;
}

export function cumulativeCosts({ alternatives }: OwnershipCost): readonly CumulativeCost[] {
  return alternatives.filter(isComplete).map((cost) => {
    let so = ZERO;
    return {
      cost,
      values: cost.byYear.map(({ presentValue }) => {
        so = so.plus(presentValue);
        return so;
      }),
    };
  });
}

/** In the order of the years. Courses that begin alike have not crossed. */
export function crossings(costs: readonly CumulativeCost[]): readonly Crossing[] {
  const found: Crossing[] = [];
  costs.forEach((one, at) => {
    for (const other of costs.slice(at + 1)) {
      let before = 0;
      one.values.forEach((value, year) => {
        const now = value.cmp(other.values[year] ?? value);
        if (now !== 0 && before !== 0 && now !== before) {
          const [cheaper, dearer] = now < 0 ? [one, other] : [other, one];
          found.push({ year, cheaper: cheaper.cost, dearer: dearer.cost, at: cheaper.values[year] ?? value });
        }
        if (now !== 0) before = now;
      });
    }
  });
  return found.sort((a, b) => a.year - b.year);
}
