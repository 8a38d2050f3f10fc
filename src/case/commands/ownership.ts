import {
  type Alternative,
  type AlternativeId,
  type AlternativeKind,
  formulaAmount,
  inOrder,
  orderBetween,
  type PriceIndex,
  type PriceIndexId,
  type Study,
  type TcoLine,
  type TcoLineId,
} from '../../annotations';
import { ownershipOf } from '../caseParts';
import { type Command, command } from './command';
import { emptyArgument } from './positions';

/** Puts a course of action beside the others. */
export function addAlternative(newId: string, kind: AlternativeKind, name: string): Command {
  return command(`Add alternative "${name}"`, (draft) => {
    const last = inOrder(draft.data.alternatives).at(-1);
    draft.set('alternatives', {
      id: newId as AlternativeId,
      order: orderBetween(last?.order ?? null, null),
      kind,
      name,
      conditions: '',
      leadTime: '',
      risks: '',
      arguments: [],
      wouldHaveToBe: '',
      disclosure: 'internal',
    });
  });
}

export function setAlternative(id: AlternativeId, fields: Partial<Omit<Alternative, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.update('alternatives', id, fields));
}

/** With all its lines. */
export function removeAlternative(id: AlternativeId): Command {
  return command('Remove an alternative', (draft) => {
    for (const line of Object.values(draft.data.tcoLines))
      if (line.alternativeId === id) draft.remove('tcoLines', line.id);
    draft.remove('alternatives', id);
  });
}

export type NewTcoLine = Pick<TcoLine, 'alternativeId' | 'label' | 'category'> & Partial<Omit<TcoLine, 'id' | 'order'>>;

/** Adds lines below the last one, as one step. Yearly, ours and internal where nothing else is said. */
export function addTcoLines(newId: () => string, lines: readonly NewTcoLine[]): Command {
  const [first] = lines;
  const label = lines.length === 1 && first ? `Add TCO line "${first.label}"` : `Add ${lines.length} TCO lines`;
  return command(label, (draft) => {
    const kind = ownershipOf(draft.data).study.discountKind;
    for (const line of lines) {
      const last = inOrder(draft.data.tcoLines).at(-1);
      draft.set('tcoLines', {
        ...emptyArgument,
        timing: { type: 'recurring', from: 1, to: null, every: 1 },
        amount: null,
        formula: null,
        kind,
        escalation: { type: 'none' },
        whose: 'ours',
        isPrice: false,
        ...line,
        ...(line.formula ? { amount: formulaAmount(line.formula) } : {}),
        order: orderBetween(last?.order ?? null, null),
        id: newId() as TcoLineId,
      });
    }
  });
}

/**
 * Sets anything of a line. A formula brings its amount along, and an amount that is given takes the formula away. One
 * line of an alternative at most is its price.
 */
export function setTcoLine(id: TcoLineId, fields: Partial<Omit<TcoLine, 'id'>>, label: string): Command {
  return command(label, (draft) => {
    const before = draft.data.tcoLines[id];
    if (!before) return;
    draft.update('tcoLines', id, fields);
    if (fields.formula) draft.update('tcoLines', id, { amount: formulaAmount(fields.formula), expressions: {} });
    else if (fields.amount !== undefined) draft.update('tcoLines', id, { formula: null });
    if (fields.isPrice !== true) return;
    for (const other of Object.values(draft.data.tcoLines))
      if (other.id !== id && other.alternativeId === before.alternativeId && other.isPrice)
        draft.update('tcoLines', other.id, { isPrice: false });
  });
}

export function removeTcoLine(id: TcoLineId): Command {
  return command('Remove a TCO line', (draft) => draft.remove('tcoLines', id));
}

export function setStudy(fields: Partial<Study>, label: string): Command {
  return command(label, (draft) => {
    draft.set('settings', { ...ownershipOf(draft.data).study, ...fields, id: 'study' });
  });
}

export function addPriceIndex(newId: string, name: string): Command {
  return command(`Add price index "${name}"`, (draft) => {
    const last = inOrder(draft.data.priceIndices).at(-1);
    draft.set('priceIndices', {
      id: newId as PriceIndexId,
      order: orderBetween(last?.order ?? null, null),
      name,
      source: '',
      rates: [],
    });
  });
}

export function setPriceIndex(id: PriceIndexId, fields: Partial<Omit<PriceIndex, 'id'>>, label: string): Command {
  return command(label, (draft) => draft.update('priceIndices', id, fields));
}

/** Lines that escalate by it rise no more beyond their kind of money. */
export function removePriceIndex(id: PriceIndexId): Command {
  return command('Remove a price index', (draft) => {
    for (const line of Object.values(draft.data.tcoLines))
      if (line.escalation.type === 'index' && line.escalation.id === id)
        draft.update('tcoLines', line.id, { escalation: { type: 'none' } });
    draft.remove('priceIndices', id);
  });
}
