import type { Edit } from '../../case';
import type { OpenCase, View } from '../../ui/context';
import { groupsAbove } from '../../ui/estimate/model/groupAt';
import { subjectsIn, subjectsOf } from './changeSubjects';

/** Where undo and redo lead: to what they changed, unfolded; nowhere where that is no line and no hidden cost. */
export function leadToChange({ change }: Edit, open: OpenCase, view: View): Partial<View> {
  const { indexOf } = open.analysis.customer.structure;
  const selected = subjectsOf(change, subjectsIn(open.data)).find((subject) =>
    subject.type === 'line' ? indexOf.has(subject.id) : subject.id in open.annotations.hiddenCosts,
  );
  if (selected === undefined) return {};
  const above = new Set(groupsAbove(selected, open));
  const isFolded = [...above].some((group) => view.collapsed.has(group));
  return isFolded
    ? { selected, collapsed: new Set([...view.collapsed].filter((group) => !above.has(group))) }
    : { selected };
}
