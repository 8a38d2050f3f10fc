import type { Bar, ParetoBar, WaterfallStep } from '../../charts';
import type { PrintedLook } from '../look/documentLook';
import type { OwnershipPages } from './ownership/ownershipPages';

/**
 * The critique as plain JSON: every text is as it prints, every figure a string that is rounded already. What sets it on
 * pages adds nothing and computes nothing but page numbers.
 */
export interface CritiqueDocument {
  readonly language: string;
  /** ISO date; the only date that the file carries. */
  readonly date: string;
  /** Of the file, and on the cover. */
  readonly title: string;
  readonly cover: {
    readonly kicker: string;
    readonly title: string;
    /** Empty where the title is the product. */
    readonly product: string;
    readonly preparedFor: string;
    readonly dateText: string;
    readonly note: string;
    readonly contentsHeading: string;
    readonly contents: readonly ContentsEntry[];
  };
  readonly look: PrintedLook;
  readonly furniture: {
    readonly left: string;
    readonly right: string;
    readonly footing: string;
    /** `{page}` and `{pages}` are filled by the setter. */
    readonly pageOf: string;
  };
  readonly summary: Summary;
  /** What changed since an earlier version; null where nobody asked. */
  readonly changes: Changes | null;
  readonly agreement: Agreement;
  readonly points: { readonly heading: string; readonly intro: string; readonly sections: readonly PointSection[] };
  readonly effects: {
    readonly heading: string;
    readonly intro: string;
    /** The points by size; null where fewer than two have a figure. */
    readonly chart: EffectsChart | null;
    readonly tables: readonly PrintedTable[];
  };
  /** What the customer's courses cost over their life; null where none is shown. */
  readonly ownership: OwnershipPages | null;
  /** Proposals for the customer to improve; null where there is none. */
  readonly options: {
    readonly heading: string;
    readonly intro: string;
    readonly items: readonly PrintedOption[];
  } | null;
  readonly arithmetic: { readonly heading: string; readonly intro: readonly string[]; readonly table: PrintedTable };
  readonly method: Method;
  /** Files that go with the PDF; the template embeds what stands here, and names it under the method. */
  readonly attached: { readonly heading: string; readonly files: readonly AttachedFile[] };
}

/** Ranges are bands. Where every point shows one figure, the bars have the share that they reach together beside them. */
export type EffectsChart =
  | { readonly kind: 'bars'; readonly title: string; readonly description: string; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'pareto';
      readonly title: string;
      readonly description: string;
      readonly shareTitle: string;
      readonly eightyText: string;
      readonly bars: readonly ParetoBar[];
    };

export interface PrintedOption {
  readonly number: string;
  readonly name: string;
  readonly text: Prose;
  readonly conditions: Labelled | null;
  /** What it is worth to the customer; empty where only words are shown. */
  readonly worth: string;
}

export interface AttachedFile {
  /** As a reader saves it. */
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
}

export interface Changes {
  readonly heading: string;
  readonly intro: Prose;
  readonly totals: PrintedTable;
  /** Points that were added, were withdrawn, or read otherwise now. */
  readonly tables: readonly PrintedTable[];
}

export interface ContentsEntry {
  readonly text: string;
  readonly anchor: Anchor;
}

/** Names a place in the document: `summary`, `point-3`. Made by the composer, never from a person's text. */
export type Anchor = string;

/** Paragraphs, each without line breaks. */
export type Prose = readonly string[];

/** What a figure means: cost that is missing, cost in the customer's favour, theirs, ours. Colour is never the only sign. */
export type Tone = 'plain' | 'more' | 'less' | 'theirs' | 'ours' | 'quiet';

export interface PrintedTable {
  /** Heading above the table; empty where the section's own heading says it. */
  readonly title: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  /** Of a long table: beside each row what the columns add up to so far, empty where a column has no sum. */
  readonly running?: { readonly id: Anchor; readonly label: string; readonly rows: readonly (readonly string[])[] };
}

export interface PrintedColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
  /** `fill` columns share the width that the others leave, by weight. */
  readonly width: 'fit' | 'fill' | 'fillTwice';
}

export interface PrintedRow {
  /** A `total` row stands under a line and in semibold. */
  readonly kind: 'part' | 'total';
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell {
  readonly text: string;
  readonly tone?: Tone;
  /** Smaller, below the text: a cell address, the inputs of an amount. */
  readonly below?: readonly string[];
  /** Beside the text, quiet. */
  readonly aside?: string;
  /** Prints the page of that place instead of the text. */
  readonly pageOf?: Anchor;
}

export interface Headline {
  readonly figure: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface Summary {
  /** Product, customer and date, so that the page stands alone. */
  readonly about: string;
  readonly heading: string;
  /** Short form of the heading, for the contents. */
  readonly bookmark: string;
  readonly lede: Prose;
  readonly headlines: readonly Headline[];
  readonly bridge: {
    readonly title: string;
    readonly description: string;
    /** Empty where the axis starts at zero. */
    readonly note: string;
    readonly steps: readonly WaterfallStep[];
  };
  readonly points: PrintedTable | null;
  /** One line on the cost of ownership; empty where nothing of it is shown. */
  readonly ownership: string;
  readonly proposalHeading: string;
  readonly proposal: Prose;
}

export interface Agreement {
  readonly heading: string;
  readonly intro: Prose;
  readonly lines: PrintedTable | null;
  readonly favour: { readonly heading: string; readonly intro: string; readonly table: PrintedTable } | null;
}

export interface Panel {
  readonly figure: string;
  readonly label: string;
  readonly detail: string;
  readonly tone: Tone;
}

export interface PointSection {
  readonly number: string;
  readonly anchor: Anchor;
  readonly kind: string;
  readonly heading: string;
  readonly claim: Prose;
  /** The line that a single item concerns, with its cell; empty where a table names the lines. */
  readonly subject: string;
  readonly panels: readonly Panel[];
  readonly items: PrintedTable | null;
  readonly knockOn: string;
  readonly question: Prose;
  readonly proposal: Labelled | null;
  readonly principle: Labelled | null;
  /** Numbers of the evidence, printed as references, and what they are. */
  readonly evidence: { readonly label: string; readonly items: readonly EvidenceNote[] } | null;
}

export interface Labelled {
  readonly label: string;
  readonly text: Prose;
}

export interface EvidenceNote {
  readonly number: string;
  readonly anchor: Anchor;
  readonly title: string;
  /** Kind, date, locator. */
  readonly detail: string;
}

export interface Method {
  readonly heading: string;
  readonly paragraphs: Prose;
  /** Added to them where the fonts lack `{characters}`. */
  readonly unprinted: string;
  readonly causes: { readonly heading: string; readonly intro: string; readonly items: readonly Labelled[] };
  readonly basis: { readonly heading: string; readonly table: PrintedTable };
  readonly missing: { readonly heading: string; readonly intro: string; readonly table: PrintedTable } | null;
  readonly evidence: {
    readonly heading: string;
    readonly items: readonly (EvidenceNote & { readonly url: string; readonly href: string })[];
  };
}
