import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { DropFile } from '../parts/DropFile';
import { PasteRange } from '../parts/PasteRange';
import { useFileOpening } from '../parts/useFileOpening';
import { usePaste } from '../parts/usePaste';
import { RecentCases } from './RecentCases';
import './start.css';

const promise = 'Answer a should-cost estimate line by line';

/** The first screen: open what the customer sent, look at an example, or go on with a case. */
export function StartScreen() {
  const { cases, files } = useWorkbench();
  const recent = useWorkbenchState((state) => state.recent);
  const hasRemoved = useWorkbenchState((state) => state.removed.length > 0);
  const hasCase = useWorkbenchState((state) => state.open !== null);
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const openPicked = useFileOpening();
  usePaste(openPicked);
  useEffect(() => void cases.refresh(), [cases]);

  const explore = async (): Promise<void> => {
    setBusy(true);
    const isOpened = await cases.openExample();
    setBusy(false);
    if (isOpened) navigate('/estimate');
  };
  const pick = async (wanted: 'estimate' | 'case'): Promise<void> => {
    const file = await files.pick(wanted);
    if (file) await openPicked(file);
  };

  return (
    <DropFile onFile={openPicked}>
      <div className="start">
        <section className="start-first" aria-labelledby="start-heading">
          {/* With a case open its name is the heading of the page. */}
          {hasCase ? <h2 id="start-heading">{promise}</h2> : <h1 id="start-heading">{promise}</h1>}
          <p>
            Put your figures beside the customer's, add the costs that the estimate leaves out, and see the gap with
            every step that leads to it. The case stays on this device.
          </p>
          <div className="start-actions">
            <Button look="primary" size="large" onPress={() => void pick('estimate')}>
              Open an estimate
            </Button>
            <Button size="large" isDisabled={isBusy} onPress={() => void explore()}>
              Explore the example
            </Button>
          </div>
          <p className="start-hint">
            Excel, OpenDocument or CSV, as the customer sent it. Or drop the file anywhere on this page, or copy a range
            of cells and paste it here: Ctrl+V.
          </p>
          <div className="start-case-file">
            <PasteRange onFile={openPicked} />
            <Button look="quiet" size="small" onPress={() => void pick('case')}>
              Open a case file
            </Button>
          </div>
        </section>
        {(recent.length > 0 || hasRemoved) && <RecentCases cases={recent} />}
      </div>
    </DropFile>
  );
}
