import type { CostElement } from '../../estimate';
import type { MethodType } from '../annotations';

/** A hidden cost as the catalogue knows it, before it is one of a case. Plain data. */
export interface CatalogueEntry {
  /** Stable: hidden costs refer to it as their `catalogueId`. */
  readonly id: string;
  /** Number in the team's reference of hidden costs, such as `M3`. Empty for an entry of the team's own. */
  readonly code: string;
  readonly group: EntryGroup;
  readonly name: string;
  /** What it is. */
  readonly description: string;
  readonly costElement: CostElement;
  /** Stands under the first group of one of these elements; empty: at the top, per unit of product. */
  readonly under: readonly CostElement[];
  readonly method: MethodType;
  /** The method's fields that only an expert can fill in. */
  readonly asks: readonly string[];
  /** What a percentage or yield is taken of, or what is held in stock. */
  readonly base: BaseHint;
  /** What moves the figure. */
  readonly drivers: string;
  /** Null where nothing is published. */
  readonly typicalRange: TypicalRange | null;
  /** What can be shown without showing margin. */
  readonly evidence: string;
  /** Neutral, to the customer. */
  readonly question: string;
  /** Words beside the name by which a person looks for it. */
  readonly keywords: readonly string[];
  /** What in an estimate means that the customer has it. */
  readonly coveredBy: CoveredBy;
  /** Mark-ups of the customer that may well contain it. */
  readonly coveredByOverhead: readonly CostElement[];
}

export type BaseHint = readonly CostElement[] | 'everything';

export interface CoveredBy {
  readonly elements: readonly CostElement[];
  /** In a line's label; a star stands where a word may go on. */
  readonly words: readonly string[];
  /** In the name of a factor whose value is not one. */
  readonly factors: readonly string[];
}

/** What is published of its size. `text` says it in full; low and high are decimals where there are any. */
export interface TypicalRange {
  readonly text: string;
  readonly low: string | null;
  readonly high: string | null;
  /** `fraction`, `ratio`, `perPiece`, or null with text alone. */
  readonly unit: 'fraction' | 'ratio' | 'perPiece' | null;
  /** Keys of `sources`; the full reference itself in an entry of the team's own. */
  readonly citations: readonly string[];
}

export const entryGroups = [
  'material',
  'process',
  'labour',
  'quality',
  'engineering',
  'tooling',
  'logistics',
  'commercial',
  'afterSales',
  'risk',
  'lifecycle',
  'sustainability',
] as const;
export type EntryGroup = (typeof entryGroups)[number];

export const groupNames: Readonly<Record<EntryGroup, string>> = {
  material: 'Material and yield',
  process: 'Process and equipment',
  labour: 'Labour',
  quality: 'Quality and compliance',
  engineering: 'Engineering',
  tooling: 'Tooling',
  logistics: 'Logistics and inventory',
  commercial: 'Terms and finance',
  afterSales: 'After-sales and warranty',
  risk: 'Risk and volume',
  lifecycle: 'Lifecycle',
  sustainability: 'Sustainability and regulation',
};

/** Words written as running text with commas. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** What shows that the customer has it: words of labels, and where given cost elements and names of factors. */
export function covered(
  labels: string,
  { elements = [], factors = '' }: { readonly elements?: readonly CostElement[]; readonly factors?: string } = {},
): CoveredBy {
  return { elements, words: words(labels), factors: words(factors) };
}
