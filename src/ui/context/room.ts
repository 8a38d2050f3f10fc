import type { DecimalText } from '../../base/decimal';
import type { Issue } from '../../base/issue';
import type { AgreedFigures, SharedSession } from '../../disclosure';
import type { AgendaItem, PointOutcome } from '../../review';

/**
 * The room in which a review is held: while it is open, the app shows what both sides may see and nothing else, in every
 * tab, also after a reload, until somebody closes it with the passphrase that it was opened with.
 */
export interface Room {
  /** Null while no review is held. */
  readonly getState: () => RoomState | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for what leaves once, puts it on record, and locks everything else away. What stood in the way, if anything did. */
  readonly enter: (sessionId: string, passphrase: string, presenter: Window | null) => Promise<Issue | null>;
  /** The presenter's window that was opened at the door, once; null for none. */
  readonly takePresenter: () => Presenter | null;
  /** What the answer would make of the agreed points and of the agreed cost, at full precision. */
  readonly whatIf: (number: number, said: Said) => AgreedFigures | null;
  readonly say: (number: number, said: Said) => void;
  readonly takeBack: (number: number) => void;
  /** What the presenter noted for each point, by its number: only for whoever has the passphrase. */
  readonly notes: (passphrase: string) => Promise<ReadonlyMap<number, string> | Issue>;
  readonly leave: (passphrase: string) => Promise<Issue | null>;
  /** Opens this tab where the lock is gone or cannot be read, so that no passphrase can be asked for. */
  readonly goOn: () => void;
}

/** A window of the presenter's own, with what was noted for each point, by its number. */
export interface Presenter {
  readonly opened: Window;
  readonly notes: ReadonlyMap<number, string>;
}

export interface RoomState {
  /** Null where this tab may not hold it; the issue says why. */
  readonly held: HeldSession | null;
  readonly issue: Issue | null;
  /** What leads out: the passphrase, or a person who says that nobody looks on, where there is none to ask for. */
  readonly door: 'passphrase' | 'open';
  /** False while the browser's store does not take what is recorded. */
  readonly isKept: boolean;
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
  /** ISO date; null where nobody said. */
  readonly heldOn: string | null;
  /** Of the document, and so of what the room says and of how it writes figures. */
  readonly language: 'en' | 'de' | 'fr';
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
