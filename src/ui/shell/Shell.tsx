import { type ReactNode, useMemo, useState } from 'react';
import { useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { DropFile } from '../parts/DropFile';
import { IssueNote } from '../parts/IssueNote';
import { SlotsContext } from '../parts/slots';
import { useFileOpening } from '../parts/useFileOpening';
import { Making } from './Making';
import { Rail, type RailEntry } from './Rail';
import { StorageNote } from './StorageNote';
import { TopBar } from './TopBar';
import './shell.css';

interface ShellProps {
  readonly entries: readonly RailEntry[];
  readonly children: ReactNode;
}

/** Top bar, the way through on the left, the screen, the status bar. */
export function Shell({ entries, children }: ShellProps) {
  const [primary, setPrimary] = useState<HTMLElement | null>(null);
  const [status, setStatus] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ primary, status }), [primary, status]);
  const hasCase = useWorkbenchState((state) => state.open !== null);
  const issue = useWorkbenchState((state) => state.issue);
  const { tell } = useWorkbench();
  const open = useFileOpening();
  return (
    <SlotsContext value={slots}>
      <div className={hasCase ? 'shell' : 'shell shell-bare'}>
        <TopBar primarySlot={setPrimary} />
        {hasCase && <Rail entries={entries} />}
        <main className="shell-main">
          <StorageNote />
          {issue && (
            <IssueNote issue={issue}>
              <Button size="small" onPress={() => tell(null)}>
                Close this message
              </Button>
            </IssueNote>
          )}
          <div className="shell-screen">
            <DropFile onFile={open}>{children}</DropFile>
          </div>
        </main>
        {hasCase && (
          <footer className="status-bar" aria-label="Status">
            <Making />
            <div className="status-slot" ref={setStatus} />
          </footer>
        )}
      </div>
    </SlotsContext>
  );
}
