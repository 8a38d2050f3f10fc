import type { GridApi } from 'ag-grid-community';
import { type ColumnLayout, useOpenCase, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { PopoverButton } from '../parts/PopoverButton';
import { isExtra } from './gridColumns';
import { columnWords } from './model/columnWords';
import type { GridRow } from './model/rows';
import { applyOrder, changeLayout, orderOf, plainLayout, withVisible } from './useColumnLayout';
import './columnsMenu.css';

/** Columns to show, hide, move and pin; kept for this case on this device. */
export function ColumnsMenu({ api }: { readonly api: GridApi<GridRow> | null }) {
  const { data } = useOpenCase();
  const workbench = useWorkbench();
  const layout = useWorkbenchState((state) => state.preferences.columns[data.id]) ?? plainLayout;
  const change = (fields: Partial<ColumnLayout>): void => changeLayout(workbench, data.id, fields);
  const order = api === null ? [] : orderOf(api);
  const isVisible = (id: string): boolean => (isExtra(id) ? layout.shown.includes(id) : !layout.hidden.includes(id));

  const move = (id: string, by: -1 | 1): void => {
    const from = order.indexOf(id);
    const to = from + by;
    if (api === null || from < 0 || to < 0 || to >= order.length) return;
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, id);
    applyOrder(api, moved);
    change({ order: moved });
  };
  const pin = (id: string): void => {
    const { [id]: side, ...others } = layout.pinned;
    change({ pinned: side === undefined ? { ...others, [id]: 'left' } : others });
  };
  const reset = (): void => {
    change(plainLayout);
    api?.resetColumnState();
  };
  return (
    <PopoverButton label="Columns" isMarked={layout !== plainLayout && JSON.stringify(layout) !== plain}>
      <ul className="columns-list">
        {order.map((id) => {
          const name = columnWords(id);
          return (
            <li key={id}>
              <label className="check-row">
                <input
                  type="checkbox"
                  checked={isVisible(id)}
                  disabled={id === 'line'}
                  onChange={(event) => change(withVisible(layout, id, event.target.checked))}
                />
                {name.charAt(0).toUpperCase() + name.slice(1)}
              </label>
              <Button size="small" look="quiet" aria-label={`Move ${name} left`} onPress={() => move(id, -1)}>
                ←
              </Button>
              <Button size="small" look="quiet" aria-label={`Move ${name} right`} onPress={() => move(id, 1)}>
                →
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={layout.pinned[id] ? `Unpin ${name}` : `Pin ${name}`}
                onPress={() => pin(id)}
              >
                {layout.pinned[id] ? 'Unpin' : 'Pin'}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button size="small" onPress={reset}>
        Columns as they come
      </Button>
    </PopoverButton>
  );
}

const plain = JSON.stringify(plainLayout);
