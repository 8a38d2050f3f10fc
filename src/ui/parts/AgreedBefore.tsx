import { useEffect, useMemo } from 'react';
import { type Point, type Precedent, precedentsFor, subjectsOf } from '../../annotations';
import { useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import './agreedBefore.css';

/** A small note where a point or a hidden cost is edited: what was agreed before about the same. Nothing where nothing was. */
export function AgreedBefore({ about }: { readonly about: Pick<Point, 'items'> & Partial<Pick<Point, 'kind'>> }) {
  const { estimate, annotations } = useOpenCase();
  const { library } = useWorkbench();
  const precedents = useWorkbenchState((state) => state.library.precedents);
  useEffect(() => void library.load(), [library]);
  const found = useMemo(
    () =>
      // What was agreed in this case is no precedent in it.
      precedentsFor(precedents, { ...about, ...subjectsOf(about, estimate, annotations) }).filter(
        ({ id }) => !Object.hasOwn(annotations.points, id),
      ),
    [precedents, about, estimate, annotations],
  );
  if (found.length === 0) return null;
  return (
    <details className="agreed-before">
      <summary>
        Agreed before{found.length === 1 ? '' : ` ${found.length} times`}: {found[0]?.heading}
      </summary>
      <ul>
        {found.slice(0, 5).map((precedent) => (
          <li key={precedent.id}>
            <PrecedentText precedent={precedent} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function PrecedentText({ precedent }: { readonly precedent: Precedent }) {
  const { heading, claim, standard, reason, answer, date, customer } = precedent;
  const how = [answer === 'agreed' ? 'agreed' : 'agreed in part', date, customer].filter(Boolean).join(', ');
  return (
    <>
      <strong>{heading}</strong> <span className="agreed-before-how">{how}</span>
      {[claim, standard]
        .filter((text) => text !== '')
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
      {reason !== '' && <p className="agreed-before-how">How: {reason}</p>}
    </>
  );
}
