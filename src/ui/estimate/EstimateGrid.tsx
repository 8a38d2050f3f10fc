import '../grid/gridModules';
import type { CellFocusedEvent, GetRowIdParams, GridApi, GridReadyEvent, IRowNode } from 'ag-grid-community';
import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Preferences, useOpenCase, useView, useWorkbench, useWorkbenchState, type View } from '../context';
import { gridTheme } from '../grid/gridTheme';
import { PlainGrid } from '../grid/PlainGrid';
import { gridColumns, movedWidths } from './gridColumns';
import { Latest } from './Latest';
import { newOverlays } from './making';
import type { CellContext, FigureColumn } from './model/cellValue';
import { type ColumnWidths, columnWidths, theirWidths } from './model/columnWidths';
import { editCommand } from './model/figureEntries';
import { type GridRow, pinnedRows } from './model/rows';
import type { GridSelection } from './model/selection';
import { rowIdOf, selectedOf } from './model/selection';
import { visibleRows } from './model/visibleRows';
import { useFigureSource } from './source/useFigureSource';
import { useBlockEditing } from './useBlockEditing';
import { useColumnLayout } from './useColumnLayout';
import { useColumnRoom } from './useColumnRoom';
import { useGridKeys } from './useGridKeys';
import { useIsNarrow } from './useIsNarrow';
import { type Ranges, useRanges } from './useRanges';
import { sameSet, useKeyed, useStable } from './useStable';
import { useTreeRole } from './useTreeRole';
import '../grid/grid.css';
import '../grid/ranges/ranges.css';
import './estimateGrid.css';

interface EstimateGridProps {
  readonly rows: readonly GridRow[];
  readonly cells: CellContext;
  readonly density: Preferences['density'];
  readonly onSelection: (selection: GridSelection | null) => void;
  /** With null when the grid is gone. */
  readonly onReady: (handle: GridHandle | null) => void;
}

/** What the bars above the grid do with it. */
export interface GridHandle {
  readonly api: GridApi<GridRow>;
  readonly mark: Ranges['mark'];
}

const rowHeights = { compact: 24, normal: 28, comfortable: 34 } as const;
const headerHeight = 28;

/** The estimate as a tree of rows. The grid holds which rows there are; every figure is read from the case. */
export function EstimateGrid({ rows, cells, density, onSelection, onReady }: EstimateGridProps) {
  const workbench = useWorkbench();
  const view = useView();
  const { analysis, estimate } = useOpenCase();
  const isNarrow = useIsNarrow();
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const rowHeight = rowHeights[density];

  const { lines } = estimate;
  const isExact = analysis.arithmetic.errors.isZero() && analysis.arithmetic.rounding.isZero();
  const pinned = useMemo(() => pinnedRows(lines, isExact), [lines, isExact]);
  const { filter, narrow, collapsed } = view;
  // Folding asks the rows alone; a filter asks our figures too.
  const visible = useStable(
    useKeyed([rows, filter, narrow, collapsed, filter === 'all' && narrow.element === null ? null : cells], () =>
      visibleRows(rows, view, cells),
    ),
    sameSet,
  );
  // The figures come first: how wide their columns have to be is worked out after they are on screen.
  const calm = useDeferredValue(cells);
  const room = useColumnRoom(rows, calm);
  const theirs = useKeyed([estimate, cells.format], () => theirWidths(rows, pinned.at(-1), room, calm));
  const widths = useStable(
    useKeyed([theirs, rows, pinned, room, calm], () => columnWidths(theirs, rows, pinned.at(-1), room, calm)),
    sameWidths,
  );
  const columnLayout = useColumnLayout(api);

  const [latest] = useState(() => new Latest({ cells, visible, room, collapsed, widths }));

  // The same function in every render: a new one would filter anew, and end what is being typed.
  const isShown = useCallback(
    ({ data }: IRowNode<GridRow>) => data !== undefined && latest.get().visible.has(data.id),
    [latest],
  );
  const toggle = useCallback(
    ({ line, isGroup }: GridRow) => {
      if (line === null || !isGroup) return;
      const collapsed = new Set(workbench.getState().view.collapsed);
      if (!collapsed.delete(line.id)) collapsed.add(line.id);
      workbench.changeView({ collapsed });
    },
    [workbench],
  );
  const onEdit = useCallback(
    (typed: string, columnId: string, row: GridRow) => {
      const command = editCommand(typed, columnId, row, latest.get().cells, newOverlays(workbench));
      if (command) workbench.run(command);
    },
    [latest, workbench],
  );
  const columns = useMemo(() => {
    const context = {
      cells: () => latest.get().cells,
      isCollapsed: ({ line }: GridRow) => line !== null && latest.get().collapsed.has(line.id),
      onToggle: toggle,
      onEdit,
      room: (column: FigureColumn) => latest.get().room[column],
    };
    return gridColumns(context, latest.get().widths, isNarrow, columnLayout.layout);
  }, [latest, toggle, onEdit, isNarrow, columnLayout.layout]);

  const ranges = useRanges(api, host, {
    cells: () => latest.get().cells,
    onFill: (...filled) => blocks.fill(...filled),
    onChange: (selection) => onSelection(selection),
  });
  const blocks = useBlockEditing(ranges, () => latest.get().cells);

  // A figure changed somewhere: cells that show another text now are drawn again, the rest is left alone. The totals come
  // on screen first: after a key this would else be work before their frame.
  useEffect(() => {
    latest.set({ cells, visible, room, collapsed, widths });
    const drawing = setTimeout(() => api?.refreshCells());
    return () => clearTimeout(drawing);
  }, [latest, api, cells, visible, room, collapsed, widths]);
  // Set on the columns that are there: new ones would end what is being typed.
  useLayoutEffect(() => {
    api?.setColumnWidths(movedWidths(widths, columnLayout.layout, isNarrow), true, 'api');
  }, [api, widths, columnLayout.layout, isNarrow]);
  useEffect(() => {
    latest.set({ ...latest.get(), visible });
    api?.onFilterChanged();
  }, [latest, api, visible]);
  const chosenHere = useRef<View['selected']>(null);
  useSelectedRow(api, rows, chosenHere);
  useTreeRole(host, api !== null);
  useEffect(() => () => onReady(null), [onReady]);
  const source = useFigureSource(
    (id) => api?.getRowNode(id)?.data ?? pinned.find((each) => each.id === id) ?? null,
    () => latest.get().cells,
  );
  const keys = useGridKeys({ api, toggle, cells: () => latest.get().cells, ranges, blocks, source });

  const onFocus = (event: CellFocusedEvent<GridRow>): void => {
    const { column, rowIndex, rowPinned } = event;
    if (rowIndex === null || column === null || typeof column === 'string') return;
    // The grid tells in a later turn: who is somewhere else by now is not called back.
    const now = event.api.getFocusedCell();
    if (now?.rowIndex !== rowIndex || now.column !== column) return;
    const node = rowPinned ? event.api.getPinnedBottomRow(rowIndex) : event.api.getDisplayedRowAtIndex(rowIndex);
    if (!node?.data) return;
    if (!rowPinned) node.setSelected(true, true);
    const selected = selectedOf(node.data);
    const { view: before } = workbench.getState();
    const isOther = rowIdOf(before.selected) !== node.data.id;
    chosenHere.current = selected;
    if (isOther || before.panel === 'deal') workbench.changeView({ selected, panel: 'selection' });
    ranges.onFocus(rowPinned ? null : rowIndex, column.getColId(), node.data);
  };

  const height = headerHeight * 2 + rowHeight * visible.size + (rowHeight + 2) * pinned.length + 2;
  return (
    <div
      ref={setHost}
      className="estimate-grid"
      style={{ height: `min(100%, ${height}px)` }}
      onKeyDownCapture={keys.onKeyDownCapture}
      onPointerDownCapture={keys.onPointerDownCapture}
      onMouseDownCapture={keys.onMouseDownCapture}
      onClickCapture={keys.onClickCapture}
      onDoubleClickCapture={keys.onDoubleClickCapture}
      onMouseMove={source.onMouseMove}
      onMouseLeave={source.onLeave}
      onWheel={source.onLeave}
      onCopy={blocks.onCopy}
      onCut={blocks.onCut}
      onPaste={blocks.onPaste}
    >
      <PlainGrid<GridRow>
        theme={gridTheme}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        rowData={rows as GridRow[]}
        pinnedBottomRowData={pinned as GridRow[]}
        getRowId={rowId}
        rowHeight={rowHeight}
        headerHeight={headerHeight}
        groupHeaderHeight={headerHeight}
        localeText={spoken}
        rowClassRules={rowClasses}
        rowSelection={rowSelection}
        invalidEditValueMode="block"
        stopEditingWhenCellsLoseFocus
        enterNavigatesVertically
        enterNavigatesVerticallyAfterEdit
        maintainColumnOrder
        suppressDragLeaveHidesColumns
        animateRows={false}
        suppressColumnMoveAnimation
        isExternalFilterPresent={always}
        doesExternalFilterPass={isShown}
        onGridReady={(event: GridReadyEvent<GridRow>) => {
          setApi(event.api);
          onReady({ api: event.api, mark: ranges.mark });
          columnLayout.restore(event.api);
          // A line that another screen leads to gets the focus by itself.
          const chosen = rowIdOf(workbench.getState().view.selected);
          if (!rows.some(({ id }) => id === chosen)) focusFirst(event.api);
        }}
        onCellFocused={onFocus}
        onModelUpdated={ranges.onRows}
        onViewportChanged={ranges.paint}
        onVirtualColumnsChanged={ranges.paint}
        onDisplayedColumnsChanged={ranges.onColumns}
        onColumnMoved={columnLayout.onMoved}
        onColumnResized={columnLayout.onResized}
      />
      {blocks.report}
      {source.note}
    </div>
  );
}

const always = (): boolean => true;
const rowId = ({ data }: GetRowIdParams<GridRow>): string => data.id;

function sameWidths(a: ColumnWidths, b: ColumnWidths): boolean {
  return Object.entries(a).every(([column, width]) => b[column as keyof ColumnWidths] === width);
}

/** The grid would tell that Space selects a row; here it folds a group. */
const spoken = { ariaRowDeselect: '', ariaRowSelect: '', ariaRowToggleSelection: '' };
const defaultColumn = { sortable: false, resizable: true, suppressHeaderMenuButton: true } as const;
const rowSelection = {
  mode: 'singleRow',
  checkboxes: false,
  enableClickSelection: false,
} as const;
const rowClasses = {
  'row-group': ({ data }: { data?: GridRow }) => data?.isGroup === true,
  'row-cost': ({ data }: { data?: GridRow }) => data?.costId != null,
  'row-total': ({ data }: { data?: GridRow }) => data?.id === 'total',
  'row-arithmetic': ({ data }: { data?: GridRow }) => data?.id === 'arithmetic',
};

/** Whoever comes here by keyboard can type at once; a focus that is somewhere else stays there. */
function focusFirst(api: GridApi<GridRow>): void {
  if (document.activeElement === null || document.activeElement === document.body) api.setFocusedCell(0, 'line');
}

/** What another screen selected is shown and scrolled to. */
function useSelectedRow(
  api: GridApi<GridRow> | null,
  rows: readonly GridRow[],
  chosenHere: RefObject<View['selected']>,
): void {
  const workbench = useWorkbench();
  const selected = useWorkbenchState((state) => state.view.selected);
  useEffect(() => {
    if (workbench.getState().view.selected !== selected) return;
    const isThere = rows.some(({ id }) => id === rowIdOf(selected));
    const node = isThere ? api?.getRowNode(rowIdOf(selected) ?? '') : undefined;
    // What the grid itself chose may be behind whoever walks on in it.
    if (!api || !node || selected === chosenHere.current) return;
    const at = api.getFocusedCell();
    if (node.isSelected() && (at === null || at.rowIndex === node.rowIndex)) return;
    api.ensureNodeVisible(node, 'middle');
    node.setSelected(true, true);
    if (node.rowIndex === null) return;
    // Whoever goes through the findings beside the grid stays there; F6 then leads to the row.
    if (document.activeElement?.closest('.panel')) api.clearFocusedCell();
    // Undo leads from cell to cell of one column, as in a spreadsheet.
    else api.setFocusedCell(node.rowIndex, at?.column ?? 'line');
  }, [api, selected, rows, workbench, chosenHere]);
}
