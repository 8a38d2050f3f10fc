import { useId } from 'react';
import type { Line, LineId } from '../../estimate';

interface LineChoiceProps {
  readonly label: string;
  /** Groups of lines, the likeliest first. */
  readonly choices: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
  readonly onChoose: (id: LineId) => void;
}

const most = 500;

/** A line of a revision, chosen from a list; choosing does it. */
export function LineChoice({ label, choices, onChoose }: LineChoiceProps) {
  const id = useId();
  const all = new Map(choices.flatMap(({ lines }) => lines.map((line) => [line.id as string, line])));
  return (
    <div className="revision-choice">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input select"
        value=""
        onChange={(event) => {
          const line = all.get(event.target.value);
          if (line) onChoose(line.id);
        }}
      >
        <option value="">{label}</option>
        {choices.map(({ heading, lines }) =>
          lines.length === 0 ? null : (
            <optgroup key={heading} label={heading}>
              {lines.slice(0, most).map((line) => (
                <option key={line.id} value={line.id}>
                  {'\u2002'.repeat(Math.max(0, line.level - 1))}
                  {line.label || 'No label'}, row {line.key.row}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
