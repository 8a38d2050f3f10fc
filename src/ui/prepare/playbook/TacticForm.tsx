import { type FormEvent, useState } from 'react';
import type { Tactic } from '../../../annotations';
import { phraseRemarks } from '../../../disclosure';
import { textsOf } from '../../../preparation';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { Mark } from '../RecordCard';

type ListName = 'behind' | 'ask' | 'say' | 'avoid' | 'prepare';

const labels: Readonly<Record<ListName, string>> = {
  behind: 'What may lie behind it',
  ask: 'What to ask',
  say: 'What to say',
  avoid: 'What to avoid',
  prepare: 'What to prepare',
};

interface TacticFormProps {
  readonly tactic: Tactic;
  readonly onSave: (tactic: Tactic) => void;
  readonly onClose: () => void;
}

/** A tactic in the team's own words, for the library. */
export function TacticForm({ tactic, onSave, onClose }: TacticFormProps) {
  const [draft, setDraft] = useState(tactic);
  const [isNameless, setNameless] = useState(false);
  const change = (fields: Partial<Tactic>): void => setDraft((before) => ({ ...before, ...fields }));
  const remarks = textsOf(draft).flatMap((text) =>
    phraseRemarks(text, 'en').map(({ start, end, reason }) => ({ words: text.slice(start, end), reason })),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNameless(draft.name.trim() === '');
    if (draft.name.trim() !== '') onSave({ ...draft, ...trimmed(draft) });
  };
  return (
    <form className="prepare-tactic" onSubmit={submit}>
      <h2>{tactic.name === '' ? 'A tactic of our own' : `${tactic.name}, for our team`}</h2>
      <TextField label="Name" startsHere value={draft.name} onChange={(name) => change({ name })} />
      {isNameless && <Mark>Expected a name by which the team finds it.</Mark>}
      <TextField label="By what it is known" rows={2} value={draft.sign} onChange={(sign) => change({ sign })} />
      {(Object.keys(labels) as ListName[]).map((name) => (
        <TextField
          key={name}
          label={labels[name]}
          hint="One a line."
          rows={3}
          value={draft[name].join('\n')}
          onChange={(text) => change({ [name]: text.split('\n') })}
        />
      ))}
      {remarks.map(({ words, reason }) => (
        <Mark key={words}>{`“${words}”: ${reason}`}</Mark>
      ))}
      <div className="prepare-adds">
        <Button look="primary" type="submit">
          Save to the library
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

function trimmed(draft: Tactic): Pick<Tactic, ListName> {
  const lines = (name: ListName): readonly string[] => draft[name].map((line) => line.trim()).filter(Boolean);
  return {
    behind: lines('behind'),
    ask: lines('ask'),
    say: lines('say'),
    avoid: lines('avoid'),
    prepare: lines('prepare'),
  };
}
