import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useFormat, useWorkbench } from '../context';
import { asHtml, asTsv, type CopiedCell } from '../grid/clipboard/copiedCells';
import { readBlock } from '../grid/clipboard/readBlock';
import { CellEditor } from './CellEditor';
import { type EnteredFigure, enteredFigures } from './enteredFigures';
import type { Place } from './selection';

interface CellsOptions {
  readonly at: Place;
  readonly isCurrent: boolean;
  /** The place that a key leads to; null where it is none of the table's. */
  readonly next: (from: Place, key: string) => Place | null;
  /** What a cell holds when it is edited: its text, and its name for those who cannot see it. Null: not to be edited here. */
  readonly editable: (place: Place) => { readonly text: string; readonly name: string } | null;
  readonly copied: (place: Place) => CopiedCell;
  /** Figures by their places, as one step. */
  readonly onFigures: (figures: readonly EnteredFigure[]) => void;
  readonly onFocus: (place: Place) => void;
  readonly onEnter: (place: Place) => void;
  readonly onDelete: (place: Place) => void;
}

/** The keyboard of a spreadsheet for a plain table: arrows, typing, Enter, Tab, Escape, ranges, copying and pasting. */
export function useCells(options: CellsOptions) {
  const { at, isCurrent, next, editable, copied, onFigures, onFocus, onEnter, onDelete } = options;
  const format = useFormat();
  const { tell } = useWorkbench();
  const table = useRef<HTMLTableElement>(null);
  const [editing, setEditing] = useState<{ readonly place: Place; readonly text: string } | null>(null);
  const [anchor, setAnchor] = useState<Place | null>(null);
  const isExtending = useRef(false);
  const extend = (isShifted: boolean, from: Place): void => {
    isExtending.current = isShifted;
    setAnchor(isShifted ? (anchor ?? from) : null);
  };
  const onCellFocus = (place: Place): void => {
    // A range ends where the cursor goes on by itself, as after Enter in an editor; coming back to the window keeps it.
    if (!isExtending.current && (place.row !== at.row || place.column !== at.column)) setAnchor(null);
    isExtending.current = false;
    onFocus(place);
  };
  const focus = (place: Place): void =>
    table.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`)?.focus();
  const focusSoon = (place: Place): void => {
    requestAnimationFrame(() => focus(place));
  };
  const begin = (place: Place, typed: string | null): void => {
    if (editing !== null) {
      // What could not be read waits in its cell; a second editor would drop it.
      table.current?.querySelector<HTMLElement>('.tco-editor')?.focus();
      return;
    }
    const its = editable(place);
    if (its === null && typed === null) onEnter(place);
    // What is typed on a cell that takes no amount must not land in the field that has the focus next.
    if (its === null) return;
    setEditing({ place, text: typed ?? its.text });
  };
  const onKeyDown = (event: KeyboardEvent, place: Place): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const to = next(place, key);
    const isTyped = key.length === 1 && /[\d=+\-.,\u2212]/.test(key);
    if (to === null && !isTyped && !['Enter', 'Delete', 'F2'].includes(key)) return;
    event.preventDefault();
    if (to !== null) {
      extend(shiftKey, place);
      focus(to);
    } else if (key === 'Enter') onEnter(place);
    else if (key === 'Delete') onDelete(place);
    else begin(place, key === 'F2' ? null : key);
  };
  const corner = anchor ?? at;
  const range = {
    rows: [Math.min(corner.row, at.row), Math.max(corner.row, at.row)] as const,
    columns: [Math.min(corner.column, at.column), Math.max(corner.column, at.column)] as const,
  };
  const isIn = ({ row, column }: Place): boolean =>
    anchor !== null &&
    row >= range.rows[0] &&
    row <= range.rows[1] &&
    column >= range.columns[0] &&
    column <= range.columns[1];
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const cells = span(range.rows).map((row) => span(range.columns).map((column) => copied({ row, column })));
    event.clipboardData.setData('text/plain', asTsv(cells, format));
    event.clipboardData.setData('text/html', asHtml(cells));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const { clipboardData } = event;
    const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
    void readBlock(html, text).then((read) => {
      if (!read.ok) {
        tell(read.error);
        return;
      }
      const from = { row: range.rows[0], column: range.columns[0] };
      const { figures, issue } = enteredFigures(read.value, from, (place) => editable(place) !== null, format);
      tell(issue);
      if (issue === null) onFigures(figures);
    });
  };
  /** A cell with what it shows, or its editor. */
  const cell = (place: Place, shown: ReactNode): ReactNode => {
    const isHere = place.row === at.row && place.column === at.column;
    if (editing?.place.row === place.row && editing.place.column === place.column)
      return (
        <CellEditor
          name={editable(place)?.name ?? ''}
          text={editing.text}
          onDone={(entered, to) => {
            setEditing(null);
            if (entered !== null) onFigures([{ place, ...entered }]);
            if (to === null) return;
            const target = next(place, to === 'stay' ? '' : to) ?? place;
            focusSoon(target);
          }}
        />
      );
    return (
      <button
        type="button"
        className={`tco-cell${isIn(place) ? ' tco-cell-in' : ''}`}
        data-place={`${place.row} ${place.column}`}
        tabIndex={isHere ? 0 : -1}
        aria-current={isHere && isCurrent}
        onFocus={() => onCellFocus(place)}
        onMouseDown={(event) => extend(event.shiftKey, at)}
        onClick={() => onFocus(place)}
        onDoubleClick={() => begin(place, null)}
        onKeyDown={(event) => onKeyDown(event, place)}
      >
        {shown}
      </button>
    );
  };
  return { table, cell, onCopy, onPaste };
}

function span([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
