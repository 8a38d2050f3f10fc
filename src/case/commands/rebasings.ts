import { inOrder, orderBetween, type Rebasing, type RebasingId } from '../../annotations';
import { type Command, command } from './command';
import { dropFromPoints } from './points';
import { emptyArgument } from './positions';
import { rangeAt } from './rangeAt';

export type NewRebasing = Pick<Rebasing, 'name' | 'basis' | 'appliesTo'> & Partial<Rebasing>;

/** Puts the estimate's date, a currency or its terms on our basis, after the other re-basings. */
export function addRebasing(newId: string, rebasing: NewRebasing): Command {
  return command(`Re-base ${rebasing.name}`, (draft) => {
    const last = inOrder(draft.data.rebasings).at(-1);
    const order = orderBetween(last?.order ?? null, null);
    draft.set('rebasings', {
      ...emptyArgument,
      source: '',
      locator: '',
      order,
      ...rebasing,
      id: newId as RebasingId,
    });
  });
}

/** Sets anything of a re-basing. A range stays while the figure that it is about lies in it. */
export function setRebasing(id: RebasingId, fields: Partial<Omit<Rebasing, 'id'>>, label: string): Command {
  return command(label, (draft) => {
    const before = draft.data.rebasings[id];
    if (!before) return;
    const after: Rebasing = { ...before, ...fields };
    const { basis, range } = after;
    const own = basis.type === 'terms' ? rangeAt(range, 'amount', basis.amount) : rangeAt(range, 'to', basis.to.value);
    const isAbout = own?.of === (basis.type === 'terms' ? 'amount' : 'to');
    draft.set('rebasings', { ...after, range: isAbout ? own : null });
  });
}

export function removeRebasing(id: RebasingId): Command {
  return command('Remove re-basing', (draft) => {
    draft.remove('rebasings', id);
    dropFromPoints(draft, (item) => item.type === 'rebasing' && item.id === id);
  });
}
