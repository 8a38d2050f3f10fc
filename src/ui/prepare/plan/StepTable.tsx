import { decimal, text } from '../../../base/decimal';
import { moveInPreparation } from '../../../case';
import { type Plan, type PlanStep, type Side, sides } from '../../../preparation';
import { useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { FigureField } from '../../parts/FigureField';
import { SelectField } from '../../parts/SelectField';
import { TextField } from '../../parts/TextField';
import type { ListEditor } from '../usePreparation';
import { sideWords } from '../words';
import { dayText } from './dayText';
import { stepsToDo } from './stepsToDo';

const sideOptions = sides.map((value: Side) => ({ value, label: sideWords[value] }));

interface StepTableProps {
  readonly steps: readonly PlanStep[];
  /** Null without a deadline. */
  readonly plan: Plan | null;
  readonly editor: ListEditor<'planSteps'>;
}

/** The steps in their order, with the days that they fall on. */
export function StepTable({ steps, plan, editor }: StepTableProps) {
  const { run } = useWorkbench();
  return (
    <div className="prepare-scroll">
      <table className="prepare-steps" aria-label="Steps of the plan">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Who</th>
            <th scope="col">Whose days</th>
            <th scope="col">Days</th>
            <th scope="col">In the letter</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Order</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => {
            const planned = plan && stepsToDo(plan).find(({ step: own }) => own.id === step.id);
            const back = plan?.steps.find(({ step: own }) => own.id === step.id);
            const name = step.label || `step ${at + 1}`;
            return (
              <tr key={step.id} className={back?.isLate ? 'prepare-late' : undefined}>
                <td>
                  <TextField
                    label={<span className="visually-hidden">{`What, step ${at + 1}`}</span>}
                    value={step.label}
                    startsHere={editor.addedId === step.id}
                    onChange={(label, mergeKey) => editor.set(step.id, { label }, 'what', mergeKey)}
                  />
                </td>
                <td>
                  <TextField
                    label={<span className="visually-hidden">{`Who, step ${at + 1}`}</span>}
                    value={step.who}
                    onChange={(who, mergeKey) => editor.set(step.id, { who }, 'who', mergeKey)}
                  />
                </td>
                <td>
                  <SelectField
                    label={`Whose days, step ${at + 1}`}
                    isLabelHidden
                    value={step.side}
                    options={sideOptions}
                    onChange={(side) => editor.set(step.id, { side }, 'whose days')}
                  />
                </td>
                <td>
                  <FigureField
                    label={`Days, step ${at + 1}`}
                    isLabelHidden
                    value={text(step.days)}
                    refuse={(value) =>
                      decimal(value).isInteger() && decimal(value).gte(1) && decimal(value).lte(250)
                        ? null
                        : 'Expected 1 to 250'
                    }
                    onChange={(value) =>
                      value !== null && editor.set(step.id, { days: decimal(value).toNumber() }, 'the days')
                    }
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`In the letter, step ${at + 1}`}
                    checked={step.isInLetter}
                    onChange={({ target }) =>
                      editor.set(step.id, { isInLetter: target.checked }, 'whether the letter names it')
                    }
                  />
                </td>
                <td className="prepare-day">
                  {planned ? dayText(planned.start) : ''}
                  {back?.isLate && <small>{`should have begun on ${dayText(back.start)}`}</small>}
                </td>
                <td className="prepare-day">{planned ? dayText(planned.end) : ''}</td>
                <td>
                  <div className="prepare-order">
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={`Move up ${name}`}
                      isDisabled={at === 0}
                      onPress={() => run(moveInPreparation('planSteps', step.id, -1))}
                    >
                      ↑
                    </Button>
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={`Move down ${name}`}
                      isDisabled={at === steps.length - 1}
                      onPress={() => run(moveInPreparation('planSteps', step.id, 1))}
                    >
                      ↓
                    </Button>
                    <Button
                      size="small"
                      look="quiet"
                      aria-label={`Remove ${name}`}
                      onPress={() => editor.remove(step.id)}
                    >
                      Remove
                    </Button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
