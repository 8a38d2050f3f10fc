import { useEffect, useMemo, useState } from 'react';
import { type Precedent, precedentOf, precedentsFor, subjectsOf } from '../../annotations';
import { agreedIn, tableOf } from '../../case';
import { type SharedSession, shareSession } from '../../disclosure';
import type { AgreedPoint, ReviewSession } from '../../review';
import { useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import { PrecedentText } from '../parts/AgreedBefore';
import { Button } from '../parts/Button';
import { Lock } from '../parts/Lock';
import { sessionInput } from './sessionInput';

/** Agreed points of a session are kept for later cases; what earlier cases agreed about the same is offered here. */
export function Precedents({ session }: { readonly session: ReviewSession }) {
  const open = useOpenCase();
  const { data, estimate, annotations } = open;
  const { library, now, today } = useWorkbench();
  const kept = useWorkbenchState((state) => state.library.precedents);
  const [keepsCustomer, setKeepsCustomer] = useState(false);
  useEffect(() => void library.load(), [library]);
  const own = useMemo(
    () => agreedIn(data).filter(({ outcome }) => outcome.sessionId === session.id),
    [data, session.id],
  );
  const offered = useMemo(() => {
    const found = Object.values(annotations.points).flatMap((point) =>
      precedentsFor(kept, { ...subjectsOf(point, estimate, annotations), kind: point.kind }),
    );
    return [...new Set(found)].filter(({ id }) => !Object.hasOwn(annotations.points, id)).slice(0, 8);
  }, [kept, estimate, annotations]);
  if (own.length === 0 && offered.length === 0) return null;
  const keep = async (agreed: readonly AgreedPoint[]): Promise<void> => {
    const input = sessionInput(open, session.id, today());
    const shared = input && shareSession(input);
    const table = tableOf(data, session);
    if (table === null) return;
    for (const { point, outcome } of agreed) {
      const place = input?.pointIds.indexOf(point.id) ?? -1;
      const agreement = {
        answer: outcome.answer === 'agreed' ? ('agreed' as const) : ('agreedInPart' as const),
        figure: figureOf(shared, place),
        reason: outcome.reason,
        date: session.heldOn,
      };
      await library.save(
        precedentOf(point, table.estimate, table.annotations, agreement, { now: now(), keepsCustomer }),
      );
    }
  };
  const isKept = ({ point }: AgreedPoint): boolean => Object.hasOwn(kept, point.id);
  const missing = own.filter((agreed) => !isKept(agreed));
  return (
    <section aria-label="Precedents" className="review-precedents">
      <h2>
        <Lock /> Precedents
      </h2>
      {own.length > 0 && (
        <>
          <p className="review-quiet">
            Agreed points can be kept in the library of the team with their reasoning, for later cases.
          </p>
          <ul>
            {own.map((agreed) => (
              <li key={agreed.point.id}>
                {agreed.point.heading}{' '}
                <Button
                  size="small"
                  look="quiet"
                  aria-label={`${isKept(agreed) ? 'Keep again' : 'Keep'}: ${agreed.point.heading}`}
                  onPress={() => void keep([agreed])}
                >
                  {isKept(agreed) ? 'Kept · keep again' : 'Keep'}
                </Button>
              </li>
            ))}
          </ul>
          <label>
            <input
              type="checkbox"
              checked={keepsCustomer}
              onChange={(event) => setKeepsCustomer(event.target.checked)}
            />{' '}
            With the customer’s name
          </label>{' '}
          {missing.length > 1 && <Button onPress={() => void keep(missing)}>Keep all {missing.length}</Button>}
        </>
      )}
      {offered.length > 0 && (
        <>
          <h3>Agreed in earlier cases about the same</h3>
          <ul>
            {offered.map((precedent: Precedent) => (
              <li key={precedent.id}>
                <PrecedentText precedent={precedent} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was agreed, where it is one figure. */
function figureOf(shared: SharedSession | null, place: number): Precedent['figure'] {
  const effect = shared?.points[place]?.effect ?? null;
  return effect?.kind === 'exact' ? effect.value : null;
}
