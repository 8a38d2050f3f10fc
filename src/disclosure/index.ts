// Takes: an estimate, its annotations, and a run of the analysis over what is shared.
// Gives: the SharedView, picked field by field, the only thing that customer-facing output may be made of.
// Always true: what stands in no point, or is internal, does not exist for it; its totals come from its own run.

export { type CourseChange, compareViews, type PointChange, type ViewChanges } from './compareViews';
export { highsSolver } from './guard/highsSolver';
export { type GuardLimits, type Inference, inferable, type ReadDocument } from './guard/inferable';
export type { LinearSolver } from './guard/linearProgram';
export type { Remedy } from './guard/remedies';
export { type Secret, type Secrets, secretsOf } from './guard/secrets';
export type { ShownFigure } from './guard/shownFigure';
export { type ShownDocument, shownFigures } from './guard/shownFigures';
export { ownershipInFull } from './ownership/ownershipInFull';
export type {
  SharedAlternative,
  SharedComparison,
  SharedCost,
  SharedEscalation,
  SharedOwnership,
  SharedStudy,
  SharedTcoLine,
} from './ownership/sharedOwnership';
export type { PointOrder } from './pointOrder';
export {
  type AgreedFigures,
  type NameableField,
  type NameableItem,
  type SessionInput,
  type SharedOutcome,
  type SharedSession,
  type SharedStanding,
  shareSession,
  whatIf,
} from './session/shareSession';
export { type NamedView, type ShareInput, type ShareWarning, share, shareNamed, shareWarnings } from './share';
export { sharedPointIds } from './sharedPoints';
export type {
  AgreedLine,
  SharedAgreement,
  SharedEstimate,
  SharedEvidence,
  SharedFact,
  SharedFigure,
  SharedItem,
  SharedLine,
  SharedOption,
  SharedPoint,
  SharedStep,
  SharedTotals,
  SharedView,
  SharedWords,
  Shown,
} from './sharedView';
export { sharedViewSchema } from './sharedViewSchema';
export { pointKey, viewHash } from './viewIdentity';
export {
  checkPoint,
  checkText,
  type PointField,
  phraseRemarks,
  type RemarkKind,
  type WordingContext,
  type WordingRemark,
  wordingContext,
} from './wording/checkWording';
export { withInstead } from './wording/findPhrases';
export type { WordingLanguage } from './wording/phrase';
