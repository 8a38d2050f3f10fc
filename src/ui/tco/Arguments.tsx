import { type AlternativeArgument, whoseFigures } from '../../annotations';
import { Button } from '../parts/Button';
import { SelectField } from '../parts/SelectField';
import { TextField } from '../parts/TextField';
import { whoseWords } from './tcoWords';

const views = whoseFigures.map((value) => ({ value, label: whoseWords[value] }));
const words = { for: 'For', against: 'Against' } as const;

interface ArgumentsProps {
  readonly given: readonly AlternativeArgument[];
  readonly onChange: (given: readonly AlternativeArgument[], key?: string) => void;
}

/** What speaks for and against a course, and whose view each is. */
export function Arguments({ given, onChange }: ArgumentsProps) {
  const set = (at: number, fields: Partial<AlternativeArgument>, key?: string): void =>
    onChange(
      given.map((one, other) => (other === at ? { ...one, ...fields } : one)),
      key,
    );
  return (
    <fieldset className="tco-arguments">
      <legend className="field-label">For and against</legend>
      {given.map((argument, at) => (
        // An argument is its place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <TextField
            label={`${words[argument.speaks]}, argument ${at + 1}`}
            rows={2}
            value={argument.text}
            onChange={(text, key) => set(at, { text }, key)}
          />
          <div className="tco-argument-foot">
            <SelectField
              label={`Whose view is argument ${at + 1}`}
              isLabelHidden
              value={argument.whose}
              options={views}
              onChange={(whose) => set(at, { whose })}
            />
            <Button
              size="small"
              look="quiet"
              aria-label={`Remove argument ${at + 1}`}
              onPress={() => onChange(given.filter((_, other) => other !== at))}
            >
              Remove
            </Button>
          </div>
        </div>
      ))}
      <div className="tco-add">
        {(['for', 'against'] as const).map((speaks) => (
          <Button key={speaks} size="small" onPress={() => onChange([...given, { speaks, text: '', whose: 'ours' }])}>
            {`Add what speaks ${speaks} it`}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
