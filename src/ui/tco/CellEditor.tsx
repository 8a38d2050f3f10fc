import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormat } from '../context';
import { keptExpression, readFigure } from '../parts/figureText';
import type { EnteredFigure } from './enteredFigures';

interface CellEditorProps {
  readonly name: string;
  readonly text: string;
  /** What was entered, null where nothing is; and the key by which the cell is left, null where focus went by itself. */
  readonly onDone: (entered: Omit<EnteredFigure, 'place'> | null, to: string | null) => void;
}

/** A figure typed in its cell. What cannot be read stays with the reason until it is put right or given up, wherever focus goes. */
export function CellEditor({ name, text, onDone }: CellEditorProps) {
  const format = useFormat();
  const [typed, setTyped] = useState(text);
  const [wrong, setWrong] = useState<string | null>(null);
  const isDone = useRef(false);
  const end = (entered: Omit<EnteredFigure, 'place'> | null, to: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(entered, to);
  };
  const commit = (to: string | null): void => {
    if (typed === text && to === null) return end(null, to);
    const read = readFigure(typed, false, format);
    if (read.ok) end({ value: read.value, expression: keptExpression(typed, format) }, to);
    else setWrong(read.error);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    event.stopPropagation();
    if (key === 'Escape') end(null, 'stay');
    else if (key === 'Enter') commit(shiftKey ? 'ArrowUp' : 'ArrowDown');
    else if (key === 'Tab') commit(shiftKey ? 'ArrowLeft' : 'ArrowRight');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={focusAtEnd}
        className="tco-editor"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={wrong !== null}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit(null)}
      />
      {wrong !== null && (
        <span className="field-wrong tco-editor-wrong" role="alert">
          {wrong}
        </span>
      )}
    </>
  );
}

function focusAtEnd(input: HTMLInputElement | null): void {
  if (input === null || input === input.ownerDocument.activeElement) return;
  input.focus();
  input.setSelectionRange(input.value.length, input.value.length);
}
