import type { ColumnMovedEvent, ColumnResizedEvent, GridApi } from 'ag-grid-community';
import { type ColumnLayout, useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import { isExtra } from './gridColumns';
import type { GridRow } from './model/rows';

export const plainLayout: ColumnLayout = { order: [], hidden: [], shown: [], widths: {}, pinned: {} };

/** How the columns of the open case are arranged, kept on this device as a person changes it. */
export function useColumnLayout(api: GridApi<GridRow> | null) {
  const { data } = useOpenCase();
  const workbench = useWorkbench();
  const layout = useWorkbenchState((state) => state.preferences.columns[data.id]) ?? plainLayout;
  const change = (fields: Partial<ColumnLayout>): void => changeLayout(workbench, data.id, fields);
  return {
    layout,
    restore: (grid: GridApi<GridRow>) => applyOrder(grid, layout.order),
    onMoved: ({ finished, source }: ColumnMovedEvent<GridRow>): void => {
      if (finished && source === 'uiColumnMoved' && api !== null) change({ order: orderOf(api) });
    },
    onResized: ({ finished, source, column }: ColumnResizedEvent<GridRow>): void => {
      if (!finished || source !== 'uiColumnResized' || column === null) return;
      change({ widths: { ...layout.widths, [column.getColId()]: column.getActualWidth() } });
    },
  };
}

export function changeLayout(
  { getState, changePreferences }: ReturnType<typeof useWorkbench>,
  caseId: string,
  fields: Partial<ColumnLayout>,
): void {
  const { columns } = getState().preferences;
  const { [caseId]: layout = plainLayout, ...others } = columns;
  // The last one that was arranged stands last, so that the oldest are forgotten first.
  changePreferences({ columns: { ...others, [caseId]: { ...layout, ...fields } } });
}

/** Shows or hides a column. */
export function withVisible(layout: ColumnLayout, columnId: string, isVisible: boolean): Partial<ColumnLayout> {
  const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== columnId);
  if (isExtra(columnId)) return { shown: isVisible ? [...without(layout.shown), columnId] : without(layout.shown) };
  return { hidden: isVisible ? without(layout.hidden) : [...without(layout.hidden), columnId] };
}

export function orderOf(api: GridApi<GridRow>): readonly string[] {
  return api.getColumnState().map(({ colId }) => colId);
}

export function applyOrder(api: GridApi<GridRow>, order: readonly string[]): void {
  if (order.length > 0) api.applyColumnState({ state: order.map((colId) => ({ colId })), applyOrder: true });
}
