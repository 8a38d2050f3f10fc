// Takes: the case as records by id, commands of a person, or the text of a case file.
// Gives: the changed case, each change reversible and named, and the file that holds it all.
// Always true: only commands alter a case; undo is the inverse change; save and reopen is the identity.

export type { SealedSection } from '../preparation';
export { agreedIn, tableOf, takenUpIn } from './agreedInCase';
export {
  type BlobRecord,
  type CaseData,
  type CollectionName,
  type Comment,
  type CommentSubject,
  type CorrelationsRecord,
  type DealRecord,
  type DocumentRecord,
  type Doubt,
  type FindingDecision,
  newCase,
  type Revision,
  type Scenario,
} from './caseData';
export { type CaseFile, readCaseFile, writeCaseFile } from './caseFile';
export {
  annotationsOf,
  checkSettingsOf,
  correlationsOf,
  currentRevision,
  dealOf,
  documentOf,
  lossesOf,
  ownershipOf,
  pageOf,
  planTermsOf,
  preparationOf,
  sealedFor,
  sealedOf,
} from './caseParts';
export { applyChange, type Change, invertChange } from './change';
export { type Accepted, type Accepting, acceptedType, acceptFinding, figuresAsked } from './commands/acceptFinding';
export { setOutcome, takeOverAgreed } from './commands/agreement';
export { type Command, carryOut, command, together } from './commands/command';
export { addComment, removeComment, setComment } from './commands/comments';
export { setCheckSettings, setCorrelations, setDeal, setDocument } from './commands/deal';
export { decideFinding, decisionOn, type FindingRef, reopenFinding } from './commands/decisions';
export { addEvidence, citeEvidence, type OverlayRef, removeEvidence, setEvidence } from './commands/evidence';
export { recordExport, removeAnswer, takeOverAnswers } from './commands/exchanged';
export { setGuardLimits } from './commands/guard';
export {
  addHiddenCost,
  type MethodEntry,
  type NewHiddenCost,
  removeHiddenCost,
  setHiddenCost,
  setMethodFigures,
} from './commands/hiddenCosts';
export {
  addIncident,
  addLossLine,
  type NewLossLine,
  removeIncident,
  removeLossLine,
  setIncident,
  setLossLine,
} from './commands/losses';
export {
  addAlternative,
  addPriceIndex,
  addTcoLines,
  type NewTcoLine,
  removeAlternative,
  removePriceIndex,
  removeTcoLine,
  setAlternative,
  setPriceIndex,
  setStudy,
  setTcoLine,
} from './commands/ownership';
export { setPage } from './commands/page';
export {
  addPoint,
  mergePoints,
  movePoint,
  putIntoPoint,
  removePoint,
  setPoint,
  takeOutOfPoint,
} from './commands/points';
export {
  emptyArgument,
  type PositionEntry,
  type PositionFigure,
  positionOf,
  removePosition,
  removePositions,
  setOverlays,
  setPosition,
  setPositionFigure,
  setPositionFigures,
} from './commands/positions';
export {
  addPlanSteps,
  addToPreparation,
  keepSealed,
  moveInPreparation,
  type PreparationList,
  removeFromPreparation,
  removeSealed,
  setInPreparation,
  setPlanTerms,
  withoutSealed,
} from './commands/preparation';
export { addRebasing, type NewRebasing, removeRebasing, setRebasing } from './commands/rebasings';
export {
  attachToLine,
  confirmLine,
  dropMisplaced,
  type NewRevision,
  removeStanding,
  takeOverRevision,
  treatAsNew,
} from './commands/revisions';
export { addScenario, removeScenario, setScenario } from './commands/scenarios';
export {
  addSession,
  recordOutcome,
  recordSession,
  removeOutcome,
  removeSession,
  setSession,
} from './commands/sessions';
export { type ExportEdition, type ExportRecord, isVersion, type ReceivedAnswer } from './exchanged';
export { editionNames, type GuardRecord, guardLimitsOf, guardTextsOf, leftBefore } from './guardSettings';
export { type Edit, emptyHistory, type History, perform, redo, type Step, undo } from './history';
export { completedCase } from './migrations';
export { defaultPage, type LogoRecord, type PageSettings } from './pageSettings';
export { type LineDecision, lineDecisions, revisionsInOrder, usedLineIds } from './revisions/lineDecisions';
export { basesOf, chosenLines, type Standing, standingByLine } from './revisions/standing';
export { caseFileSchema, caseFileVersion, caseSchema } from './schema';
export { answerByPoint, sentReviewFiles } from './sentDocuments';
export { shareInputOf } from './shareInput';
