import type { OrderKey, PointId } from '../annotations';
import type { PointOutcome } from './outcome';

/** One review with the customer, as the case keeps it. */
export interface ReviewSession {
  readonly id: string;
  readonly order: OrderKey;
  /** For both sides: it heads the minutes. */
  readonly title: string;
  /** ISO date on which it is held; null where nobody said. */
  readonly heldOn: string | null;
  /** For both sides: names or roles of who takes part. */
  readonly attendeesOurs: string;
  readonly attendeesTheirs: string;
  /** For both sides. */
  readonly agenda: readonly AgendaItem[];
  /** Internal: what the presenter wants to remember at a point. */
  readonly notes: Readonly<Record<PointId, string>>;
  /** The record of what was approved for the room; null until it is opened. */
  readonly exportId: string | null;
  /** ISO date and time of its opening and its end; null until then. */
  readonly openedAt: string | null;
  readonly closedAt: string | null;
}

export interface AgendaItem {
  readonly title: string;
  readonly minutes: number;
}

/** What was said to a point in a session. Of a point there is one a session: a later one takes its place. */
export interface SessionOutcome extends PointOutcome {
  readonly id: string;
  readonly order: OrderKey;
  readonly sessionId: string;
  /** ISO date and time. */
  readonly at: string;
}

/** A joint review of two hours, as a first draft of an agenda. */
export const usualAgenda: readonly AgendaItem[] = [
  { title: 'Purpose, rules and confidentiality', minutes: 10 },
  { title: 'Basis: date, volume, revision, site, terms, currency', minutes: 15 },
  { title: 'Corrections of arithmetic', minutes: 10 },
  { title: 'What is in and what is out', minutes: 25 },
  { title: 'Rates and yields, with evidence', minutes: 30 },
  { title: 'Bases of overheads', minutes: 10 },
  { title: 'How sure both sides are', minutes: 5 },
  { title: 'Ideas for joint savings, with owner and date', minutes: 10 },
  { title: 'Next steps', minutes: 5 },
];
