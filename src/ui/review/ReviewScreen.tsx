import { useState } from 'react';
import { inOrder } from '../../annotations';
import { addSession, dealOf, documentOf } from '../../case';
import { type ReviewSession, sessionIn, usualSession } from '../../review';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { Status } from '../parts/slots';
import { SessionEditor } from './SessionEditor';
import './review.css';

/** Sessions with the customer: what is on the agenda, what was said, and what comes of it. */
export function ReviewScreen() {
  const { data } = useOpenCase();
  const { run, newId, today } = useWorkbench();
  const { language } = documentOf(data);
  const sessions = inOrder<ReviewSession>(data.sessions).map((session) => sessionIn(session, language));
  const [chosen, setChosen] = useState<string | null>(null);
  const session = sessions.find(({ id }) => id === chosen) ?? sessions.at(-1) ?? null;
  const add = (): void => {
    const id = newId();
    run(
      addSession(id, {
        ...usualSession(language, dealOf(data).product),
        heldOn: today(),
        attendeesOurs: '',
        attendeesTheirs: '',
        notes: {},
        exportId: null,
        openedAt: null,
        closedAt: null,
      }),
    );
    setChosen(id);
  };
  return (
    <div className="review-screen">
      {session === null ? (
        <EmptyState
          heading="Sit down together"
          text="A session walks through the points on a screen that shows nothing internal, records each answer, and leaves minutes behind."
        >
          <Button look="primary" onPress={add}>
            Add a session
          </Button>
        </EmptyState>
      ) : (
        <>
          <nav className="review-sessions" aria-label="Sessions">
            <ul>
              {sessions.map(({ id, title, heldOn, openedAt, closedAt }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="review-session"
                    aria-current={id === session.id ? 'true' : undefined}
                    onClick={() => setChosen(id)}
                  >
                    <span>{title}</span>
                    <span className="review-quiet">
                      {[heldOn, closedAt ? 'held' : openedAt ? 'open' : 'prepared'].filter(Boolean).join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <Button onPress={add}>Add a session</Button>
          </nav>
          <SessionEditor key={session.id} session={session} />
        </>
      )}
      <Status>
        <span className="status-space" />
        <span>{sessions.length === 1 ? '1 session' : `${sessions.length} sessions`}</span>
      </Status>
    </div>
  );
}
