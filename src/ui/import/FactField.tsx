import { useState } from 'react';
import { isDecimalText } from '../../base/decimal';
import { cachedFormat, useWorkbenchState } from '../context';
import { editableText, readFigure } from '../parts/figureText';

interface FactFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isFigure: boolean;
  readonly isOff?: boolean;
  readonly onChange: (value: string) => void;
  /** Why a text cannot be taken; null where it can. */
  readonly faultOf?: (text: string) => string | null;
}

/** A fact that looks like text and takes typing; handed on with Enter or on leaving. */
export function FactField({ label, value, isFigure, isOff = false, onChange, faultOf }: FactFieldProps) {
  const locale = useWorkbenchState((state) => state.preferences.locale);
  const format = cachedFormat(locale, null);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const shown = isFigure && isDecimalText(value) ? editableText(value, false, format) : value;
  const commit = (): void => {
    if (typed === null) return;
    const read = readText(typed);
    setWrong('wrong' in read ? read.wrong : null);
    if ('wrong' in read) return;
    setTyped(null);
    if (read.value !== value) onChange(read.value);
  };
  const readText = (text: string): { readonly value: string } | { readonly wrong: string } => {
    const fault = faultOf?.(text.trim()) ?? null;
    if (fault !== null) return { wrong: fault };
    if (!isFigure) return { value: text.trim() };
    const figure = readFigure(text, false, format);
    return figure.ok ? { value: figure.value ?? '' } : { wrong: figure.error };
  };
  return (
    <>
      <input
        className={isOff ? 'fact-input fact-off' : 'fact-input'}
        aria-label={label}
        aria-invalid={wrong !== null}
        value={typed ?? shown}
        placeholder="not stated"
        disabled={isOff}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== null) {
            setTyped(null);
            setWrong(null);
          }
        }}
      />
      {wrong !== null && (
        <p className="field-wrong" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
