import { type Bounds, holds } from './cellRange';

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
    let handleCell: HTMLElement | null = null;
    for (const { cell, place } of cellsOf(this.#host, this.#index)) {
      const isIn = isMany && ranges.some((range) => holds(range, place));
      cell.classList.toggle('in-range', isIn);
      cell.classList.toggle('in-fill', pending !== null && holds(pending, place));
      cell.setAttribute('aria-selected', `${ranges.some((range) => holds(range, place))}`);
      if (handleAt?.bottom === place.row && handleAt.right === place.column) handleCell = cell;
    }
    if (handleCell === null) this.#handle.remove();
    else if (this.#handle.parentElement !== handleCell) handleCell.append(this.#handle);
  }
}

function* cellsOf(host: HTMLElement, index: CellIndex) {
  for (const rowElement of host.querySelectorAll<HTMLElement>('.ag-row')) {
    const row = Number(rowElement.getAttribute('row-index'));
    if (!Number.isInteger(row)) continue;
    for (const cell of rowElement.querySelectorAll<HTMLElement>('.ag-cell')) {
      const column = index.columnAt(cell.getAttribute('col-id') ?? '');
      if (column >= 0) yield { cell, place: { row, column } };
    }
  }
}
