import { currencyPlaces } from '../../base/currency';
import { shareInputOf, tableOf } from '../../case';
import { type SessionInput, type SharedSession, share, sharedPointIds, shareSession } from '../../disclosure';
import { roundSession } from '../../report';
import type { OpenCase } from '../context';

/** The case as it lay on the table of a session; as it is now, where none was kept. */
export function asItWas(open: OpenCase, sessionId: string): OpenCase {
  const session = open.data.sessions[sessionId];
  const table = session && tableOf(open.data, session);
  return table ? { ...open, estimate: table.estimate, annotations: table.annotations } : open;
}

/**
 * What a session is made of: the document that was approved for the room, or, of one that was held without it, what would
 * be shared now; and what was noted of its points.
 */
export function sessionInput(now: OpenCase, sessionId: string, today: string): SessionInput | null {
  const session = now.data.sessions[sessionId];
  if (session === undefined) return null;
  const open = asItWas(now, sessionId);
  const { data, estimate, annotations } = open;
  const record = session.exportId === null ? undefined : data.exports[session.exportId];
  const wanted = shareInputOf(open, session.heldOn ?? today);
  const said = Object.values(data.outcomes).filter((outcome) => outcome.sessionId === sessionId);
  return {
    estimate,
    annotations,
    view: record?.view ?? share(wanted),
    pointIds: record?.points ?? sharedPointIds(wanted),
    outcomes: new Map(said.map((outcome) => [outcome.pointId, outcome])),
  };
}

/** The session with its figures as minutes and register print them. */
export function printedSession(input: SessionInput): SharedSession {
  return roundSession(shareSession(input), currencyPlaces(input.view.currency));
}
