import { useState } from 'react';
import { useLocation } from 'wouter';
import { type CaseSummary, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { clockTime } from '../parts/clockTime';
import { CaseMenu } from './CaseMenu';
import { RecentGap } from './RecentGap';
import { RenameCase } from './RenameCase';

/** One case of the list: its name opens it, a menu does the rest. */
export function RecentCase({ summary }: { readonly summary: CaseSummary }) {
  const { cases } = useWorkbench();
  const [, navigate] = useLocation();
  const [isRenaming, setRenaming] = useState(false);
  const openId = useWorkbenchState((state) => state.open?.data.id ?? null);
  const { id, product, customer, changedAt, fileAt } = summary;
  const name = product || 'Case without a name';
  const open = async (): Promise<void> => {
    if (id === openId || (await cases.open(id))) navigate('/estimate');
  };
  const rename = (next: string): void => {
    setRenaming(false);
    if (next !== product) void cases.rename(id, next);
  };
  return (
    <li className="recent-case">
      <div className="recent-name">
        {isRenaming ? (
          <RenameCase name={product} onRename={rename} onGiveUp={() => setRenaming(false)} />
        ) : (
          <Button look="quiet" onPress={() => void open()} aria-label={`Open ${name}`}>
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
        onRemove={() => void cases.remove(id)}
      />
    </li>
  );
}
