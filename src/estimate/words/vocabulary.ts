import type { CostElement } from '../estimate';

/** What a heading can say of its column. Several senses may lead to one role, as `yield` and `batch` to a factor. */
export type ColumnSense =
  | 'amount'
  | 'rate'
  | 'quantity'
  | 'unit'
  | 'percent'
  | 'yield'
  | 'efficiency'
  | 'scrap'
  | 'perCycle'
  | 'crew'
  | 'priceUnit'
  | 'batch'
  | 'exchange'
  | 'position'
  | 'level'
  | 'currency'
  | 'base'
  | 'label'
  | 'attribute';

/** What a row can say of itself by its label. */
export interface RowSenses {
  /** A sum. */
  readonly sum: string;
  /** A running total, which holds those before it. */
  readonly running: string;
  /** The last sum of all. */
  readonly grand: string;
  /** Below the total, and no part of it. */
  readonly after: string;
  /** `per`, `each`. */
  readonly perUnit: string;
  /** A figure for a year. */
  readonly yearly: string;
}

/** What a subtotal or group can be, as far as percentages are taken of it. */
export type Concept =
  | 'material'
  | 'purchased'
  | 'allMaterial'
  | 'labour'
  | 'conversion'
  | 'tooling'
  | 'productionCost'
  | 'selfCost'
  | 'price';

/**
 * The words of one language, as running text with commas, in its own spelling: `list` takes accents and width away.
 * A star stands where a word may go on.
 */
export interface Vocabulary {
  readonly columns: Readonly<Partial<Record<ColumnSense, string>>>;
  readonly rows: RowSenses;
  /** Words that name a cost element whatever group the row stands in. */
  readonly elements: Readonly<Partial<Record<CostElement, string>>>;
  /** Words that only hint at one. */
  readonly hints: Readonly<Partial<Record<CostElement, string>>>;
  /** Labels of title blocks by the key of the fact. */
  readonly facts: Readonly<Record<string, string>>;
  readonly bases: Readonly<Partial<Record<Concept, string>>>;
  /** Words between a percent sign and its base. */
  readonly ofAfterPercent: string;
  /** Words that begin a base wherever they stand. */
  readonly ofAnywhere: string;
  /** Words that say nothing of what a base or a sum is: articles, `cost`, `total`. */
  readonly empty: string;
}
