import { orderBetween } from '../../annotations';
import type { PointOutcome, ReviewSession, SessionOutcome, SessionTable } from '../../review';
import { type CaseData } from '../caseData';
import { currentRevision, dealOf } from '../caseParts';
import { type Command, command } from './command';
import { lastOrder } from './lastOrder';

/** Puts a new session at the end of the list. */
export function addSession(newId: string, session: Omit<ReviewSession, 'id' | 'order'>): Command {
  return command('Add a session', (draft) => {
    draft.set('sessions', { ...session, id: newId, order: orderBetween(lastOrder(draft.data.sessions), null) });
  });
}

export function setSession(id: string, change: Partial<Omit<ReviewSession, 'id' | 'order'>>): Command {
  return command('Change a session', (draft) => {
    const session = draft.data.sessions[id];
    if (session) draft.set('sessions', { ...session, ...change });
  });
}

/** Removes a session with what was said in it. */
export function removeSession(id: string): Command {
  return command('Remove a session', (draft) => {
    for (const outcome of Object.values(draft.data.outcomes))
      if (outcome.sessionId === id) draft.remove('outcomes', outcome.id);
    draft.remove('sessions', id);
  });
}

/** That a session was opened or closed. It happened, so no undo takes it back. */
export function recordSession(
  id: string,
  change: Pick<ReviewSession, 'openedAt' | 'exportId'> | Pick<ReviewSession, 'closedAt'>,
): Command {
  if ('closedAt' in change) return { ...command('Close a session', setSession(id, change).work), isLasting: true };
  const work = command('Open a session', (draft) => {
    const table = onTheTable(draft.data);
    setSession(id, table === null ? change : { ...change, table }).work(draft);
  });
  return { ...work, isLasting: true };
}

/** What the figures of a session follow from, kept with it: later edits and revisions do not change what was agreed. */
function onTheTable(data: CaseData): SessionTable | null {
  const revision = currentRevision(data);
  if (revision === null) return null;
  const { positions, hiddenCosts, rebasings, points } = data;
  const { id: _, ...deal } = dealOf(data);
  return { revisionId: revision.id, deal, positions, hiddenCosts, rebasings, points };
}

/** What was said to a point. It was said, so no undo takes it back; saying something else takes its place. */
export function recordOutcome(newId: string, sessionId: string, outcome: PointOutcome, at: string): Command {
  const work = command('Record an answer', (draft) => {
    const before = outcomeAt(draft.data.outcomes, sessionId, outcome.pointId);
    const order = before?.order ?? orderBetween(lastOrder(draft.data.outcomes), null);
    draft.set('outcomes', { ...outcome, id: before?.id ?? newId, order, sessionId, at });
  });
  return { ...work, isLasting: true };
}

/** Takes back what was said to a point, as if nobody had answered. */
export function removeOutcome(sessionId: string, pointId: PointOutcome['pointId']): Command {
  const work = command('Take back an answer', (draft) => {
    const before = outcomeAt(draft.data.outcomes, sessionId, pointId);
    if (before) draft.remove('outcomes', before.id);
  });
  return { ...work, isLasting: true };
}

function outcomeAt(
  outcomes: Readonly<Record<string, SessionOutcome>>,
  sessionId: string,
  pointId: PointOutcome['pointId'],
): SessionOutcome | undefined {
  return Object.values(outcomes).find((outcome) => outcome.sessionId === sessionId && outcome.pointId === pointId);
}
