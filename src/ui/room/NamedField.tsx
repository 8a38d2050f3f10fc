import { useId, useState } from 'react';
import type { DecimalText } from '../../base/decimal';
import type { FormatContext } from '../../base/format';
import { editableText, readFigure } from '../parts/figureText';

interface NamedFieldProps {
  readonly label: string;
  readonly value: DecimalText | null;
  readonly isPercent: boolean;
  readonly unit: string | null;
  readonly format: FormatContext;
  /** The key for an agreement in part leads here. */
  readonly startsHere: boolean;
  readonly onChange: (value: DecimalText | null) => void;
}

/** A figure that is named in the room: each one that can be read shows at once what it would do. */
export function NamedField({ label, value, isPercent, unit, format, startsHere, onChange }: NamedFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : readFigure(typed, isPercent, format);
  const wrong = read !== null && !read.ok ? read.error : null;
  return (
    <div className="field room-named">
      <label className="field-label" htmlFor={id}>
        {label}
        {unit !== null && ` (${unit})`}
        {isPercent && ' (%)'}
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        data-starts={startsHere ? '' : undefined}
        value={typed ?? editableText(value, isPercent, format)}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = readFigure(event.target.value, isPercent, format);
          if (next.ok) onChange(next.value);
        }}
        onBlur={() => {
          if (wrong === null) setTyped(null);
        }}
      />
      {wrong !== null && (
        <p className="field-wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
