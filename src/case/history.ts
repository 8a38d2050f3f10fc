import type { CaseData } from './caseData';
import { applyChange, type Change, invertChange, isEmptyChange } from './change';

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
    history: edit.isLasting ? history : { past: [...history.past, edit], future: [] },
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
