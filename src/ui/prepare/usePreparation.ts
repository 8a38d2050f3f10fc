import { useMemo, useState } from 'react';
import {
  addToPreparation,
  type CaseData,
  type PreparationList,
  preparationOf,
  removeFromPreparation,
  setInPreparation,
} from '../../case';
import type { OptionContext, Preparation } from '../../preparation';
import { useOpenCase, useWorkbench } from '../context';
import { focusSoon } from '../parts/focusSoon';

interface UsedPreparation {
  readonly data: CaseData;
  readonly preparation: Preparation;
  /** What options and trades are worked out from. */
  readonly context: OptionContext;
}

export function usePreparation(): UsedPreparation {
  const { data, estimate, annotations } = useOpenCase();
  // Apart: a word typed in the preparation changes no value.
  const { deal, positions, hiddenCosts, rebasings, evidence, points } = annotations;
  const context = useMemo(
    () => ({ estimate, annotations: { deal, positions, hiddenCosts, rebasings, evidence, points } }),
    [estimate, deal, positions, hiddenCosts, rebasings, evidence, points],
  );
  return useMemo(() => ({ data, preparation: preparationOf(data), context }), [data, context]);
}

type Fields<L extends PreparationList> = Parameters<typeof setInPreparation<L>>[2];

export interface ListEditor<L extends PreparationList> {
  /** The record that was added last in this visit: its first field takes the cursor. */
  readonly addedId: string | null;
  readonly add: (fields?: Parameters<typeof addToPreparation<L>>[2]) => void;
  readonly set: (id: string, fields: Fields<L>, what: string, mergeKey?: string) => void;
  readonly remove: (id: string) => void;
}

/** Adds, changes and removes records of one list; where one goes, the focus goes to the button that adds another. */
export function useList<L extends PreparationList>(list: L): ListEditor<L> {
  const { run, newId } = useWorkbench();
  const [addedId, setAddedId] = useState<string | null>(null);
  return {
    addedId,
    add: (fields) => {
      const id = newId();
      setAddedId(id);
      run(addToPreparation(list, id, fields));
    },
    set: (id, fields, what, mergeKey) => run(setInPreparation(list, id, fields, what), mergeKey),
    remove: (id) => {
      run(removeFromPreparation(list, id));
      focusSoon(() => document.querySelector<HTMLElement>(`[data-adds="${list}"] button`));
    },
  };
}
