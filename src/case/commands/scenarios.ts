import { orderBetween } from '../../annotations';
import type { Scenario } from '../caseData';
import { type Command, command } from './command';

/** Adds a scenario behind the others. */
export function addScenario(newId: string, scenario: Omit<Scenario, 'id' | 'order'>): Command {
  return command(`Add scenario "${scenario.name}"`, (draft) => {
    const last = Object.values(draft.data.scenarios).reduce<string | null>(
      (latest, { order }) => (latest === null || order > latest ? order : latest),
      null,
    );
    draft.set('scenarios', { ...scenario, id: newId, order: orderBetween(last, null) });
  });
}

export function setScenario(id: string, fields: Partial<Omit<Scenario, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.update('scenarios', id, fields));
}

export function removeScenario(id: string): Command {
  return command('Remove scenario', (draft) => draft.remove('scenarios', id));
}
