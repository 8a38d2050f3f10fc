import type { Deal } from '../../annotations';
import type { Issue } from '../../base/issue';
import type { Corrections, Estimate, ProductKey } from '../../estimate';
import type { PickedFile } from './files';
import type { Selected } from './view';

/** Where the work is and how safe it is there. Times are ISO. */
export interface Saving {
  readonly state: 'saved' | 'saving' | 'unsaved' | 'elsewhere';
  /** In the browser's store on this device. */
  readonly savedAt: string | null;
  /** The last time that it went to a file. */
  readonly fileAt: string | null;
  /** Whether something changed since then. */
  readonly isFileBehind: boolean;
  readonly problem: Issue | null;
}

export interface CaseSummary {
  readonly id: string;
  readonly product: string;
  readonly customer: string;
  readonly currency: string | null;
  /** Decimal text per unit, as of the last change. */
  readonly gap: string;
  readonly stated: string;
  readonly changedAt: string;
  readonly fileAt: string | null;
}

export interface Cases {
  readonly open: (id: string) => Promise<boolean>;
  /** Opens a case file; where it cannot be read, tells why and leaves the open case as it is. */
  readonly openFile: (file: PickedFile) => Promise<boolean>;
  readonly openExample: () => Promise<boolean>;
  /** Starts one case per product of a file and opens the first. */
  readonly startEach: (inputs: readonly NewCaseInput[]) => Promise<boolean>;
  readonly saveToFile: () => Promise<void>;
  /** A copy for somebody who negotiates: the case file without its sealed section. The case itself counts as not saved by it. */
  readonly saveWithoutSealed: () => Promise<void>;
  /** Takes the case over from another tab. */
  readonly takeOver: () => Promise<void>;
  /** Puts a copy of it into the list. */
  readonly duplicate: (id: string) => Promise<void>;
  /** Gives its product another name without opening it: a change that is kept like any other. */
  readonly rename: (id: string, product: string) => Promise<void>;
  /** Takes it out of the list, and closes it where it is the open one. It can be brought back for a day. */
  readonly remove: (id: string) => Promise<void>;
  readonly bringBack: (id: string) => Promise<void>;
  /** Of a case that was removed: what it keeps in this browser is gone. */
  readonly removeForGood: (id: string) => Promise<void>;
  /** Reads the list of cases anew. */
  readonly refresh: () => Promise<void>;
}

/** What was done in the open case, from the store and from this visit; the last first. */
export interface CaseHistory {
  /** At most `limit` entries, and only what came before the one with the number `before`. */
  readonly list: (limit: number, before?: number) => Promise<readonly ActivityEntry[]>;
  /** What was done to the position on a line or to a hidden cost, to comments about it and findings on it. */
  readonly ofLine: (about: Selected) => Promise<readonly ActivityEntry[]>;
  /** Takes back that many of the last steps, one after the other. */
  readonly undoSteps: (count: number) => void;
}

export interface ActivityEntry {
  /** Rises by one with every change of the case. */
  readonly number: number;
  /** ISO date and time. */
  readonly at: string;
  /** Empty where nobody gave a name. */
  readonly author: string;
  readonly label: string;
  /** The one line or hidden cost that it was done to; null for several, and for what concerns the case. */
  readonly about: Selected | null;
  /** How many steps take the case back to where it was before; null where undo does not reach. */
  readonly undoSteps: number | null;
}

export interface NewCaseInput {
  readonly file: PickedFile;
  readonly corrections: Corrections;
  readonly product: ProductKey;
  readonly estimate: Estimate;
  readonly deal: Partial<Deal>;
}
