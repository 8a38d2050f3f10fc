import type { Study } from '../../annotations';
import { type DecimalText, decimal } from '../../base/decimal';
import { formatDecimal } from '../../base/format';
import { setStudy } from '../../case';
import { useFormat, useWorkbench } from '../context';
import { FigureField } from '../parts/FigureField';
import { PopoverButton } from '../parts/PopoverButton';
import { SelectField } from '../parts/SelectField';
import { studyGaps } from './studyGaps';
import type { Tco } from './useTco';
import { WholeField } from './WholeField';

const kinds = [
  { value: 'real', label: 'Real' },
  { value: 'nominal', label: 'Nominal' },
] as const;

const conventions = [
  { value: 'endOfYear', label: 'At its end' },
  { value: 'midYear', label: 'In its middle' },
] as const;

const refuseRate = (value: DecimalText): string | null => (decimal(value).lte(-1) ? 'Expected more than −100 %' : null);

/** The terms on which all alternatives are compared, and in words what they lack. */
export function StudyTerms({ ownership, annualVolume }: Tco) {
  const { run } = useWorkbench();
  const { study } = ownership;
  const change = (fields: Partial<Study>, what: string): void => run(setStudy(fields, `Set ${what}`));
  const gaps = studyGaps(ownership, annualVolume);
  return (
    <section aria-labelledby="tco-terms">
      <h2 id="tco-terms">Terms of the comparison</h2>
      <div className="tco-terms">
        <WholeField
          label="Years of the study"
          value={study.years}
          least={1}
          placeholder="missing"
          onChange={(years) => change({ years }, 'the years of the study')}
        />
        <WholeField
          label="In service after"
          unit="years"
          value={study.serviceAfter}
          least={0}
          onChange={(years) => change({ serviceAfter: years ?? 0 }, 'the years before service')}
        />
        <FigureField
          label="Discount rate"
          isPercent
          placeholder="missing"
          value={study.discountRate}
          refuse={refuseRate}
          onChange={(discountRate) => change({ discountRate }, 'the discount rate')}
        />
        <SelectField
          label="Kind of money"
          value={study.discountKind}
          options={kinds}
          onChange={(discountKind) => change({ discountKind }, 'the kind of money')}
        />
        <FigureField
          label="Inflation"
          isPercent
          placeholder="not given"
          value={study.inflation}
          refuse={refuseRate}
          onChange={(inflation) => change({ inflation }, 'the inflation')}
        />
        <SelectField
          label="A year’s amounts fall due"
          value={study.convention}
          options={conventions}
          onChange={(convention) => change({ convention }, 'when yearly amounts fall due')}
        />
        <Volumes study={study} annualVolume={annualVolume} change={change} />
      </div>
      {gaps.length > 0 && (
        <ul className="tco-gaps" aria-label="What the terms lack">
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface VolumesProps extends Pick<Tco, 'annualVolume'> {
  readonly study: Study;
  readonly change: (fields: Partial<Study>, what: string) => void;
}

/** Units by year of service; the last year given goes on. */
function Volumes({ study: { volumes }, annualVolume, change }: VolumesProps) {
  const format = useFormat();
  const deal = annualVolume === null ? 'missing' : formatDecimal(annualVolume, format);
  const refuse = (value: DecimalText): string | null => (value.startsWith('-') ? 'Expected zero or more' : null);
  const set = (at: number, value: DecimalText | null): void =>
    change({ volumes: value === null ? volumes.slice(0, at) : volumes.with(at, value) }, 'the volume by year');
  return (
    <div className="field">
      <span className="field-label">Volume</span>
      <PopoverButton label={volumes.length === 0 ? `The deal’s: ${deal} a year` : `Given for ${volumes.length} years`}>
        <p className="field-hint">The last year given goes on. Clearing a year clears those after it.</p>
        {volumes.map((value, at) => (
          <FigureField
            // A year is its place in the list.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={`Units in year ${at + 1} of service`}
            value={value}
            refuse={refuse}
            onChange={(typed) => set(at, typed)}
          />
        ))}
        <FigureField
          key={volumes.length}
          label={`Units in year ${volumes.length + 1} of service`}
          placeholder={volumes.length === 0 ? deal : 'as before'}
          value={null}
          refuse={refuse}
          onChange={(typed) => typed !== null && change({ volumes: [...volumes, typed] }, 'the volume by year')}
        />
      </PopoverButton>
    </div>
  );
}
