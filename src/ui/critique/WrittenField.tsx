import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef } from 'react';
import { type WordingRemark, withInstead } from '../../disclosure';
import { Button } from '../parts/Button';
import { useDraft } from '../parts/useDraft';
import { markedParts } from './markedParts';
import { remarkTitles } from './remarkTitles';
import './writtenField.css';

interface WrittenFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  readonly hint?: string;
  /** What is to be looked at in a text, as it stands now. */
  readonly check: (text: string) => readonly WordingRemark[];
  readonly onChange: (value: string, mergeKey: string) => void;
  /** Beside the label. */
  readonly aside?: ReactNode;
}

/**
 * A text for the customer. What would be read badly, or cannot be checked, is underlined while one types and listed
 * beneath with its reason. F8 goes from one to the next, Alt+Enter takes the other way to say it.
 */
export function WrittenField({ label, value, rows, placeholder, hint, check, onChange, aside }: WrittenFieldProps) {
  const id = useId();
  const draft = useDraft(value, onChange);
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const { text } = draft;
  const remarks = useMemo(() => check(text), [check, text]);

  const goTo = ({ start, end }: WordingRemark): void => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const replace = (remark: WordingRemark): void => {
    const field = area.current;
    if (remark.instead === null || !field) return;
    const next = withInstead(text, { ...remark, instead: remark.instead });
    // What was typed before is one step of the history, and this the next.
    draft.flush();
    field.focus();
    draft.onFocus();
    insert(field, text, next);
    draft.flush();
    draft.onFocus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'F8') {
      event.preventDefault();
      const next = event.shiftKey
        ? (remarks.findLast(({ end }) => end < selectionEnd) ?? remarks.at(-1))
        : (remarks.find(({ start }) => start > selectionStart) ?? remarks[0]);
      if (next) goTo(next);
    }
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      const here = remarks.find(
        ({ start, end, instead }) => instead !== null && start <= selectionStart && selectionStart <= end,
      );
      if (here) replace(here);
    }
  };
  const describedBy = [hint === undefined ? null : `${id}-hint`, remarks.length === 0 ? null : `${id}-remarks`];
  return (
    <div className="field written-field">
      <div className="written-head">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {aside}
      </div>
      <div className="written-box">
        <div className="written-layer textarea" aria-hidden="true" ref={layer}>
          {markedParts(text, remarks).map((part) =>
            part.isMarked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
          )}
          {'\n'}
        </div>
        <textarea
          id={id}
          ref={area}
          className="input textarea"
          rows={rows}
          value={text}
          placeholder={placeholder}
          aria-describedby={describedBy.filter((part) => part !== null).join(' ') || undefined}
          onFocus={draft.onFocus}
          onBlur={draft.onBlur}
          onChange={(event) => draft.onInput(event.target.value)}
          onKeyDown={onKeyDown}
          onScroll={(event) => {
            if (layer.current) layer.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {remarks.length > 0 && (
        <ul className="written-remarks" id={`${id}-remarks`} aria-label={`Wording of ${label.toLowerCase()}`}>
          {remarks.map((remark) => (
            <li key={`${remark.kind} ${remark.start}`}>
              <button type="button" className="written-phrase" onClick={() => goTo(remark)}>
                {remark.end > remark.start && remark.end - remark.start < 60
                  ? `“${text.slice(remark.start, remark.end)}”`
                  : remarkTitles[remark.kind]}
              </button>
              <span>{remark.reason}</span>
              {remark.instead !== null && (
                <Button size="small" onPress={() => replace(remark)}>
                  {remark.instead === '' ? 'Leave it out' : `Say “${remark.instead}”`}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Puts the new text in as if it were typed over what differs, so that the field's own undo takes it back. */
function insert(field: HTMLTextAreaElement, from: string, to: string): void {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  let tail = 0;
  const most = Math.min(from.length, to.length) - start;
  while (tail < most && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  field.setSelectionRange(start, from.length - tail);
  const typed = to.slice(start, to.length - tail);
  document.execCommand(typed === '' ? 'delete' : 'insertText', false, typed);
}
