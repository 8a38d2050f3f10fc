import { type DisclosureLevel, type OverlayState, plainRange, type Rebasing } from '../../../annotations';
import { type DecimalText, decimal } from '../../../base/decimal';
import { removeRebasing, setRebasing } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';
import { disclosureWords, stateWords } from '../../parts/words';
import { BasisFields } from './BasisFields';
import { EvidenceFields } from './EvidenceFields';
import { TargetFields } from './TargetFields';

interface RebasingFormProps {
  readonly rebasing: Rebasing;
  readonly onRemove: () => void;
}

/** All of one re-basing. Every change counts at once. */
export function RebasingForm({ rebasing, onRemove }: RebasingFormProps) {
  const { estimate, annotations } = useOpenCase();
  const { run } = useWorkbench();
  const { id, name, source, locator, rationale, state, disclosure } = rebasing;
  const change = (fields: Partial<Rebasing>, what: string, mergeKey?: string): void =>
    run(setRebasing(id, fields, `Change ${what} of re-basing "${name}"`), mergeKey);
  const home = annotations.deal.currency ?? estimate.currency ?? 'unit';
  return (
    <div className="rebasing-form">
      <div className="rebasing-fields">
        <TextField
          label="Name"
          value={name}
          startsHere
          onChange={(value, key) => change({ name: value }, 'the name', key)}
        />
        <BasisFields rebasing={rebasing} home={home} onChange={(basis, what, key) => change({ basis }, what, key)} />
        <RangeFields rebasing={rebasing} onChange={(range) => change({ range }, 'the range')} />
        <TargetFields rebasing={rebasing} onChange={(appliesTo) => change({ appliesTo }, 'the lines')} />
        <TextField
          label="Source"
          value={source}
          placeholder="who publishes it"
          onChange={(value, key) => change({ source: value }, 'the source', key)}
        />
        <TextField
          label="Where in it"
          value={locator}
          placeholder="series, table, page"
          onChange={(value, key) => change({ locator: value }, 'the place in the source', key)}
        />
        <EvidenceFields rebasing={rebasing} />
        <SelectField
          label="State"
          value={state}
          options={states}
          onChange={(value) => change({ state: value }, 'the state')}
        />
        <SelectField
          label="Disclosure"
          value={disclosure}
          options={levels}
          onChange={(value) => change({ disclosure: value }, 'the disclosure')}
          hint={disclosureWords[disclosure].means}
        />
      </div>
      <TextField
        label="Why, internal"
        value={rationale}
        rows={2}
        onChange={(value, key) => change({ rationale: value }, 'the rationale', key)}
      />
      <Button
        size="small"
        look="danger"
        onPress={() => {
          onRemove();
          run(removeRebasing(id));
        }}
      >
        Remove re-basing
      </Button>
    </div>
  );
}

/** Low and high of what it is re-based to; the value itself is the likely one. */
function RangeFields({
  rebasing: { basis, range },
  onChange,
}: {
  readonly rebasing: Rebasing;
  readonly onChange: (range: Rebasing['range']) => void;
}) {
  const of = basis.type === 'terms' ? 'amount' : 'to';
  const likely = basis.type === 'terms' ? basis.amount : basis.to.value;
  if (likely === null) return null;
  const set = (end: 'low' | 'high', value: DecimalText | null): void => {
    const before = range ?? { ...plainRange, of, low: likely, likely, high: likely };
    const next = { ...before, likely, [end]: value ?? likely };
    onChange(next.low === likely && next.high === likely ? null : next);
  };
  const refuse = (end: 'low' | 'high') => (value: DecimalText) => {
    const isBeyond = end === 'low' ? decimal(value).gt(likely) : decimal(value).lt(likely);
    return isBeyond ? `Expected ${end === 'low' ? 'at most' : 'at least'} the value that it is re-based to.` : null;
  };
  return (
    <div className="rebasing-pair">
      {(['low', 'high'] as const).map((end) => (
        <FigureField
          key={end}
          label={end === 'low' ? 'Low' : 'High'}
          value={range?.[end] ?? null}
          placeholder="certain"
          refuse={refuse(end)}
          onChange={(value) => set(end, value)}
        />
      ))}
    </div>
  );
}

const states = (Object.keys(stateWords) as OverlayState[]).map((value) => ({ value, label: stateWords[value] }));

const levels = (Object.keys(disclosureWords) as DisclosureLevel[]).map((value) => ({
  value,
  label: disclosureWords[value].label,
}));
