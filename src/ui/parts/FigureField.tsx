import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { DecimalText } from '../../base/decimal';
import { localExpression } from '../../base/expression';
import { useFormat } from '../context';
import { editableText, keptExpression, readFigure } from './figureText';
import './fields.css';

interface FigureFieldProps {
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean;
  readonly value: DecimalText | null;
  /** What was typed to come to the value, where that was worked out. */
  readonly expression?: string;
  readonly onChange: (value: DecimalText | null, expression: string | null) => void;
  /** Shown and typed as a percentage, kept as a fraction. */
  readonly isPercent?: boolean;
  readonly unit?: string;
  /** What holds where nothing is typed. */
  readonly placeholder?: string;
  /** Hands on each figure that can be read, for a preview; otherwise on leaving the field or with Enter. */
  readonly isLive?: boolean;
  /** Turns away a figure that reads well but cannot be, with the reason. */
  readonly refuse?: (value: DecimalText) => string | null;
  readonly tone?: 'ours';
  readonly hint?: string;
}

/** A figure as a person types it. What cannot be read stays in the field with the reason. */
export function FigureField(props: FigureFieldProps) {
  const {
    label,
    isLabelHidden,
    value,
    expression,
    onChange,
    isPercent = false,
    unit,
    placeholder,
    isLive,
    refuse,
    tone,
    hint,
  } = props;
  const id = useId();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  const read = (text: string): { readonly value: DecimalText | null } | { readonly wrong: string } => {
    const result = readFigure(text, isPercent, format);
    if (!result.ok) return { wrong: result.error };
    const refused = result.value === null ? null : (refuse?.(result.value) ?? null);
    return refused === null ? { value: result.value } : { wrong: refused };
  };
  const commit = (): void => {
    if (typed === null) return;
    const result = read(typed);
    if ('wrong' in result) {
      setWrong(result.wrong);
      return;
    }
    setTyped(null);
    setWrong(null);
    const kept = keptExpression(typed, format);
    if (result.value !== value || kept !== (expression ?? null)) onChange(result.value, kept);
  };
  const type = (text: string): void => {
    setTyped(text);
    const result = read(text);
    if (!('wrong' in result)) {
      setWrong(null);
      if (isLive && result.value !== value) onChange(result.value, keptExpression(text, format));
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
      setWrong(null);
    }
  };
  useCommitOnHide(commit);

  const note = wrong ?? hint;
  return (
    <div className="field">
      <label className={isLabelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <div className={`figure-box${tone === 'ours' ? ' figure-ours' : ''}${wrong === null ? '' : ' figure-wrong'}`}>
        <input
          id={id}
          className="figure-input"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? editableText(value, isPercent, format)}
          placeholder={placeholder}
          onChange={(event) => type(event.target.value)}
          onFocus={() => {
            if (typed === null && expression !== undefined) setTyped(localExpression(expression, format));
          }}
          onBlur={commit}
          onKeyDown={onKeyDown}
          aria-invalid={wrong !== null}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
        />
        {unit !== undefined && <span className="figure-unit">{unit}</span>}
      </div>
      {note !== undefined && (
        <p
          className={wrong === null ? 'field-hint' : 'field-wrong'}
          id={`${id}-note`}
          role={wrong ? 'alert' : undefined}
        >
          {note}
        </p>
      )}
    </div>
  );
}

/** A tab that is closed or put away takes what stands in the field along. */
function useCommitOnHide(commit: () => void): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    const onHide = (): void => latest.current();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, []);
}
