import type { PointId, RangedFigure } from '../annotations';
import type { DecimalText } from '../base/decimal';
import { answerKinds } from './answers';

/** What becomes of a point at the table: what the customer answers, or that both park it, or that we withdraw it. */
export const outcomeKinds = [...answerKinds, 'parked', 'withdrawn'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** What was said to one point in a session. All of it is for both sides to read: it stands in the minutes. */
export interface PointOutcome {
  readonly pointId: PointId;
  readonly answer: OutcomeKind;
  /** Figures that the customer named in place of ours: the effect follows from them. With an agreement in part only. */
  readonly named: readonly NamedFigure[];
  /** Keys of items that an agreement in part leaves out. */
  readonly without: readonly string[];
  /** The effect on the total per unit that both hold, where they agreed on it and on no figure beneath it. */
  readonly figure: DecimalText | null;
  readonly reason: string;
  readonly ownerOurs: string;
  readonly ownerTheirs: string;
  /** ISO date by which the owners come back to it; null for none. */
  readonly dueDate: string | null;
}

/** A figure of an item in the customer's words, in the unit of the line. */
export interface NamedFigure {
  /** Key of the item: its kind and id. */
  readonly item: string;
  readonly field: RangedFigure;
  readonly value: DecimalText;
}

/** Where a point stands after it: what counts as agreed, what is talked about on, and what is off the table. */
export const standingKinds = ['agreed', 'open', 'notAgreed', 'withdrawn'] as const;
export type StandingKind = (typeof standingKinds)[number];

/** Where a point stands. An agreement in part without a figure is still open: nobody can count it. */
export function standingOf(outcome: PointOutcome | null): StandingKind {
  if (outcome === null) return 'open';
  const { answer, figure, named, without } = outcome;
  if (answer === 'agreedInPart') return figure !== null || named.length > 0 || without.length > 0 ? 'agreed' : 'open';
  return answer === 'agreed' || answer === 'notAgreed' || answer === 'withdrawn' ? answer : 'open';
}
