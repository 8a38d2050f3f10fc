import { useState } from 'react';
import {
  type Alternative,
  type Ownership,
  type UsualLine,
  usualEntry,
  usualLines,
  usualTiming,
} from '../../annotations';
import { addTcoLines, type NewTcoLine } from '../../case';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { focusSoon } from '../parts/focusSoon';
import { categoryWords } from '../parts/words';
import { WholeField } from './WholeField';

interface UsualLinesProps {
  readonly alternative: Alternative;
  readonly ownership: Ownership;
}

/** What a course of this kind usually costs, each to be added with a press; what is there already is ticked off. */
export function UsualLines({ alternative, ownership }: UsualLinesProps) {
  const { run, newId } = useWorkbench();
  const { study, tcoLines } = ownership;
  const own = Object.values(tcoLines).filter(({ alternativeId }) => alternativeId === alternative.id);
  const usual = usualLines(alternative.kind);
  const open = usual.filter(({ label }) => !own.some((line) => line.label === label));
  const [change, setChange] = useState<number | null>(null);
  const hasPrice = own.some(({ isPrice }) => isPrice);
  const line = (its: UsualLine): NewTcoLine => ({
    alternativeId: alternative.id,
    label: its.label,
    category: its.category,
    timing: usualTiming(its, study, change),
    isPrice: its.isPrice === true && !hasPrice,
  });
  const add = (chosen: readonly UsualLine[]): void => {
    const at = chosen[0] === undefined ? 0 : open.indexOf(chosen[0]);
    run(addTcoLines(newId, chosen.map(line)));
    // The button is gone with what it added: on to the next one.
    focusSoon(() => {
      const left = document.querySelectorAll<HTMLElement>('.tco-usual li button');
      return left[at] ?? left[0] ?? document.querySelector<HTMLElement>('.tco-panel input');
    });
  };
  return (
    <fieldset className="tco-usual">
      <legend className="field-label">
        Usual lines: {usual.length - open.length} of {usual.length} are there
      </legend>
      {open.some(({ untilChange }) => untilChange) && (
        <WholeField
          label="Year of the change"
          value={change}
          least={1}
          hint="Lines that end with it, such as failures until the change, run to this year; without it through all years."
          onChange={setChange}
        />
      )}
      {open.length > 1 && (
        <Button size="small" onPress={() => add(open)}>
          {`Add all ${open.length}`}
        </Button>
      )}
      <ul>
        {usual.map((its) => (
          <li key={its.label}>
            <span>
              {its.label} <small>{usualEntry(its.label)?.formula ?? categoryWords[its.category]}</small>
            </span>
            {open.includes(its) ? (
              <Button size="small" look="quiet" aria-label={`Add "${its.label}"`} onPress={() => add([its])}>
                Add
              </Button>
            ) : (
              <span className="tone-agreed">✓ there</span>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
