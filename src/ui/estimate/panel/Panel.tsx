import { Fragment } from 'react';
import { useOpenCase, useView } from '../../context';
import { SaveToLibrary } from '../catalogue/SaveToLibrary';
import { DealForm } from './DealForm';
import { HiddenCostPanel } from './HiddenCostPanel';
import { LinePanel } from './LinePanel';
import { NewHiddenCost } from './NewHiddenCost';
import './panel.css';

/** What stands beside the grid: the selected line, a hidden cost, the form for a new one, or the deal. */
export function Panel() {
  return (
    <aside className="panel" aria-label="Details" tabIndex={-1}>
      <PanelContent />
    </aside>
  );
}

function PanelContent() {
  const { panel, selected } = useView();
  const { annotations, analysis, estimate } = useOpenCase();
  if (panel === 'deal') return <DealForm />;
  if (panel === 'newHiddenCost') return <NewHiddenCost />;
  if (selected?.type === 'hiddenCost') {
    const cost = annotations.hiddenCosts[selected.id];
    if (cost)
      return (
        <Fragment key={cost.id}>
          <HiddenCostPanel cost={cost} />
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

function Key({ keys, does }: { readonly keys: string; readonly does: string }) {
  return (
    <div>
      <dt>{keys}</dt>
      <dd>{does}</dd>
    </div>
  );
}
