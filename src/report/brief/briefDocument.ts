import type { CumulativeCurveProps, ParetoProps, TornadoProps } from '../../charts';
import type { PrintedTable } from '../critique/critiqueDocument';
import type { PrintedLook } from '../look/documentLook';

/** The brief for our own team as plain data. It holds what a customer must not see: no renderer of theirs takes it. */
export interface BriefDocument {
  readonly language: 'en';
  readonly date: string;
  readonly title: string;
  readonly look: PrintedLook;
  readonly furniture: {
    readonly left: string;
    readonly right: string;
    readonly footing: string;
    readonly pageOf: string;
  };
  readonly marking: string;
  readonly heading: string;
  readonly about: string;
  readonly headlines: readonly {
    readonly figure: string;
    readonly label: string;
    readonly tone: 'plain' | 'theirs' | 'ours' | 'more';
  }[];
  /** What is not to be said, whatever is asked. */
  readonly silence: { readonly heading: string; readonly items: readonly string[] };
  readonly points: PrintedTable;
  /** What the customer's courses cost in full, and what of it the documents keep back; null where there are none. */
  readonly ownership: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly tables: readonly PrintedTable[];
    readonly kept: PrintedTable | null;
  } | null;
  /** What weighs most in the gap; null where there is none. */
  readonly pareto: {
    readonly heading: string;
    readonly chart: Drawing<ParetoProps>;
    readonly table: PrintedTable;
  } | null;
  /** How sure we are of the gap; null where no figure has a range. */
  readonly uncertainty: {
    readonly heading: string;
    readonly intro: readonly string[];
    readonly curve: Drawing<CumulativeCurveProps>;
    readonly spread: PrintedTable;
    readonly likelihood: PrintedTable;
    readonly tornado: Drawing<TornadoProps>;
    readonly swings: PrintedTable;
  } | null;
  readonly sections: readonly BriefSection[];
}

/** A chart as data: where it is set gives the size and the colours. */
type Drawing<P> = Omit<P, 'width' | 'height' | 'theme'>;

export interface BriefSection {
  readonly number: string;
  readonly heading: string;
  readonly kind: string;
  readonly claim: readonly string[];
  readonly items: readonly BriefItem[];
}

export interface BriefItem {
  readonly label: string;
  readonly cell: string;
  /** Name and text, one a row: theirs, ours, range, effect. */
  readonly figures: readonly (readonly [name: string, text: string])[];
  readonly level: string;
  /** What may be said of it, and what not. */
  readonly guidance: string;
  readonly rationale: readonly string[];
  readonly evidence: readonly string[];
  /** State and author. */
  readonly state: string;
}
