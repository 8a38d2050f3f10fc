import {
  type Escalation,
  inOrder,
  type Ownership,
  type PriceIndex,
  type TcoLine,
  tcoCategories,
  whoseFigures,
} from '../../annotations';
import { currencySymbol } from '../../base/currency';
import { type Decimal, type DecimalText, decimal, text, toText } from '../../base/decimal';
import { removeTcoLine, setTcoLine } from '../../case';
import { useFormat, useWorkbench } from '../context';
import { ArgumentSections } from '../parts/argument/ArgumentSections';
import { RangeSection } from '../parts/argument/RangeSection';
import { Button } from '../parts/Button';
import { FigureField } from '../parts/FigureField';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { categoryWords } from '../parts/words';
import { FormulaFields } from './FormulaFields';
import { rangedFiguresOf } from './rangedFiguresOf';
import { TimingFields } from './TimingFields';
import { whoseWords } from './tcoWords';

const categories = tcoCategories.map((value) => ({ value, label: categoryWords[value] }));
const owners = whoseFigures.map((value) => ({ value, label: whoseWords[value] }));
const kinds = [
  { value: 'real', label: 'Real: money of the base date' },
  { value: 'nominal', label: 'Nominal: money of the day' },
] as const;

interface TcoLinePanelProps {
  readonly line: TcoLine;
  readonly ownership: Ownership;
  readonly annualVolume: Decimal | null;
  readonly onRemoved: () => void;
}

/** One line of what an alternative costs: its amount or what makes it, when it falls due, how sure it is, and why. */
export function TcoLinePanel({ line, ownership, annualVolume, onRemoved }: TcoLinePanelProps) {
  const { run } = useWorkbench();
  const unit = currencySymbol(useFormat().currency) || undefined;
  const change = (fields: Partial<Omit<TcoLine, 'id'>>, what: string, key?: string): void =>
    run(setTcoLine(line.id, fields, `Set ${what} of TCO line "${line.label}"`), key);
  const isStepped = line.timing.type === 'stepped';
  const volume = ownership.study.volumes[0] ?? (annualVolume === null ? null : toText(annualVolume));
  return (
    <>
      <header>
        <h2>{line.label === '' ? 'A line without a name' : line.label}</h2>
        <p className="field-hint">{ownership.alternatives[line.alternativeId]?.name}</p>
      </header>
      {!isStepped && line.formula === null && (
        <div data-first-stop>
          <FigureField
            label={line.timing.type === 'perUnit' ? 'Amount per unit' : 'Amount each time'}
            unit={unit}
            value={line.amount}
            expression={line.expressions['amount']}
            placeholder="missing"
            hint="A cost; what comes back is negative. Begin with = to work it out."
            onChange={(amount, expression) => {
              const { amount: _, ...others } = line.expressions;
              const expressions = expression === null ? others : { ...others, amount: expression };
              change({ amount, expressions }, 'the amount');
            }}
          />
        </div>
      )}
      {!isStepped && (
        <FormulaFields
          line={line}
          unit={unit}
          volume={volume}
          onChange={(formula) =>
            change(
              formula === null ? { formula, amount: line.amount } : { formula },
              'what the amount is worked out from',
            )
          }
        />
      )}
      <RangeSection
        range={line.range}
        figures={rangedFiguresOf(line)}
        onChange={(range) => change({ range }, 'the range')}
      />
      <TextField label="Name" value={line.label} onChange={(label, key) => change({ label }, 'the name', key)} />
      <SelectField
        label="Category"
        value={line.category}
        options={categories}
        onChange={(category) => change({ category }, 'the category')}
      />
      <TimingFields timing={line.timing} unit={unit} onChange={(timing) => change({ timing }, 'the timing')} />
      <EscalationFields
        escalation={line.escalation}
        indices={inOrder<PriceIndex>(ownership.priceIndices)}
        onChange={(escalation) => change({ escalation }, 'the escalation')}
      />
      <SelectField
        label="Kind of money"
        value={line.kind}
        options={kinds}
        onChange={(kind) => change({ kind }, 'the kind of money')}
      />
      <SelectField
        label="Whose figure"
        value={line.whose}
        options={owners}
        onChange={(whose) => change({ whose }, 'whose figure it is')}
      />
      <label className="check-row">
        <input
          type="checkbox"
          checked={line.isPrice}
          onChange={(event) => change({ isPrice: event.target.checked }, 'whether it is the price')}
        />
        The price that is negotiated
      </label>
      <ArgumentSections
        argument={line}
        overlay={{ collection: 'tcoLines', id: line.id }}
        onChange={(fields, what, key) => change(fields, what, key)}
      />
      <footer>
        <Button
          look="danger"
          onPress={() => {
            run(removeTcoLine(line.id));
            onRemoved();
          }}
        >
          Remove line
        </Button>
      </footer>
    </>
  );
}

interface EscalationFieldsProps {
  readonly escalation: Escalation;
  readonly indices: readonly PriceIndex[];
  readonly onChange: (escalation: Escalation) => void;
}

const refuseRate = (value: DecimalText): string | null => (decimal(value).lte(-1) ? 'Expected more than −100 %' : null);

function EscalationFields({ escalation, indices, onChange }: EscalationFieldsProps) {
  const options = [
    { value: 'none', label: 'Not beyond its kind of money' },
    { value: 'rate', label: 'By a rate a year' },
    ...indices.map(({ id, name }) => ({ value: `index ${id}`, label: `With the index "${name}"` })),
  ];
  const choose = (chosen: string): void => {
    const index = indices.find(({ id }) => chosen === `index ${id}`);
    if (index) onChange({ type: 'index', id: index.id });
    else onChange(chosen === 'rate' ? { type: 'rate', rate: text(0) } : { type: 'none' });
  };
  return (
    <>
      <SelectField
        label="Rises"
        value={escalation.type === 'index' ? `index ${escalation.id}` : escalation.type}
        options={options}
        onChange={choose}
      />
      {escalation.type === 'rate' && (
        <FigureField
          label="Rate a year"
          isPercent
          value={escalation.rate}
          refuse={refuseRate}
          onChange={(rate) => onChange({ type: 'rate', rate: rate ?? text(0) })}
        />
      )}
    </>
  );
}
