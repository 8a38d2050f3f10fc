import { useState } from 'react';
import type { DecimalText } from '../../base/decimal';
import type { FormatContext } from '../../base/format';
import type { NameableItem, SharedOutcome } from '../../disclosure';
import type { OutcomeKind } from '../../review';
import type { Room, Said } from '../context';
import { Button } from '../parts/Button';
import { answers, labelOf } from './answerWords';
import { NamedField } from './NamedField';
import { amountText, effectText } from './shownText';

interface AnswerFormProps {
  readonly room: Room;
  readonly outcome: SharedOutcome;
  readonly format: FormatContext;
}

/** What the customer says to a point, and what that would do, before it is recorded. */
export function AnswerForm({ room, outcome, format }: AnswerFormProps) {
  const [said, setSaid] = useState<Said>(() => saidOf(outcome));
  const change = (fields: Partial<Said>): void => setSaid((before) => ({ ...before, ...fields }));
  const say = (answer: OutcomeKind): void => {
    // Figures and what is left out belong to an agreement in part.
    const next: Said =
      answer === 'agreedInPart' ? { ...said, answer } : { ...said, answer, named: [], without: [], figure: null };
    setSaid(next);
    room.say(outcome.number, next);
  };
  const would = room.whatIf(outcome.number, { ...said, answer: 'agreedInPart' });
  const canName = outcome.items.some(({ fields }) => fields.length > 0);
  const name = (item: string, field: string, value: DecimalText | null): void =>
    change({
      named: [
        ...said.named.filter((figure) => figure.item !== item || figure.field !== field),
        ...(value === null ? [] : [{ item, field, value }]),
      ],
      figure: null,
    });
  return (
    <section className="room-answer" aria-label="Answer">
      <output className="room-said">
        {outcome.answer === null ? 'Not answered yet' : labelOf(outcome.answer)}
        {outcome.effect && ` · ${effectText(outcome.effect, format)}`}
      </output>
      <div className="room-buttons">
        {answers
          .filter(({ kind }) => kind !== 'agreedInPart')
          .map(({ kind, label, key }) => (
            <Button
              key={kind}
              size="large"
              look={outcome.answer === kind ? 'primary' : 'plain'}
              onPress={() => say(kind)}
            >
              <kbd aria-hidden="true">{key}</kbd> {label}
            </Button>
          ))}
      </div>
      <form
        className="room-part"
        aria-label="Agreed in part"
        onSubmit={(event) => {
          event.preventDefault();
          say('agreedInPart');
        }}
      >
        <h3>What if</h3>
        {canName && <p className="room-small">A figure that you would name, in place of ours:</p>}
        {outcome.items.map((item, index) => (
          <ItemFields
            key={item.key}
            item={item}
            said={said}
            format={format}
            isFirst={index === 0}
            isAlone={outcome.items.length === 1}
            onName={name}
            onLeave={(isLeft) =>
              change({ without: isLeft ? [...said.without, item.key] : said.without.filter((key) => key !== item.key) })
            }
          />
        ))}
        <NamedField
          label="Effect per unit that you see"
          value={said.figure}
          isPercent={false}
          unit={null}
          format={format}
          startsHere={outcome.items.length === 0}
          onChange={(figure) => change(figure === null ? { figure } : { figure, named: [], without: [] })}
        />
        {would && (
          <output className="room-would">
            {would.effect ? `Effect ${effectText(would.effect, format)}, agreed cost ` : 'Agreed cost '}
            <strong>{amountText(would.agreed, format)}</strong>
          </output>
        )}
        <Button type="submit" size="large" look={outcome.answer === 'agreedInPart' ? 'primary' : 'plain'}>
          <kbd aria-hidden="true">2</kbd> Agreed in part
        </Button>
      </form>
      <Details
        said={said}
        onChange={change}
        onDone={() => outcome.answer && room.say(outcome.number, { ...said, answer: outcome.answer })}
      />
    </section>
  );
}

interface ItemFieldsProps {
  readonly item: NameableItem;
  readonly said: Said;
  readonly format: FormatContext;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  readonly onName: (item: string, field: string, value: DecimalText | null) => void;
  readonly onLeave: (isLeft: boolean) => void;
}

function ItemFields({ item, said, format, isFirst, isAlone, onName, onLeave }: ItemFieldsProps) {
  const isLeft = said.without.includes(item.key);
  return (
    <fieldset className="room-item">
      <legend>{item.item.label}</legend>
      {item.fields.map(({ field, name, unit, isPercent }, index) => (
        <NamedField
          key={field}
          label={name}
          value={said.named.find((figure) => figure.item === item.key && figure.field === field)?.value ?? null}
          isPercent={isPercent}
          unit={unit}
          format={format}
          startsHere={isFirst && index === 0}
          onChange={(value) => onName(item.key, field, value)}
        />
      ))}
      {!isAlone && (
        <label className="room-leave">
          <input type="checkbox" checked={isLeft} onChange={(event) => onLeave(event.target.checked)} /> not agreed
        </label>
      )}
    </fieldset>
  );
}

/** Why, who comes back to it, and when: for both sides, so it stands in the minutes. */
function Details({
  said,
  onChange,
  onDone,
}: {
  readonly said: Said;
  readonly onChange: (fields: Partial<Said>) => void;
  readonly onDone: () => void;
}) {
  const text = (label: string, field: 'reason' | 'ownerOurs' | 'ownerTheirs') => (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        className="input"
        value={said[field]}
        onChange={(event) => onChange({ [field]: event.target.value })}
        onBlur={onDone}
      />
    </label>
  );
  return (
    <div className="room-details">
      {text('Reason, as both sides would write it', 'reason')}
      {text('Who comes back to it, on our side', 'ownerOurs')}
      {text('Who comes back to it, on your side', 'ownerTheirs')}
      <label className="field">
        <span className="field-label">By</span>
        <input
          className="input"
          type="date"
          value={said.dueDate ?? ''}
          onChange={(event) => onChange({ dueDate: event.target.value === '' ? null : event.target.value })}
          onBlur={onDone}
        />
      </label>
    </div>
  );
}

function saidOf({ answer, items, figure, reason, ownerOurs, ownerTheirs, dueDate }: SharedOutcome): Said {
  return {
    answer: answer ?? 'agreedInPart',
    named: items.flatMap(({ key, fields }) =>
      fields.flatMap(({ field, named }) => (named === null ? [] : [{ item: key, field, value: named }])),
    ),
    without: items.filter(({ isLeftOut }) => isLeftOut).map(({ key }) => key),
    figure,
    reason,
    ownerOurs,
    ownerTheirs,
    dueDate,
  };
}
