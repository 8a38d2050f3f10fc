import { useState } from 'react';
import { useLocation } from 'wouter';
import { type CaseSummary, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { clockTime } from '../parts/clockTime';
import { CaseMenu } from './CaseMenu';
import { RecentGap } from './RecentGap';
import { RenameCase } from './RenameCase';

interface RecentCaseProps {
  readonly summary: CaseSummary;
  /** It came back just now, and takes the focus. */
  readonly startsHere: boolean;
  readonly onRemove: () => void;
}

/** One case of the list: its name opens it, a menu does the rest. */
export function RecentCase({ summary, startsHere, onRemove }: RecentCaseProps) {
  const { cases } = useWorkbench();
  const [, navigate] = useLocation();
  const [isRenaming, setRenaming] = useState(false);
  const [wasRenamed, setWasRenamed] = useState(false);
  const openId = useWorkbenchState((state) => state.open?.data.id ?? null);
  const { id, product, customer, changedAt, fileAt } = summary;
  const name = product || 'Case without a name';
  const open = async (): Promise<void> => {
    if (id === openId || (await cases.open(id))) navigate('/estimate');
  };
  const leave = (): void => {
    setRenaming(false);
    setWasRenamed(true);
  };
  const rename = (next: string): void => {
    leave();
    if (next !== product) void cases.rename(id, next);
  };
  return (
    <li className="recent-case">
      <div className="recent-name">
        {isRenaming ? (
          <RenameCase name={product} onRename={rename} onGiveUp={leave} />
        ) : (
          <Button
            look="quiet"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- What had the focus before it is gone.
            autoFocus={startsHere || wasRenamed}
            onPress={() => void open()}
            aria-label={`Open ${name}`}
          >
            {name}
          </Button>
        )}
        <span>{[customer, id === openId ? 'open now' : ''].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <RecentGap summary={summary} />
      <p className="recent-times">
        changed {clockTime(changedAt)}
        <br />
        {fileAt === null ? 'in no file yet' : `file ${clockTime(fileAt)}`}
      </p>
      <CaseMenu
        name={name}
        onOpen={() => void open()}
        onDuplicate={() => void cases.duplicate(id)}
        onRename={() => setRenaming(true)}
        onRemove={onRemove}
      />
    </li>
  );
}
