import { useMemo, useState } from 'react';
import type { PointId } from '../../annotations';
import { answerByPoint } from '../../case';
import type { SharedSession } from '../../disclosure';
import { lastOutcomes, mergeAnswers, type ReviewSession, type StandingKind, standingKinds } from '../../review';
import { useOpenCase } from '../context';
import { SegmentedControl } from '../parts/SegmentedControl';
import { OutcomeRow } from './OutcomeRow';
import { StandingLine } from './StandingLine';
import { standingNames } from './words';

interface OutcomesProps {
  readonly session: ReviewSession;
  readonly shared: SharedSession;
  /** In printed order. */
  readonly pointIds: readonly PointId[];
}

/** Each point with what was said to it and what came in writing; where the two differ, one click decides. */
export function Outcomes({ session, shared, pointIds }: OutcomesProps) {
  const { data } = useOpenCase();
  const [filter, setFilter] = useState<StandingKind | 'all' | 'conflict'>('all');
  const [edited, setEdited] = useState<PointId | null>(null);
  const merged = useMemo(() => {
    const own = Object.values(data.outcomes).filter((outcome) => outcome.sessionId === session.id);
    return mergeAnswers(pointIds, lastOutcomes(own, data.sessions), answerByPoint(data));
  }, [data, session.id, pointIds]);
  const rows = merged.flatMap((row, index) => {
    const outcome = shared.points[index];
    return outcome ? [{ row, outcome, heading: shared.view.points[index]?.heading ?? '' }] : [];
  });
  const conflicts = merged.filter(({ state }) => state === 'conflict').length;
  const hasWritten = merged.some(({ written }) => written !== null);
  const shown = rows.filter(
    ({ row, outcome }) =>
      filter === 'all' || (filter === 'conflict' ? row.state === 'conflict' : outcome.standing === filter),
  );
  const count = (standing: StandingKind): number => rows.filter(({ outcome }) => outcome.standing === standing).length;
  const segments = [
    { value: 'all' as const, label: `All ${rows.length}` },
    ...standingKinds.map((standing) => ({ value: standing, label: `${standingNames[standing]} ${count(standing)}` })),
    ...(conflicts === 0 ? [] : [{ value: 'conflict' as const, label: `To decide ${conflicts}` }]),
  ];
  return (
    <section aria-label="Outcomes" className="review-outcomes">
      <h2>What was said</h2>
      <div className="review-outcomes-head">
        <SegmentedControl
          label="Show"
          isLabelHidden
          look="loose"
          segments={segments}
          value={filter}
          onChange={setFilter}
        />
        <StandingLine standing={shared.standing} />
      </div>
      {conflicts > 0 && (
        <output className="review-conflicts">
          {conflicts === 1 ? 'One answer came' : `${conflicts} answers came`} in writing that{' '}
          {conflicts === 1 ? 'differs' : 'differ'} from what was said. Choose which one holds; both stay on record.
        </output>
      )}
      <table className="review-table">
        <thead>
          <tr>
            <th scope="col">Point</th>
            <th scope="col">In the session</th>
            {hasWritten && <th scope="col">In writing</th>}
            <th scope="col" className="review-figure">
              Agreed effect
            </th>
            <th scope="col">Owners and due date</th>
            <th scope="col">
              <span className="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, outcome, heading }) => (
            <OutcomeRow
              key={row.pointId}
              session={session}
              row={row}
              outcome={outcome}
              heading={heading}
              hasWritten={hasWritten}
              isEdited={edited === row.pointId}
              onEdit={(isEdited) => setEdited(isEdited ? row.pointId : null)}
            />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="review-quiet">No point is so.</p>}
    </section>
  );
}
