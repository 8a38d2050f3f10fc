import { documentOf, removeSession, setSession } from '../../case';
import { sharedPointIds } from '../../disclosure';
import type { ReviewSession } from '../../review';
import { useOpenCase, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { Lock } from '../parts/Lock';
import { TakenUp } from '../parts/TakenUp';
import { TextField } from '../parts/TextField';
import { AfterPart } from './AfterPart';
import { AgendaEditor } from './AgendaEditor';
import { EnterRoom } from './EnterRoom';
import { Precedents } from './Precedents';
import { TakeOver } from './TakeOver';

/** What a session is about, who takes part, the agenda, and what the presenter wants to remember. */
export function SessionEditor({ session }: { readonly session: ReviewSession }) {
  const { data, estimate, annotations } = useOpenCase();
  const { run } = useWorkbench();
  const { id, title, heldOn, attendeesOurs, attendeesTheirs, notes, openedAt } = session;
  const set = (change: Parameters<typeof setSession>[1], mergeKey?: string): void =>
    run(setSession(id, change), mergeKey);
  const points = sharedPointIds({ estimate, annotations, words: documentOf(data) }).flatMap(
    (pointId) => data.points[pointId] ?? [],
  );
  // What was said comes first once something was.
  const isHeld = session.closedAt !== null || Object.values(data.outcomes).some(({ sessionId }) => sessionId === id);
  const after = (
    <>
      <AfterPart session={session} />
      <TakeOver />
      <TakenUp />
      <Precedents session={session} />
    </>
  );
  return (
    <div className="review-work">
      {isHeld && after}
      <section className="review-form" aria-label="Session">
        <TextField label="Title" value={title} onChange={(value, key) => set({ title: value }, key)} />
        <TextField
          label="Held on"
          type="date"
          value={heldOn ?? ''}
          onChange={(value, key) => set({ heldOn: value === '' ? null : value }, key)}
        />
        <TextField
          label="Who takes part, their side"
          value={attendeesTheirs}
          rows={2}
          onChange={(value, key) => set({ attendeesTheirs: value }, key)}
        />
        <TextField
          label="Who takes part, our side"
          value={attendeesOurs}
          rows={2}
          onChange={(value, key) => set({ attendeesOurs: value }, key)}
        />
        <p className="review-quiet">All of this stands on the shared screen and in the minutes.</p>
      </section>
      <AgendaEditor session={session} onChange={(agenda, key) => set({ agenda }, key)} />
      {!isHeld && after}
      <EnterRoom session={session} pointCount={points.length} />
      <section aria-label="Presenter’s notes" className="review-notes">
        <h2>
          <Lock /> Presenter’s notes
        </h2>
        <p className="review-quiet">
          Internal: they open in a window of their own, with the passphrase of the session.
        </p>
        {points.map((point, index) => (
          <TextField
            key={point.id}
            label={`${index + 1} ${point.heading}`}
            value={notes[point.id] ?? ''}
            rows={2}
            onChange={(value, key) => set({ notes: { ...notes, [point.id]: value } }, key)}
          />
        ))}
      </section>
      {openedAt === null && (
        <Button look="danger" onPress={() => run(removeSession(id))}>
          Remove this session
        </Button>
      )}
    </div>
  );
}
