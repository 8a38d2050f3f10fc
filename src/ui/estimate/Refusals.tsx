import { useEffect, useRef } from 'react';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import type { Refusal } from './model/pasteBlock';
import './refusals.css';

export interface RefusalReport {
  /** What was done, as undo names it. */
  readonly label: string;
  /** How many figures were set all the same. */
  readonly taken: number;
  readonly refused: readonly Refusal[];
}

/** More than this nobody reads; the rest is counted. */
const mostShown = 200;

/** What a paste or a fill could not set, one by one; each leads to its row. */
export function Refusals({ report, onClose }: { readonly report: RefusalReport; readonly onClose: () => void }) {
  const { changeView } = useWorkbench();
  const { label, taken, refused } = report;
  const section = useRef<HTMLElement>(null);
  const latestClose = useRef(onClose);
  useEffect(() => {
    latestClose.current = onClose;
  });
  useEffect(() => {
    const element = section.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      latestClose.current();
    };
    element?.querySelector('button')?.focus();
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  const goTo = ({ rowId }: Refusal): void => {
    const isLine = rowId.startsWith('line ');
    const id = rowId.slice(5);
    changeView({ selected: isLine ? { type: 'line', id: id as never } : { type: 'hiddenCost', id: id as never } });
  };
  return (
    <section ref={section} className="refusals" role="alertdialog" aria-label={`${label}: what was not set`}>
      <header>
        <p>
          <strong>{label}</strong>: {taken} {taken === 1 ? 'figure' : 'figures'} set, {refused.length} not
        </p>
        <Button size="small" onPress={onClose}>
          Close
        </Button>
      </header>
      <ul>
        {refused.slice(0, mostShown).map((refusal) => (
          <li key={`${refusal.rowId} ${refusal.columnId}`}>
            <button type="button" onClick={() => goTo(refusal)}>
              {refusal.row}
            </button>
            <span>
              {refusal.column}: {refusal.why}
            </span>
          </li>
        ))}
      </ul>
      {refused.length > mostShown && <p>and {refused.length - mostShown} more</p>}
    </section>
  );
}
