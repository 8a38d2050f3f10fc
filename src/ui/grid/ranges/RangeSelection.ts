import type { GridApi } from 'ag-grid-community';
import {
  activeCell,
  type Bounds,
  boundsOf,
  type CellRange,
  clamped,
  type Direction,
  filledTo,
  type GridSize,
  jumped,
  type Place,
  singleCell,
  stepped,
  wholeColumns,
  wholeRows,
} from './cellRange';
import { followPointer } from './followPointer';
import { placeUnder } from './placeUnder';
import { RangePainter } from './RangePainter';

export interface RangeEvents {
  readonly isFilled: (place: Place) => boolean;
  /** After every change, with the active range last. */
  readonly onChange: (ranges: readonly CellRange[]) => void;
  readonly onFill: (from: Bounds, all: Bounds, direction: Direction) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Ranges of cells on a grid that knows none: by mouse, by Shift and arrows, by row and column headers. The grid's focus
 * is the active cell; a range is what was led away from it.
 */
export class RangeSelection {
  readonly #api: GridApi;
  readonly #host: HTMLElement;
  readonly #events: RangeEvents;
  readonly #painter: RangePainter;
  #ranges: readonly CellRange[] = [];
  #pending: Bounds | null = null;
  #columns: ReadonlyMap<string, number> | null = null;
  #stopFollowing: (() => void) | null = null;

  constructor(api: GridApi, host: HTMLElement, events: RangeEvents) {
    this.#api = api;
    this.#host = host;
    this.#events = events;
    this.#painter = new RangePainter(host, { columnAt: (id) => this.columnAt(id) });
  }

  /** The one that keys and the clipboard work on; null before anything was chosen. */
  get active(): CellRange | null {
    return this.#ranges.at(-1) ?? null;
  }

  /** The grid tells of its focus in a later turn; who types fast is ahead of that. */
  catchUp(): void {
    const cell = this.#api.getFocusedCell();
    if (cell?.rowPinned) this.clear();
    const column = cell && !cell.rowPinned ? this.columnAt(cell.column.getColId()) : -1;
    if (cell && column >= 0) this.focused({ row: cell.rowIndex, column });
  }

  get size(): GridSize {
    return { rows: this.#api.getDisplayedRowCount(), columns: this.#columnIndex().size };
  }

  columnAt(columnId: string): number {
    return this.#columnIndex().get(columnId) ?? -1;
  }

  columnId(place: number): string | null {
    return this.#api.getAllDisplayedColumns()[place]?.getColId() ?? null;
  }

  /** Columns were moved, hidden or shown. */
  forgetColumns(): void {
    this.#columns = null;
  }

  /** The focus is on a row that is pinned: nothing of the others is chosen. */
  clear(): void {
    this.#set([]);
  }

  /** Other rows are shown: only the active cell stays chosen. */
  reset(): void {
    const cell = this.#api.getFocusedCell();
    if (!cell || cell.rowPinned) this.#set([]);
    else this.#set([singleCell({ row: cell.rowIndex, column: this.columnAt(cell.column.getColId()) })]);
  }

  /** The grid's focus went somewhere: a range stays while it is on its active cell. */
  focused(place: Place): void {
    const { active } = this;
    const now = active === null ? null : activeCell(active);
    if (now?.row === place.row && now.column === place.column) return;
    this.#set([singleCell(place)]);
  }

  select(range: CellRange): void {
    this.#set([range]);
    this.#focus(activeCell(range));
  }

  /** The active cell's neighbour becomes the active cell. */
  step(direction: Direction): void {
    const { active, size } = this;
    if (active !== null) this.#focusAlone(stepped(activeCell(active), direction, size));
  }

  /** Shows a cell as chosen while the focus is somewhere else. */
  mark(place: Place): void {
    this.#set([singleCell(place)]);
    this.#show(place);
  }

  paint(): void {
    const bounds = this.#ranges.map(boundsOf);
    this.#painter.paint(bounds, this.#pending, bounds.length === 1 ? (bounds[0] ?? null) : null);
  }

  dispose(): void {
    this.#stopFollowing?.();
  }

  /** True where the key was taken. */
  onKeyDown(event: KeyboardEvent): boolean {
    const { active, size } = this;
    if (active === null || event.altKey) return false;
    const { key, shiftKey } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    const from = shiftKey ? active.head : activeCell(active);
    const go = (to: Place): true => {
      if (shiftKey) this.#extend(to);
      else this.#focusAlone(to);
      return true;
    };
    const direction = arrows[key];
    if (direction !== undefined && isCtrl) return go(jumped(from, direction, size, this.#events.isFilled));
    if (direction !== undefined && shiftKey) return go(stepped(from, direction, size));
    if (key === 'a' && isCtrl && !shiftKey) return this.#selectAll(active);
    if (key === ' ' && shiftKey && !isCtrl) return this.#selectRows(active);
    if (key === ' ' && isCtrl) return this.#selectColumns(active);
    if (key === 'Home') return go(isCtrl ? { row: 0, column: 0 } : { ...from, column: 0 });
    if (key === 'End') return go({ row: isCtrl ? size.rows - 1 : from.row, column: size.columns - 1 });
    if (!shiftKey) return false;
    if (key === 'PageDown' || key === 'PageUp') {
      const page = Math.max(1, this.#rowsOnScreen() - 1);
      return go(clamped({ ...from, row: from.row + (key === 'PageDown' ? page : -page) }, size));
    }
    return false;
  }

  /** True where the grid must not see the click. */
  onPointerDown(event: MouseEvent): boolean {
    if (event.button !== 0 || !(event.target instanceof Element)) return false;
    if (event.target.closest('.fill-handle')) return this.#beginFill();
    if (event.target.closest('.ag-cell-inline-editing, .line-handle')) return false;
    const place = placeUnder(event.target, (id) => this.columnAt(id));
    if (place === null) return false;
    const isRow = this.columnId(place.column) === 'row';
    const rangeTo = (to: Place, from: Place): CellRange =>
      isRow ? wholeRows(from.row, to.row, this.size) : { anchor: from, head: to };
    const { active } = this;
    if (event.shiftKey && active) {
      const longer = (to: Place): CellRange => ({ ...rangeTo(to, active.anchor), active: activeCell(active) });
      this.#replaceActive(longer(place));
      this.#follow((to) => this.#replaceActive(longer(to)));
      return true;
    }
    const begun = rangeTo(place, place);
    this.#set(event.ctrlKey || event.metaKey ? [...this.#ranges, begun] : [begun]);
    this.#follow((to) => this.#replaceActive(rangeTo(to, place)));
    return false;
  }

  /** A click on the head of a column, or on one over several. */
  onHeaderClick(event: MouseEvent): void {
    const { size, active } = this;
    if (!(event.target instanceof Element) || size.rows === 0) return;
    if (event.target.closest('.ag-header-cell-resize, button, input')) return;
    const columns = this.#columnsUnder(event.target);
    const [first, last] = [columns.at(0), columns.at(-1)];
    if (first === undefined || last === undefined) return;
    if (event.shiftKey && active) {
      this.#replaceActive(wholeColumns(active.anchor.column, last, size, activeCell(active)));
      return;
    }
    const seen = { row: Math.max(0, this.#api.getFirstDisplayedRowIndex()), column: first };
    this.#set([wholeColumns(first, last, size, seen)]);
    this.#focus(seen);
  }

  #columnsUnder(target: Element): readonly number[] {
    const cell = target.closest('.ag-header-cell');
    if (cell) return [this.columnAt(cell.getAttribute('col-id') ?? '')].filter((column) => column >= 0);
    const group = target.closest('.ag-header-group-cell')?.getAttribute('col-id');
    if (group == null) return [];
    return this.#api
      .getAllDisplayedColumns()
      .flatMap((column, place) => (column.getParent()?.getUniqueId?.() === group ? [place] : []));
  }

  #selectAll(active: CellRange): true {
    const { size } = this;
    this.#set([wholeRows(0, size.rows - 1, size, activeCell(active))]);
    return true;
  }

  #selectRows(active: CellRange): true {
    const { top, bottom } = boundsOf(active);
    this.#replaceActive(wholeRows(top, bottom, this.size, activeCell(active)));
    return true;
  }

  #selectColumns(active: CellRange): true {
    const { left, right } = boundsOf(active);
    this.#replaceActive(wholeColumns(left, right, this.size, activeCell(active)));
    return true;
  }

  #extend(to: Place): void {
    const { active } = this;
    if (active === null) return;
    this.#replaceActive({ anchor: active.anchor, head: to, active: activeCell(active) });
    this.#show(to);
  }

  #focusAlone(place: Place): void {
    this.#set([singleCell(place)]);
    this.#focus(place);
    this.#show(place);
  }

  #beginFill(): true {
    const { active } = this;
    if (active === null) return true;
    const from = boundsOf(active);
    let filled: ReturnType<typeof filledTo> = null;
    this.#follow(
      (to) => {
        filled = filledTo(from, to);
        this.#pending = filled?.all ?? null;
        this.paint();
      },
      () => {
        this.#pending = null;
        if (filled === null) this.paint();
        else {
          const { top, bottom, left, right } = filled.all;
          this.#events.onFill(from, filled.all, filled.direction);
          this.#set([{ anchor: { row: top, column: left }, head: { row: bottom, column: right } }]);
          this.#focus({ row: top, column: left });
        }
      },
    );
    return true;
  }

  #follow(onMove: (to: Place) => void, onEnd: () => void = () => undefined): void {
    this.#stopFollowing?.();
    let last: Place | null = null;
    const move = (to: Place): void => {
      if (last?.row === to.row && last.column === to.column) return;
      last = to;
      onMove(to);
    };
    this.#stopFollowing = followPointer({
      viewport: () => this.#host.querySelector('.ag-grid-viewport') ?? this.#host,
      placeOf: (element) => placeUnder(element, (id) => this.columnAt(id)),
      onMove: move,
      onOutside: (by) => {
        const from = last ?? this.active?.head;
        if (!from) return;
        const to = clamped({ row: from.row + by.row, column: from.column + by.column }, this.size);
        this.#show(to);
        move(to);
      },
      onEnd: () => {
        this.#stopFollowing = null;
        onEnd();
      },
    });
  }

  #replaceActive(range: CellRange): void {
    this.#set([...this.#ranges.slice(0, -1), range]);
  }

  #set(ranges: readonly CellRange[]): void {
    this.#ranges = ranges;
    this.paint();
    this.#events.onChange(ranges);
  }

  #focus({ row, column }: Place): void {
    const id = this.columnId(column);
    if (id !== null) this.#api.setFocusedCell(row, id);
  }

  #show({ row, column }: Place): void {
    this.#api.ensureIndexVisible(row);
    const id = this.columnId(column);
    if (id !== null) this.#api.ensureColumnVisible(id);
  }

  #columnIndex(): ReadonlyMap<string, number> {
    this.#columns ??= new Map(this.#api.getAllDisplayedColumns().map((column, place) => [column.getColId(), place]));
    return this.#columns;
  }

  #rowsOnScreen(): number {
    return this.#api.getLastDisplayedRowIndex() - this.#api.getFirstDisplayedRowIndex();
  }
}
