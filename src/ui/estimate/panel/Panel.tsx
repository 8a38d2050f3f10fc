import { Fragment } from 'react';
import { useOpenCase, useView } from '../../context';
import { AgreedBefore } from '../../parts/AgreedBefore';
import { SaveToLibrary } from '../catalogue/SaveToLibrary';
import { BackToFindings } from '../findings/BackToFindings';
import { FindingsPanel } from '../findings/FindingsPanel';
import type { CellContext } from '../model/cellValue';
import { type GridSelection, selectedRows } from '../model/selection';
import { BulkPanel } from './BulkPanel';
import { DealForm } from './DealForm';
import { HiddenCostPanel } from './HiddenCostPanel';
import { LinePanel } from './LinePanel';
import { NewHiddenCost } from './NewHiddenCost';
import './panel.css';

interface PanelProps {
  readonly selection: GridSelection | null;
  readonly cells: CellContext;
}

/** What stands beside the grid: the selected line, a hidden cost, the form for a new one, the deal, or the findings. */
export function Panel({ selection, cells }: PanelProps) {
  return (
    <aside className="panel" aria-label="Details" tabIndex={-1}>
      <BackToFindings />
      <PanelContent selection={selection} cells={cells} />
    </aside>
  );
}

function PanelContent({ selection, cells }: PanelProps) {
  const { panel, selected } = useView();
  const { annotations, analysis, estimate } = useOpenCase();
  if (panel === 'deal') return <DealForm />;
  if (panel === 'newHiddenCost') return <NewHiddenCost />;
  if (panel === 'findings') return <FindingsPanel />;
  const rows = selection === null ? [] : selectedRows(selection);
  if (rows.length > 1 && isManyCells(selection)) return <BulkPanel rows={rows} cells={cells} />;
  if (selected?.type === 'hiddenCost') {
    const cost = annotations.hiddenCosts[selected.id];
    if (cost)
      return (
        <Fragment key={cost.id}>
          <HiddenCostPanel cost={cost} />
          <AgreedBefore about={{ items: [{ type: 'hiddenCost', id: cost.id }] }} />
          <SaveToLibrary cost={cost} />
        </Fragment>
      );
  }
  if (selected?.type === 'line') {
    const index = analysis.customer.structure.indexOf.get(selected.id);
    const line = index === undefined ? undefined : estimate.lines[index];
    if (line && index !== undefined) return <LinePanel key={line.id} line={line} index={index} />;
  }
  return (
    <div className="panel-empty">
      <h2>Select a line</h2>
      <p>
        Its source, our figures with reason and evidence, and what they do to the total stand here. Type into a cell of{' '}
        <em>Our position</em> to put your figure beside the customer's.
      </p>
      <dl className="keys">
        <Key keys="Arrows" does="move" />
        <Key keys="Type, F2 or Enter" does="edit our figure" />
        <Key keys="Delete" does="clear our figure" />
        <Key keys="Space" does="fold a group" />
        <Key keys="F6 or Ctrl+." does="to this panel and back" />
        <Key keys="Ctrl+Z, Ctrl+Y" does="undo, redo" />
      </dl>
    </div>
  );
}

/** A whole column is chosen for its sum, not to change all of its lines. */
function isManyCells(selection: GridSelection | null): boolean {
  return selection?.parts.every(({ isWholeColumn }) => !isWholeColumn) ?? false;
}

function Key({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{does}</dd>
    </div>
  );
}
