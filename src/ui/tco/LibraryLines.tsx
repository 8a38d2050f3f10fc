import {
  type Alternative,
  emptyFormula,
  type Study,
  type TcoEntry,
  tcoCategories,
  tcoLibrary,
  usualTiming,
} from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import { addTcoLines } from '../../case';
import { useWorkbench } from '../context';
import { categoryWords } from '../parts/words';

interface LibraryLinesProps {
  readonly alternative: Alternative;
  readonly study: Study;
  /** Units a year, where one figure holds for the study. */
  readonly volume: DecimalText | null;
  readonly onAdded: (id: string) => void;
}

/** The library of TCO lines by category: what is chosen is added, and its drivers are asked for. */
export function LibraryLines({ alternative, study, volume, onAdded }: LibraryLinesProps) {
  const { run, newId } = useWorkbench();
  const add = (entry: TcoEntry): void => {
    const id = newId();
    run(
      addTcoLines(
        () => id,
        [
          {
            alternativeId: alternative.id,
            label: entry.label,
            category: entry.category,
            timing: usualTiming(entry, study),
            formula: emptyFormula(entry, volume),
            question: `Help us understand ${entry.question}`,
          },
        ],
      ),
    );
    onAdded(id);
  };
  return (
    <select
      className="input select"
      aria-label="Add a line from the library"
      value=""
      onChange={(event) => {
        const entry = tcoLibrary.find(({ id }) => id === event.target.value);
        if (entry) add(entry);
      }}
    >
      <option value="">Add a line from the library</option>
      {tcoCategories.map((category) => {
        const entries = tcoLibrary.filter((entry) => entry.category === category);
        return entries.length === 0 ? null : (
          <optgroup key={category} label={categoryWords[category]}>
            {entries.map(({ id, label, formula }) => (
              <option key={id} value={id}>{`${label}: ${formula}`}</option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}
