import {
  emptyFormula,
  referenceOf,
  type TcoDriver,
  type TcoEntry,
  type TcoFormula,
  type TcoLine,
  tcoEntry,
  tcoLibrary,
  usualEntry,
} from '../../annotations';
import { type DecimalText, decimal } from '../../base/decimal';
import { formatMoney } from '../../base/format';
import { useFormat } from '../context';
import { FigureField } from '../parts/FigureField';
import { SelectField } from '../parts/SelectField';

interface FormulaFieldsProps {
  readonly line: TcoLine;
  readonly unit: string | undefined;
  /** Units a year, where one figure holds for the study. */
  readonly volume: DecimalText | null;
  /** Null: the amount is given as it is. */
  readonly onChange: (formula: TcoFormula | null) => void;
}

/** What a line's amount is worked out from: an entry of the library with its drivers, or nothing but a person's word. */
export function FormulaFields({ line, unit, volume, onChange }: FormulaFieldsProps) {
  const { formula } = line;
  const entry = formula === null ? null : tcoEntry(formula.entry);
  const set = (name: string, value: DecimalText | null): void => {
    if (formula) onChange({ ...formula, drivers: { ...formula.drivers, [name]: value } });
  };
  return (
    <>
      {formula !== null && entry !== null && (
        <section className="tco-formula" data-first-stop aria-label="Drivers">
          {entry.drivers.map((driver) => (
            <FigureField
              key={driver.name}
              label={driver.label}
              value={formula.drivers[driver.name] ?? null}
              isPercent={driver.unit === 'fraction'}
              unit={driverUnit(driver, unit)}
              placeholder="missing"
              onChange={(value) => set(driver.name, value)}
            />
          ))}
          <Result line={line} entry={entry} />
        </section>
      )}
      <SelectField
        label="Worked out as"
        value={formula?.entry ?? given}
        options={optionsFor(line)}
        onChange={(chosen) => {
          const next = tcoEntry(chosen);
          onChange(next === null ? null : emptyFormula(next, volume));
        }}
      />
    </>
  );
}

const given = 'given';

/** Entries that go by the line's name first, then those of its category, then all others. */
function optionsFor({ label, category, formula }: TcoLine) {
  const own = usualEntry(label)?.id;
  const rank = (entry: TcoEntry): number => (entry.id === own ? 0 : entry.category === category ? 1 : 2);
  const known = tcoLibrary.toSorted((a, b) => rank(a) - rank(b));
  const gone = formula !== null && tcoEntry(formula.entry) === null ? [formula.entry] : [];
  return [
    { value: given, label: 'A given amount' },
    ...known.map((entry) => ({ value: entry.id, label: `${entry.label}: ${entry.formula}` })),
    ...gone.map((id) => ({ value: id, label: `A formula this library does not know (${id})` })),
  ];
}

function driverUnit({ unit }: TcoDriver, currency: string | undefined): string | undefined {
  if (unit === 'money') return currency;
  return unit === 'hours' ? 'h' : unit === 'days' ? 'd' : undefined;
}

/** The amount that the drivers make, and what is published on them. */
function Result({ line: { amount, formula, timing }, entry }: { readonly line: TcoLine; readonly entry: TcoEntry }) {
  const format = useFormat();
  const open = entry.drivers.filter(({ name }) => (formula?.drivers[name] ?? null) === null);
  const each = timing.type === 'perUnit' ? 'per unit' : 'each time';
  return (
    <>
      <p className="tco-formula-result" aria-live="polite">
        <span>{entry.formula}</span>
        <strong className={amount === null ? 'tone-more' : 'tone-ours'}>
          {amount === null
            ? open.length === 0
              ? 'a driver divides by zero'
              : `${open.map(({ label }) => label.toLowerCase()).join(', ')} missing`
            : `${formatMoney(decimal(amount), format)} ${each}`}
        </strong>
      </p>
      {entry.published.map(({ driver, text, citations }) => (
        <p key={driver} className="field-hint">
          {`${text} Source: ${citations.map(referenceOf).join('; ')}.`}
        </p>
      ))}
    </>
  );
}
