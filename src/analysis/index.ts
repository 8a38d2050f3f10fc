// Takes: an Estimate and the Annotations on it.
// Gives: the gap by full recomputation, the bridge that explains it, and the same gap by element, group and point.
// Always true: the steps are computed on their own and add up to the gap; without overlays the gap is the arithmetic correction.

export { analyse } from './analyse';
export type { Analysis, BridgeStep, Contribution, Cut, Incomplete, PointEffect, Source } from './analysis';
export { type Cause, causes, type OwnCause } from './causes';
export { effectParts, type OverlayEffect } from './effects';
export { hiddenAmount, type MethodContext } from './hiddenAmount';
export { type ItemEffect, itemEffect, positionIndex } from './pointItem';
export { reanalyse } from './reanalyse';
