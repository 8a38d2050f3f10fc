import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { lineDecisions, revisionsInOrder } from '../../case';
import { differences } from '../../estimate';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { PrimaryAction } from '../parts/slots';
import { TakenUp } from '../parts/TakenUp';
import { useFileOpening } from '../parts/useFileOpening';
import { Cards } from './Cards';
import { DecisionCard } from './DecisionCard';
import { DifferenceTable } from './DifferenceTable';
import { FactChanges } from './FactChanges';
import { howMany } from './model/standingWords';
import { movedUnderPositions } from './model/underPositions';
import { RevisionHeadlines } from './RevisionHeadlines';
import { RevisionList } from './RevisionList';
import { UnderPositions } from './UnderPositions';

const most = 60;

/** The revisions of the case, what differs between any two, and what waits for a decision. */
export function HistoryView() {
  const { files, changeView } = useWorkbench();
  const [, navigate] = useLocation();
  const { data } = useOpenCase();
  const open = useFileOpening();
  const revisions = useMemo(() => revisionsInOrder(data), [data]);
  const decisions = useMemo(() => lineDecisions(data), [data]);
  const [chosen, setChosen] = useState<{ readonly before: string; readonly after: string } | null>(null);
  const last = revisions.at(-1);
  const pair = {
    before: revisions.find(({ id }) => id === chosen?.before) ?? revisions.at(-2),
    after: revisions.find(({ id }) => id === chosen?.after) ?? last,
  };
  const { before, after } = pair;
  const found = useMemo(() => (before && after ? differences(before.estimate, after.estimate) : null), [before, after]);
  const moved = useMemo(() => (found ? movedUnderPositions(found, data) : []), [found, data]);
  const load = async (): Promise<void> => {
    const file = await files.pick('estimate');
    if (file) await open(file);
  };
  const numberOf = (id: string): number => revisions.findIndex((revision) => revision.id === id) + 1;
  return (
    <div className="revision">
      {revisions.length > 1 && (
        <PrimaryAction>
          <Button look="primary" onPress={() => void load()}>
            Load a new revision
          </Button>
        </PrimaryAction>
      )}
      <div className="revision-work">
        <TakenUp isFolded />
        {found && before && after ? (
          <>
            <RevisionHeadlines
              differences={found}
              names={{
                before: `stated in revision ${numberOf(before.id)}`,
                after: `stated in revision ${numberOf(after.id)}`,
              }}
            />
            <DifferenceTable
              key={`${before.id} ${after.id}`}
              before={before.estimate}
              after={after.estimate}
              differences={found}
              names={{ before: `Revision ${numberOf(before.id)}`, after: `Revision ${numberOf(after.id)}` }}
            />
          </>
        ) : (
          <EmptyState
            heading="One revision so far"
            text="When the customer sends another file for the same product, load it here or drop it on this page. Its lines are matched to these, the differences are shown, and your positions, hidden costs and points carry over."
          >
            <Button look="primary" onPress={() => void load()}>
              Load a new revision
            </Button>
          </EmptyState>
        )}
      </div>
      <aside className="revision-panel" aria-label="Revisions" tabIndex={-1}>
        <RevisionList
          revisions={revisions}
          before={before?.id ?? null}
          after={after?.id ?? null}
          onChoose={(fields) => setChosen({ before: before?.id ?? '', after: after?.id ?? '', ...chosen, ...fields })}
        />
        <Cards
          of={decisions.length}
          heading={howMany(decisions.length, 'line to decide about', 'lines to decide about')}
          text="Something of ours stands there."
        >
          {decisions.slice(0, most).map((decision) => (
            <DecisionCard key={`${decision.lineId} ${decision.why}`} decision={decision} />
          ))}
        </Cards>
        {decisions.length === 0 && revisions.length > 1 && (
          <p className="revision-hint">Nothing waits for a decision.</p>
        )}
        <UnderPositions
          moved={moved}
          onShow={(id) => {
            changeView({ selected: { type: 'line', id }, panel: 'selection', filter: 'all' });
            navigate('/estimate');
          }}
        />
        {found && <FactChanges changes={found.facts} />}
      </aside>
    </div>
  );
}
