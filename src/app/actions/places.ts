import type { LineId } from '../../estimate';
import type { OpenCase, Selected, WorkbenchState } from '../../ui/context';
import { groupsAbove } from '../../ui/estimate/model/groupAt';
import type { Action } from '../../ui/palette/action';
import type { ActionContext } from './actionRule';

/** The other cases of this browser, to go on with. */
export function caseActions(
  { recent, open }: WorkbenchState,
  { workbench, navigate }: ActionContext,
): readonly Action[] {
  const goOn = async (id: string): Promise<void> => {
    if (await workbench.cases.open(id)) navigate('/estimate');
  };
  return recent
    .filter(({ id }) => id !== open?.data.id)
    .map(({ id, product, customer }) => ({
      id: `case ${id}`,
      name: `Open ${product || 'a case without a name'}`,
      words: `Open ${product} ${customer}`,
      section: customer === '' ? 'Case' : `Case, ${customer}`,
      keys: [],
      run: () => void goOn(id),
    }));
}

/** The lines and hidden costs of the open case, by their labels. */
export function lineActions({ estimate, annotations }: OpenCase, context: ActionContext): readonly Action[] {
  const [total, ...lines] = estimate.lines;
  const labels = new Map<LineId | null, string>(estimate.lines.map(({ id, label }) => [id, label]));
  const groupOf = (parentId: LineId | null): string =>
    parentId === null || parentId === total?.id ? 'Line' : `Line in ${labels.get(parentId) ?? ''}`;
  const costs = Object.values(annotations.hiddenCosts).map(
    ({ id, label }): Action => place({ type: 'hiddenCost', id }, label, 'Hidden cost', context),
  );
  return [
    ...costs,
    ...lines.map(({ id, label, parentId }) => place({ type: 'line', id }, label, groupOf(parentId), context)),
  ];
}

function place(selected: Selected, name: string, section: string, context: ActionContext): Action {
  const run = (): void => goToLine(selected, context);
  return { id: `${selected.type} ${selected.id}`, name, words: name, section, keys: [], run };
}

/** Selects a line or a hidden cost on the Estimate screen, unfolded and past the filter. */
export function goToLine(selected: Selected, { workbench, path, navigate }: ActionContext): void {
  const { open, view } = workbench.getState();
  if (open === null) return;
  const collapsed = new Set(view.collapsed);
  for (const group of groupsAbove(selected, open)) collapsed.delete(group);
  if (path !== '/estimate') navigate('/estimate');
  workbench.changeView({
    selected,
    panel: 'selection',
    collapsed,
    filter: 'all',
    narrow: { ...view.narrow, element: null, group: null },
  });
}
