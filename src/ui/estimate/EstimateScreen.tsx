import { useMemo, useRef, useState } from 'react';
import { useFormat, useOpenCase } from '../context';
import { CaseHeadlines } from '../parts/CaseHeadlines';
import { EstimateGrid } from './EstimateGrid';
import { EstimateStatus } from './EstimateStatus';
import { FilterBar } from './FilterBar';
import { cellContext } from './model/cellContext';
import { gridRows } from './model/rows';
import type { GridSelection } from './model/selection';
import { Panel } from './panel/Panel';
import { useMoveBetween } from './useMoveBetween';
import { useStable } from './useStable';
import './estimate.css';

/** The customer's lines with our positions and hidden costs beside them, and the gap that follows. */
export function EstimateScreen() {
  const open = useOpenCase();
  const format = useFormat();
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const work = useRef<HTMLDivElement>(null);
  const cells = useMemo(() => cellContext(open, format), [open, format]);
  const rows = useStable(
    useMemo(() => gridRows(open.estimate.lines, open.analysis), [open]),
    (a, b) => a.length === b.length && a.every((row, i) => row.id === b[i]?.id && row.line === b[i]?.line),
  );
  const onKeyDown = useMoveBetween(work);
  return (
    // Keys that move between the grid and the panel, whatever has the focus in them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="estimate" ref={work} onKeyDown={onKeyDown}>
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
