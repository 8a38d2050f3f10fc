import { type CheckSettings, defaultCheckSettings, type Threshold, type ThresholdName } from '../../../../checks';
import { FigureField } from '../../../parts/FigureField';
import { TextField } from '../../../parts/TextField';
import { limitWords } from './limitWords';

interface LimitsProps {
  readonly thresholds: CheckSettings['thresholds'];
  readonly onChange: (thresholds: CheckSettings['thresholds'], mergeKey?: string) => void;
}

const units = { percent: undefined, days: 'days', times: '×', money: undefined } as const;

/** The limits that the rules measure with, each with where it comes from. */
export function Limits({ thresholds, onChange }: LimitsProps) {
  const names = Object.keys(limitWords) as ThresholdName[];
  const set = (name: ThresholdName, fields: Partial<Threshold>, key?: string): void =>
    onChange({ ...thresholds, [name]: { ...thresholds[name], ...fields } }, key);
  return (
    <section className="settings-section" aria-label="Limits">
      <h3>Limits</h3>
      <p className="field-hint">An empty limit takes the one that comes with the checks.</p>
      <div className="limits">
        {names.map((name) => {
          const { label, rule, unit } = limitWords[name];
          return (
            <div key={name} className="limit">
              <FigureField
                label={`${label}${unit === 'percent' ? ', in %' : ''} (${rule})`}
                value={thresholds[name].value}
                isPercent={unit === 'percent'}
                unit={units[unit]}
                refuse={(value) => (value.startsWith('-') ? 'Expected zero or more' : null)}
                onChange={(value) => set(name, value === null ? defaultCheckSettings.thresholds[name] : { value })}
              />
              <TextField
                label={
                  <>
                    Source<span className="visually-hidden"> of: {label}</span>
                  </>
                }
                value={thresholds[name].source}
                onChange={(source, key) => set(name, { source }, key)}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
