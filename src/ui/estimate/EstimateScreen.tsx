import { useMemo, useRef, useState } from 'react';
import { useFormat, useOpenCase } from '../context';
import { CaseHeadlines } from '../parts/CaseHeadlines';
import { useMoveBetween } from '../parts/useMoveBetween';
import { EstimateGrid } from './EstimateGrid';
import { EstimateStatus } from './EstimateStatus';
import { FilterBar } from './FilterBar';
import { cellContext } from './model/cellContext';
import { gridRows } from './model/rows';
import type { GridSelection } from './model/selection';
import { Panel } from './panel/Panel';
import { useKeyed } from './useStable';
import './estimate.css';

/** The customer's lines with our positions and hidden costs beside them, and the gap that follows. */
export function EstimateScreen() {
  const open = useOpenCase();
  const format = useFormat();
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const work = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => cellContext(open, format), [open, format]);
  const { analysis, estimate } = open;
  // An edit of a figure changes no row: which rows there are hangs on the lines and on where our hidden costs stand.
  const places = analysis.run.overlays.hidden.map(({ record, parent }) => `${record.id} ${parent}`).join(', ');
  const rows = useKeyed([estimate, places], () => gridRows(estimate.lines, analysis));
  useMoveBetween(work, '.panel');
  return (
    <div className="estimate" ref={work}>
      <div className="estimate-work">
        <CaseHeadlines />
        <FilterBar rows={rows} />
        <div className="estimate-table">
          <EstimateGrid rows={rows} cells={cells} onSelection={setSelection} />
        </div>
      </div>
      <Panel />
      <EstimateStatus selection={selection} cells={cells} />
    </div>
  );
}
