import type { Annotations, Deal, OrderKey, PointId } from '../annotations';
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
  /** Internal: what was on the table when it was opened, so that its figures stay what they were; absent until then. */
  readonly table?: SessionTable | undefined;
}

/** The overlays and points of a session as they were when it was opened, and the revision that they stood on. */
export interface SessionTable {
  readonly revisionId: string;
  readonly deal: Deal;
  readonly positions: Annotations['positions'];
  readonly hiddenCosts: Annotations['hiddenCosts'];
  readonly rebasings: Annotations['rebasings'];
  readonly points: Annotations['points'];
}

/** A meeting as both sides know it: what heads the minutes, and nothing internal. */
export interface Meeting {
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly attendeesOurs: string;
  readonly attendeesTheirs: string;
  readonly agenda: readonly AgendaItem[];
}

/** What of a session is for both sides; `today` where nobody said when it was held. */
export function meetingOf(session: ReviewSession, today: string): Meeting {
  const { title, heldOn, openedAt, attendeesOurs, attendeesTheirs, agenda } = session;
  const isDay = heldOn !== null && /^\d{4}-\d{2}-\d{2}$/.test(heldOn);
  return { title, date: isDay ? heldOn : (openedAt?.slice(0, 10) ?? today), attendeesOurs, attendeesTheirs, agenda };
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
  /** Internal: id and time of the written answer over which it was decided; absent where nobody had to. */
  readonly over?: string | undefined;
}
