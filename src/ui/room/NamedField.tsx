import { useId, useState } from 'react';
import { type DecimalText, decimal, toText } from '../../base/decimal';
import type { FormatContext } from '../../base/format';
import { editableText, readFigure } from '../parts/figureText';
import { filled, type RoomText } from './roomText';

interface NamedFieldProps {
  readonly label: string;
  readonly value: DecimalText | null;
  readonly isPercent: boolean;
  readonly unit: string;
  readonly text: RoomText;
  /** The key for an agreement in part leads here. */
  readonly startsHere: boolean;
  readonly onChange: (value: DecimalText | null) => void;
}

/** A figure that is named in the room: each one that can be read shows at once what it would do. */
export function NamedField({ label, value, isPercent, unit, text, startsHere, onChange }: NamedFieldProps) {
  const id = useId();
  const { words, format } = text;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && !readFigure(typed, isPercent, format).ok;
  const sign = isPercent ? '%' : unit;
  return (
    <div className="field room-named">
      <label className="field-label" htmlFor={id}>
        {label}
        {sign !== '' && ` (${sign})`}
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        data-starts={startsHere ? '' : undefined}
        value={typed ?? written(value, isPercent, format)}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = readFigure(event.target.value, isPercent, format);
          if (next.ok) onChange(next.value);
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      {isWrong && (
        <p className="field-wrong" id={`${id}-wrong`} role="alert">
          {filled(words.noFigure, { example: text.example })}
        </p>
      )}
    </div>
  );
}

/** The label says which unit it is: the sign of a percentage does not stand twice. */
function written(value: DecimalText | null, isPercent: boolean, format: FormatContext): string {
  return editableText(isPercent && value !== null ? toText(decimal(value).times(100)) : value, false, format);
}
