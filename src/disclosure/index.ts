// Takes: an estimate, its annotations, and a run of the analysis over what is shared.
// Gives: the SharedView, picked field by field, the only thing that customer-facing output may be made of.
// Always true: what stands in no point, or is internal, does not exist for it; its totals come from its own run.

export { type ShareInput, type ShareWarning, share, shareWarnings } from './share';
export type {
  AgreedLine,
  SharedAgreement,
  SharedEstimate,
  SharedEvidence,
  SharedFact,
  SharedFigure,
  SharedItem,
  SharedLine,
  SharedPoint,
  SharedStep,
  SharedTotals,
  SharedView,
  SharedWords,
  Shown,
} from './sharedView';
