import type { Plan } from '../../../preparation';
import { dayText } from './dayText';

/** What can still be done, the same dates wherever they stand: counted back where that fits, else from today on. */
export function stepsToDo(plan: Plan): Plan['steps'] {
  return plan.state === 'fits' ? plan.steps : plan.fromToday;
}

/** Whether the dates to be sent lie after the deadline, and which; null where none does. */
export function afterDeadline(plan: Plan, steps: Plan['steps'] = stepsToDo(plan)): string | null {
  const late = steps.filter(({ end }) => end > plan.deadline.date);
  const last = late.at(-1);
  if (last === undefined) return null;
  const count = late.length === 1 ? 'One date lies' : `${late.length} dates lie`;
  return `${count} after the deadline of ${dayText(plan.deadline.date)}, the last on ${dayText(last.end)}: they are counted from today on.`;
}
