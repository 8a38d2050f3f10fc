import { Link } from 'wouter';
import { useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { SavingState } from './SavingState';
import { ViewMenu } from './ViewMenu';

/** Brand, the case, where it is saved, undo, and the one primary action of the screen. */
export function TopBar({ primarySlot }: { readonly primarySlot: (element: HTMLElement | null) => void }) {
  const open = useWorkbenchState((state) => state.open);
  const { cases, changeView } = useWorkbench();
  return (
    <header className="top-bar">
      <Link href="/" className="brand" aria-label="Costbridge, start">
        Cost<span>bridge</span>
      </Link>
      {open && (
        <>
          <CaseTitle />
          <div className="top-bar-space" />
          <SavingState />
          <UndoRedo />
          <Button onPress={() => void cases.saveToFile()}>Save to file</Button>
        </>
      )}
      {!open && <div className="top-bar-space" />}
      <Button onPress={() => changeView({ dialog: 'commands' })}>Commands</Button>
      <ViewMenu />
      <div className="primary-slot" ref={primarySlot} />
    </header>
  );
}

function CaseTitle() {
  const open = useWorkbenchState((state) => state.open);
  if (!open) return null;
  const { deal } = open.annotations;
  const count = Object.keys(open.data.revisions).length;
  const product = deal.product || open.estimate.name || 'Case without a name';
  const rest = [deal.customer, `revision ${count}`, open.revision.fileName].filter((part) => part !== '');
  return (
    <h1 className="case-title">
      <strong>{product}</strong>
      <span title={rest.join(' · ')}> · {rest.join(' · ')}</span>
    </h1>
  );
}

function UndoRedo() {
  const { undo, redo } = useWorkbench();
  const undoLabel = useWorkbenchState((state) => state.open?.undoLabel ?? null);
  const redoLabel = useWorkbenchState((state) => state.open?.redoLabel ?? null);
  return (
    <div className="undo-redo">
      <Button onPress={undo} isDisabled={undoLabel === null} aria-label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}>
        Undo{undoLabel && <span className="undo-what">{undoLabel}</span>}
      </Button>
      {redoLabel && (
        <Button onPress={redo} aria-label={`Redo: ${redoLabel}`}>
          Redo
        </Button>
      )}
    </div>
  );
}
