import { decimal } from '../../base/decimal';
import type { GuardRecord } from '../guardSettings';
import { type Command, command } from './command';

/** How closely a reader may find what is kept; both null takes the defaults again. */
export function setGuardLimits({ margin, figure }: Omit<GuardRecord, 'id'>): Command {
  // Less than nothing would allow nothing at all, and more than all of it everything.
  const within = (value: GuardRecord['margin']): GuardRecord['margin'] =>
    value === null || decimal(value).isNegative() || decimal(value).gt(1) ? null : value;
  return command('Change what a reader may find', (draft) => {
    const record: GuardRecord = { id: 'guard', margin: within(margin), figure: within(figure) };
    if (record.margin === null && record.figure === null) draft.remove('settings', 'guard');
    else draft.set('settings', record);
  });
}
