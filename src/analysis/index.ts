// Takes: an Estimate and the Annotations on it.
// Gives: the gap by full recomputation, the bridge that explains it, the same gap by element, group and point, its spread
// over the ranges, its split without an order, scenarios, and what the customer would have to believe.
// Always true: the steps are computed on their own and add up to the gap; without overlays the gap is the arithmetic correction.

export { analyse } from './analyse';
export type { Analysis, BasisStep, BridgeStep, Contribution, Cut, Incomplete, PointEffect, Source } from './analysis';
export { type Cause, causes, type OwnCause } from './causes';
export { type Coverage, type Covered, coverage, type Share } from './coverage';
export { effectParts, type OverlayEffect, positionEffects } from './effects';
export {
  type Belief,
  type NoBelief,
  type OverlayBeliefs,
  overlayBeliefs,
  type PointBelief,
  pointBeliefs,
} from './explain/beliefs';
export type { FigureUnit, OverlayFigure } from './explain/overlayFigures';
export { gapBySource, type ParetoPart, paretoRows, smallerKey } from './explain/paretoRows';
export {
  analyseScenario,
  compareScenarios,
  type ScenarioComparison,
  type ScenarioRow,
  type ScenarioTerms,
} from './explain/scenarios';
export { type OrderFreeEffect, shapley } from './explain/shapley';
export { sourceNames } from './explain/sourceNames';
export { hiddenAmount, type MethodContext } from './hiddenAmount';
export { ourRate } from './itemEffects';
export { hasFigures, ourBase, ourQuantity, ourShare } from './ourFigures';
export type { OpenHiddenCost, OpenPosition } from './overlays';
export { type ItemEffect, itemEffect, overlayEffect, positionIndex } from './pointItem';
export { Printed } from './printed/printed';
export { type PrintedTotals, printedTotals } from './printed/printedTotals';
export { reanalyse } from './reanalyse';
export { causeOf, rebaseLine } from './rebase/rebaseLine';
export type { RebasingEffect } from './rebase/rebasingEffects';
export { linesOfRebasing } from './rebase/targets';
export { type Comparison, compareWith } from './tco/comparison';
export { type Conclusion, isJoint, type JointComparison, jointComparison } from './tco/jointFigures';
export { type LossRow, type LossSection, type LossStatement, lossAmount, lossStatements } from './tco/loss';
export {
  type AlternativeCost,
  alternativeCost,
  type LineCost,
  lineCostOf,
  type OwnershipCost,
  ownershipCost,
  presentUnits,
  type YearCost,
} from './tco/ownershipCost';
export { type CourseSpread, type OwnershipUncertainty, simulateOwnership } from './tco/ownershipUncertainty';
export { breakEven, cheapest, crossing, isComplete, parityPrice, type Turning, turningPoints } from './tco/parity';
export {
  assumedSpan,
  assumedValue,
  type StudyAssumption,
  studyAssumptions,
  type TwoWay,
  type TwoWayAxis,
  type TwoWayCell,
  twoWay,
} from './tco/sensitivity';
export { discountFactor, type Flow, type OpenStudy, openStudy } from './tco/timeline';
export type { CorrelationSettings } from './uncertainty/correlation';
export {
  correlatedElements,
  correlationFault,
  type GivenCorrelations,
  withCorrelations,
} from './uncertainty/givenCorrelations';
export {
  defaultSimulation,
  type SimulationSettings,
  simulate,
  simulateAtOnce,
  type Uncertainty,
} from './uncertainty/simulate';
export { type Bin, cumulativeCurve, histogram, percentile, probabilityAbove, type Spread } from './uncertainty/spread';
export { type TornadoBar, type TornadoFigure, tornado } from './uncertainty/tornado';
