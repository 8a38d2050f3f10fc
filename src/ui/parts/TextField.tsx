import { type ReactNode, useId } from 'react';
import { useDraft } from './useDraft';
import './fields.css';

interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Calls with one merge key belong to one stay in the field. */
  readonly onChange: (value: string, mergeKey: string) => void;
  readonly rows?: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'date' | 'url';
  /** The person opened this form to fill it in: the cursor goes here. */
  readonly startsHere?: boolean;
}

/** A text that is kept as it is typed. With `rows` it takes several lines and grows with them. */
export function TextField({
  label,
  value,
  onChange,
  rows,
  hint,
  placeholder,
  type = 'text',
  startsHere = false,
}: TextFieldProps) {
  const id = useId();
  const draft = useDraft(value, onChange);
  const common = {
    id,
    value: draft.text,
    placeholder,
    ref: startsHere ? focusOnce : undefined,
    onFocus: draft.onFocus,
    onBlur: draft.onBlur,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...common}
          className="input"
          type={type}
          onChange={(event) => draft.onInput(event.target.value)}
          onKeyDown={(event) => {
            // The form around is sent with what stands here, not with what stood before the pause.
            if (event.key === 'Enter') draft.flush();
          }}
        />
      ) : (
        <textarea
          {...common}
          className="input textarea"
          rows={rows}
          onChange={(event) => draft.onInput(event.target.value)}
        />
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What stands there is a first name to be typed over. */
function focusOnce(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  element?.focus();
  element?.select();
}
