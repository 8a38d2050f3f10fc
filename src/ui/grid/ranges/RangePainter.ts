import { type Bounds, holds, type Place } from './cellRange';

/** What a grid tells of its cells to whoever draws over them. */
export interface CellIndex {
  /** The place of a column among those that are shown; -1 for none. */
  readonly columnAt: (columnId: string) => number;
}

/**
 * Shows ranges on the cells that are drawn, by class and for those who listen. It touches the page directly: a drag over
 * hundreds of cells must not ask the grid to draw one of them again.
 */
export class RangePainter {
  readonly #host: HTMLElement;
  readonly #index: CellIndex;
  readonly #handle = document.createElement('span');

  constructor(host: HTMLElement, index: CellIndex) {
    this.#host = host;
    this.#index = index;
    this.#handle.className = 'fill-handle';
    this.#handle.setAttribute('aria-hidden', 'true');
  }

  /** `pending` is where a fill would go; the handle stands at the end of the range that can be filled from. */
  paint(ranges: readonly Bounds[], pending: Bounds | null, handleAt: Bounds | null): void {
    const isMany = ranges.length > 1 || ranges.some(({ top, bottom, left, right }) => top !== bottom || left !== right);
    for (const cell of this.#host.querySelectorAll<HTMLElement>('.ag-cell:is([aria-selected=true], .in-fill)')) {
      const place = this.#placeOf(cell);
      const isIn = (range: Bounds): boolean => place !== null && holds(range, place);
      if (!ranges.some(isIn)) setChosen(cell, false, false);
      if (pending === null || !isIn(pending)) cell.classList.remove('in-fill');
    }
    let handleCell: HTMLElement | null = null;
    // Runs in every frame while one scrolls: only the rows that a range goes through are looked at cell by cell.
    for (const { cell, place } of this.#cellsIn(pending === null ? ranges : [...ranges, pending])) {
      if (ranges.some((range) => holds(range, place))) setChosen(cell, true, isMany);
      if (pending !== null && holds(pending, place)) cell.classList.add('in-fill');
      if (handleAt?.bottom === place.row && handleAt.right === place.column) handleCell = cell;
    }
    if (handleCell === null) this.#handle.remove();
    else if (this.#handle.parentElement !== handleCell) handleCell.append(this.#handle);
  }

  *#cellsIn(ranges: readonly Bounds[]) {
    for (const rowElement of this.#host.querySelectorAll<HTMLElement>('.ag-row')) {
      const row = Number(rowElement.getAttribute('row-index'));
      if (!ranges.some(({ top, bottom }) => top <= row && row <= bottom)) continue;
      for (const cell of rowElement.querySelectorAll<HTMLElement>('.ag-cell')) {
        const place = this.#placeOf(cell);
        if (place !== null) yield { cell, place };
      }
    }
  }

  #placeOf(cell: HTMLElement): Place | null {
    const row = Number(cell.closest('.ag-row')?.getAttribute('row-index'));
    const column = this.#index.columnAt(cell.getAttribute('col-id') ?? '');
    // Pinned rows have names instead of numbers.
    return Number.isInteger(row) && column >= 0 ? { row, column } : null;
  }
}

/** A single cell is shown by the grid's focus, and told to those who listen all the same. */
function setChosen(cell: HTMLElement, isChosen: boolean, isMany: boolean): void {
  cell.classList.toggle('in-range', isChosen && isMany);
  if (isChosen) cell.setAttribute('aria-selected', 'true');
  else cell.removeAttribute('aria-selected');
}
