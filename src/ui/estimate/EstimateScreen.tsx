import { useMemo, useRef, useState } from 'react';
import { useFormat, useOpenCase, useView, useWorkbenchState } from '../context';
import { CaseHeadlines } from '../parts/CaseHeadlines';
import { useMoveBetween } from '../parts/useMoveBetween';
import { EstimateGrid, type GridHandle } from './EstimateGrid';
import { EstimateStatus } from './EstimateStatus';
import { FilterBar } from './FilterBar';
import { FindBar } from './FindBar';
import { cellContext } from './model/cellContext';
import { rowOrder } from './model/rowOrder';
import { gridRows } from './model/rows';
import type { GridSelection } from './model/selection';
import { Panel } from './panel/Panel';
import { useIsNarrow } from './useIsNarrow';
import { useKeyed } from './useStable';
import './estimate.css';

/** The customer's lines with our positions and hidden costs beside them, and the gap that follows. */
export function EstimateScreen() {
  const open = useOpenCase();
  const format = useFormat();
  const { sort, find } = useView();
  const isNarrow = useIsNarrow();
  // The grid takes its row height once: another one is another grid.
  const density = useWorkbenchState((state) => state.preferences.density);
  // What was asked for by name is shown; only the details of the selection are put away.
  const isPanelHidden = useWorkbenchState(
    ({ preferences, view }) => preferences.isPanelHidden && view.panel === 'selection',
  );
  const [grid, setGrid] = useState<GridHandle | null>(null);
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const work = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => cellContext(open, format), [open, format]);
  const { analysis, estimate } = open;
  // An edit of a figure changes no row: which rows there are hangs on the lines and on where our hidden costs stand.
  const places = analysis.run.overlays.hidden.map(({ record, parent }) => `${record.id} ${parent}`).join(', ');
  const order = sort === null ? null : rowOrder(sort, cells);
  // Sorted once: rows that change places while one types in them would run away.
  const rows = useKeyed([estimate, places, sort], () => gridRows(estimate.lines, analysis, order));
  useMoveBetween(work, '.panel');
  return (
    <div className={isPanelHidden ? 'estimate estimate-wide' : 'estimate'} ref={work}>
      <div className="estimate-work">
        <CaseHeadlines />
        <FilterBar rows={rows} api={grid?.api ?? null} isWide={!isNarrow} />
        {find !== null && <FindBar rows={rows} cells={cells} grid={grid} />}
        <div className="estimate-table">
          <EstimateGrid
            key={density}
            density={density}
            rows={rows}
            cells={cells}
            onSelection={setSelection}
            onReady={setGrid}
          />
        </div>
      </div>
      {!isPanelHidden && <Panel selection={selection} cells={cells} />}
      <EstimateStatus selection={selection} cells={cells} />
    </div>
  );
}
