import { inOrder, orderBetween } from '../../annotations';
import type { PlanStep, PlanTerms, SealedSection } from '../../preparation';
import { type CaseData, type RecordIn } from '../caseData';
import { planTermsOf } from '../caseParts';
import type { ChangeDraft } from '../change';
import { type Command, command } from './command';

/** The lists of the preparation whose records a person adds, changes and removes alike. */
export type PreparationList =
  | 'people'
  | 'statements'
  | 'interests'
  | 'options'
  | 'planSteps'
  | 'trades'
  | 'trustIssues';
type ListRecord<L extends PreparationList> = RecordIn<L>;

const nouns: Readonly<Record<PreparationList, string>> = {
  people: 'a person',
  statements: 'a statement',
  interests: 'an interest',
  options: 'an option',
  planSteps: 'a step of the plan',
  trades: 'a trade',
  trustIssues: 'an issue of trust',
};

const empty: { readonly [L in PreparationList]: Omit<ListRecord<L>, 'id' | 'order'> } = {
  people: { name: '', role: '', interests: '', measuredBy: '', changed: '', source: '' },
  statements: { standing: 'assumed', text: '', source: '', question: '' },
  interests: { whose: 'theirs', text: '', source: '' },
  options: {
    name: '',
    serves: [],
    method: { type: 'own', figures: {} },
    conditions: '',
    couldGoWrong: '',
    proposal: '',
    disclosure: 'internal',
  },
  planSteps: { label: '', who: '', side: 'ours', days: 1, isInLetter: false },
  trades: {
    date: null,
    asked: '',
    offered: '',
    given: '',
    got: '',
    priceChange: null,
    optionId: null,
    otherToThem: null,
    otherToUs: null,
    precedent: '',
  },
  trustIssues: { what: '', cause: '', remedy: '', owner: '', due: null, isSettled: false },
};

/** Adds a record behind the others of its list. */
export function addToPreparation<L extends PreparationList>(
  list: L,
  newId: string,
  fields: Partial<ListRecord<L>> = {},
): Command {
  return command(`Add ${nouns[list]}`, (draft) => {
    draft.set(list, { ...empty[list], ...fields, id: newId, order: nextOrder(draft, list) } as unknown as RecordIn<L>);
  });
}

export function setInPreparation<L extends PreparationList>(
  list: L,
  id: string,
  fields: Partial<Omit<ListRecord<L>, 'id'>>,
  what: string,
): Command {
  return command(`Set ${what} of ${nouns[list]}`, (draft) => draft.update(list, id, fields as Partial<RecordIn<L>>));
}

/** What refers to it lets go of it: options of an interest, trades of an option. */
export function removeFromPreparation(list: PreparationList, id: string): Command {
  return command(`Remove ${nouns[list]}`, (draft) => {
    draft.remove(list, id);
    if (list === 'interests')
      for (const option of Object.values(draft.data.options))
        if (option.serves.includes(id))
          draft.update('options', option.id, { serves: option.serves.filter((other) => other !== id) });
    if (list === 'options')
      for (const trade of Object.values(draft.data.trades))
        if (trade.optionId === id) draft.update('trades', trade.id, { optionId: null });
  });
}

/** Moves a record one place up or down in its list. */
export function moveInPreparation(list: PreparationList, id: string, by: 1 | -1): Command {
  return command(`Move ${nouns[list]}`, (draft) => {
    const all = recordsOf(draft.data, list);
    const others = all.filter((record) => record.id !== id);
    const at = all.findIndex((record) => record.id === id) + by;
    if (at < 0 || at > others.length) return;
    const order = orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null);
    draft.update(list, id, { order });
  });
}

/** Steps behind those that are there, as one step of the history. */
export function addPlanSteps(newId: () => string, steps: readonly Omit<PlanStep, 'id' | 'order'>[]): Command {
  return command('Add steps of the plan', (draft) => {
    for (const step of steps) {
      const planned: PlanStep = { ...step, id: newId(), order: nextOrder(draft, 'planSteps') };
      draft.set('planSteps', planned);
    }
  });
}

export function setPlanTerms(fields: Partial<PlanTerms>, label: string): Command {
  return command(label, (draft) => draft.set('settings', { ...planTermsOf(draft.data), ...fields, id: 'plan' }));
}

/**
 * Keeps the sealed section as it was closed last. In no history: undo would bring back what another passphrase closed.
 * It belongs to one case; where another is open by now, nothing happens.
 */
export function keepSealed(caseId: string, sealed: SealedSection): Command {
  const kept = command('Seal the walk-away section', (draft) => {
    if (draft.data.id === caseId) draft.set('sealed', sealed);
  });
  return { ...kept, isLasting: true };
}

/** For good: without the passphrase nobody reads it anyway. */
export function removeSealed(): Command {
  return { ...command('Remove the walk-away section', (draft) => draft.remove('sealed', 'walkAway')), isLasting: true };
}

/** The case as it may be handed to somebody who negotiates: everything but the sealed section. */
export function withoutSealed(data: CaseData): CaseData {
  return { ...data, sealed: {} };
}

interface Ordered {
  readonly id: string;
  readonly order: string;
}

function recordsOf(data: CaseData, list: PreparationList): readonly Ordered[] {
  return inOrder<Ordered>(data[list]);
}

function nextOrder(draft: ChangeDraft, list: PreparationList): string {
  return orderBetween(recordsOf(draft.data, list).at(-1)?.order ?? null, null);
}
