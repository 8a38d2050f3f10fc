import { pointKey, viewHash } from '../disclosure';
import type { SentDocument } from '../review';
import type { CaseData } from './caseData';
import type { ReceivedAnswer } from './exchanged';

/** The review files that left, in their order, with the points as they were printed. */
export function sentReviewFiles({ exports }: Pick<CaseData, 'exports'>): readonly SentDocument[] {
  return Object.values(exports)
    .filter(({ edition }) => edition === 'reviewFile')
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ id, view, points }) => ({
      exportId: id,
      hash: viewHash(view),
      points: view.points.flatMap((point, index) => {
        const pointId = points[index];
        return pointId === undefined
          ? []
          : [{ pointId, number: point.number, key: pointKey(point), heading: point.heading }];
      }),
    }));
}

/** The customer's answer to each point: of several editions the one that came in last. */
export function answerByPoint({ answers }: Pick<CaseData, 'answers'>): ReadonlyMap<string, ReceivedAnswer> {
  const inTime = Object.values(answers).toSorted(
    (a, b) => a.receivedAt.localeCompare(b.receivedAt) || a.order.localeCompare(b.order),
  );
  return new Map(inTime.map((answer) => [answer.pointId, answer]));
}
