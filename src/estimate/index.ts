// Takes: a Workbook and a person's Corrections to its reading.
// Gives: a Recognition (what each sheet, column and row is, with reasons), an Estimate, and what follows from its own figures.
// Always true: every row ends up as a line, heading, subtotal, total, fact or ignored with a reason; a customer's figure is never changed.

export { buildEstimate } from './buildEstimate';
export { type Computed, compute, type LineError } from './compute/compute';
export { mainLines } from './compute/mainLines';
export {
  hasRule,
  type Inputs,
  itemAmount,
  type OpenFactor,
  ownAmount,
  type Structure,
  shareOf,
} from './compute/structure';
export { topologicalOrder } from './compute/topologicalOrder';
export {
  type CostElement,
  costElements,
  type Estimate,
  type Fact,
  type Factor,
  type FactorClass,
  type Figure,
  type IgnoredRow,
  type Line,
  type LineId,
  type LineKey,
  type LineKind,
} from './estimate';
export { estimateFault } from './estimateFault';
export { figureFacts } from './facts/figureFacts';
export { chooseFormat } from './numbers/chooseFormat';
export { isTextFormat, readNumber } from './numbers/numberFormat';
export { fromRecipe } from './recipe/fromRecipe';
export { layoutOf, matchLayouts } from './recipe/layout';
export type { Layout, LostStep, Recipe, RecipeReport, RecipeStep, RowMark } from './recipe/recipe';
export { toRecipe } from './recipe/toRecipe';
export { recognise } from './recognise';
export type {
  ColumnReading,
  ColumnRole,
  Correction,
  Corrections,
  NumberFormat,
  PartReading,
  ProductKey,
  ProductReading,
  Question,
  QuestionChoice,
  Recognition,
  RowKind,
  RowReading,
  SheetReading,
  TableReading,
} from './recognition';
export { carryFactors } from './revision/carryFactors';
export { carryIds, unusedId, withIds } from './revision/carryIds';
export { confirmMatch } from './revision/confirmMatch';
export {
  type DifferenceStatus,
  type Differences,
  differences,
  type FactChange,
  type LineDifference,
} from './revision/differences';
export type { ChangedField, FieldChange } from './revision/fieldChanges';
export { type Fit, fitOf } from './revision/fit';
export { type MatchDecision, matchRevisions, type RevisionMatch } from './revision/matchRevisions';
export type { Certainty, LineMatch } from './revision/pairing';
export { returningLines } from './revision/returningLines';
export { rowOnSheet } from './sheet/place';
