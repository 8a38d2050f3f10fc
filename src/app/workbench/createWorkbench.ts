import { createStore } from 'zustand/vanilla';
import { issue } from '../../base/issue';
import type { Command, Edit } from '../../case';
import { CaseStore, createImporter, type Database, openDatabase } from '../../io';
import type { AfterSession, PdfMaker, Room, Saving, Workbench, WorkbenchState } from '../../ui/context';
import { ActivityLog } from './ActivityLog';
import { Blobs } from './Blobs';
import { CaseSaver } from './CaseSaver';
import { clearShelf } from './caseShelf';
import { createCases } from './createCases';
import { createDocuments } from './createDocuments';
import { createFiles } from './createFiles';
import { createGuard } from './createGuard';
import { createHistory } from './createHistory';
import { createLeaving } from './createLeaving';
import { createLibrary } from './createLibrary';
import { createPdf } from './createPdf';
import { createRecipes } from './createRecipes';
import { createReviewFiles } from './createReviewFiles';
import { createSealing } from './createSealing';
import { createSimulator } from './createSimulator';
import { createWorkbooks } from './createWorkbooks';
import { deriveOpenCase } from './deriveOpenCase';
import { FindingsRunner } from './FindingsRunner';
import { leadToChange } from './leadToChange';
import { applyPreferences } from './preferences';
import { restoreLast } from './restore';
import { Session } from './session';
import { emptyView, nothingSaved, startingState } from './startingState';
import { blockedStorage, openElsewhere } from './storageIssues';
import { summaryOf } from './summaryOf';

/** What is outside: replaced in tests. */
export interface Outside {
  readonly openDatabase: () => Promise<Database>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly pdf: PdfMaker | null;
}

export const browser: Outside = {
  openDatabase: () => openDatabase(),
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  pdf: createPdf(),
};

/** The saved case, its history and its saver, while a case is open. */
export interface Opened {
  readonly session: Session;
  readonly saver: CaseSaver;
  readonly release: () => Promise<void>;
}

/** The one store of the app, and everything that screens may do with it. */
export async function createWorkbench(outside: Outside = browser): Promise<Workbench> {
  const store = createStore<WorkbenchState>(startingState);
  const { getState, setState, subscribe } = store;
  const reportSaving = (fields: Partial<Saving>): void =>
    setState(({ saving }) => ({ saving: { ...saving, ...fields } }));

  let database: Database | null = null;
  let caseStore: CaseStore | null = null;
  let blocked: Saving['problem'] = null;
  try {
    database = await outside.openDatabase();
    caseStore = new CaseStore(database);
  } catch (error) {
    blocked = blockedStorage(error);
  }

  const blobs = new Blobs(caseStore);
  let opened: Opened | null = null;
  let log = new ActivityLog(0);
  let numberAtStart = 0;

  const show = (next: Opened, saving: Partial<Saving>): void => {
    const open = deriveOpenCase(next.session.data, next.session.history, null);
    void opened?.release();
    opened = next;
    numberAtStart = next.saver.number;
    log = new ActivityLog(numberAtStart);
    const problem = blocked === null ? {} : { state: 'unsaved' as const, problem: blocked };
    const { incoming } = getState().view;
    setState({
      open,
      view: { ...emptyView, incoming },
      saving: {
        ...nothingSaved,
        ...saving,
        ...problem,
        ...(next.saver.isElsewhere ? { state: 'elsewhere', problem: openElsewhere() } : {}),
      },
      issue: null,
    });
    findings.runSoon();
  };

  const findings = new FindingsRunner({
    open: () => getState().open,
    rules: async () => {
      const { checkCase } = await import('./checkCase');
      return (open) => checkCase(open, getState().preferences.checks, outside.now().slice(0, 10));
    },
    show: (found) => setState(({ open }) => ({ open: open && { ...open, findings: found } })),
    failed: () =>
      setState({
        issue: issue(
          'The checks',
          'their rules',
          'none that could be fetched',
          'Reload the page; the case is kept.',
          false,
        ),
      }),
  });

  /** After a change: what follows from it on screen, and its way into the store. */
  const applied = (edit: Edit | null, by: 'command' | 'undo' | 'redo' = 'command'): void => {
    if (opened === null || edit === null) return;
    const { session, saver } = opened;
    const before = getState().open;
    const open = deriveOpenCase(session.data, session.history, before);
    if (open === null) return;
    const { author } = getState().preferences;
    const at = outside.now();
    // What no undo takes back is offered none, like what was undone.
    log.add(edit, { at, author, depth: session.history.past.length, isUndo: by === 'undo' || edit.isLasting === true });
    setState(({ view }) => ({ open, view: by === 'command' ? view : { ...view, ...leadToChange(edit, open, view) } }));
    findings.caseChanged(before);
    reportSaving({ isFileBehind: true });
    const { fileAt } = getState().saving;
    const summary = summaryOf(open, { changedAt: at, fileAt, isFileBehind: true });
    saver.append(edit, session.data, summary, author);
  };

  /** The session, where this tab may change the case; otherwise says that the change was not made. */
  const changeable = (what: string): Session | null => {
    if (opened === null || !opened.saver.isElsewhere) return opened?.session ?? null;
    const todo = 'Go on there, or choose "Work here instead" and make the change again.';
    setState({ issue: issue(what, 'a case that is open in this tab alone', 'one that another tab has', todo) });
    return null;
  };

  const close = async (): Promise<void> => {
    await opened?.saver.settled();
    await opened?.release();
    opened = null;
    setState({ open: null, view: emptyView, saving: nothingSaved });
  };

  const run = (command: Command, mergeKey?: string): void =>
    applied(changeable(command.label)?.run(command, mergeKey) ?? null);
  const undo = (): void => applied(changeable('Undo')?.undo() ?? null, 'undo');

  const shared = {
    store,
    caseStore,
    blobs,
    outside,
    reportSaving,
    show,
    opened: () => opened,
    close,
    run,
  };
  const files = createFiles(shared);
  const cases = createCases(shared);
  const guard = createGuard();
  const leaving = createLeaving(shared, guard);
  let room: Promise<Room> | null = null;
  let afterSession: Promise<AfterSession> | null = null;
  applyPreferences(getState().preferences);
  await restoreLast(caseStore, cases);
  await cases.refresh().catch(() => undefined);
  setState({ isReady: true });
  void clearShelf(shared);

  return {
    getState,
    subscribe,
    run,
    undo,
    redo: () => applied(changeable('Redo')?.redo() ?? null, 'redo'),
    changeView: (fields) => setState(({ view }) => ({ view: { ...view, ...fields } })),
    changePreferences: (fields) => {
      setState(({ preferences }) => ({ preferences: { ...preferences, ...fields } }));
      applyPreferences(getState().preferences);
      if (fields.checks !== undefined) findings.runSoon();
    },
    tell: (told) => setState({ issue: told }),
    newId: outside.newId,
    today: () => outside.now().slice(0, 10),
    now: outside.now,
    cases,
    history: createHistory({
      caseStore,
      opened: () => opened && { session: opened.session, log, number: numberAtStart },
      undo,
    }),
    files,
    importer: createImporter(),
    simulator: createSimulator(),
    workbooks: createWorkbooks(shared, leaving),
    reviewFiles: createReviewFiles(shared, leaving),
    documents: createDocuments(shared),
    guard,
    leaving,
    recipes: createRecipes(database, shared),
    library: createLibrary(database, shared),
    sealing: createSealing(outside),
    room: () => {
      room ??= import('./createRoom')
        .then(({ createRoom }) => createRoom(shared, leaving, cases.open))
        .catch((error: unknown) => {
          // Asked again, it is fetched again.
          room = null;
          throw error;
        });
      return room;
    },
    afterSession: () => {
      afterSession ??= import('./createAfterSession')
        .then(({ createAfterSession }) => createAfterSession(shared, leaving))
        .catch((error: unknown) => {
          afterSession = null;
          throw error;
        });
      return afterSession;
    },
    pdf: outside.pdf,
  };
}
