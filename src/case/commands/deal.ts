import type { Deal } from '../../annotations';
import { type DocumentRecord, dealOf, documentOf } from '../caseData';
import { type Command, command } from './command';

export function setDeal(fields: Partial<Deal>, label: string): Command {
  return command(label, (draft) => draft.set('deal', { ...dealOf(draft.data), ...fields }));
}

/** How the critique as a whole reads: title, opening, what we propose, language, date. */
export function setDocument(fields: Partial<Omit<DocumentRecord, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.set('document', { ...documentOf(draft.data), ...fields }));
}
