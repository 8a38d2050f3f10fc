import { useId } from 'react';

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Why it cannot be taken; null while it can. */
  readonly wrong: string | null;
  readonly type?: 'text' | 'date';
  readonly hint?: string;
}

/** A word of a form that is sent as a whole, with the reason beneath it where it cannot be. */
export function WordField({ label, value, onChange, wrong, type = 'text', hint }: WordFieldProps) {
  const id = useId();
  const note = wrong ?? hint;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="input"
        type={type}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== undefined && (
        <p id={`${id}-note`} className={wrong === null ? 'field-hint' : 'field-wrong'}>
          {note}
        </p>
      )}
    </div>
  );
}
