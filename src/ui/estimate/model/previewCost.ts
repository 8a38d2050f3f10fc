import { type OverlayEffect, reanalyse } from '../../../analysis';
import type { HiddenCost, HiddenCostId } from '../../../annotations';
import { emptyArgument } from '../../../case';
import type { DraftCost, OpenCase } from '../../context';

const previewId = 'preview' as HiddenCostId;

/** What a cost would do, by a run of the same analysis with it. */
export function previewCost(draft: DraftCost, { annotations, analysis, estimate }: OpenCase): OverlayEffect | null {
  const cost: HiddenCost = { ...emptyArgument, catalogueId: null, ...draft, id: previewId, order: 'zz' };
  const hiddenCosts = { ...annotations.hiddenCosts, [previewId]: cost };
  return reanalyse(analysis, annotations, estimate, { ...annotations, hiddenCosts }).hidden.get(previewId) ?? null;
}
