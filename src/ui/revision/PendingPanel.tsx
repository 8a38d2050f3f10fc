import { useMemo } from 'react';
import type { Differences, Line, LineId, RevisionMatch } from '../../estimate';
import { type PendingRevision, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { useTakeBackKey } from '../parts/useTakeBackKey';
import { Card } from './Card';
import { Cards } from './Cards';
import { DoubtCard } from './DoubtCard';
import { FactChanges } from './FactChanges';
import { LineChoice } from './LineChoice';
import { carriedOver, type Part } from './model/carriedOver';
import { howMany, standingWords } from './model/standingWords';
import { movedUnderPositions } from './model/underPositions';
import { UnderPositions } from './UnderPositions';

interface PendingPanelProps {
  readonly pending: PendingRevision;
  readonly match: RevisionMatch;
  readonly differences: Differences;
}

const most = 60;

/** What is carried over when the file is taken over, and what a person decides before or after. */
export function PendingPanel({ pending, match, differences }: PendingPanelProps) {
  const { changeView } = useWorkbench();
  const { data, estimate } = useOpenCase();
  const after = pending.estimate.lines;
  const carried = useMemo(() => carriedOver(data, estimate.lines, after, match), [data, estimate.lines, after, match]);
  const openBefore = useMemo(() => openLines(estimate.lines, match, 'beforeId'), [estimate.lines, match]);
  const openAfter = useMemo(() => openLines(after, match, 'afterId'), [after, match]);
  const matched = useMemo(() => new Set(match.matches.map(({ afterId }) => afterId)), [match]);
  const moved = useMemo(() => movedUnderPositions(differences, data), [differences, data]);
  const { decisions } = pending;
  const decide = (...made: PendingRevision['decisions']): void =>
    changeView({ pendingRevision: { ...pending, decisions: [...decisions, ...made] } });
  const takeBack = (): void => changeView({ pendingRevision: { ...pending, decisions: decisions.slice(0, -1) } });
  useTakeBackKey(decisions.length > 0 ? takeBack : null);
  const { positions, hiddenCosts, points, doubts, otherDoubts, gone } = carried;
  return (
    <aside className="revision-panel" aria-label="What is carried over" tabIndex={-1}>
      <section aria-labelledby="carried-over">
        <h2 id="carried-over">Carried over</h2>
        <dl className="revision-carried">
          <Carried part={positions} one="position" many="positions" />
          <Carried part={hiddenCosts} one="hidden cost" many="hidden costs" />
          <Carried part={points} one="point" many="points" />
        </dl>
        {positions.all + hiddenCosts.all + points.all === 0 && (
          <p className="revision-hint">Nothing of ours stands in this case yet.</p>
        )}
        {decisions.length > 0 && (
          <p className="revision-decided">
            {howMany(decisions.length, 'decision', 'decisions')} taken.{' '}
            <Button size="small" look="quiet" onPress={takeBack}>
              Take back the last one
            </Button>
          </p>
        )}
      </section>
      <Cards
        of={doubts.length}
        heading={howMany(doubts.length, 'line in doubt', 'lines in doubt')}
        text="What stands there is carried over. Confirm now, or later on this screen."
      >
        {doubts.slice(0, most).map((doubt) => (
          <DoubtCard
            key={doubt.match.afterId}
            doubt={doubt}
            open={openBefore}
            onDecide={(beforeId) => decide({ afterId: doubt.match.afterId, beforeId })}
          />
        ))}
      </Cards>
      <Cards
        of={gone.length}
        heading={howMany(gone.length, 'line is gone', 'lines are gone')}
        text="What stood there is kept, and counts nowhere until it is attached to another line or removed."
      >
        {gone.slice(0, most).map(({ line, standing }) => (
          <Card key={line.id} was={line} is={null} reason="" standing={standingWords(standing)}>
            <LineChoice
              label="It continues as"
              action="Use"
              choices={[
                { heading: 'New lines', lines: openAfter.filter(({ id }) => !matched.has(id)) },
                { heading: 'In doubt', lines: openAfter.filter(({ id }) => matched.has(id)) },
              ]}
              onChoose={(afterId) => decide({ afterId, beforeId: line.id })}
            />
          </Card>
        ))}
      </Cards>
      <Cards
        of={otherDoubts.length}
        heading={howMany(
          otherDoubts.length,
          doubts.length > 0 ? 'more line in doubt' : 'line in doubt',
          doubts.length > 0 ? 'more lines in doubt' : 'lines in doubt',
        )}
        text="Nothing of ours stands there: it matters for the list of differences only."
        action={
          otherDoubts.length < 2 ? null : (
            <Button
              size="small"
              onPress={() => decide(...otherDoubts.map(({ match: { afterId, beforeId } }) => ({ afterId, beforeId })))}
            >
              Confirm all {String(otherDoubts.length)}
            </Button>
          )
        }
      >
        {otherDoubts.slice(0, most).map((doubt) => (
          <DoubtCard
            key={doubt.match.afterId}
            doubt={doubt}
            open={openBefore}
            onDecide={(beforeId) => decide({ afterId: doubt.match.afterId, beforeId })}
          />
        ))}
      </Cards>
      <UnderPositions moved={moved} onShow={null} />
      <FactChanges changes={differences.facts} />
    </aside>
  );
}

function Carried({ part, one, many }: { readonly part: Part; readonly one: string; readonly many: string }) {
  if (part.all === 0) return null;
  return (
    <div>
      <dt>{part.all === 1 ? one : many}</dt>
      <dd>{part.carried === part.all ? `all ${part.all}` : `${part.carried} of ${part.all}`}</dd>
    </div>
  );
}

/** Lines of one side that no line of the other is paired with for certain. */
function openLines(lines: readonly Line[], { matches }: RevisionMatch, side: 'beforeId' | 'afterId'): readonly Line[] {
  const sure = new Set<LineId>(matches.flatMap((match) => (match.certainty === 'doubtful' ? [] : [match[side]])));
  return lines.filter(({ id }) => !sure.has(id));
}
