// Takes: nothing but the lines of an estimate that it refers to.
// Gives: the shapes of what our side adds (deal, positions, hidden costs, re-basings, evidence, points), what a method asks for,
// the catalogue of hidden costs with what of it an estimate suggests, and the team's library.
// Always true: an annotation never changes a figure that the customer wrote; missing is null, not zero.

export type {
  Annotations,
  Argument,
  DatedValue,
  Deal,
  DisclosureLevel,
  Evidence,
  EvidenceId,
  FigureRange,
  HiddenCost,
  HiddenCostId,
  HiddenCostMethod,
  MethodType,
  OrderKey,
  OverlayState,
  Point,
  PointId,
  PointItem,
  PointKind,
  Position,
  PositionId,
  RangedFigure,
  Rebasing,
  RebasingBasis,
  RebasingId,
  RebasingTarget,
  RebasingType,
} from './annotations';
export { plainRange } from './annotations';
export { type BasisOffer, basisOffers, currenciesNamed, emptyBases } from './basisOffers';
export { type Coverage, coverage } from './catalogue/coverage';
export { catalogue } from './catalogue/entries';
export { type CatalogueEntry, type EntryGroup, entryGroups, groupNames } from './catalogue/entry';
export { type FilledCost, type FilledFigure, fillFromEstimate } from './catalogue/fillFromEstimate';
export { overheadWarning } from './catalogue/overheadWarning';
export { searchCatalogue } from './catalogue/searchCatalogue';
export { referenceOf } from './catalogue/sources';
export { type Suggestion, suggestions } from './catalogue/suggestions';
export { itemKey, keysInPoints } from './itemKey';
export {
  type AnswerVerdict,
  answerVerdicts,
  type CustomerAnswer,
  emptyLibrary,
  type Library,
  type LibraryRecord,
  type SavedCost,
  type TeamEntry,
  type TeamTactic,
} from './library/library';
export { readLibraryFile, writeLibraryFile } from './library/libraryFile';
export { type LibraryConflict, type MergedLibrary, mergeLibraries } from './library/mergeLibraries';
export { type Precedent, precedentOf, precedentsFor, subjectsOf } from './library/precedent';
export { costFromSaved, saveCost } from './library/savedCost';
export type { Tactic } from './library/tactic';
export { type MethodDescription, type MethodField, methods } from './methods';
export { inOrder, orderBetween } from './order';
export {
  hasUsableRange,
  hiddenCostAt,
  positionAt,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
  rebasingAt,
} from './ranges';
export { tcoLibrary } from './tco/library/entries';
export type { PublishedFigure, TcoDriver, TcoEntry } from './tco/library/entry';
export { emptyFormula, formulaAmount, tcoEntry } from './tco/library/formula';
export {
  type Incident,
  type IncidentId,
  type LossKind,
  type LossLedger,
  type LossLine,
  type LossLineId,
  lossKinds,
} from './tco/loss';
export {
  type Alternative,
  type AlternativeArgument,
  type AlternativeId,
  type AlternativeKind,
  alternativeKinds,
  type Escalation,
  emptyStudy,
  isInvestment,
  type MoneyKind,
  type Ownership,
  type PriceIndex,
  type PriceIndexId,
  type Study,
  type TcoCategory,
  type TcoFormula,
  type TcoLine,
  type TcoLineId,
  type TcoTiming,
  tcoCategories,
  type Whose,
  whoseFigures,
} from './tco/ownership';
export { rangedTcoFigures, tcoLineAt } from './tco/tcoRanges';
export { type UsualLine, usualEntry, usualLines, usualTiming } from './tco/usualLines';
