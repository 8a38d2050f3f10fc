import type { DatedValue, Rebasing, RebasingBasis } from '../../../annotations';
import { currencyCodes } from '../../../base/currency';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';

type Exchange = Extract<RebasingBasis, { type: 'exchange' }>;

interface BasisFieldsProps {
  readonly rebasing: Rebasing;
  readonly home: string;
  readonly onChange: (basis: RebasingBasis, what: string, mergeKey?: string) => void;
}

/** From what the estimate rests on to what we re-base it to. */
export function BasisFields({ rebasing: { basis, appliesTo }, home, onChange }: BasisFieldsProps) {
  if (basis.type === 'terms') {
    return (
      <>
        <TextField
          label="Terms of the estimate"
          value={basis.from}
          placeholder="EXW Graz"
          onChange={(from, key) => onChange({ ...basis, from }, 'the terms of the estimate', key)}
        />
        <TextField
          label="Re-based to"
          value={basis.to}
          placeholder="DAP Munich"
          onChange={(to, key) => onChange({ ...basis, to }, 'the terms', key)}
        />
        <FigureField
          label={appliesTo.type === 'product' ? 'Amount per unit of product' : 'Amount on the rate of each line'}
          value={basis.amount}
          tone="ours"
          onChange={(amount) => onChange({ ...basis, amount }, 'the amount')}
        />
      </>
    );
  }
  const dated = (side: 'from' | 'to', fields: Partial<DatedValue>): RebasingBasis => ({
    ...basis,
    [side]: { ...basis[side], ...fields },
  });
  return (
    <>
      {basis.type === 'exchange' && <ExchangeFields basis={basis} home={home} onChange={onChange} />}
      <DatedFields
        label="The estimate rests on"
        dated={basis.from}
        onChange={(fields, what, key) => onChange(dated('from', fields), `${what} of the estimate`, key)}
      />
      <DatedFields
        label="Re-based to"
        dated={basis.to}
        isOurs
        onChange={(fields, what, key) => onChange(dated('to', fields), what, key)}
      />
      {basis.type === 'index' && (
        <FigureField
          label="Share of the rate"
          value={basis.share}
          isPercent
          placeholder="100"
          refuse={(value) =>
            value.startsWith('-') || Number(value) > 1
              ? 'Expected 0 to 100 %, the part of the rate that follows.'
              : null
          }
          onChange={(share) => onChange({ ...basis, share }, 'the share')}
        />
      )}
    </>
  );
}

function ExchangeFields({
  basis,
  home,
  onChange,
}: { readonly basis: Exchange; readonly home: string } & Pick<BasisFieldsProps, 'onChange'>) {
  const code = basis.currency || 'unit of it';
  const directions = [
    { value: 'times', label: `1 ${code} = … ${home}` },
    { value: 'divides', label: `1 ${home} = … ${code}` },
  ] as const;
  const codes = [...new Set(['', ...currencyCodes, basis.currency])].map((value) => ({
    value,
    label: value === '' ? 'Choose a currency' : value,
  }));
  return (
    <>
      <SelectField
        label="Currency of the lines"
        value={basis.currency}
        options={codes}
        onChange={(currency) => onChange({ ...basis, currency }, 'the currency')}
      />
      <SelectField
        label="The rate says"
        value={basis.divides ? 'divides' : 'times'}
        options={directions}
        onChange={(direction) => onChange({ ...basis, divides: direction === 'divides' }, 'the direction of the rate')}
      />
    </>
  );
}

function DatedFields({
  label,
  dated,
  isOurs = false,
  onChange,
}: {
  readonly label: string;
  readonly dated: DatedValue;
  readonly isOurs?: boolean;
  readonly onChange: (fields: Partial<DatedValue>, what: string, mergeKey?: string) => void;
}) {
  return (
    <>
      <FigureField
        label={label}
        value={dated.value}
        {...(isOurs ? { tone: 'ours' as const } : {})}
        refuse={(value) => (value.startsWith('-') || value === '0' ? 'Expected a value above zero.' : null)}
        onChange={(value) => onChange({ value }, 'the value')}
      />
      <TextField
        label="Of the date"
        type="date"
        value={dated.date ?? ''}
        onChange={(date, key) => onChange({ date: date === '' ? null : date }, 'the date', key)}
      />
    </>
  );
}
