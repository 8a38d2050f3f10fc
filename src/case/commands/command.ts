import type { CaseData } from '../caseData';
import { ChangeDraft, changeBetween } from '../change';
import type { Edit } from '../history';

/** What a person does, by name. Nothing else alters a case. */
export interface Command {
  /** As *Undo* and the activity list name it. */
  readonly label: string;
  readonly work: (draft: ChangeDraft) => void;
  /** It tells of what happened outside, such as a document that left: it is in no history, so no undo takes it back. */
  readonly isLasting?: boolean;
}

export function command(label: string, work: (draft: ChangeDraft) => void): Command {
  return { label, work };
}

/** Several commands as one step of the history, such as a paste. */
export function together(label: string, commands: readonly Command[]): Command {
  return command(label, (draft) => {
    for (const { work } of commands) work(draft);
  });
}

/** The reversible change that a command makes of a case. */
export function carryOut({ label, work, isLasting = false }: Command, data: CaseData): Edit {
  const draft = new ChangeDraft(data);
  work(draft);
  const edit = { label, change: changeBetween(data, draft.data) };
  return isLasting ? { ...edit, isLasting } : edit;
}
