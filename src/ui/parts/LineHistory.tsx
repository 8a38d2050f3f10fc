import { useCallback, useState } from 'react';
import { type Selected, useWorkbench } from '../context';
import { clockTime } from './clockTime';
import { useReadOfCase } from './useReadOfCase';
import './lineHistory.css';

const fewest = 6;

/** What was done to the position on a line or to a hidden cost, to comments and findings about it; the last first. */
export function LineHistory({ about }: { readonly about: Selected }) {
  const { history } = useWorkbench();
  const { type, id } = about;
  const read = useCallback(() => history.ofLine({ type, id } as Selected), [history, type, id]);
  const entries = useReadOfCase(read);
  const [showsAll, setShowsAll] = useState(false);
  if (entries === null) return null;
  if (entries.length === 0) return <p className="line-history-none">Nothing was done here yet.</p>;
  const shown = showsAll ? entries : entries.slice(0, fewest);
  return (
    <>
      <ol className="line-history">
        {shown.map(({ number, label, at, author }) => (
          <li key={number}>
            <span>{label}</span>
            <span className="line-history-when">
              {[author, clockTime(at)].filter((part) => part !== '').join(', ')}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > shown.length && (
        <button type="button" className="button button-quiet button-small" onClick={() => setShowsAll(true)}>
          Show all {entries.length}
        </button>
      )}
    </>
  );
}
