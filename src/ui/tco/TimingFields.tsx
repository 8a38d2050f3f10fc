import type { TcoTiming } from '../../annotations';
import { type DecimalText, decimal, text } from '../../base/decimal';
import { Button } from '../parts/Button';
import { FigureField } from '../parts/FigureField';
import { SelectField } from '../parts/SelectField';
import { timingWords } from './tcoWords';
import { WholeField } from './WholeField';

interface TimingFieldsProps {
  readonly timing: TcoTiming;
  readonly unit: string | undefined;
  readonly onChange: (timing: TcoTiming) => void;
}

const begin: Readonly<Record<TcoTiming['type'], TcoTiming>> = {
  oneOff: { type: 'oneOff', year: text(0) },
  recurring: { type: 'recurring', from: 1, to: null, every: 1 },
  perUnit: { type: 'perUnit', from: 1, to: null },
  stepped: { type: 'stepped', steps: [] },
};

const options = (['oneOff', 'recurring', 'perUnit', 'stepped'] as const).map((value) => ({
  value,
  label: timingWords[value],
}));

const refuseNegative = (value: DecimalText): string | null =>
  decimal(value).isNegative() ? 'Expected zero or more years' : null;

/** When a line falls due. */
export function TimingFields({ timing, unit, onChange }: TimingFieldsProps) {
  return (
    <>
      <SelectField
        label="Falls due"
        value={timing.type}
        options={options}
        onChange={(type) => type !== timing.type && onChange(begin[type])}
      />
      {timing.type === 'oneOff' && (
        <FigureField
          label="Years after the base date"
          value={timing.year}
          refuse={refuseNegative}
          onChange={(year) => onChange({ type: 'oneOff', year: year ?? text(0) })}
        />
      )}
      {(timing.type === 'recurring' || timing.type === 'perUnit') && (
        <div className="tco-three">
          <WholeField
            label="From year"
            value={timing.from}
            least={1}
            onChange={(from) => onChange({ ...timing, from: from ?? 1 })}
          />
          <WholeField
            label="To year"
            value={timing.to}
            least={1}
            placeholder="the end"
            onChange={(to) => onChange({ ...timing, to })}
          />
          {timing.type === 'recurring' && (
            <WholeField
              label="Every … years"
              value={timing.every}
              least={1}
              onChange={(every) => onChange({ ...timing, every: every ?? 1 })}
            />
          )}
        </div>
      )}
      {timing.type === 'stepped' && <Steps timing={timing} unit={unit} onChange={onChange} />}
    </>
  );
}

type Stepped = Extract<TcoTiming, { type: 'stepped' }>;

/** A yearly amount from a year of service on, until the next one. */
function Steps({ timing: { steps }, unit, onChange }: TimingFieldsProps & { readonly timing: Stepped }) {
  const set = (next: Stepped['steps']): void =>
    onChange({ type: 'stepped', steps: next.toSorted((a, b) => a.from - b.from) });
  const without = (at: number): Stepped['steps'] => steps.filter((_, other) => other !== at);
  return (
    <>
      {steps.map((step, at) => (
        <div className="tco-step" key={step.from}>
          <WholeField
            label="From year"
            value={step.from}
            least={1}
            onChange={(from) =>
              from !== null && set([...without(at).filter((other) => other.from !== from), { ...step, from }])
            }
          />
          <FigureField
            label="A year"
            unit={unit}
            value={step.amount}
            onChange={(amount) => set(amount === null ? without(at) : steps.with(at, { ...step, amount }))}
          />
          <Button
            size="small"
            look="quiet"
            aria-label={`Remove the step from year ${step.from}`}
            onPress={() => set(without(at))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onPress={() =>
          set([...steps, { from: (steps.at(-1)?.from ?? 0) + 1, amount: steps.at(-1)?.amount ?? text(0) }])
        }
      >
        Add a step
      </Button>
    </>
  );
}
