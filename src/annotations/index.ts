// Takes: nothing but the lines of an estimate that it refers to.
// Gives: the shapes of what our side adds (deal, positions, hidden costs, evidence, points), and what a method asks for.
// Always true: an annotation never changes a figure that the customer wrote; missing is null, not zero.

export type {
  Annotations,
  Argument,
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
} from './annotations';
export { type MethodDescription, type MethodField, methods } from './methods';
export { inOrder, orderBetween } from './order';
export {
  hasUsableRange,
  hiddenCostAt,
  positionAt,
  rangedMethodFields,
  rangedPositionFigures,
} from './ranges';
