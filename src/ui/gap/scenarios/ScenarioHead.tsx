import { inOrder } from '../../../annotations';
import { removeScenario, type Scenario, setScenario } from '../../../case';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { PopoverButton } from '../../parts/PopoverButton';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';

const ends = [
  { value: 'low', label: 'Low' },
  { value: 'likely', label: 'Likely' },
  { value: 'high', label: 'High' },
] as const;

/** The head of a scenario's column: its name, and all that makes it. */
export function ScenarioHead({ scenario }: { readonly scenario: Scenario }) {
  const { annotations, estimate } = useOpenCase();
  const { run } = useWorkbench();
  const { id, name, at, without, withArithmetic } = scenario;
  const set = (fields: Partial<Scenario>, what: string, mergeKey?: string): void =>
    run(setScenario(id, fields, `Change ${what} of scenario "${name}"`), mergeKey);
  const labels = new Map(estimate.lines.map((line) => [line.id, line.label]));
  const overlays = [
    ...inOrder(annotations.positions).map((each) => ({
      id: each.id,
      label: labels.get(each.lineId) ?? 'a line that is gone',
    })),
    ...inOrder(annotations.hiddenCosts).map((each) => ({ id: each.id, label: `+ ${each.label}` })),
    ...inOrder(annotations.rebasings).map((each) => ({ id: each.id, label: `Basis: ${each.name}` })),
  ];
  const toggle = (overlayId: string, counts: boolean): void =>
    set({ without: counts ? without.filter((other) => other !== overlayId) : [...without, overlayId] }, 'what counts');
  return (
    <th scope="col">
      <PopoverButton label={name || 'Scenario without a name'}>
        <TextField label="Name" value={name} onChange={(value, key) => set({ name: value }, 'the name', key)} />
        <SelectField
          label="Ranged figures stand at"
          value={at}
          options={ends}
          onChange={(value) => set({ at: value }, 'the end of the ranges')}
        />
        <label className="check-row">
          <input
            type="checkbox"
            checked={withArithmetic}
            onChange={(event) => set({ withArithmetic: event.target.checked }, 'the arithmetic')}
          />
          The customer's arithmetic is put right
        </label>
        <fieldset className="scenario-overlays">
          <legend>What counts</legend>
          {overlays.map((overlay) => (
            <label key={overlay.id} className="check-row">
              <input
                type="checkbox"
                checked={!without.includes(overlay.id)}
                onChange={(event) => toggle(overlay.id, event.target.checked)}
              />
              {overlay.label}
            </label>
          ))}
        </fieldset>
        <Button size="small" look="danger" onPress={() => run(removeScenario(id))}>
          Remove scenario
        </Button>
      </PopoverButton>
    </th>
  );
}
