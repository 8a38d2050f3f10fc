import { decimalOrNull } from '../../base/decimal';
import type { Estimate } from '../../estimate';
import type { Annotations } from '../annotations';
import { coverage } from './coverage';
import type { CatalogueEntry } from './entry';
import { factFigure, viewEstimate } from './estimateView';
import { materialTriggers } from './triggers/material';
import { processTriggers } from './triggers/process';
import { termTriggers } from './triggers/terms';
import type { Reason, Trigger, TriggerView } from './triggers/trigger';

/** An entry that the estimate itself gives reason to look at. */
export interface Suggestion extends Reason {
  readonly entry: CatalogueEntry;
}

const all = [...processTriggers, ...materialTriggers, ...termTriggers];

/** What the customer wrote goes before what is not there. */
export const triggers: readonly Trigger[] = [
  ...all.filter(({ isAboutWhatIsThere }) => isAboutWhatIsThere),
  ...all.filter(({ isAboutWhatIsThere }) => !isAboutWhatIsThere),
];

/**
 * Entries that follow from what the estimate says or leaves out, one reason each: first what the customer excludes in
 * words, then by the triggers in their order. What stands in the case is not suggested again.
 */
export function suggestions(
  estimate: Estimate,
  annotations: Annotations,
  entries: readonly CatalogueEntry[],
): readonly Suggestion[] {
  const covering = coverage(estimate, annotations, entries);
  const view = triggerView(estimate, annotations);
  // What we have a position on has its answer already.
  const answered = new Set<string>(Object.values(annotations.positions).map(({ lineId }) => lineId));
  const unanswered = { ...view, lines: view.lines.filter(({ id }) => !answered.has(id)) };
  const found = new Map<string, Suggestion>();
  for (const entry of entries) {
    const state = covering.get(entry.id);
    if (state?.status === 'excluded')
      found.set(entry.id, { entry, text: `${state.why}.`, lineId: null, cell: state.cell });
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const trigger of triggers) {
    const entry = byId.get(trigger.entryId);
    const status = covering.get(trigger.entryId)?.status;
    if (!entry || found.has(entry.id) || status === 'inCase') continue;
    if (status === 'inEstimate' && !trigger.isAboutWhatIsThere) continue;
    const reason = trigger.find(trigger.isAboutWhatIsThere ? unanswered : view);
    if (reason) found.set(entry.id, { entry, ...reason });
  }
  return [...found.values()];
}

function triggerView(estimate: Estimate, annotations: Annotations): TriggerView {
  const view = viewEstimate(estimate);
  const annualVolume = decimalOrNull(annotations.deal.annualVolume) ?? factFigure(view, 'annualVolume');
  const years = decimalOrNull(annotations.deal.contractYears) ?? factFigure(view, 'contractYears');
  const contractVolume = annualVolume && years ? annualVolume.times(years) : factFigure(view, 'lifetimeVolume');
  return { ...view, annotations, annualVolume, contractVolume };
}
