import { useState } from 'react';
import { decimal, text } from '../../../base/decimal';
import { dealOf, planTermsOf, setDeal, setPlanTerms } from '../../../case';
import {
  type CountryCode,
  countryCodes,
  dayOf,
  holidayLimits,
  isZone,
  minutesOf,
  type PlanTerms,
} from '../../../preparation';
import { useCaseData, useWorkbench } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';

const countryNames: Readonly<Record<CountryCode, string>> = {
  DE: 'Germany',
  AT: 'Austria',
  CH: 'Switzerland',
  FR: 'France',
  IT: 'Italy',
  ES: 'Spain',
  NL: 'Netherlands',
  PL: 'Poland',
  GB: 'England and Wales',
  US: 'United States',
  CN: 'China',
  JP: 'Japan',
};
const countries = countryCodes.map((value) => ({ value, label: countryNames[value] }));

/** What the plan is counted with: the deadline, where both sides work, and on which days not. */
export function PlanTermsForm() {
  const { run } = useWorkbench();
  const data = useCaseData();
  const terms = planTermsOf(data);
  const set = (fields: Partial<PlanTerms>, what: string): void => run(setPlanTerms(fields, `Set ${what} of the plan`));
  const limits = [...new Set([terms.ourCountry, terms.theirCountry])];
  return (
    <section aria-labelledby="prepare-terms">
      <h2 id="prepare-terms">Deadline and working days</h2>
      <div className="prepare-fields">
        <TextField
          label="Deadline"
          type="date"
          value={dealOf(data).deadline ?? ''}
          onChange={(deadline, mergeKey) =>
            run(setDeal({ deadline: deadline === '' ? null : deadline }, 'Set the deadline'), mergeKey)
          }
        />
        <CheckedText
          label="Hour of the deadline"
          placeholder="17:00"
          value={terms.deadlineTime ?? ''}
          expected={(typed) => (minutesOf(typed) === null ? 'Expected an hour such as 17:00' : null)}
          onChange={(deadlineTime) => set({ deadlineTime }, 'the hour')}
        />
        <FigureField
          label="Working days kept free before it"
          value={text(terms.spareDays)}
          refuse={(value) =>
            decimal(value).isInteger() && decimal(value).gte(0) && decimal(value).lte(250)
              ? null
              : 'Expected whole days, 0 to 250'
          }
          onChange={(value) => set({ spareDays: value === null ? 0 : decimal(value).toNumber() }, 'the free days')}
        />
      </div>
      <div className="prepare-two">
        <SideTerms side="our" terms={terms} set={set} />
        <SideTerms side="their" terms={terms} set={set} />
      </div>
      {limits.map((country) => (
        <p key={country} className="field-hint">{`${countryNames[country]}: ${holidayLimits[country]}`}</p>
      ))}
    </section>
  );
}

interface SideTermsProps {
  readonly side: 'our' | 'their';
  readonly terms: PlanTerms;
  readonly set: (fields: Partial<PlanTerms>, what: string) => void;
}

function SideTerms({ side, terms, set }: SideTermsProps) {
  const whose = side === 'our' ? 'Our' : 'Their';
  return (
    <div className="prepare-fields">
      <SelectField
        label={`${whose} country`}
        value={terms[`${side}Country`]}
        options={countries}
        onChange={(country) => set({ [`${side}Country`]: country }, `${side} country`)}
      />
      <CheckedText
        label={`${whose} time zone`}
        placeholder={side === 'our' ? 'Europe/Berlin' : 'America/New_York'}
        value={terms[`${side}Zone`] ?? ''}
        expected={(typed) => (isZone(typed) ? null : 'Expected a name such as Europe/Berlin')}
        onChange={(zone) => set({ [`${side}Zone`]: zone }, `${side} time zone`)}
      />
      <CheckedText
        label={`${whose} further days off`}
        placeholder="2026-12-28, 2026-12-29"
        value={terms[`${side}DaysOff`].join(', ')}
        expected={(typed) => {
          const wrong = datesIn(typed).find((date) => dayOf(date) === null);
          return wrong === undefined ? null : `Expected dates such as 2026-12-28, got ${wrong}`;
        }}
        onChange={(typed) => set({ [`${side}DaysOff`]: datesIn(typed ?? '') }, `${side} days off`)}
      />
    </div>
  );
}

function datesIn(typed: string): readonly string[] {
  return typed.split(/[\s,;]+/).filter(Boolean);
}

interface CheckedTextProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is wrong with it; null where nothing is. */
  readonly expected: (typed: string) => string | null;
  /** Null for a field that was emptied. */
  readonly onChange: (typed: string | null) => void;
}

/** A text that is kept when it can be read; what cannot stays in the field with the reason. */
function CheckedText({ label, placeholder, value, expected, onChange }: CheckedTextProps) {
  const [refused, setRefused] = useState<{ readonly typed: string; readonly why: string } | null>(null);
  const change = (typed: string): void => {
    const trimmed = typed.trim();
    const fault = trimmed === '' ? null : expected(trimmed);
    setRefused(fault === null ? null : { typed, why: fault });
    if (fault === null && trimmed !== value) onChange(trimmed === '' ? null : trimmed);
  };
  return (
    <div>
      <TextField label={label} placeholder={placeholder} value={refused?.typed ?? value} onChange={change} />
      {refused !== null && (
        <p className="field-wrong" role="alert">
          {refused.why}
        </p>
      )}
    </div>
  );
}
