import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useWorkbench } from '../context';
import { asHtml, asTsv } from '../grid/clipboard/copiedCells';
import { readBlock } from '../grid/clipboard/readBlock';
import type { Bounds, Direction } from '../grid/ranges/cellRange';
import { cellCount } from '../grid/ranges/cellRange';
import { focusSoon, gridCell } from '../parts/focusSoon';
import { newOverlays } from './making';
import type { CellContext } from './model/cellValue';
import { copiedCell } from './model/copyRange';
import { entriesCommand } from './model/figureEntries';
import { clearRange, fillRange, fillTyped } from './model/fillRange';
import { type BlockOutcome, pasteBlock } from './model/pasteBlock';
import { type RefusalReport, Refusals } from './Refusals';
import type { Ranges } from './useRanges';

/** Copy, paste, fill and clear over ranges: each one step of the history. */
export interface BlockEditing {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly clear: () => void;
  /** From the first row or column of the range to the rest of it. */
  readonly fillFrom: (direction: 'down' | 'right') => void;
  readonly fill: (from: Bounds, all: Bounds, direction: Direction) => void;
  readonly type: (typed: string) => void;
  /** What a paste or a fill could not do, until it is closed. */
  readonly report: ReactNode;
}

export function useBlockEditing(ranges: Ranges, cells: () => CellContext): BlockEditing {
  const workbench = useWorkbench();
  const { run, tell } = workbench;
  const [refusals, setRefusals] = useState<RefusalReport | null>(null);

  const take = ({ entries, refused, over }: BlockOutcome, verb: string): void => {
    const label = `${verb} ${sizeWords(over)}`;
    if (entries.length > 0) run(entriesCommand(entries, label, newOverlays(workbench)));
    setRefusals(refused.length === 0 ? null : { label, taken: entries.length, refused });
  };
  const close = (): void => {
    setRefusals(null);
    focusSoon(gridCell);
  };
  const copy = (event: ClipboardEvent): boolean => {
    const bounds = ranges.bounds();
    if (bounds === null || isEditing(event.target)) return false;
    const { rows, columnIds } = ranges.shown();
    const chosen = rows
      .slice(bounds.top, bounds.bottom + 1)
      .map((row) => columnIds.slice(bounds.left, bounds.right + 1).map((id) => copiedCell(id, row, cells())));
    event.clipboardData.setData('text/plain', asTsv(chosen, cells().format));
    event.clipboardData.setData('text/html', asHtml(chosen));
    event.preventDefault();
    return true;
  };
  const clear = (): void => {
    const bounds = ranges.bounds();
    if (bounds !== null) take(clearRange(bounds, ranges.shown(), cells()), 'Clear');
  };
  const fill = (from: Bounds, all: Bounds, direction: Direction): void =>
    take(fillRange(from, all, direction, ranges.shown(), cells()), 'Fill');
  const paste = async (html: string, text: string, at: Bounds): Promise<void> => {
    const block = await readBlock(html, text);
    if (!block.ok) return tell(block.error);
    if (block.value.length === 0) return undefined;
    const outcome = pasteBlock(block.value, at, ranges.shown(), cells());
    take(outcome, 'Paste');
    const { top, left, bottom, right } = outcome.over;
    ranges.select({ anchor: { row: top, column: left }, head: { row: bottom, column: right } });
    return undefined;
  };
  return {
    onCopy: (event) => void copy(event),
    onCut: (event) => {
      if (copy(event)) clear();
    },
    onPaste: (event) => {
      const bounds = ranges.bounds();
      if (bounds === null || isEditing(event.target)) return;
      event.preventDefault();
      // The screen around would take it for a file.
      event.stopPropagation();
      void paste(event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain'), bounds);
    },
    clear,
    fillFrom: (direction) => {
      const all = ranges.bounds();
      if (all === null) return;
      const from = direction === 'down' ? { ...all, bottom: all.top } : { ...all, right: all.left };
      fill(from, all, direction);
    },
    fill,
    type: (typed) => {
      const bounds = ranges.bounds();
      if (bounds !== null) take(fillTyped(typed, bounds, ranges.shown(), cells()), 'Type into');
    },
    report: refusals && <Refusals key={refusals.label} report={refusals} onClose={close} />,
  };
}

/** In a field, or in what floats above the grid: the clipboard is then the text's. */
function isEditing(target: EventTarget): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField || !(target instanceof Element) || target.closest('.refusals, .figure-source') !== null;
}

function sizeWords(bounds: Bounds): string {
  const count = cellCount(bounds);
  const rows = bounds.bottom - bounds.top + 1;
  return count === 1 ? 'one cell' : `${rows} × ${count / rows} cells`;
}
