import type { CaseData } from './caseData';
import { applyChange, type Change, invertChange, isEmptyChange, type RecordKey } from './change';

/** One command's doing, named as the user sees it in *Undo*. */
export interface Edit {
  readonly label: string;
  readonly change: Change;
  /** Not a step of the history: undo and redo pass it by. */
  readonly isLasting?: boolean;
}

export interface History {
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
}

export const emptyHistory: History = { past: [], future: [] };

export interface Step {
  readonly data: CaseData;
  readonly history: History;
  /** What was applied, to be saved as it happened; null where there was nothing to do. */
  readonly applied: Edit | null;
}

export function perform(data: CaseData, history: History, edit: Edit): Step {
  if (isEmptyChange(edit.change)) return { data, history, applied: null };
  return {
    data: applyChange(data, edit.change),
    history: edit.isLasting ? beside(history, edit.change) : { past: [...history.past, edit], future: [] },
    applied: edit,
  };
}

export function undo(data: CaseData, { past, future }: History): Step {
  const edit = past.at(-1);
  if (!edit) return { data, history: { past, future }, applied: null };
  const change = invertChange(edit.change);
  return {
    data: applyChange(data, change),
    history: { past: past.slice(0, -1), future: [edit, ...future] },
    applied: { label: `Undo: ${edit.label}`, change },
  };
}

export function redo(data: CaseData, { past, future }: History): Step {
  const [edit, ...rest] = future;
  if (!edit) return { data, history: { past, future }, applied: null };
  return {
    data: applyChange(data, edit.change),
    history: { past: [...past, edit], future: rest },
    applied: { ...edit, label: `Redo: ${edit.label}` },
  };
}

/**
 * The history without the steps that what happened overtook: those on a record of its own, and on answers of a session
 * of its own. Undoing them would take back what nothing takes back. What was to be redone after one of them goes with it.
 */
function beside({ past, future }: History, happened: Change): History {
  const own = new Set(keysOf(happened));
  const isOvertaken = ({ change }: Edit): boolean =>
    keysOf(change).some((key) => own.has(key)) ||
    [change.added, change.removed].some((records) =>
      Object.values(records).some((record) => 'sessionId' in record && own.has(`sessions/${record.sessionId}`)),
    );
  const next = future.findIndex(isOvertaken);
  return { past: past.filter((edit) => !isOvertaken(edit)), future: next === -1 ? future : future.slice(0, next) };
}

function keysOf({ added, updated, removed }: Change): readonly RecordKey[] {
  return [added, updated, removed].flatMap((records) => Object.keys(records) as RecordKey[]);
}
