import type { Library } from '../../annotations';
import type { Issue } from '../../base/issue';
import type { Command } from '../../case';
import type { Inference } from '../../disclosure';
import type { AfterSession } from './afterSession';
import type { CaseHistory, CaseSummary, Cases, Saving } from './cases';
import type { Files } from './files';
import type { Importer, LibraryKeeper, Recipes } from './importing';
import type { Documents, Guard, Leaving, PdfMaker, ReviewFiles, WorkbookEdition, Workbooks } from './leaving';
import type { OpenCase } from './openCase';
import type { Room } from './room';
import type { Sealing } from './sealing';
import type { Simulator } from './simulating';
import type { Preferences, View } from './view';

/**
 * What screens need and do not make themselves: the case, the view, files, workers, clock and ids.
 * `app` provides it; a test provides one of its own, without a disk.
 */
export interface Workbench {
  readonly getState: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries out a command. Commands with one merge key in a row become one undo step: the typing of one text. */
  readonly run: (command: Command, mergeKey?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly changeView: (fields: Partial<View>) => void;
  readonly changePreferences: (fields: Partial<Preferences>) => void;
  /** Shows an issue above the screen until it is dismissed (`null`). */
  readonly tell: (issue: Issue | null) => void;
  readonly newId: () => string;
  /** ISO date. */
  readonly today: () => string;
  /** ISO date and time. */
  readonly now: () => string;
  readonly cases: Cases;
  readonly history: CaseHistory;
  readonly files: Files;
  readonly importer: Importer;
  readonly recipes: Recipes;
  readonly simulator: Simulator;
  readonly workbooks: Workbooks;
  readonly reviewFiles: ReviewFiles;
  readonly documents: Documents;
  readonly guard: Guard;
  readonly leaving: Leaving;
  readonly library: LibraryKeeper;
  readonly sealing: Sealing;
  /** Fetched when a review is held: the first screen does without. */
  readonly room: () => Promise<Room>;
  /** Fetched when something is written after a session. */
  readonly afterSession: () => Promise<AfterSession>;
  /** Null where this build makes no PDF. */
  readonly pdf: PdfMaker | null;
}

export interface WorkbenchState {
  readonly open: OpenCase | null;
  readonly view: View;
  readonly preferences: Preferences;
  readonly saving: Saving;
  readonly issue: Issue | null;
  /** What the guard found in an edition that is about to leave, until the person has decided; empty where it could not be asked. */
  readonly leaving: readonly Inference[] | null;
  /** A workbook that is being made, and what is being done for it. */
  readonly workbook: { readonly edition: WorkbookEdition; readonly what: string } | null;
  /** What is being done for a document that is exported, also where its screen is left; null while none is made. */
  readonly document: string | null;
  /** What is being done for a review file; null while none is made. */
  readonly reviewFile: string | null;
  readonly recent: readonly CaseSummary[];
  /** Cases that were removed a short while ago and can be brought back, the last one first. */
  readonly removed: readonly CaseSummary[];
  /** Of the team, on this device. */
  readonly library: Library;
  /** Nothing is shown of a case before the store has said whether there is one to return to. */
  readonly isReady: boolean;
}
