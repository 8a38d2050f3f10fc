import { useMemo } from 'react';
import type { DecimalText } from '../../base/decimal';
import type { NameableItem, SharedOutcome } from '../../disclosure';
import { roundAgreed } from '../../report';
import type { Room, Said } from '../context';
import { Button } from '../parts/Button';
import { NamedField } from './NamedField';
import type { RoomText } from './roomText';

interface WhatIfProps {
  readonly room: Room;
  readonly outcome: SharedOutcome;
  readonly said: Said;
  readonly text: RoomText;
  readonly onChange: (fields: Partial<Said>) => void;
  readonly onRecord: () => void;
}

/** Figures that the customer names in place of ours, and what that does at once; Enter records it as agreed in part. */
export function WhatIf({ room, outcome, said, text, onChange, onRecord }: WhatIfProps) {
  const { words } = text;
  const would = useMemo(() => {
    const figures = room.whatIf(outcome.number, { ...said, answer: 'agreedInPart' });
    return figures && roundAgreed(figures, text.places);
  }, [room, outcome, said, text]);
  const effect = would?.effects[outcome.number - 1] ?? null;
  const name = (item: string, field: string, value: DecimalText | null): void =>
    onChange({
      named: [
        ...said.named.filter((figure) => figure.item !== item || figure.field !== field),
        ...(value === null ? [] : [{ item, field, value }]),
      ],
      figure: null,
    });
  const firstNamed = outcome.items.findIndex(({ fields }) => fields.length > 0);
  const isSomething = said.named.length > 0 || said.without.length > 0 || said.figure !== null;
  return (
    <form
      className="room-what-if"
      aria-label={words.whatIf}
      onSubmit={(event) => {
        event.preventDefault();
        onRecord();
      }}
    >
      <div className="room-what-if-head">
        <h3>{words.whatIf}</h3>
        <output aria-live="polite">
          {would && isSomething && (
            <>
              {effect && (
                <span>
                  {words.effect} <strong className="room-effect">{text.effect(effect)}</strong>
                </span>
              )}
              <span>
                {words.agreedCost} <strong>{text.amount(would.agreed)}</strong>
              </span>
            </>
          )}
        </output>
      </div>
      {firstNamed !== -1 && <p className="room-small">{words.nameFigure}</p>}
      {outcome.items.length > 1 && said.figure === null && <p className="room-small">{words.othersCount}</p>}
      <div className="room-items">
        {outcome.items.map((item, index) => (
          <ItemFields
            key={item.key}
            item={item}
            said={said}
            text={text}
            isFirst={index === firstNamed}
            isAlone={outcome.items.length === 1}
            onName={name}
            onLeave={(isLeft) =>
              onChange({
                without: isLeft ? [...said.without, item.key] : said.without.filter((key) => key !== item.key),
                figure: null,
              })
            }
          />
        ))}
      </div>
      <div className="room-would">
        <NamedField
          label={words.ownEffect}
          value={said.figure}
          isPercent={false}
          unit=""
          text={text}
          startsHere={firstNamed === -1}
          onChange={(figure) => onChange(figure === null ? { figure } : { figure, named: [], without: [] })}
        />
        <Button type="submit" size="large" isDisabled={!isSomething}>
          {words.record}
        </Button>
      </div>
    </form>
  );
}

interface ItemFieldsProps {
  readonly item: NameableItem;
  readonly said: Said;
  readonly text: RoomText;
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  readonly onName: (item: string, field: string, value: DecimalText | null) => void;
  readonly onLeave: (isLeft: boolean) => void;
}

function ItemFields({ item, said, text, isFirst, isAlone, onName, onLeave }: ItemFieldsProps) {
  // What stands alone and takes no figure has nothing to ask.
  if (isAlone && item.fields.length === 0) return null;
  return (
    <fieldset className="room-item">
      <legend>{item.item.label}</legend>
      {item.fields.map(({ field, name, unit, isPercent }, index) => (
        <NamedField
          key={field}
          label={text.figure(name)}
          value={said.named.find((figure) => figure.item === item.key && figure.field === field)?.value ?? null}
          isPercent={isPercent}
          unit={text.unit(unit ?? '')}
          text={text}
          startsHere={isFirst && index === 0}
          onChange={(value) => onName(item.key, field, value)}
        />
      ))}
      {!isAlone && (
        <label className="room-leave">
          <input
            type="checkbox"
            checked={said.without.includes(item.key)}
            onChange={(event) => onLeave(event.target.checked)}
          />{' '}
          {text.words.leaveOut}
        </label>
      )}
    </fieldset>
  );
}
