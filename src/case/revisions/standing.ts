import type { HiddenCost, HiddenCostId, PointId, Position, PositionId, Rebasing, RebasingId } from '../../annotations';
import type { LineId } from '../../estimate';
import type { CaseData } from '../caseData';

/** What of ours refers to a line: it stands on it, beneath it, or counts it in a base. */
export interface Standing {
  readonly positions: readonly PositionId[];
  readonly hiddenCosts: readonly HiddenCostId[];
  /** Overlays whose base names the line. */
  readonly bases: readonly (PositionId | HiddenCostId)[];
  /** Re-basings that name it among their lines. */
  readonly rebasings: readonly RebasingId[];
  /** Points that speak of the line's arithmetic. */
  readonly points: readonly PointId[];
}

interface OpenStanding {
  positions: PositionId[];
  hiddenCosts: HiddenCostId[];
  bases: (PositionId | HiddenCostId)[];
  rebasings: RebasingId[];
  points: PointId[];
}

/** Everything of ours by the line that it refers to. */
export function standingByLine(
  data: Pick<CaseData, 'positions' | 'hiddenCosts' | 'rebasings' | 'points'>,
): ReadonlyMap<LineId, Standing> {
  const byLine = new Map<LineId, OpenStanding>();
  const on = (id: LineId): OpenStanding => {
    const known = byLine.get(id) ?? { positions: [], hiddenCosts: [], bases: [], rebasings: [], points: [] };
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
  for (const rebasing of Object.values(data.rebasings))
    for (const id of chosenLines(rebasing)) on(id).rebasings.push(rebasing.id);
  for (const { id, items } of Object.values(data.points))
    for (const item of items) if (item.type === 'arithmetic') on(item.lineId).points.push(id);
  return byLine;
}

/** The lines that a re-basing names one by one. */
export function chosenLines({ appliesTo }: Rebasing): readonly LineId[] {
  return appliesTo.type === 'lines' ? appliesTo.lineIds : [];
}

export function basesOf(overlay: Position | HiddenCost): readonly LineId[] {
  if ('lineId' in overlay) return overlay.baseIds ?? [];
  return 'baseIds' in overlay.method ? overlay.method.baseIds : [];
}
