import type { SharedPoint, SharedStep } from '../../disclosure';

type PointKind = SharedPoint['kind'];
type SharedCause = SharedStep['cause'];

/** The causes as documents list them: in the order in which they are applied. */
export const printedCauses: readonly Exclude<SharedCause, 'byEffect'>[] = [
  'arithmetic',
  'omission',
  'usage',
  'yield',
  'rate',
  'volume',
  'exchange',
  'amount',
  'base',
  'markup',
  'knockOn',
];

/** One phrase for one, one for several. `{n}` is the number as a figure, `{number}` as a word, `{Number}` with a capital. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * Every phrase that a document prints, as data: a language is one file. Words in braces are filled in.
 * U+00AD marks where a long word may break, U+00A0 where a line may not.
 */
export interface DocumentWords {
  readonly language: 'en' | 'de' | 'fr';
  readonly months: readonly string[];
  /** `{day}`, `{month}`, `{year}`. */
  readonly date: string;
  /** How the first day of a month prints. */
  readonly firstDay: string;
  /** From nought to twelve. */
  readonly numbers: readonly string[];
  /** `{low}` and `{high}`, both without a sign. */
  readonly band: string;
  /** `{low}` and `{high}`, signs among them. */
  readonly signedBand: string;
  /** Between figures in a row: not a comma where that is the decimal mark. */
  readonly list: string;
  readonly thousand: string;
  readonly million: string;
  readonly furniture: {
    readonly documentKind: string;
    readonly pageOf: string;
    readonly footing: string;
    readonly footingPerYear: string;
  };
  readonly cover: {
    readonly kicker: string;
    readonly preparedFor: string;
    readonly contents: string;
    readonly note: string;
  };
  readonly summary: {
    readonly heading: string;
    readonly bookmark: string;
    readonly agree: string;
    readonly reviewed: string;
    readonly explain: Plural;
    readonly noPoints: string;
    readonly inFavour: Plural;
    readonly soleInFavour: string;
    readonly stated: string;
    readonly substantiated: string;
    readonly difference: string;
    readonly differencePercent: string;
    readonly perYear: string;
    readonly bridge: string;
    readonly bridgeDescription: string;
    readonly bridgeAxis: string;
    readonly points: Plural;
    readonly proposal: string;
    readonly defaultProposal: string;
  };
  readonly columns: {
    readonly number: string;
    readonly point: string;
    readonly kind: string;
    readonly perUnit: string;
    readonly perYear: string;
    readonly page: string;
    readonly line: string;
    readonly cell: string;
    readonly theirs: string;
    readonly ours: string;
    readonly direct: string;
    readonly knockOn: string;
    readonly loaded: string;
    readonly cause: string;
    readonly low: string;
    readonly high: string;
    readonly fact: string;
    readonly value: string;
    readonly step: string;
  };
  readonly rows: {
    readonly inFavour: string;
    readonly furtherPoints: Plural;
    readonly otherErrors: string;
    readonly otherRounding: string;
    readonly difference: string;
    readonly stated: string;
    readonly substantiated: string;
    readonly computed: string;
    readonly errors: string;
    readonly rounding: string;
    readonly total: string;
    readonly inWords: string;
  };
  readonly kinds: Readonly<Record<PointKind, string>>;
  readonly agreement: {
    readonly heading: string;
    readonly share: string;
    readonly sizes: string;
    readonly lines: Plural;
    readonly part: string;
    readonly noLines: string;
    readonly table: string;
    readonly favour: string;
    readonly favourIntro: Plural;
    readonly favourRow: string;
  };
  readonly points: {
    readonly heading: string;
    readonly intro: string;
    readonly inEstimate: string;
    readonly asWeSee: string;
    readonly onTotal: string;
    readonly onTotalLoaded: string;
    readonly notIncluded: string;
    readonly notStated: string;
    readonly byEffect: string;
    readonly seeLines: string;
    readonly noFigure: string;
    readonly amount: string;
    readonly amountBare: string;
    readonly knockOnUp: Plural;
    readonly knockOnDown: Plural;
    readonly knockOnBand: Plural;
    readonly proposal: string;
    readonly principle: string;
    readonly evidence: string;
  };
  readonly effects: {
    readonly heading: string;
    readonly intro: string;
    readonly byCause: string;
    readonly byPoint: string;
    readonly chart: string;
    /** Read in place of the picture: `{points}` lists them with their effects. */
    readonly chartDescription: string;
    /** Over the share that the points reach together, and read in place of that picture: `{points}`, each as `together`. */
    readonly shareTitle: string;
    readonly paretoDescription: string;
    readonly together: string;
  };
  readonly arithmetic: {
    readonly heading: string;
    readonly intro: string;
    readonly agrees: string;
    readonly table: string;
  };
  readonly method: {
    readonly heading: string;
    readonly computed: string;
    readonly causesIntro: string;
    readonly causesHeading: string;
    readonly knockOn: string;
    readonly rounding: string;
    readonly bands: string;
    readonly byEffect: string;
    readonly inWords: Plural;
    /** `{positions}` and `{evidence}` are percentages of the estimate by value. */
    readonly covered: string;
    readonly perYear: string;
    readonly noVolume: string;
    readonly noCurrency: string;
    readonly term: Plural;
    readonly basis: string;
    readonly estimateName: string;
    readonly file: string;
    readonly sheet: string;
    readonly statedTotal: string;
    readonly lineCount: string;
    readonly missing: string;
    readonly missingIntro: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly unprinted: string;
  };
  /** Of the workbook, beside the words above. */
  readonly workbook: {
    readonly summary: string;
    readonly points: string;
    readonly figures: string;
    readonly estimate: string;
    readonly agreed: string;
    readonly evidence: string;
    readonly note: string;
    readonly pointsNote: string;
    readonly figuresNote: string;
    readonly estimateNote: string;
    readonly product: string;
    readonly customer: string;
    readonly date: string;
    readonly running: string;
    readonly low: string;
    readonly high: string;
    readonly bySteps: string;
    readonly lessRecomputed: string;
    readonly foots: string;
    readonly doesNotFoot: string;
    readonly gap: string;
    readonly ofStated: string;
    readonly perYear: string;
    readonly overContract: string;
    readonly theirAmount: string;
    readonly ourAmount: string;
    readonly difference: string;
    readonly figure: string;
    readonly unit: string;
    readonly quantity: string;
    readonly rate: string;
    readonly factors: string;
    readonly percent: string;
    readonly statedAmount: string;
    readonly byRule: string;
    readonly computed: string;
    readonly arithmeticPart: string;
    readonly under: string;
    readonly load: string;
    readonly missing: string;
    readonly source: string;
  };
  readonly causes: Readonly<Record<SharedCause, string>>;
  readonly causeMeanings: Readonly<Record<SharedCause, string>>;
  /** Of what the estimate says about itself, by key. */
  readonly factNames: Readonly<Record<string, string>>;
  /** Of inputs, by name: those of a line, then those of a hidden cost's method by their label. */
  readonly figureNames: Readonly<Record<string, string>>;
  /** Units that are words. */
  readonly unitNames: Readonly<Record<string, string>>;
  readonly evidenceKinds: Readonly<Record<string, string>>;
}
