import type { CourseLinesProps, StackedBar, StackedBarsProps } from '../../../charts';
import type { Labelled, PrintedTable, Prose } from '../critiqueDocument';

/** The pages about the customer's courses of action, as they print. */
export interface OwnershipPages {
  readonly heading: string;
  readonly intro: Prose;
  /** Null where fewer than one course has a total. */
  readonly bars: {
    readonly title: string;
    readonly description: string;
    readonly bars: readonly StackedBar[];
    readonly closer: StackedBarsProps['closer'];
    readonly legend: StackedBarsProps['legend'];
  } | null;
  /** Several where there are more courses than a page is wide; every column adds up. */
  readonly tables: readonly PrintedTable[];
  /** Null where fewer than two courses have their years shown. */
  readonly years: {
    readonly title: string;
    readonly description: string;
    readonly notes: Prose;
    readonly chart: Pick<CourseLinesProps, 'lines' | 'marks' | 'axisTexts' | 'stepTitle'>;
  } | null;
  readonly comparison: { readonly table: PrintedTable; readonly note: string } | null;
  readonly without: { readonly table: PrintedTable; readonly intro: string; readonly note: string } | null;
  readonly courses: { readonly heading: string; readonly items: readonly Course[] };
  readonly appendix: OwnershipAppendix;
}

export interface Course {
  readonly name: string;
  readonly kind: string;
  readonly facts: readonly Labelled[];
  /** What speaks for it and against it, each with whose view that is. */
  readonly views: readonly {
    readonly label: string;
    readonly items: readonly { readonly text: string; readonly whose: string }[];
  }[];
  /** What is missing, or that there are no figures; else empty. */
  readonly note: string;
}

export interface OwnershipAppendix {
  readonly heading: string;
  readonly intro: string;
  readonly formula: Prose;
  readonly terms: PrintedTable;
  /** One for each course that has lines; they add up to its total. */
  readonly lines: readonly PrintedTable[];
  readonly years: PrintedTable | null;
  readonly indices: PrintedTable | null;
}
