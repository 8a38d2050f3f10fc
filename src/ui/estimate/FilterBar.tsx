import type { GridApi } from 'ag-grid-community';
import { type LineFilter, useOpenCase, useView, useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { SegmentedControl } from '../parts/SegmentedControl';
import { SelectField } from '../parts/SelectField';
import { ColumnsMenu } from './ColumnsMenu';
import type { GridRow } from './model/rows';
import { collapsedAt, levelCount, levelShown } from './model/visibleRows';
import { NarrowMenu } from './NarrowMenu';

interface FilterBarProps {
  readonly rows: readonly GridRow[];
  readonly api: GridApi<GridRow> | null;
  readonly isWide: boolean;
}

/** More levels than these are folded group by group. */
const mostLevels = 5;

/** Which lines are shown, in which order and how deep, which columns, and what can be added. */
export function FilterBar({ rows, api, isWide }: FilterBarProps) {
  const { changeView, changePreferences } = useWorkbench();
  const isPanelHidden = useWorkbenchState((state) => state.preferences.isPanelHidden);
  const { filter, narrow, collapsed } = useView();
  const { annotations, analysis, findings } = useOpenCase();
  const filters = [
    { value: 'all' as const, label: 'All lines' },
    { value: 'positions' as const, label: `Our positions ${analysis.positions.size}` },
    { value: 'hiddenCosts' as const, label: `Hidden costs ${Object.keys(annotations.hiddenCosts).length}` },
    { value: 'findings' as const, label: `Findings ${findings.open.length}` },
    // Where there is little room it stands in the menu beside these.
    ...(isWide || filter === 'effect'
      ? [{ value: 'effect' as const, label: `Effect over ${narrow.effectAbove}` }]
      : []),
  ] satisfies readonly { readonly value: LineFilter; readonly label: string }[];
  const depth = Math.min(levelCount(rows), mostLevels);
  const levels = [
    { value: 'all', label: 'All levels' },
    ...Array.from({ length: depth - 1 }, (_, i) => ({ value: `${i + 1}`, label: `To level ${i + 1}` })),
    ...(levelShown(collapsed, rows) === null ? [{ value: 'some', label: 'Some folded' }] : []),
  ];
  return (
    <div className="filter-bar">
      <SegmentedControl<LineFilter>
        label="Lines shown"
        isLabelHidden
        look="loose"
        segments={filters}
        value={filter}
        onChange={(chosen) => {
          changeView({ filter: chosen });
          if (chosen === 'findings') changeView({ panel: 'findings' });
        }}
      />
      <NarrowMenu rows={rows} />
      <ColumnsMenu api={api} />
      <div className="filter-space" />
      <SelectField
        label="Levels shown"
        isLabelHidden
        value={`${levelShown(collapsed, rows) ?? 'some'}`}
        options={levels}
        onChange={(level) => {
          if (level !== 'some') changeView({ collapsed: collapsedAt(level === 'all' ? null : Number(level), rows) });
        }}
      />
      <Button size="small" onPress={() => changeView({ panel: 'newHiddenCost' })}>
        Add hidden cost
      </Button>
      <Button size="small" onPress={() => changeView({ panel: 'deal' })}>
        Deal
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={isPanelHidden ? 'Show details' : 'Hide details'}
        onPress={() => {
          changePreferences({ isPanelHidden: !isPanelHidden });
          changeView({ panel: 'selection' });
        }}
      >
        {isPanelHidden ? 'Show details' : isWide ? 'Hide details' : <span aria-hidden="true">»</span>}
      </Button>
    </div>
  );
}
