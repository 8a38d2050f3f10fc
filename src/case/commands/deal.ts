import type { Deal } from '../../annotations';
import type { CheckSettings } from '../../checks';
import { type CorrelationsRecord, type DocumentRecord } from '../caseData';
import { dealOf, documentOf } from '../caseParts';
import { type Command, command } from './command';

export function setDeal(fields: Partial<Deal>, label: string): Command {
  return command(label, (draft) => draft.set('deal', { ...dealOf(draft.data), ...fields }));
}

/** How the critique as a whole reads: title, opening, what we propose, language, date. */
export function setDocument(fields: Partial<Omit<DocumentRecord, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.set('document', { ...documentOf(draft.data), ...fields }));
}

/** What the checks of this case measure with; null takes the default again. */
export function setCheckSettings(checks: CheckSettings | null): Command {
  return command('Change the settings of the checks', (draft) => {
    if (checks === null) draft.remove('settings', 'settings');
    else draft.set('settings', { id: 'settings', checks });
  });
}

/** How the ranges of this case hang together; null takes the default again. */
export function setCorrelations(correlations: Omit<CorrelationsRecord, 'id'> | null): Command {
  return command('Change the correlations', (draft) => {
    if (correlations === null) draft.remove('settings', 'correlations');
    else draft.set('settings', { ...correlations, id: 'correlations' });
  });
}
