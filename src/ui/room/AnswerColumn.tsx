import { useId } from 'react';
import type { SharedOutcome } from '../../disclosure';
import type { OutcomeKind } from '../../review';
import type { Said } from '../context';
import { answerKeys } from './answerKeys';
import { arrowsThrough } from './arrowsThrough';
import type { RoomText } from './roomText';

interface AnswerColumnProps {
  readonly outcome: SharedOutcome;
  readonly said: Said;
  readonly text: RoomText;
  readonly onAnswer: (answer: OutcomeKind) => void;
  readonly onChange: (fields: Partial<Said>) => void;
  /** What was typed is meant as it stands. */
  readonly onDone: () => void;
}

/** What the customer says to a point, and what goes with it into the minutes. */
export function AnswerColumn({ outcome, said, text, onAnswer, onChange, onDone }: AnswerColumnProps) {
  const { words } = text;
  return (
    <section className="room-answer" aria-label={words.answer}>
      <h3>{words.answer}</h3>
      <div className="room-answers" data-arrows="">
        {answerKeys.map(({ kind, key }) => (
          <button
            key={kind}
            type="button"
            className={`room-choice room-choice-${kind}`}
            aria-pressed={outcome.answer === kind}
            onClick={() => onAnswer(kind)}
            onKeyDown={arrowsThrough}
          >
            <kbd aria-hidden="true">{key}</kbd>
            <span>{words.answers[kind]}</span>
            {outcome.answer === kind && outcome.effect && (
              <span className="room-choice-effect">{text.effect(outcome.effect)}</span>
            )}
          </button>
        ))}
      </div>
      <output className="visually-hidden">
        {outcome.answer === null ? words.unanswered : words.answers[outcome.answer]}
      </output>
      <Details said={said} text={text} isAnswered={outcome.answer !== null} onChange={onChange} onDone={onDone} />
    </section>
  );
}

/** Why, who comes back to it, and when: for both sides, so it stands in the minutes. */
function Details({
  said,
  text: { words },
  isAnswered,
  onChange,
  onDone,
}: Omit<AnswerColumnProps, 'outcome' | 'onAnswer'> & { readonly isAnswered: boolean }) {
  const id = useId();
  const field = (name: 'reason' | 'ownerOurs' | 'ownerTheirs' | 'dueDate', label: string) => (
    <div className="field">
      <label className="field-label" htmlFor={`${id}-${name}`}>
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        className="input"
        type={name === 'dueDate' ? 'date' : 'text'}
        autoComplete="off"
        value={said[name] ?? ''}
        onChange={({ target: { value } }) => onChange({ [name]: name === 'dueDate' && value === '' ? null : value })}
        onBlur={onDone}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
  return (
    <div className="room-details">
      <h3>{words.details}</h3>
      {field('reason', words.reason)}
      {field('ownerTheirs', words.returnsTheirs)}
      {field('ownerOurs', words.returnsOurs)}
      {field('dueDate', words.by)}
      {!isAnswered && <p className="room-small">{words.noteParks}</p>}
    </div>
  );
}
