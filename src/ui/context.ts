import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Analysis, SimulationSettings, TornadoBar, Uncertainty } from '../analysis';
import type {
  Annotations,
  Deal,
  HiddenCost,
  HiddenCostId,
  Library,
  MergedLibrary,
  SavedCost,
  TeamEntry,
} from '../annotations';
import type { DecimalText } from '../base/decimal';
import { type FormatContext, formatContext } from '../base/format';
import type { Issue } from '../base/issue';
import type { Result } from '../base/result';
import type { BlobRecord, CaseData, Command, ExportEdition, Revision } from '../case';
import type { CheckReport, CheckSettings, Finding } from '../checks';
import type { GuardLimits, Inference, ReadDocument, SharedView, ShareInput, ShownDocument } from '../disclosure';
import type {
  Corrections,
  CostElement,
  Estimate,
  Layout,
  LineId,
  MatchDecision,
  ProductKey,
  Recipe,
  RecipeReport,
  RecipeStep,
  Recognition,
} from '../estimate';
import type { Sheet } from '../import';
import type { MatchedAnswers } from '../review';

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
  readonly guard: Guard;
  readonly leaving: Leaving;
  readonly library: LibraryKeeper;
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

/** The saved case and what follows from it. */
export interface OpenCase {
  readonly data: CaseData;
  readonly revision: Revision;
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  readonly analysis: Analysis;
  readonly findings: FindingsState;
  /** What undo and redo would take back or repeat. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What the checks say of the case, some moments after an edit. */
export interface FindingsState {
  readonly report: CheckReport;
  /** Those that nobody accepted or dismissed yet, in the order of the report. */
  readonly open: readonly Finding[];
  readonly byLine: ReadonlyMap<LineId, readonly Finding[]>;
}

/** What is only on screen. Never saved. */
export interface View {
  readonly selected: Selected | null;
  readonly panel: 'selection' | 'newHiddenCost' | 'deal' | 'findings' | 'activity';
  readonly filter: LineFilter;
  /** Narrows what the filter shows. */
  readonly narrow: Narrowing;
  readonly sort: RowSort | null;
  /** What stands over the screen: commands, map of the keys, what was done in the case, catalogue of hidden costs. */
  readonly dialog: 'commands' | 'keys' | 'activity' | 'catalogue' | null;
  /** What is looked for; null while nobody looks for anything. */
  readonly find: string | null;
  readonly collapsed: ReadonlySet<LineId>;
  /** A hidden cost that is being written and not added yet. */
  readonly draftCost: DraftCost | null;
  /** A file that waits for the import screen. */
  readonly incoming: PickedFile | null;
  /** A later file of the open case that was read and waits to be taken over. */
  readonly pendingRevision: PendingRevision | null;
  /** Answers of the customer that were read and wait to be taken over. */
  readonly incomingAnswers: IncomingAnswers | null;
}

export interface IncomingAnswers extends MatchedAnswers {
  readonly fileName: string;
}

export interface PendingRevision extends Omit<NewCaseInput, 'deal'> {
  /** What was said of its lines so far. */
  readonly decisions: readonly MatchDecision[];
}

export type DraftCost = Pick<HiddenCost, 'label' | 'parentId' | 'costElement' | 'method'> &
  Partial<Pick<HiddenCost, 'question' | 'rationale' | 'catalogueId'>>;

export type Selected =
  | { readonly type: 'line'; readonly id: LineId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId };
export type LineFilter = 'all' | 'positions' | 'hiddenCosts' | 'findings' | 'comments' | 'effect';

export interface Narrowing {
  readonly element: CostElement | null;
  /** Only what stands in this group. */
  readonly group: LineId | null;
  /** For the filter `effect`: per unit of product, more than this in either direction. */
  readonly effectAbove: DecimalText;
}

/** The lines of each group in the order of a column; the groups stay a tree. */
export interface RowSort {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** How a person arranged the columns of a case. What is not named stands as it comes. */
export interface ColumnLayout {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** Hidden to begin with, and shown. */
  readonly shown: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly pinned: Readonly<Record<string, 'left' | 'right'>>;
}

/** A person's choices on this device. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'compact' | 'normal' | 'comfortable';
  readonly locale: 'en' | 'de' | 'fr';
  readonly author: string;
  /** Whether the side panel of the Estimate screen is put away, for more room. */
  readonly isPanelHidden: boolean;
  /** What the checks measure with in a case that sets nothing else. */
  readonly checks: CheckSettings;
  /** By case. */
  readonly columns: Readonly<Record<string, ColumnLayout>>;
}

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

export interface PickedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Came from the clipboard as a range of cells, not as a file. */
  readonly isPasted?: true;
}

export type FileKindWanted = 'estimate' | 'case' | 'evidence' | 'logo';

export interface Files {
  readonly pick: (wanted: FileKindWanted) => Promise<PickedFile | null>;
  readonly read: (file: File) => Promise<PickedFile>;
  /** What a paste brings, a range of cells or a file; null where it is neither. */
  readonly pasted: (data: DataTransfer) => Promise<PickedFile | null>;
  /** Reads the range that is on the clipboard, where the browser allows it. */
  readonly fromClipboard: () => Promise<Result<PickedFile, Issue>>;
  /** A chart as a PNG of several times its size; null where the browser cannot draw it. */
  readonly rasterise: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Into the browser's downloads. */
  readonly download: (name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string) => void;
  /** Stores bytes under their SHA-256 and gives the record that a command adds to the case. */
  readonly keep: (file: PickedFile) => Promise<BlobRecord>;
  readonly blob: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Cells of the customer's own file by sheet and address; null where the file is not here or cannot be read. */
  readonly originalCells: (
    revision: Revision,
    sheet: string,
    addresses: readonly string[],
  ) => Promise<readonly OriginalCell[] | null>;
}

/** A cell of the customer's file as the file has it. */
export interface OriginalCell {
  readonly address: string;
  readonly shown: string;
  /** Without the leading `=`. */
  readonly formula: string | null;
}

/** A sheet as the import screen needs to list it. */
export interface SheetSummary {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface Reading {
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly sheets: readonly SheetSummary[];
  readonly recognition: Recognition;
  /** The shape of the file, by which corrections are found again. */
  readonly layout: Layout;
}

/** Corrections of earlier imports, in the browser's store. */
export interface Recipes {
  /** What was kept for files of this shape; null where nothing was. */
  readonly find: (layout: Layout) => Promise<KeptRecipe | null>;
  readonly keep: (recipe: Recipe) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

export interface KeptRecipe {
  readonly id: string;
  readonly recipe: Recipe;
  readonly keptAt: string;
}

/** Keeps the team's library on this device, takes others in and gives it out. */
export interface LibraryKeeper {
  /** Reads it once; until then it is empty. */
  readonly load: () => Promise<void>;
  /** Asks for a library file and merges it in; null where nobody chose one. */
  readonly importFile: () => Promise<Result<MergedLibrary, Issue> | null>;
  readonly exportFile: () => Promise<void>;
  /** Adds a record, or takes the place of the one with its id. */
  readonly save: (record: SavedCost | TeamEntry) => Promise<void>;
}

/** Reads files away from the page. The workbook stays in the worker: corrections do not read the file again. */
export interface Importer {
  readonly readAndRecognise: (
    file: PickedFile,
    corrections: Corrections,
    signal: AbortSignal,
    onProgress: (fraction: number, what: string) => void,
  ) => Promise<Result<Reading, Issue>>;
  readonly recogniseAgain: (corrections: Corrections) => Promise<Result<Recognition, Issue>>;
  readonly sheet: (name: string) => Promise<Sheet | null>;
  /** Builds the estimate of a product of the last recognition. */
  readonly build: (product: ProductKey) => Promise<Result<Estimate, Issue>>;
  /** The corrections as a recipe; `earlier` are steps that this file had no row for. */
  readonly recipe: (corrections: Corrections, earlier: readonly RecipeStep[]) => Promise<Recipe | null>;
  /** What a recipe says of the file that was read last. */
  readonly fromRecipe: (recipe: Recipe) => Promise<RecipeReport | null>;
}

/** Draws the ranges of a case, away from the page. */
export interface Simulator {
  /** Null where no overlay has a range. `onProgress` gets the share that is done. */
  readonly run: (
    estimate: Estimate,
    annotations: Annotations,
    settings: SimulationSettings,
    signal: AbortSignal,
    onProgress: (share: number) => void,
  ) => Promise<SimulationResult | null | 'cancelled' | 'failed'>;
}

/** What the disclosure guard is asked: the document that would leave, and those that have left before it. */
export interface GuardQuestion {
  readonly input: ShareInput;
  readonly earlier: readonly ReadDocument[];
  readonly limits: GuardLimits;
}

export interface GuardAnswer {
  /** What the document shows, to be kept with it once it has left. */
  readonly shown: ShownDocument;
  readonly inferences: readonly Inference[];
}

/** Works out, away from the page, what a reader could. */
export interface Guard {
  /** `outdated` where another question came before the answer. */
  readonly infer: (question: GuardQuestion) => Promise<GuardAnswer | 'outdated' | 'failed'>;
}

/** What every edition for the customer passes before it leaves, and the record of what left. */
export interface Leaving {
  /** Asks the guard, and where it finds something the person. Null where the edition stays. */
  readonly pass: () => Promise<Passed | null>;
  /** The person's reason to let it leave all the same; null keeps it here. */
  readonly decide: (reason: string | null) => void;
  /** Puts on record that an edition has left. */
  readonly record: (edition: ExportEdition, view: SharedView, passed: Passed) => void;
}

/** What is kept on record with an edition. */
export interface Passed {
  /** The case as it was asked about: what leaves is made of this and nothing later. */
  readonly open: OpenCase;
  /** JSON of what the guard takes a reader to know; null where it could not be asked. */
  readonly shown: string | null;
  /** Why it leaves although the guard advises against it, or could not be asked. */
  readonly reason: string | null;
}

/** Makes the page that the customer answers offline, and reads what they answered. */
export interface ReviewFiles {
  /** One at a time; where one is being made, nothing more is begun. */
  readonly export: () => Promise<void>;
  readonly cancel: () => void;
  /** Whether a file says that it holds answers. */
  readonly isAnswers: (file: PickedFile) => boolean;
  /** The answers wait in the view until a person takes them over. False where the file was refused, which the app tells. */
  readonly readAnswers: (file: PickedFile) => boolean;
}

/** The whole comparison for ourselves, or what the shared view holds of it. */
export type WorkbookEdition = 'internal' | 'shared';

/** Makes the comparison a workbook with live formulas, away from the page, and gives it to the browser's downloads. */
export interface Workbooks {
  /** One at a time; where one is being made, nothing more is begun. */
  readonly export: (edition: WorkbookEdition) => Promise<void>;
  readonly cancel: () => void;
}

/** What the trials say, per unit of product. Drawn in binary floating point: how likely, never money to be paid. */
export interface SimulationResult extends Uncertainty {
  readonly curve: readonly { readonly value: number; readonly share: number }[];
  /** Share of the trials in which the gap is larger than with every figure at its likely value. */
  readonly shareAboveLikely: number;
  readonly tornado: readonly SimulatedSwing[];
}

/** One range, or one driver with all of its ranges: the gap at either end, exactly. */
export interface SimulatedSwing extends Pick<TornadoBar, 'label' | 'isDriver' | 'figures'> {
  readonly atLow: DecimalText;
  readonly atHigh: DecimalText;
  readonly swing: DecimalText;
}

/** Makes customer-facing pages, from the shared view and nothing else. */
export interface PdfMaker {
  /** For the customer: made of shared views alone. */
  readonly critique: (
    wanted: {
      readonly edition: 'critique' | 'summary';
      readonly view: SharedView;
      readonly language: 'en' | 'de' | 'fr';
      readonly look: PdfLook;
      /** The version for the page that says what changed; null for none. */
      readonly since: SharedView | null;
      readonly attachesData: boolean;
    },
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
  /** For our own team: everything. */
  readonly brief: (
    wanted: {
      readonly estimate: Estimate;
      readonly annotations: Annotations;
      readonly date: string;
      readonly look: PdfLook;
    },
    signal: AbortSignal,
    onProgress: (what: string) => void,
  ) => Promise<Result<Uint8Array, Issue>>;
}

/** How the pages look, with the bytes of the logos; null where there is none or its bytes are not here. */
export interface PdfLook {
  readonly paper: 'a4' | 'letter';
  readonly colour: string;
  readonly isDraft: boolean;
  readonly ourLogo: PdfLogo | null;
  readonly theirLogo: PdfLogo | null;
}

interface PdfLogo {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly alt: string;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('A screen stands outside the workbench');
  return workbench;
}

/** Reads a part of the state; the component renders again when that part is another value. */
export function useWorkbenchState<T>(select: (state: WorkbenchState) => T): T {
  const { getState, subscribe } = useWorkbench();
  return useSyncExternalStore(subscribe, () => select(getState()));
}

/** The open case. Only for screens that `app` shows with a case. */
export function useOpenCase(): OpenCase {
  const open = useWorkbenchState((state) => state.open);
  if (!open) throw new Error('A screen of a case is shown without one');
  return open;
}

export function useCaseData(): CaseData {
  return useOpenCase().data;
}

export function useAnalysis(): Analysis {
  return useOpenCase().analysis;
}

export function useView(): View {
  return useWorkbenchState((state) => state.view);
}

/** How figures are written: the marks of the person's locale, the currency of the case. */
export function useFormat(): FormatContext {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const currency = useWorkbenchState(currencyOf);
  return cachedFormat(locale, currency);
}

function currencyOf({ open }: WorkbenchState): string | null {
  return open === null ? null : (open.annotations.deal.currency ?? open.estimate.currency);
}

const formats = new Map<string, FormatContext>();

/** One object per choice, so that it can stand in the dependencies of a hook. */
export function cachedFormat(locale: Preferences['locale'], currency: string | null): FormatContext {
  const key = `${locale} ${currency}`;
  const format = formats.get(key) ?? formatContext(locale, currency);
  formats.set(key, format);
  return format;
}
