import type { CaseStore } from '../../io';
import type { Cases } from '../../ui/context';

/** On return the case that was open last opens again. A store that fails here is no reason not to start. */
export async function restoreLast(caseStore: CaseStore | null, cases: Cases): Promise<boolean> {
  try {
    const id = (await caseStore?.lastOpened()) ?? null;
    return id !== null && (await caseStore?.load(id)) !== null && (await cases.open(id));
  } catch {
    return false;
  }
}
