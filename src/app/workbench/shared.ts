import type { StoreApi } from 'zustand/vanilla';
import type { Command } from '../../case';
import type { CaseStore } from '../../io';
import type { Saving, WorkbenchState } from '../../ui/context';
import type { Blobs } from './Blobs';
import type { Opened, Outside } from './createWorkbench';

/** What the parts of the workbench share. */
export interface Shared {
  readonly store: StoreApi<WorkbenchState>;
  /** Null where the browser blocks its store. */
  readonly caseStore: CaseStore | null;
  readonly blobs: Blobs;
  readonly outside: Outside;
  readonly reportSaving: (fields: Partial<Saving>) => void;
  /** Shows a case in place of the one that is open. */
  readonly show: (next: Opened, saving: Partial<Saving>) => void;
  readonly opened: () => Opened | null;
  /** Leaves the case that is open, with everything of it written. */
  readonly close: () => Promise<void>;
  readonly run: (command: Command) => void;
}
