import type { HiddenCost, HiddenCostId, PointId, Position, PositionId } from '../../annotations';
import type { LineId } from '../../estimate';
import type { CaseData } from '../caseData';

/** What of ours refers to a line: it stands on it, beneath it, or counts it in a base. */
export interface Standing {
  readonly positions: readonly PositionId[];
  readonly hiddenCosts: readonly HiddenCostId[];
  /** Overlays whose base names the line. */
  readonly bases: readonly (PositionId | HiddenCostId)[];
  /** Points that speak of the line's arithmetic. */
  readonly points: readonly PointId[];
}

interface OpenStanding {
  positions: PositionId[];
  hiddenCosts: HiddenCostId[];
  bases: (PositionId | HiddenCostId)[];
  points: PointId[];
}

/** Everything of ours by the line that it refers to. */
export function standingByLine(
  data: Pick<CaseData, 'positions' | 'hiddenCosts' | 'points'>,
): ReadonlyMap<LineId, Standing> {
  const byLine = new Map<LineId, OpenStanding>();
  const on = (id: LineId): OpenStanding => {
    const known = byLine.get(id) ?? { positions: [], hiddenCosts: [], bases: [], points: [] };
    byLine.set(id, known);
    return known;
  };
  for (const position of Object.values(data.positions)) {
    on(position.lineId).positions.push(position.id);
    for (const id of position.baseIds ?? []) on(id).bases.push(position.id);
  }
  for (const cost of Object.values(data.hiddenCosts)) {
    if (cost.parentId !== null) on(cost.parentId).hiddenCosts.push(cost.id);
    for (const id of basesOf(cost)) on(id).bases.push(cost.id);
  }
  for (const { id, items } of Object.values(data.points))
    for (const item of items) if (item.type === 'arithmetic') on(item.lineId).points.push(id);
  return byLine;
}

export function basesOf(overlay: Position | HiddenCost): readonly LineId[] {
  if ('lineId' in overlay) return overlay.baseIds ?? [];
  return 'baseIds' in overlay.method ? overlay.method.baseIds : [];
}
