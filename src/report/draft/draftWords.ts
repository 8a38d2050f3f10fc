import type { SharedPoint } from '../../disclosure';
import type { Plural } from '../words/documentWords';

type PointKind = SharedPoint['kind'];

/** Several ways to say the same; which one a point gets hangs on what it is about, so that it is always the same one. */
type Ways = readonly [string, ...string[]];

/**
 * The sentences of first drafts, as data: a language is one file. `{label}` is the customer's name of a line, `{theirs}` and
 * `{ours}` are figures as the document prints them, `{effect}` is the effect on the total per unit.
 */
export interface DraftWords {
  /** `{label}` between the quotation marks of the language. */
  readonly quoted: string;
  /** `{first}` and `{last}`: the end of a list. */
  readonly and: string;
  /** `{first}` and `{n}`. */
  readonly andMore: Plural;
  readonly heading: {
    readonly quantity: Ways;
    readonly rate: Ways;
    readonly percentage: Ways;
    /** `{factor}`. */
    readonly factor: Ways;
    readonly arithmetic: Ways;
    readonly other: Ways;
    readonly several: Ways;
    readonly severalMissing: Ways;
  };
  readonly claim: {
    readonly takes: Ways;
    readonly states: Ways;
    readonly missing: Ways;
    readonly leavesOut: Ways;
    readonly severalLeftOut: Ways;
    readonly several: Ways;
    readonly arithmetic: Ways;
    readonly basis: Ways;
    readonly basisFrom: Ways;
    readonly ours: Ways;
    readonly oursPerUnit: Ways;
    readonly byEffect: Ways;
    readonly inWords: Ways;
    readonly up: Ways;
    readonly down: Ways;
    readonly either: Ways;
  };
  readonly question: {
    readonly figure: Ways;
    readonly leftOut: Ways;
    readonly several: Ways;
    readonly arithmetic: Ways;
    readonly basis: Ways;
    readonly other: Ways;
  };
  readonly standard: Readonly<Record<PointKind | 'yield' | 'overhead', string>>;
  readonly proposal: Readonly<Record<PointKind, Ways>>;
  /** `{number}`, `{heading}`, `{effect}`. */
  readonly largest: string;
}
