import { useId, useState } from 'react';
import type { Line, LineId } from '../../estimate';
import { Button } from '../parts/Button';

interface LineChoiceProps {
  readonly label: string;
  /** What the button does with the line that is chosen. */
  readonly action: string;
  /** Groups of lines, the likeliest first. */
  readonly choices: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
  readonly onChoose: (id: LineId) => void;
}

/** More than these are found by a word of their label. */
const most = 200;

/** A line of a revision, chosen from a list; nothing happens before the button is pressed. */
export function LineChoice({ label, action, choices, onChoose }: LineChoiceProps) {
  const id = useId();
  const [chosen, setChosen] = useState('');
  const [find, setFind] = useState('');
  const isLong = choices.some(({ lines }) => lines.length > most);
  const word = find.trim().toLowerCase();
  const shown = choices.map(({ heading, lines }) => ({
    heading,
    lines: lines.filter((line) => word === '' || line.label.toLowerCase().includes(word)).slice(0, most),
  }));
  const line = shown.flatMap(({ lines }) => lines).find((candidate) => candidate.id === chosen) ?? null;
  return (
    <div className="revision-choice">
      {isLong && (
        <input
          className="input"
          aria-label={`${label}: find by label`}
          placeholder="Find by label"
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <div className="revision-choice-row">
        <label className="visually-hidden" htmlFor={id}>
          {label}
        </label>
        <select
          id={id}
          className="input select"
          value={line?.id ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">{label}</option>
          {shown.map(({ heading, lines }) =>
            lines.length === 0 ? null : (
              <optgroup key={heading} label={heading}>
                {lines.map((candidate) => (
                  <option key={candidate.id} value={candidate.id}>
                    {'\u2002'.repeat(Math.max(0, candidate.level - 1))}
                    {candidate.label || 'No label'}, row {candidate.key.row}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
        <Button size="small" isDisabled={line === null} onPress={() => line && onChoose(line.id)}>
          {action}
        </Button>
      </div>
    </div>
  );
}
