import { useEffect, useRef, useState } from 'react';
import { isDecimalText } from '../../../../base/decimal';
import { Button } from '../../../parts/Button';
import { FigureField } from '../../../parts/FigureField';
import { SelectField } from '../../../parts/SelectField';
import { benchmarkTables, type ListName, type RowDraft, type RowField, rowFaults } from './benchmarkTables';
import { WordField } from './WordField';

interface BenchmarkRowProps {
  readonly list: ListName;
  readonly initial: RowDraft;
  readonly sendLabel: string;
  readonly onSend: (draft: RowDraft) => void;
  readonly onCancel: () => void;
}

/** A row of a list as it is written. It is sent as a whole, once nothing is wrong with it. */
export function BenchmarkRow({ list, initial, sendLabel, onSend, onCancel }: BenchmarkRowProps) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const set = (name: string, value: string): void => {
    setDraft((before) => ({ ...before, [name]: value }));
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([field]) => field !== name)));
  };
  const send = (): void => {
    const found = rowFaults(list, draft);
    setFaults(found);
    if (Object.keys(found).length === 0) return onSend(draft);
    const { fields } = benchmarkTables[list];
    const first = fields.findIndex(({ name }) => name in found);
    form.current?.querySelectorAll<HTMLElement>('input, select')[first]?.focus();
    return undefined;
  };
  return (
    <form
      ref={form}
      className="benchmark-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {benchmarkTables[list].fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={draft[field.name] ?? ''}
          wrong={faults[field.name] ?? null}
          onChange={(value) => set(field.name, value)}
        />
      ))}
      <div className="finding-actions">
        <Button size="small" look="primary" type="submit">
          {sendLabel}
        </Button>
        <Button size="small" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly field: RowField;
  readonly value: string;
  readonly wrong: string | null;
  readonly onChange: (value: string) => void;
}

function Field({ field, value, wrong, onChange }: FieldProps) {
  const { label, kind, options, hint } = field;
  if (kind === 'choice')
    return <SelectField label={label} value={value} options={options ?? []} onChange={onChange} hint={hint} />;
  if (kind === 'figure' || kind === 'percent') {
    return (
      <div>
        <FigureField
          label={label}
          isLive
          isPercent={kind === 'percent'}
          value={isDecimalText(value) ? value : null}
          refuse={(typed) => (typed.startsWith('-') ? 'Expected zero or more' : null)}
          onChange={(typed) => onChange(typed ?? '')}
        />
        {wrong !== null && (
          <p className="field-wrong" role="alert">
            {wrong}
          </p>
        )}
      </div>
    );
  }
  return (
    <WordField
      label={label}
      value={value}
      wrong={wrong}
      hint={hint}
      type={kind === 'date' ? 'date' : 'text'}
      onChange={onChange}
    />
  );
}
