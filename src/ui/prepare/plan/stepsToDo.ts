import type { Plan } from '../../../preparation';

/** What can still be done: counted back where that fits, else from today on. */
export function stepsToDo(plan: Plan): Plan['steps'] {
  return plan.state === 'fits' ? plan.steps : plan.fromToday;
}
