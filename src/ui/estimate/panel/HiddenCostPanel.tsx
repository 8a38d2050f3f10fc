import { type HiddenCost, methods, rangedMethodFields } from '../../../annotations';
import { formatDecimal } from '../../../base/format';
import { removeHiddenCost, setHiddenCost } from '../../../case';
import { useFormat, useOpenCase, useWorkbench } from '../../context';
import { ArgumentSections } from '../../parts/argument/ArgumentSections';
import { RangeSection } from '../../parts/argument/RangeSection';
import { Button } from '../../parts/Button';
import { LineHistory } from '../../parts/LineHistory';
import { TextField } from '../../parts/TextField';
import { methodFigure } from '../model/methodColumns';
import { CommentsSection } from './CommentsSection';
import { CostPlace } from './CostPlace';
import { EffectSummary } from './EffectSummary';
import { MethodFields } from './MethodFields';

/** A cost that the estimate leaves out: what it is, how it comes to its amount, and why. */
export function HiddenCostPanel({ cost }: { readonly cost: HiddenCost }) {
  const { analysis } = useOpenCase();
  const format = useFormat();
  const { run, changeView } = useWorkbench();
  const effect = analysis.hidden.get(cost.id);
  const change = (fields: Partial<HiddenCost>, what: string, mergeKey?: string): void =>
    run(setHiddenCost(cost.id, fields, `Change ${what} of "${cost.label}"`), mergeKey);
  const figures = rangedMethodFields(cost).map((of) => {
    const field = methods[cost.method.type].fields.find(({ name }) => name === of);
    return {
      of,
      label: (field?.label ?? of).toLowerCase(),
      isPercent: field?.unit === 'fraction',
      value: methodFigure(cost.method, of),
    };
  });
  return (
    <>
      <header className="panel-head">
        <p className="panel-kicker">Hidden cost, left out by the estimate</p>
        <h2>{cost.label || 'Hidden cost'}</h2>
        <p className="cost-amount">
          Amount{' '}
          <strong className="tone-ours">
            {effect?.ours
              ? formatDecimal(effect.ours.toSignificantDigits(8), format)
              : 'missing: a figure is not given yet'}
          </strong>
        </p>
      </header>
      {effect && <EffectSummary effect={effect} />}
      <TextField label="Name" value={cost.label} onChange={(label, key) => change({ label }, 'the name', key)} />
      <CostPlace
        parentId={cost.parentId}
        costElement={cost.costElement}
        onChange={(fields) => change(fields, 'the place')}
      />
      <MethodFields
        method={cost.method}
        onChange={(method, what) =>
          change(method.type === cost.method.type ? { method } : { method, range: null }, what)
        }
      />
      <RangeSection range={cost.range} figures={figures} onChange={(range) => change({ range }, 'the range')} />
      <ArgumentSections
        argument={cost}
        overlay={{ collection: 'hiddenCosts', id: cost.id }}
        onChange={(fields, what, key) => change(fields, what, key)}
      />
      <CommentsSection about={{ type: 'hiddenCost', id: cost.id }} />
      <LineHistory about={{ type: 'hiddenCost', id: cost.id }} />
      <footer className="panel-foot">
        <Button
          size="small"
          look="danger"
          onPress={() => {
            changeView({ selected: null });
            run(removeHiddenCost(cost.id));
          }}
        >
          Remove hidden cost
        </Button>
      </footer>
    </>
  );
}
