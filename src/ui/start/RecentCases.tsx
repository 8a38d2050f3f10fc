import { useState } from 'react';
import { type CaseSummary, useWorkbench, useWorkbenchState } from '../context';
import { RecentCase } from './RecentCase';
import { RemovedCases } from './RemovedCases';

/** With more cases than these one looks for one. */
const mostWithoutSearch = 8;

/** Cases that this browser keeps, the last changed first, each with its gap. */
export function RecentCases({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const [sought, setSought] = useState('');
  const [touched, setTouched] = useState<string | null>(null);
  const removed = useWorkbenchState((state) => state.removed);
  const { cases: kept } = useWorkbench();
  const hasSearch = cases.length > mostWithoutSearch;
  const words = hasSearch ? sought.toLowerCase().split(/\s+/) : [];
  const shown = cases.filter(({ product, customer }) => {
    const name = `${product} ${customer}`.toLowerCase();
    return words.every((word) => name.includes(word));
  });
  return (
    <section className="recent" aria-labelledby="recent-heading">
      <div className="recent-head">
        <h2 id="recent-heading">Cases in this browser</h2>
        {hasSearch && (
          <input
            className="input recent-search"
            type="search"
            aria-label="Find a case"
            placeholder="Find by product or customer"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        )}
      </div>
      <RemovedCases
        cases={removed}
        removedNow={touched}
        onBringBack={(id) => {
          setTouched(id);
          void kept.bringBack(id);
        }}
        onRemove={(id) => void kept.removeForGood(id)}
      />
      <ul>
        {shown.map((summary) => (
          <RecentCase
            key={summary.id}
            summary={summary}
            startsHere={touched === summary.id}
            onRemove={() => {
              setTouched(summary.id);
              void kept.remove(summary.id);
            }}
          />
        ))}
      </ul>
      {hasSearch && (
        <output className={shown.length === 0 ? 'recent-none' : 'visually-hidden'}>
          {shown.length === 0 ? 'No case has these words in its product or customer.' : `${shown.length} cases`}
        </output>
      )}
    </section>
  );
}
