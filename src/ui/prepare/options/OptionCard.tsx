import { useMemo } from 'react';
import { currencySymbol } from '../../../base/currency';
import type { DecimalText } from '../../../base/decimal';
import { type FormatContext, formatSignedMoney } from '../../../base/format';
import { documentOf } from '../../../case';
import { phraseRemarks } from '../../../disclosure';
import {
  type Driver,
  type DriverUnit,
  type Interest,
  type JointOption,
  type OptionType,
  type OptionValue,
  optionMethods,
  optionTypes,
  optionValue,
  type ProposalLevel,
  proposalLevels,
} from '../../../preparation';
import { useFormat } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { disclosureWords } from '../../parts/words';
import { Mark, RecordCard, RecordTexts } from '../RecordCard';
import { type ListEditor, usePreparation } from '../usePreparation';
import { gainWords } from '../words';

const kinds = optionTypes.map((value) => ({ value, label: optionMethods[value].name }));
const levelMeans: Readonly<Record<ProposalLevel, string>> = {
  exact: 'The critique proposes it with its value to the customer.',
  range: 'The critique proposes it, with its value to the customer as a band.',
  wordsOnly: 'The critique proposes it in words.',
  internal: 'Stays on this screen.',
};
const levels = proposalLevels.map((value) => ({ value, label: disclosureWords[value].label }));

interface OptionCardProps {
  readonly option: JointOption;
  readonly interests: readonly Interest[];
  readonly editor: ListEditor<'options'>;
}

/** One option: its drivers, what it is worth to both, whom it serves, and what of it the customer may read. */
export function OptionCard({ option, interests, editor }: OptionCardProps) {
  const { context, data } = usePreparation();
  const format = useFormat();
  const { id, method, serves, disclosure, proposal } = option;
  const { formula, drivers } = optionMethods[method.type];
  const value = useMemo(() => optionValue(method, context), [method, context]);
  const setFigure = (name: string, label: string, figure: DecimalText | null): void =>
    editor.set(id, { method: { ...method, figures: { ...method.figures, [name]: figure } } }, label.toLowerCase());
  const setKind = (type: OptionType): void => {
    const kept = optionMethods[type].drivers.flatMap(({ name }) => {
      const figure = method.figures[name];
      return figure == null ? [] : [[name, figure] as const];
    });
    editor.set(id, { method: { type, figures: Object.fromEntries(kept) } }, 'the kind');
  };
  const remarks = phraseRemarks(proposal, documentOf(data).language);
  return (
    <RecordCard name={option.name || 'an option without a name'} onRemove={() => editor.remove(id)}>
      <div className="prepare-fields">
        <RecordTexts record={option} specs={[{ name: 'name', label: 'Name' }]} editor={editor} />
        <SelectField label="Kind" value={method.type} options={kinds} onChange={setKind} />
      </div>
      <ValueLine value={value} format={format} />
      <div className="prepare-fields">
        {drivers.map(({ name, label, unit, otherwise }) => (
          <FigureField
            key={name}
            label={label}
            value={method.figures[name] ?? null}
            isPercent={unit === 'fraction'}
            placeholder={otherwise ?? 'missing'}
            {...unitOf(unit, format)}
            onChange={(figure) => setFigure(name, label, figure)}
          />
        ))}
      </div>
      <p className="field-hint">{formula}</p>
      <Serves
        interests={interests}
        serves={serves}
        onChange={(next) => editor.set(id, { serves: next }, 'whom it serves')}
      />
      <RecordTexts
        record={option}
        specs={[
          { name: 'conditions', label: 'Conditions', rows: 2 },
          { name: 'couldGoWrong', label: 'What could go wrong with it', rows: 2 },
        ]}
        editor={editor}
      />
      <SelectField
        label="In the critique"
        value={disclosure}
        options={levels}
        hint={levelMeans[disclosure]}
        onChange={(level) => editor.set(id, { disclosure: level }, 'what the critique says')}
      />
      {disclosure !== 'internal' && (
        <RecordTexts
          record={option}
          specs={[
            {
              name: 'proposal',
              label: 'Words for the customer',
              rows: 2,
              hint: 'What we propose, and that we would like to hear how to make it better. The conditions above go with it.',
            },
          ]}
          editor={editor}
        />
      )}
      {disclosure !== 'internal' && proposal.trim() === '' && <Mark>Without words it is in no critique.</Mark>}
      {disclosure !== 'internal' &&
        remarks.map(({ start, end, reason, instead }) => (
          <Mark key={start}>
            {`“${proposal.slice(start, end)}”: ${reason}`}
            {instead !== null && instead !== '' && ` Perhaps: “${instead}”.`}
          </Mark>
        ))}
    </RecordCard>
  );
}

function ValueLine({ value, format }: { readonly value: OptionValue; readonly format: FormatContext }) {
  const { toThem, toUs, missing, gains } = value;
  if (toThem === null || toUs === null)
    return <p className="prepare-value tone-quiet">{`Worth nothing yet: ${missing.join(', ')} missing.`}</p>;
  const mark = gains === null ? null : gainWords[gains];
  return (
    <>
      <p className="prepare-value">
        Worth a year: <strong className="tone-theirs">{formatSignedMoney(toThem, format, 0)}</strong> to them,{' '}
        <strong className="tone-ours">{formatSignedMoney(toUs, format, 0)}</strong> to us
      </p>
      {mark !== null && <Mark>{mark}</Mark>}
    </>
  );
}

interface ServesProps {
  readonly interests: readonly Interest[];
  readonly serves: readonly string[];
  readonly onChange: (serves: readonly string[]) => void;
}

function Serves({ interests, serves, onChange }: ServesProps) {
  const shown = interests.filter(({ text }) => text.trim() !== '');
  const sides = new Set(shown.filter(({ id }) => serves.includes(id)).map(({ whose }) => whose));
  if (shown.length === 0) return null;
  return (
    <fieldset className="prepare-serves">
      <legend className="field-label">Serves</legend>
      {shown.map(({ id, text, whose }) => (
        <label key={id} className="check-row">
          <input
            type="checkbox"
            checked={serves.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...serves, id] : serves.filter((other) => other !== id))
            }
          />
          <span>
            {text} <small className={`tone-${whose}`}>{whose}</small>
          </span>
        </label>
      ))}
      {sides.size === 1 && <Mark>{`It serves ${[...sides].join('')} alone.`}</Mark>}
    </fieldset>
  );
}

function unitOf(unit: DriverUnit, { currency }: FormatContext): { readonly unit?: string } {
  const symbol = currencySymbol(currency);
  const words: Readonly<Record<Driver['unit'], string>> = {
    money: symbol,
    moneyPerUnit: `${symbol} / unit`,
    // The figure says so itself.
    fraction: '',
    days: 'days',
    years: 'years',
    pieces: 'pieces',
    hours: 'h',
  };
  return words[unit] === '' ? {} : { unit: words[unit] };
}
