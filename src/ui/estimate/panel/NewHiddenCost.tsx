import { useDeferredValue, useMemo } from 'react';
import { type HiddenCostId, methods } from '../../../annotations';
import { formatDecimal, formatSignedMoney } from '../../../base/format';
import { addHiddenCost } from '../../../case';
import { type DraftCost, useFormat, useOpenCase, useView, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { unitPlaces } from '../../parts/unitPlaces';
import { groupAt } from '../model/groupAt';
import { previewCost } from '../model/previewCost';
import { CostPlace } from './CostPlace';
import { toneClass } from './EffectSummary';
import { MethodFields } from './MethodFields';

/** A cost that the estimate leaves out, with its amount and effect before it is added. */
export function NewHiddenCost() {
  const open = useOpenCase();
  const { selected, draftCost } = useView();
  const { run, newId, changeView } = useWorkbench();
  const draft: DraftCost = draftCost ?? {
    label: '',
    parentId: groupAt(selected, open),
    costElement: 'other',
    method: methods.perUnit.empty,
  };
  // Kept while one looks elsewhere: what was typed is not lost by a click on another line.
  const change = (fields: Partial<DraftCost>): void => changeView({ draftCost: { ...draft, ...fields } });
  const add = (): void => {
    const id = newId();
    run(addHiddenCost(id, { ...draft, label: draft.label.trim() || 'Hidden cost' }));
    changeView({ draftCost: null, panel: 'selection', selected: { type: 'hiddenCost', id: id as HiddenCostId } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <header className="panel-head">
        <h2>New hidden cost</h2>
        <p className="panel-text">A real cost of the product that the estimate leaves out.</p>
      </header>
      <TextField label="Name" startsHere value={draft.label} onChange={(label) => change({ label })} />
      <CostPlace parentId={draft.parentId} costElement={draft.costElement} onChange={change} />
      <MethodFields method={draft.method} isLive onChange={(method) => change({ method })} />
      <Preview draft={draft} />
      <footer className="panel-foot">
        <Button look="primary" type="submit">
          Add hidden cost
        </Button>
        <Button onPress={() => changeView({ panel: 'selection', draftCost: null })}>Discard</Button>
      </footer>
    </form>
  );
}

function Preview({ draft }: { readonly draft: DraftCost }) {
  const open = useOpenCase();
  const format = useFormat();
  const settled = useDeferredValue(draft);
  const effect = useMemo(() => previewCost(settled, open), [settled, open]);
  const places = unitPlaces(open, format.currency);
  return (
    <dl className="preview" aria-live="polite">
      <div>
        <dt>Amount</dt>
        <dd>{effect?.ours ? formatDecimal(effect.ours, format, places + 2) : 'not yet: a figure is missing'}</dd>
      </div>
      <div>
        <dt>Effect on total</dt>
        <dd>
          {effect?.ours ? (
            <strong className={toneClass(effect.loaded)}>{formatSignedMoney(effect.loaded, format, places)}</strong>
          ) : (
            '—'
          )}
        </dd>
      </div>
    </dl>
  );
}
