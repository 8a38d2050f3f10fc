import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../parts/Button';
import { unfinished } from './unfinished';

interface WordsFormProps {
  readonly label: string;
  /** What the field starts with. */
  readonly initial: string;
  readonly hint?: string;
  /** What is said where nothing was typed; without it the field may be left empty. */
  readonly required?: string;
  readonly sendLabel: string;
  /** Under which what was not sent is kept. */
  readonly draftKey: string;
  readonly onSend: (words: string) => void;
  readonly onCancel: () => void;
}

/** Some words about a finding. Enter sends, Shift+Enter breaks the line, Escape goes back. */
export function WordsForm(props: WordsFormProps) {
  const { label, initial, hint, required, sendLabel, draftKey, onSend, onCancel } = props;
  const id = useId();
  const [words, setWords] = useState(unfinished.get(draftKey) ?? initial);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (): void => {
    const said = words.trim();
    if (required !== undefined && said === '') {
      setIsRefused(true);
      field.current?.focus();
      return;
    }
    unfinished.delete(draftKey);
    onSend(said);
  };
  const cancel = (): void => {
    unfinished.delete(draftKey);
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const note = isRefused ? required : hint;
  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <textarea
          id={id}
          ref={field}
          className="input textarea"
          rows={2}
          value={words}
          aria-required={required !== undefined}
          aria-invalid={isRefused}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onChange={({ target }) => {
            setWords(target.value);
            setIsRefused(false);
            unfinished.set(draftKey, target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {note !== undefined && (
          <p
            id={`${id}-note`}
            className={isRefused ? 'field-wrong' : 'field-hint'}
            role={isRefused ? 'alert' : undefined}
          >
            {note}
          </p>
        )}
      </div>
      <div className="finding-actions">
        <Button size="small" look="primary" type="submit">
          {sendLabel}
        </Button>
        <Button size="small" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
