import { inOrder } from '../../annotations';
import type { Line, LineId } from '../../estimate';
import { type CaseData, type Doubt, type Revision } from '../caseData';
import { currentRevision } from '../caseParts';
import { hasMisplaced } from './misplaced';
import { type Standing, standingByLine } from './standing';

/**
 * A line that something of ours refers to, and about which a person has to say something after a new revision.
 * `gone`: the last revision has it no longer; `doubtful`: it may be another line; `otherKind`: it takes other figures.
 */
export interface LineDecision {
  readonly lineId: LineId;
  readonly why: 'gone' | 'doubtful' | 'otherKind';
  /** Of a doubt: why it was taken for the same line. */
  readonly doubt: Doubt | null;
  /** As the last revision before had it; null where none did. */
  readonly was: Line | null;
  readonly is: Line | null;
  readonly standing: Standing;
}

/** In the order of the estimate; what is gone comes last. Derived, never saved: only that a doubt was confirmed is. */
export function lineDecisions(data: CaseData): readonly LineDecision[] {
  const current = currentRevision(data);
  if (current === null) return [];
  const standing = standingByLine(data);
  if (standing.size === 0) return [];
  const earlier = revisionsInOrder(data).slice(0, -1);
  const doubts = new Map<LineId, Doubt>();
  for (const doubt of Object.values(data.doubts)) if (!doubt.isConfirmed) doubts.set(doubt.lineId, doubt);
  const decisions: LineDecision[] = [];
  const there = new Set<LineId>();
  for (const is of current.estimate.lines) {
    there.add(is.id);
    const its = standing.get(is.id);
    if (its === undefined) continue;
    const decide = (why: LineDecision['why'], doubt: Doubt | null): void =>
      void decisions.push({ lineId: is.id, why, doubt, was: lastLine(earlier, is.id), is, standing: its });
    const doubt = doubts.get(is.id) ?? null;
    if (doubt) decide('doubtful', doubt);
    else if (earlier.length > 0 && its.positions.some((id) => misplaces(data, id, is))) decide('otherKind', null);
  }
  for (const [lineId, its] of standing) {
    if (there.has(lineId)) continue;
    decisions.push({ lineId, why: 'gone', doubt: null, was: lastLine(earlier, lineId), is: null, standing: its });
  }
  return decisions;
}

function misplaces({ positions }: CaseData, id: string, line: Line): boolean {
  const position = positions[id];
  return position !== undefined && hasMisplaced(position, line);
}

/** The first one first. */
export function revisionsInOrder(data: CaseData): readonly Revision[] {
  return inOrder(data.revisions);
}

/** The line as the latest of these revisions had it. */
export function lastLine(revisions: readonly Revision[], id: LineId): Line | null {
  for (const { estimate } of revisions.toReversed()) {
    const found = estimate.lines.find((line) => line.id === id);
    if (found) return found;
  }
  return null;
}

/** Every id that a line of this case ever had, or that something of ours refers to: none of them is given again. */
export function usedLineIds(data: CaseData): ReadonlySet<LineId> {
  const used = new Set<LineId>(standingByLine(data).keys());
  for (const { estimate } of Object.values(data.revisions)) for (const { id } of estimate.lines) used.add(id);
  return used;
}
