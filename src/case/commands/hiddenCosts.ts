import { type HiddenCost, type HiddenCostId, inOrder, orderBetween } from '../../annotations';
import { type Command, command } from './command';
import { dropFromPoints } from './points';
import { emptyArgument } from './positions';

export type NewHiddenCost = Pick<HiddenCost, 'label' | 'parentId' | 'costElement' | 'method'> & Partial<HiddenCost>;

/** Adds a line that the estimate leaves out, after the others. */
export function addHiddenCost(newId: string, cost: NewHiddenCost): Command {
  return command(`Add hidden cost "${cost.label}"`, (draft) => {
    const last = inOrder(draft.data.hiddenCosts).at(-1);
    const order = orderBetween(last?.order ?? null, null);
    draft.set('hiddenCosts', { ...emptyArgument, catalogueId: null, order, ...cost, id: newId as HiddenCostId });
  });
}

export function setHiddenCost(id: HiddenCostId, fields: Partial<HiddenCost>, label: string): Command {
  return command(label, (draft) => draft.update('hiddenCosts', id, { ...fields, id }));
}

export function removeHiddenCost(id: HiddenCostId): Command {
  return command('Remove hidden cost', (draft) => {
    draft.remove('hiddenCosts', id);
    dropFromPoints(draft, (item) => item.type === 'hiddenCost' && item.id === id);
  });
}
