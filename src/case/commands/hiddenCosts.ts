import { type HiddenCost, type HiddenCostId, inOrder, orderBetween } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import { type Command, command } from './command';
import { dropFromPoints } from './points';
import { emptyArgument } from './positions';
import { rangeAt } from './rangeAt';

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

/** One figure of a hidden cost's method, with what was typed to come to it, if that was worked out. */
export interface MethodEntry {
  readonly id: HiddenCostId;
  readonly field: string;
  readonly value: DecimalText | null;
  readonly expression: string | null;
}

/** Sets figures of many hidden costs in one step. A range stays while the figure that it is about lies in it. */
export function setMethodFigures(entries: readonly MethodEntry[], label: string): Command {
  return command(label, (draft) => {
    for (const { id, field, value, expression } of entries) {
      const cost = draft.data.hiddenCosts[id];
      if (cost === undefined || !(field in cost.method)) continue;
      const { [field]: _, ...kept } = cost.expressions;
      const expressions = expression === null || value === null ? kept : { ...kept, [field]: expression };
      const range = rangeAt(cost.range, field, value);
      draft.update('hiddenCosts', id, { method: { ...cost.method, [field]: value }, expressions, range });
    }
  });
}

export function removeHiddenCost(id: HiddenCostId): Command {
  return command('Remove hidden cost', (draft) => {
    draft.remove('hiddenCosts', id);
    dropFromPoints(draft, (item) => item.type === 'hiddenCost' && item.id === id);
  });
}
