import type { HiddenCostMethod, PointItem, PointKind } from '../annotations';
import type { Decimal, DecimalText } from '../base/decimal';
import type { CostElement, LineId } from '../estimate';
import type { CheckInput } from './checkInput';
import type { Topic } from './words/topics';

/** Rules by their code, in the order of the catalogue. */
export const ruleCodes = [
  ...(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'] as const),
  ...(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5'] as const),
  ...(['D1', 'D2', 'D3', 'D4', 'D5'] as const),
  ...(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9'] as const),
  ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'] as const),
  ...(['G1', 'G2', 'G3'] as const),
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/** Arithmetically or logically false; likely understatement; gap of information. */
export type Severity = 'error' | 'warning' | 'information';

/** What a rule found. Derived, never saved; a decision on it is saved under its `factKey`. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly kind: PointKind;
  /** Null where it is about the estimate as a whole. */
  readonly lineId: LineId | null;
  /** `CBD!F31`; the sheet alone where no cell says it. */
  readonly where: string;
  /** A decimal, or words. */
  readonly stated: string | null;
  readonly recomputed: string | null;
  /** On the total per unit of product, loaded; null where it cannot be computed. */
  readonly effectPerUnit: DecimalText | null;
  /** One sentence: which line, which figures, what follows. */
  readonly text: string;
  readonly principle: string;
  /** Neutral, to the customer. Holds nothing internal. */
  readonly question: string;
  /** The same for the same fact on the same line in any revision; another one when its figures change. */
  readonly factKey: string;
  readonly suggestion: Suggestion | null;
}

/** A rule that lacked an input, and what to do about it. */
export interface Unchecked {
  readonly rule: RuleCode;
  readonly lacks: string;
}

/** What an exclusion note of the estimate puts outside its scope: no finding, but a matter of scope. */
export interface ScopeEntry {
  readonly rule: RuleCode;
  readonly topic: Topic;
  /** Where the note stands. */
  readonly where: string;
  /** The customer's own words. */
  readonly note: string;
  readonly text: string;
}

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly scope: readonly ScopeEntry[];
}

/** What accepting a finding does, for commands to carry out. Figures that an expert has to give are null. */
export type Suggestion =
  | {
      readonly type: 'position';
      readonly lineId: LineId;
      /** `quantity`, `rate`, `percent`, `amount`, `factor:N` (the line's N-th factor). */
      readonly fields: Readonly<Record<string, DecimalText | null>>;
      readonly baseIds?: readonly LineId[];
    }
  | {
      readonly type: 'hiddenCost';
      readonly parentId: LineId | null;
      readonly label: string;
      readonly costElement: CostElement;
      readonly method: HiddenCostMethod;
    }
  | {
      readonly type: 'point';
      readonly kind: PointKind;
      readonly heading: string;
      readonly claim: string;
      readonly question: string;
      readonly item?: PointItem;
    };

/** What one rule says about one fact, before it becomes a finding. */
export interface Hit {
  readonly lineId: LineId | null;
  readonly where: string;
  readonly stated: string | null;
  readonly recomputed: string | null;
  /** Per unit of product, loaded. */
  readonly effect: Decimal | null;
  readonly text: string;
  readonly question: string;
  readonly suggestion: Suggestion | null;
  /** The figures and names that make the fact: when one changes, it is another fact. */
  readonly fact: readonly string[];
  /** Of several hits about the same aspect of a line only the most specific stays. */
  readonly about?: 'amount' | 'base' | 'freight' | 'handling';
  /** An exclusion note on this topic makes it a matter of scope. */
  readonly topic?: Topic;
  /** Where they are not those of the rule. */
  readonly severity?: Severity;
  readonly kind?: PointKind;
}

export interface Outcome {
  readonly hits: readonly Hit[];
  /** What could not be looked at, and for want of what. */
  readonly lacks: string | null;
}

export type Rule = (input: CheckInput) => Outcome;

export function hits(found: readonly Hit[]): Outcome {
  return { hits: found, lacks: null };
}

export function lacks(what: string): Outcome {
  return { hits: [], lacks: what };
}
