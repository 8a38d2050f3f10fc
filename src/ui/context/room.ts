import type { DecimalText } from '../../base/decimal';
import type { Issue } from '../../base/issue';
import type { SharedSession, Shown } from '../../disclosure';
import type { AgendaItem, PointOutcome } from '../../review';
import type { Preferences } from './view';

/**
 * The room in which a review is held: while it is open, the app shows what both sides may see and nothing else, in every
 * tab, also after a reload, until somebody closes it with the passphrase that it was opened with.
 */
export interface Room {
  /** Null while no review is held. */
  readonly getState: () => RoomState | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for what leaves once, puts it on record, and locks everything else away. What stood in the way, if anything did. */
  readonly enter: (sessionId: string, passphrase: string) => Promise<Issue | null>;
  /** What the answer would make of the effect and of the agreed cost. */
  readonly whatIf: (number: number, said: Said) => { readonly effect: Shown | null; readonly agreed: Shown } | null;
  readonly say: (number: number, said: Said) => void;
  readonly takeBack: (number: number) => void;
  /** What the presenter noted for each point, by its number: only for whoever has the passphrase. */
  readonly notes: (passphrase: string) => Promise<ReadonlyMap<number, string> | Issue>;
  readonly leave: (passphrase: string) => Promise<Issue | null>;
}

export interface RoomState {
  /** Null where this tab may not hold it; the issue says why. */
  readonly held: HeldSession | null;
  readonly issue: Issue | null;
}

/** What the shared screen is made of. */
export interface HeldSession {
  readonly session: SharedSession;
  readonly title: string;
  readonly agenda: readonly AgendaItem[];
  readonly attendeesOurs: string;
  readonly attendeesTheirs: string;
  /** ISO date and time. */
  readonly openedAt: string;
  readonly language: 'en' | 'de' | 'fr';
  readonly locale: Preferences['locale'];
}

/** What is said to a point. */
export type Said = Omit<PointOutcome, 'pointId'>;

/** Nothing said but the answer itself. */
export const plainAnswer = {
  named: [],
  without: [],
  figure: null as DecimalText | null,
  reason: '',
  ownerOurs: '',
  ownerTheirs: '',
  dueDate: null as string | null,
} as const satisfies Omit<Said, 'answer'>;
