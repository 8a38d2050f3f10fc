import { type Annotations, inOrder } from '../annotations';
import { type Estimate } from '../estimate';
import {
  type AgreedPoint,
  agreedPoints,
  lastOutcomes,
  type ReviewSession,
  type TakenUpPoint,
  takenUp,
} from '../review';
import { type CaseData } from './caseData';
import { annotationsOf, currentRevision } from './caseParts';

/** What stood on the table of a session: as it was opened, or as the case has it where none was kept. */
export function tableOf(
  data: CaseData,
  session: ReviewSession,
): { readonly estimate: Estimate; readonly annotations: Annotations; readonly revisionId: string } | null {
  const { table } = session;
  const revision = table === undefined ? currentRevision(data) : (data.revisions[table.revisionId] ?? null);
  if (revision === null) return null;
  const today = annotationsOf(data);
  if (table === undefined) return { estimate: revision.estimate, annotations: today, revisionId: revision.id };
  const { deal, positions, hiddenCosts, rebasings, points } = table;
  const annotations = { ...today, deal, positions, hiddenCosts, rebasings, points };
  return { estimate: revision.estimate, annotations, revisionId: revision.id };
}

/** Every point that counts as agreed, by what was said last, in the order of the case. */
export function agreedIn(data: CaseData): readonly AgreedPoint[] {
  const { points, outcomes, sessions } = data;
  return agreedPoints(inOrder(points), lastOutcomes(Object.values(outcomes), sessions), sessions);
}

/** What the current revision takes up of what was agreed on earlier ones; null where nothing was agreed on an earlier one. */
export function takenUpIn(data: CaseData): readonly TakenUpPoint[] | null {
  const current = currentRevision(data);
  if (current === null) return null;
  const agreed = agreedIn(data);
  const compared = Object.values(data.sessions).flatMap((session) => {
    const own = agreed.filter(({ outcome }) => outcome.sessionId === session.id);
    const table = own.length === 0 ? null : tableOf(data, session);
    if (table === null || table.revisionId === current.id) return [];
    return takenUp(table.estimate, current.estimate, table.annotations, own);
  });
  if (compared.length === 0) return null;
  const places = new Map(agreed.map(({ point }, place) => [point.id, place]));
  return compared.toSorted((a, b) => (places.get(a.pointId) ?? 0) - (places.get(b.pointId) ?? 0));
}
