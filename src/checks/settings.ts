import { type DecimalText, text } from '../base/decimal';
import type { CostElement } from '../estimate';

/** A limit that a rule measures with, and where it comes from. Its owner is the user, who may set another. */
export interface Threshold {
  readonly value: DecimalText;
  readonly source: string;
}

/** What one hour of work costs somewhere, as the user took it from a published series. */
export interface WageBenchmark {
  readonly country: string;
  /** Words of a label to which it applies; null for all labour. */
  readonly role: string | null;
  readonly year: number;
  /** `wage` is gross pay alone, `labourCost` is all that an hour costs the employer. */
  readonly basis: 'wage' | 'labourCost';
  readonly hourly: DecimalText;
  readonly currency: string;
  readonly source: string;
}

/** What a material costs by an index. */
export interface IndexBenchmark {
  /** Words of a label to which it applies. */
  readonly material: string;
  readonly unit: string;
  readonly value: DecimalText;
  readonly currency: string;
  /** ISO date. */
  readonly date: string;
  readonly source: string;
}

/** What an overhead percentage of an industry lies between, as a fraction. */
export interface OverheadBand {
  readonly costElement: CostElement;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly source: string;
}

/** What the rules measure with and what the estimate itself cannot say. Plain JSON; null where nobody said. */
export interface CheckSettings {
  /** The day of the checks, ISO. */
  readonly date: string | null;
  readonly thresholds: Readonly<Record<ThresholdName, Threshold>>;
  readonly wages: readonly WageBenchmark[];
  readonly indices: readonly IndexBenchmark[];
  readonly overheadBands: readonly OverheadBand[];
  /** The accuracy class that the customer gave for the estimate, wherever it did. */
  readonly accuracyClass: string | null;
  readonly isCapitalEquipment: boolean | null;
  /** Where the product is made: a country or a place. */
  readonly site: string | null;
  /** The current revision of the drawing or part. */
  readonly drawingRevision: string | null;
  readonly paymentDays: DecimalText | null;
  /** Per year, a fraction. */
  readonly interestRate: DecimalText | null;
  readonly deliveriesPerYear: DecimalText | null;
  /** Up to how many units a year a product counts as low volume. */
  readonly lowVolume: DecimalText | null;
  /** What the contract obliges us to. */
  readonly contract: {
    readonly warranty: boolean | null;
    readonly serviceParts: boolean | null;
    readonly endOfLife: boolean | null;
  };
}

const ours = 'a setting of these checks';

const thresholds = {
  oeeFull: { value: text('0.99'), source: ours },
  oeeHigh: { value: text('0.85'), source: 'Worximity, "The truth behind world-class OEE targets"' },
  scrapCreditShare: { value: text('0.6'), source: ours },
  netAsGross: { value: text('1.02'), source: ours },
  wageTolerance: { value: text('0.1'), source: ours },
  wageLoading: { value: text('1.3'), source: ours },
  timeEquality: { value: text('0.01'), source: ours },
  learningSlope: { value: text('0.9'), source: 'NASA Johnson Space Center, learning curve calculator' },
  staleDays: { value: text('90'), source: ours },
  indexMove: { value: text('0.05'), source: ours },
  volumeTolerance: { value: text('0.1'), source: ours },
  paymentDaysPriced: { value: text('30'), source: ours },
  unsourcedShare: { value: text('0.3'), source: 'a public buyer-side should-cost engine (should-cost-v3)' },
  roundRateStep: { value: text('5'), source: ours },
  roundRateShare: { value: text('0.6'), source: ours },
  belowEstimate: { value: text('0.05'), source: ours },
} satisfies Readonly<Record<string, Threshold>>;

export type ThresholdName = keyof typeof thresholds;
export const thresholdNames = Object.keys(thresholds) as readonly ThresholdName[];

export const defaultCheckSettings: CheckSettings = {
  date: null,
  thresholds,
  wages: [],
  indices: [],
  overheadBands: [],
  accuracyClass: null,
  isCapitalEquipment: null,
  site: null,
  drawingRevision: null,
  paymentDays: null,
  interestRate: null,
  deliveriesPerYear: null,
  lowVolume: null,
  contract: { warranty: null, serviceParts: null, endOfLife: null },
};
