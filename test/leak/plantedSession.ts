import type { PointId } from '../../src/annotations';
import type { ReviewSession, SessionOutcome } from '../../src/review';
import type { Planting } from './plantedExchange';

/** A session with a marker in every field, and what was said in it to a point: none of it is in a document about the cost. */
export function plantedSession(
  { word, number }: Planting,
  points: readonly PointId[],
  exportId: string | null,
): { readonly sessions: readonly ReviewSession[]; readonly outcomes: readonly SessionOutcome[] } {
  const pointId = points[0] ?? ('none' as PointId);
  const session: ReviewSession = {
    id: word('sessions.id'),
    order: word('sessions.order'),
    title: word('sessions.title'),
    heldOn: word('sessions.heldOn'),
    attendeesOurs: word('sessions.attendeesOurs'),
    attendeesTheirs: word('sessions.attendeesTheirs'),
    agenda: [{ title: word('sessions.agenda.title'), minutes: 10 }],
    notes: { [pointId]: word('sessions.notes.*') },
    exportId,
    openedAt: word('sessions.openedAt'),
    closedAt: word('sessions.closedAt'),
  };
  const outcome: SessionOutcome = {
    id: word('outcomes.id'),
    order: word('outcomes.order'),
    sessionId: session.id,
    pointId,
    answer: 'agreedInPart',
    named: [
      { item: word('outcomes.named.item'), field: word('outcomes.named.field'), value: number('outcomes.named.value') },
    ],
    without: [word('outcomes.without')],
    figure: number('outcomes.figure'),
    reason: word('outcomes.reason'),
    ownerOurs: word('outcomes.ownerOurs'),
    ownerTheirs: word('outcomes.ownerTheirs'),
    dueDate: word('outcomes.dueDate'),
    at: word('outcomes.at'),
    over: word('outcomes.over'),
  };
  return { sessions: [session], outcomes: [outcome] };
}
