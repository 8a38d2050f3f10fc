import { useDeferredValue, useMemo, useRef } from 'react';
import { type HiddenCostId, methods } from '../../../annotations';
import { decimalOrNull } from '../../../base/decimal';
import { formatDecimal, formatSignedMoney } from '../../../base/format';
import { addHiddenCost } from '../../../case';
import { type DraftCost, useFormat, useOpenCase, useView, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { focusSoon, gridCell } from '../../parts/focusSoon';
import { TextField } from '../../parts/TextField';
import { unitPlaces } from '../../parts/unitPlaces';
import { CatalogueBrowser } from '../catalogue/CatalogueBrowser';
import { CatalogueNotes, OverheadNote } from '../catalogue/CatalogueNotes';
import { focusFirstOpenField } from '../catalogue/firstOpenField';
import { groupAt, groupsAbove } from '../model/groupAt';
import { previewCost } from '../model/previewCost';
import { CostPlace } from './CostPlace';
import { toneClass } from './EffectSummary';
import { MethodFields } from './MethodFields';

/** A cost that the estimate leaves out, with its amount and effect before it is added. */
export function NewHiddenCost() {
  const open = useOpenCase();
  const form = useRef<HTMLFormElement>(null);
  const { selected, draftCost, dialog, collapsed, filter } = useView();
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
    // It is seen at once, whatever is folded or filtered away.
    const unfolded = new Set(collapsed);
    if (draft.parentId !== null)
      for (const group of groupsAbove({ type: 'line', id: draft.parentId }, open)) unfolded.delete(group);
    changeView({
      draftCost: null,
      panel: 'selection',
      selected: { type: 'hiddenCost', id: id as HiddenCostId },
      collapsed: unfolded,
      filter: filter === 'hiddenCosts' ? filter : 'all',
    });
    focusSoon(gridCell);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <header className="panel-head">
        <h2>New hidden cost</h2>
        <p className="panel-text">A real cost of the product that the estimate leaves out.</p>
        <div className="catalogue-from">
          <Button size="small" onPress={() => changeView({ dialog: 'catalogue' })}>
            From the catalogue
          </Button>
        </div>
      </header>
      <TextField label="Name" startsHere value={draft.label} onChange={(label) => change({ label })} />
      <CostPlace parentId={draft.parentId} costElement={draft.costElement} onChange={change} />
      <MethodFields method={draft.method} isLive onChange={(method) => change({ method })} />
      <CatalogueNotes draft={draft} />
      <div className="cost-result">
        <OverheadNote draft={draft} />
        <Preview draft={draft} />
        <footer className="panel-foot">
          <Button look="primary" type="submit">
            Add hidden cost
          </Button>
          <Button
            onPress={() => {
              changeView({ panel: 'selection', draftCost: null });
              focusSoon(gridCell);
            }}
          >
            Discard
          </Button>
        </footer>
      </div>
      <CatalogueBrowser
        isOpen={dialog === 'catalogue'}
        onClose={() => changeView({ dialog: null })}
        onAdded={() => {
          changeView({ dialog: null });
          focusFirstOpenField(form.current);
        }}
      />
    </form>
  );
}

function Preview({ draft }: { readonly draft: DraftCost }) {
  const open = useOpenCase();
  const format = useFormat();
  const settled = useDeferredValue(draft);
  const effect = useMemo(() => previewCost(settled, open), [settled, open]);
  const places = unitPlaces(open, format.currency);
  const volume = decimalOrNull(open.annotations.deal.annualVolume);
  return (
    <dl className="preview" aria-live="polite">
      <div>
        <dt>Amount</dt>
        <dd>{effect?.ours ? formatDecimal(effect.ours, format, places + 2) : 'not yet: a figure is missing'}</dd>
      </div>
      <div>
        <dt>Effect on total, per unit</dt>
        <dd>
          {effect?.ours ? (
            <strong className={toneClass(effect.loaded)}>{formatSignedMoney(effect.loaded, format, places)}</strong>
          ) : (
            '—'
          )}
        </dd>
      </div>
      {effect?.ours && (
        <>
          <div>
            <dt>Effect per year</dt>
            <dd>
              {volume === null
                ? 'not known: the deal has no annual volume'
                : formatSignedMoney(effect.loaded.times(volume), format, 0)}
            </dd>
          </div>
          <div>
            <dt>Load factor</dt>
            <dd>{effect.loadFactor === null ? '—' : formatDecimal(effect.loadFactor, format, 4)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
