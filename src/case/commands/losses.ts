import {
  type Incident,
  type IncidentId,
  inOrder,
  type LossLine,
  type LossLineId,
  orderBetween,
} from '../../annotations';
import { type Command, command } from './command';

/** Opens the ledger of a failure of service. Internal until somebody says otherwise. */
export function addIncident(newId: string, title: string): Command {
  return command(`Add incident "${title}"`, (draft) => {
    const last = inOrder(draft.data.incidents).at(-1);
    draft.set('incidents', {
      id: newId as IncidentId,
      order: orderBetween(last?.order ?? null, null),
      title,
      date: null,
      whatHappened: '',
      cause: '',
      remedy: '',
      disclosure: 'internal',
    });
  });
}

export function setIncident(id: IncidentId, fields: Partial<Omit<Incident, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.update('incidents', id, fields));
}

/** With all its loss lines. */
export function removeIncident(id: IncidentId): Command {
  return command('Remove an incident', (draft) => {
    for (const line of Object.values(draft.data.lossLines))
      if (line.incidentId === id) draft.remove('lossLines', line.id);
    draft.remove('incidents', id);
  });
}

export type NewLossLine = Pick<LossLine, 'incidentId' | 'label'> & Partial<Omit<LossLine, 'id' | 'order'>>;

/** Adds a line below the last one: the customer's figure, not agreed, where nothing else is said. */
export function addLossLine(newId: string, line: NewLossLine): Command {
  return command(`Add loss line "${line.label}"`, (draft) => {
    const last = inOrder(draft.data.lossLines).at(-1);
    draft.set('lossLines', {
      kind: 'other',
      quantity: null,
      unit: '',
      rate: null,
      amount: null,
      whose: 'customer',
      source: '',
      isAgreed: false,
      ...line,
      id: newId as LossLineId,
      order: orderBetween(last?.order ?? null, null),
    });
  });
}

/** A figure that changes is agreed no longer, unless that is what is said. */
export function setLossLine(id: LossLineId, fields: Partial<Omit<LossLine, 'id'>>, label: string): Command {
  return command(label, (draft) => {
    const isFigure = 'quantity' in fields || 'rate' in fields || 'amount' in fields;
    draft.update('lossLines', id, { ...(isFigure ? { isAgreed: false } : {}), ...fields });
  });
}

export function removeLossLine(id: LossLineId): Command {
  return command('Remove a loss line', (draft) => draft.remove('lossLines', id));
}
