import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { revisionsInOrder, takeOverRevision, usedLineIds } from '../../case';
import { carryIds, differences, fitOf } from '../../estimate';
import { type PendingRevision, useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { PrimaryAction } from '../parts/slots';
import { DifferenceTable } from './DifferenceTable';
import { PendingPanel } from './PendingPanel';
import { RevisionHeadlines } from './RevisionHeadlines';
import { useMatching } from './useMatching';

/** A later file beside the revision that the case stands on, before it is taken over. */
export function PendingView({ pending }: { readonly pending: PendingRevision }) {
  const { run, files, newId, now, changeView, getState } = useWorkbench();
  const { data, estimate } = useOpenCase();
  const [, navigate] = useLocation();
  const [isTaking, setTaking] = useState(false);
  const earlier = useMemo(
    () =>
      revisionsInOrder(data)
        .slice(0, -1)
        .map((revision) => revision.estimate),
    [data],
  );
  const { pairs, match } = useMatching(earlier, estimate, pending.estimate, pending.decisions);
  const carried = useMemo(() => carryIds(pending.estimate, pairs, usedLineIds(data)), [pending.estimate, pairs, data]);
  const found = useMemo(() => differences(estimate, carried), [estimate, carried]);
  const fit = useMemo(() => fitOf(estimate, pending.estimate, pairs), [estimate, pending.estimate, pairs]);
  const number = Object.keys(data.revisions).length + 1;

  const takeOver = async (): Promise<void> => {
    setTaking(true);
    const blob = await files.keep(pending.file);
    const { corrections, product, file } = pending;
    const id = newId();
    const doubts = match.matches
      .filter(({ certainty, isDecided }) => certainty === 'doubtful' || isDecided)
      .map(({ beforeId, reason, isDecided }) => ({ lineId: beforeId, reason, isConfirmed: isDecided }));
    const revision = {
      id,
      importedAt: now(),
      fileName: file.name,
      blob: blob.id,
      corrections,
      product,
      estimate: carried,
    };
    run(takeOverRevision({ revision, blob, doubts }));
    setTaking(false);
    if (getState().open?.revision.id !== id) return;
    changeView({ pendingRevision: null });
    navigate('/revisions');
  };

  return (
    <div className="revision">
      <PrimaryAction>
        <Button look="primary" isDisabled={isTaking} onPress={() => void takeOver()}>
          Take over as revision {String(number)}
        </Button>
      </PrimaryAction>
      <div className="revision-work">
        <RevisionHeadlines
          differences={found}
          names={{ before: `stated in revision ${number - 1}`, after: `stated in ${pending.file.name}` }}
        />
        {!fit.isRevision && (
          <p className="revision-warning">
            Only {fit.matching} of {fit.of} lines are found in revision {number - 1}. If this is another product, begin
            a case of its own.
          </p>
        )}
        {found.currency !== null && (
          <p className="revision-warning">
            This file counts in {found.currency.after ?? 'no currency'}, the one before in{' '}
            {found.currency.before ?? 'no currency'}: amounts do not compare.
          </p>
        )}
        <DifferenceTable
          before={estimate}
          after={carried}
          differences={found}
          names={{ before: `Revision ${number - 1}`, after: `Revision ${number}` }}
        />
        <footer className="revision-foot">
          <p>
            {fit.matching} of {fit.of} lines found again. Nothing changes before you take the file over.
          </p>
          <Button onPress={() => changeView({ pendingRevision: null })}>Leave it</Button>
        </footer>
      </div>
      <PendingPanel pending={pending} match={match} differences={found} />
    </div>
  );
}
