import type { SharedAlternative, SharedCost, SharedTcoLine } from '../../../disclosure';
import type { DocumentWords } from '../documentWords';
import { english } from './english';
import { french } from './french';
import { german } from './german';

/** Phrases of the pages about the customer's courses of action, by language: beside `DocumentWords`, filled the same way. */
export interface OwnershipWords {
  readonly heading: string;
  /** The invitation to weigh our offer against all the others. */
  readonly intro: string;
  /** `{name}`, `{total}`. */
  readonly cheapest: string;
  readonly cheapestInBands: string;
  readonly noTotals: string;
  readonly terms: {
    /** `{years}`, `{rate}`, `{kind}`, `{due}`. */
    readonly sentence: string;
    readonly real: string;
    readonly nominal: string;
    readonly endOfYear: string;
    readonly midYear: string;
    readonly heading: string;
    readonly years: string;
    readonly service: string;
    /** `{n}`. */
    readonly serviceAfter: string;
    readonly atOnce: string;
    readonly rate: string;
    readonly kind: string;
    readonly convention: string;
    readonly inflation: string;
    readonly volumes: string;
    readonly missing: string;
  };
  readonly bars: {
    readonly title: string;
    readonly description: string;
    /** `{category}`, with its number. */
    readonly closer: string;
  };
  readonly years: {
    readonly title: string;
    readonly description: string;
    readonly axis: string;
    /** `{year}`, `{cheaper}`, `{dearer}`. */
    readonly crossing: string;
    readonly noCrossing: string;
    /** None is said, and ranges overlap. */
    readonly openCrossing: string;
    /** On the chart: `{year}`. */
    readonly mark: string;
    /** `{names}`. */
    readonly leftOut: string;
    readonly table: string;
    readonly year: string;
  };
  readonly table: {
    readonly title: string;
    readonly category: string;
    readonly total: string;
    readonly annual: string;
    readonly unitCost: string;
    readonly more: string;
  };
  readonly comparison: {
    /** `{name}`. */
    readonly title: string;
    readonly course: string;
    readonly saves: string;
    readonly parity: string;
    readonly ratio: string;
    readonly return: string;
    readonly payback: string;
    /** `{simple}`, `{discounted}`. */
    readonly paybackYears: string;
    readonly none: string;
    /** Each printed only where its column, or a dash, is on the page. */
    readonly notes: { readonly parity: string; readonly ratios: string; readonly none: string };
  };
  readonly without: {
    readonly title: string;
    readonly all: string;
    readonly others: string;
    /** `{name}`. */
    readonly stands: string;
    readonly turns: string;
    readonly open: string;
    readonly note: string;
  };
  readonly courses: {
    readonly heading: string;
    readonly conditions: string;
    readonly leadTime: string;
    readonly risks: string;
    readonly wouldHaveToBe: string;
    readonly for: string;
    readonly against: string;
    /** `{labels}`. */
    readonly missing: string;
    readonly inWords: string;
  };
  readonly kinds: Readonly<Record<SharedAlternative['kind'], string>>;
  readonly whose: Readonly<Record<SharedTcoLine['whose'], string>>;
  readonly views: Readonly<Record<SharedTcoLine['whose'], string>>;
  readonly categories: Readonly<Record<SharedCost['byCategory'][number]['category'], string>>;
  readonly appendix: {
    readonly heading: string;
    readonly intro: string;
    /** Each printed only where a figure is worked out by it. */
    readonly formula: {
      readonly presentValue: string;
      readonly annual: string;
      readonly unitCost: string;
      readonly money: string;
    };
    readonly line: string;
    readonly whose: string;
    readonly evidence: string;
    readonly amount: string;
    readonly presentValue: string;
    readonly byEffect: string;
    readonly inWords: string;
    readonly missing: string;
    readonly steps: string;
    /** `{year}`, `{amount}`. */
    readonly step: string;
    readonly indices: string;
    readonly index: string;
    readonly source: string;
    readonly rates: string;
  };
  readonly timing: {
    readonly start: string;
    readonly inYear: string;
    readonly yearly: string;
    readonly every: string;
    readonly from: string;
    readonly fromTo: string;
    readonly perUnit: string;
    readonly stepped: string;
    /** `{rate}` a year, `{index}`. */
    readonly byRate: string;
    readonly byIndex: string;
    readonly real: string;
    readonly nominal: string;
  };
  readonly summary: {
    /** `{own}`, `{ownTotal}`, `{other}`, `{otherTotal}`, `{years}`. */
    readonly line: string;
    /** `{n}`. */
    readonly inWords: string;
  };
  readonly workbook: {
    readonly sheet: string;
    readonly note: string;
    readonly course: string;
    readonly first: string;
    readonly last: string;
    readonly every: string;
    readonly falls: string;
    readonly escalation: string;
    /** Over what the columns of the years hold beside each line. */
    readonly factors: string;
    /** Behind the name of an index. */
    readonly indexLevel: string;
    readonly discountFactor: string;
    readonly inflationFactor: string;
    readonly units: string;
    readonly time: string;
    readonly recovery: string;
  };
}

const all = { en: english, de: german, fr: french } as const;

export function ownershipWords({ language }: Pick<DocumentWords, 'language'>): OwnershipWords {
  return all[language];
}
