import type { Incident } from '../../../annotations';
import { removeIncident, setIncident } from '../../../case';
import { useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';

const shown = [
  { value: 'internal', label: 'Internal' },
  { value: 'shown', label: 'On the joint page' },
] as const;

/** What happened, why, and what was done about it. */
export function IncidentForm({ incident, onRemoved }: { readonly incident: Incident; readonly onRemoved: () => void }) {
  const { run } = useWorkbench();
  const change = (fields: Partial<Omit<Incident, 'id'>>, what: string, key?: string): void =>
    run(setIncident(incident.id, fields, `Set ${what} of "${incident.title}"`), key);
  return (
    <fieldset className="losses-form">
      <legend className="visually-hidden">What happened</legend>
      <TextField label="Name" value={incident.title} onChange={(title, key) => change({ title }, 'the name', key)} />
      <TextField
        label="Date"
        type="date"
        value={incident.date ?? ''}
        onChange={(date, key) => change({ date: date === '' ? null : date }, 'the date', key)}
      />
      <TextField
        label="What happened"
        rows={3}
        value={incident.whatHappened}
        onChange={(whatHappened, key) => change({ whatHappened }, 'what happened', key)}
      />
      <TextField
        label="Cause"
        rows={2}
        value={incident.cause}
        onChange={(cause, key) => change({ cause }, 'the cause', key)}
      />
      <TextField
        label="Remedy"
        rows={2}
        value={incident.remedy}
        placeholder="What was done, and what keeps it from coming back"
        onChange={(remedy, key) => change({ remedy }, 'the remedy', key)}
      />
      <SelectField
        label="Disclosure"
        value={incident.disclosure}
        options={shown}
        onChange={(disclosure) => change({ disclosure }, 'the disclosure')}
      />
      <footer>
        <Button
          look="danger"
          onPress={() => {
            run(removeIncident(incident.id));
            onRemoved();
          }}
        >
          Remove incident
        </Button>
      </footer>
    </fieldset>
  );
}
