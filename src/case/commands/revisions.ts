import { type HiddenCost, orderBetween, type Position, type PositionId, type RebasingId } from '../../annotations';
import { carryFactors, type Line, type LineId, unusedId, withIds } from '../../estimate';
import { type BlobRecord, type CaseData, type Doubt, type Revision } from '../caseData';
import { currentRevision } from '../caseParts';
import type { ChangeDraft } from '../change';
import { lastLine, revisionsInOrder, usedLineIds } from '../revisions/lineDecisions';
import { withoutMisplaced } from '../revisions/misplaced';
import { basesOf, chosenLines, standingByLine } from '../revisions/standing';
import { type Command, command } from './command';
import { dropFromPoints } from './points';

export interface NewRevision {
  /** With the lasting ids of its lines. Its place is behind the others. */
  readonly revision: Omit<Revision, 'order'>;
  readonly blob: BlobRecord;
  readonly doubts: readonly Pick<Doubt, 'lineId' | 'reason' | 'isConfirmed'>[];
}

/**
 * Takes a new file of the customer over as the last revision. What stands on a line stays on it, whatever the line is
 * called now; our figures beside a factor follow the factor. What lost its line is kept and waits for a decision.
 */
export function takeOverRevision({ revision, blob, doubts }: NewRevision): Command {
  return command(`Take over "${revision.fileName}"`, (draft) => {
    const before = currentRevision(draft.data);
    draft.set('blobs', blob);
    draft.set('revisions', { ...revision, order: orderBetween(before?.order ?? null, null) });
    const standing = standingByLine(draft.data);
    for (const { lineId, reason, isConfirmed } of doubts) {
      if (!standing.has(lineId)) continue;
      const id = `${revision.id} ${lineId}`;
      draft.set('doubts', { id, revisionId: revision.id, lineId, reason, isConfirmed });
    }
    if (before === null) return;
    const later = new Map(revision.estimate.lines.map((line) => [line.id, line]));
    for (const line of before.estimate.lines) {
      const now = later.get(line.id);
      if (now) followFactors(draft, standing.get(line.id)?.positions ?? [], line, now);
    }
  });
}

/** A person looked at the line and says that it is the same, in every revision so far. */
export function confirmLine(lineId: LineId): Command {
  return command('Confirm the line', (draft) => {
    for (const doubt of Object.values(draft.data.doubts))
      if (doubt.lineId === lineId && !doubt.isConfirmed) draft.update('doubts', doubt.id, { isConfirmed: true });
  });
}

/**
 * The line is another one after all: in the last revision it gets an id of its own, and what stood on it waits for a
 * decision. Of a line that later revisions took over nothing changes.
 */
export function treatAsNew(lineId: LineId): Command {
  return command('Treat the line as new', (draft) => {
    const revision = currentRevision(draft.data);
    if (!revision?.estimate.lines.some(({ id }) => id === lineId)) return;
    const ids = new Map([[lineId, unusedId(lineId, usedLineIds(draft.data))]]);
    draft.update('revisions', revision.id, { estimate: withIds(revision.estimate, ids) });
    removeDoubts(draft, lineId);
  });
}

/** Moves all that stands on one line to another. A position stays where the other line has one already. */
export function attachToLine(from: LineId, to: LineId): Command {
  return command('Attach to another line', (draft) => {
    const revisions = revisionsInOrder(draft.data);
    const now = lastLine(revisions.slice(-1), to);
    const standing = standingByLine(draft.data).get(from);
    if (now === null || standing === undefined || from === to) return;
    const { positions, hiddenCosts } = draft.data;
    const was = lastLine(revisions, from);
    if (!Object.values(positions).some(({ lineId }) => lineId === to)) {
      if (was) followFactors(draft, standing.positions, was, now);
      for (const id of standing.positions) draft.update('positions', id, { lineId: to });
    }
    for (const id of standing.hiddenCosts) draft.update('hiddenCosts', id, { parentId: to });
    for (const id of standing.bases) {
      const base = basesOf(positions[id] ?? (hiddenCosts[id] as HiddenCost));
      setBase(draft, id, [...new Set(base.map((line) => (line === from ? to : line)))]);
    }
    for (const id of standing.rebasings) moveChosen(draft, id, from, to);
    moveArithmetic(draft, from, to);
    removeDoubts(draft, from);
  });
}

/** Removes what stood on a line: its position, hidden costs and arithmetic part; bases and re-basings that name it lose it. */
export function removeStanding(lineId: LineId, label: string): Command {
  return command(label, (draft) => {
    const standing = standingByLine(draft.data).get(lineId);
    if (standing === undefined) return;
    const gone = new Set<string>([...standing.positions, ...standing.hiddenCosts]);
    for (const id of standing.positions) draft.remove('positions', id);
    for (const id of standing.hiddenCosts) draft.remove('hiddenCosts', id);
    for (const id of standing.bases) {
      const overlay = draft.data.positions[id] ?? draft.data.hiddenCosts[id];
      if (overlay)
        setBase(
          draft,
          id,
          basesOf(overlay).filter((line) => line !== lineId),
        );
    }
    for (const id of standing.rebasings) moveChosen(draft, id, lineId, null);
    dropFromPoints(draft, (item) => (item.type === 'arithmetic' ? item.lineId === lineId : gone.has(item.id)));
    removeDoubts(draft, lineId);
  });
}

/** Takes out of the positions on a line what a line of its kind does not take. */
export function dropMisplaced(lineId: LineId): Command {
  return command('Drop what does not count', (draft) => {
    const line = lastLine(revisionsInOrder(draft.data).slice(-1), lineId);
    for (const position of Object.values(draft.data.positions))
      if (line && position.lineId === lineId) draft.set('positions', withoutMisplaced(position, line));
  });
}

function followFactors(draft: ChangeDraft, ids: readonly PositionId[], was: Line, now: Line): void {
  const to = carryFactors(was, now);
  for (const id of ids) {
    const position = draft.data.positions[id];
    if (position === undefined || Object.keys(position.factors).length === 0) continue;
    const factors = Object.fromEntries(
      Object.entries(position.factors).map(([place, value]) => [String(to(Number(place))), value]),
    );
    draft.update('positions', id, { factors, range: followedRange(position, to) });
  }
}

function followedRange({ range }: Position, to: (place: number) => number): Position['range'] {
  if (range === null || !range.of.startsWith('factor:')) return range;
  return { ...range, of: `factor:${to(Number(range.of.slice(7)))}` };
}

function setBase(draft: ChangeDraft, id: string, base: readonly LineId[]): void {
  const cost = draft.data.hiddenCosts[id];
  if (draft.data.positions[id]) draft.update('positions', id, { baseIds: base.length === 0 ? null : base });
  else if (cost && 'baseIds' in cost.method)
    draft.update('hiddenCosts', id, { method: { ...cost.method, baseIds: base } });
}

/** Another line, or none, among those that a re-basing names. */
function moveChosen(draft: ChangeDraft, id: RebasingId, from: LineId, to: LineId | null): void {
  const rebasing = draft.data.rebasings[id];
  if (!rebasing) return;
  const lineIds = chosenLines(rebasing).flatMap((line) => (line === from ? (to ?? []) : [line]));
  draft.update('rebasings', id, { appliesTo: { type: 'lines', lineIds: [...new Set(lineIds)] } });
}

/** An arithmetic part stands in one point at most. */
function moveArithmetic(draft: ChangeDraft, from: LineId, to: LineId): void {
  dropFromPoints(draft, (item) => item.type === 'arithmetic' && item.lineId === from && isTaken(draft.data, to));
  for (const { id, items } of Object.values(draft.data.points)) {
    if (!items.some((item) => item.type === 'arithmetic' && item.lineId === from)) continue;
    const moved = items.map((item) =>
      item.type === 'arithmetic' && item.lineId === from ? { ...item, lineId: to } : item,
    );
    draft.update('points', id, { items: moved });
  }
}

function isTaken({ points }: CaseData, lineId: LineId): boolean {
  return Object.values(points).some(({ items }) =>
    items.some((item) => item.type === 'arithmetic' && item.lineId === lineId),
  );
}

function removeDoubts(draft: ChangeDraft, lineId: LineId): void {
  for (const { id, lineId: its } of Object.values(draft.data.doubts)) if (its === lineId) draft.remove('doubts', id);
}
