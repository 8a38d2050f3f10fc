import type { ReactNode } from 'react';
import type { LineId } from '../../estimate';
import { useOpenCase } from '../context';
import './linesField.css';

interface LinesFieldProps {
  readonly label: ReactNode;
  readonly isLabelHidden?: boolean;
  /** Null where nothing is chosen, which is not the same as an empty choice. */
  readonly value: readonly LineId[] | null;
  readonly onChange: (ids: readonly LineId[]) => void;
  /** A line that cannot be chosen: the mark-up itself. */
  readonly except?: LineId;
  readonly addLabel: string;
}

const most = 400;

/** Lines of the estimate, such as the base of a percentage: those chosen, and a list to add one. */
export function LinesField({ label, isLabelHidden, value, onChange, except, addLabel }: LinesFieldProps) {
  const { estimate } = useOpenCase();
  const chosen = value ?? [];
  // Groups and mark-ups are what a base is made of; single lines follow while the list stays readable.
  const candidates = [...estimate.lines]
    .filter(({ id, kind }) => kind !== 'total' && id !== except && !chosen.includes(id))
    .sort((a, b) => Number(a.kind === 'item') - Number(b.kind === 'item'))
    .slice(0, most);
  const name = (id: LineId): string => estimate.lines.find((line) => line.id === id)?.label ?? 'a line that is gone';
  return (
    <fieldset className="lines-field">
      <legend className={isLabelHidden ? 'visually-hidden' : 'field-label'}>{label}</legend>
      <ul>
        {chosen.map((id) => (
          <li key={id}>
            <span>{name(id)}</span>
            <button
              type="button"
              className="lines-remove"
              aria-label={`Take ${name(id)} out`}
              onClick={() => onChange(chosen.filter((other) => other !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <select
        className="input select"
        aria-label={addLabel}
        value=""
        onChange={(event) => {
          const line = candidates.find(({ id }) => id === event.target.value);
          if (line) onChange([...chosen, line.id]);
        }}
      >
        <option value="">{addLabel}</option>
        {candidates.map(({ id, label: text, key, level }) => (
          <option key={id} value={id}>
            {'\u2002'.repeat(Math.max(0, level - 1))}
            {text || `Row ${key.row}`}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
