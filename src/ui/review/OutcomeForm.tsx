import type { PointId } from '../../annotations';
import { setOutcome } from '../../case';
import { type OutcomeKind, outcomeKinds, type ReviewSession, type SessionOutcome } from '../../review';
import { useWorkbench } from '../context';
import { FigureField } from '../parts/FigureField';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { answerNames } from './words';

interface OutcomeFormProps {
  readonly session: ReviewSession;
  readonly pointId: PointId;
  readonly number: number;
  readonly said: SessionOutcome | null;
}

const options = [
  { value: 'none' as const, label: 'Nothing said' },
  ...outcomeKinds.map((kind) => ({ value: kind, label: answerNames[kind] })),
];

/** What is noted of a point, changed afterwards or written down for a session that was held elsewhere. */
export function OutcomeForm({ session, pointId, number, said }: OutcomeFormProps) {
  const { run, newId, now } = useWorkbench();
  const set = (change: Partial<SessionOutcome>, mergeKey?: string): void => {
    const { answer = 'parked', named = [], without = [], figure = null, reason = '' } = said ?? {};
    const { ownerOurs = '', ownerTheirs = '', dueDate = null, over } = said ?? {};
    const before = { pointId, answer, named, without, figure, reason, ownerOurs, ownerTheirs, dueDate };
    const next = { ...before, ...(over === undefined ? {} : { over }), ...change };
    run(setOutcome(newId(), session.id, next, said?.at ?? now(), `Note what was said to point ${number}`), mergeKey);
  };
  const answered = (kind: OutcomeKind | 'none'): void => {
    if (kind !== 'none')
      set({ answer: kind, ...(kind === 'agreedInPart' ? {} : { figure: null, named: [], without: [] }) });
  };
  const namedFigures = said !== null && said.answer === 'agreedInPart' && said.named.length > 0;
  return (
    <div className="review-form review-outcome-form">
      <SelectField
        label={`Answer to point ${number}`}
        value={said?.answer ?? 'none'}
        options={options}
        onChange={answered}
      />
      {said?.answer === 'agreedInPart' ? (
        <FigureField
          label="Effect per unit that both hold"
          value={said.figure}
          onChange={(figure) => set({ figure })}
          {...(namedFigures ? { hint: 'Takes the place of the figures that they named.' } : {})}
        />
      ) : (
        <span />
      )}
      <TextField label="Reason" value={said?.reason ?? ''} rows={2} onChange={(reason, key) => set({ reason }, key)} />
      <TextField
        label="Due"
        type="date"
        value={said?.dueDate ?? ''}
        onChange={(date, key) => set({ dueDate: date === '' ? null : date }, key)}
      />
      <TextField
        label="Owner, their side"
        value={said?.ownerTheirs ?? ''}
        onChange={(ownerTheirs, key) => set({ ownerTheirs }, key)}
      />
      <TextField
        label="Owner, our side"
        value={said?.ownerOurs ?? ''}
        onChange={(ownerOurs, key) => set({ ownerOurs }, key)}
      />
      <p className="review-quiet">
        All of this stands in the minutes.{said === null && ' A note without an answer parks the point.'}
      </p>
    </div>
  );
}
