import { type LineFilter, useOpenCase, useView, useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import type { GridRow } from './model/rows';
import { collapsedAt, levelShown } from './model/visibleRows';

/** Which lines are shown and how deep, and what can be added. */
export function FilterBar({ rows }: { readonly rows: readonly GridRow[] }) {
  const { changeView } = useWorkbench();
  const { filter, collapsed } = useView();
  const { annotations, analysis } = useOpenCase();
  const filters = [
    { value: 'all', label: 'All lines' },
    { value: 'positions', label: `With our position ${analysis.positions.size}` },
    { value: 'hiddenCosts', label: `Hidden costs ${Object.keys(annotations.hiddenCosts).length}` },
    { value: 'effectOverOne', label: 'Effect over 1' },
  ] as const satisfies readonly { readonly value: LineFilter; readonly label: string }[];
  return (
    <div className="filter-bar">
      <SegmentedControl
        label="Lines shown"
        isLabelHidden
        look="loose"
        segments={filters}
        value={filter}
        onChange={(chosen) => changeView({ filter: chosen })}
      />
      <div className="filter-space" />
      <SegmentedControl
        label="Level"
        look="loose"
        segments={levels}
        value={levelShown(collapsed, rows)}
        onChange={(level) =>
          changeView({ collapsed: collapsedAt(level === 'all' ? null : level === '1' ? 1 : 2, rows) })
        }
      />
      <Button size="small" onPress={() => changeView({ panel: 'newHiddenCost' })}>
        Add hidden cost
      </Button>
      <Button size="small" onPress={() => changeView({ panel: 'deal' })}>
        Deal
      </Button>
    </div>
  );
}

const levels = [
  { value: '1', label: '1' },
  { value: '2', label: '2' },
  { value: 'all', label: 'All' },
] as const;
