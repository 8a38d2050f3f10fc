import { toText } from '../../../base/decimal';
import { documentOf, preparationOf } from '../../../case';
import { composeFramework, optionsIn } from '../../../preparation';
import type { FrameworkWanted, OpenCase } from '../../context';

type Asked = Pick<OpenCase, 'data' | 'estimate' | 'annotations'>;

/** What the page on widening the relationship is made of, picked field by field; null while it lacks something. */
export function frameworkWanted(
  { data, estimate, annotations }: Asked,
  today: string,
): Omit<FrameworkWanted, 'look'> | null {
  const { language, date } = documentOf(data);
  const preparation = preparationOf(data);
  const options = optionsIn(preparation.options, language);
  const framework = composeFramework({ ...preparation, options }, { estimate, annotations });
  if (framework.lacks.length > 0) return null;
  return {
    customer: framework.customer,
    product: framework.product || estimate.name,
    currency: framework.currency ?? estimate.currency,
    theirs: framework.theirs,
    ours: framework.ours,
    proposals: framework.proposals.map(({ name, text, conditions, valueToThem }) => ({
      name,
      text,
      conditions,
      valueToThem: valueToThem && { low: toText(valueToThem.low), high: toText(valueToThem.high) },
    })),
    language,
    date: date ?? today,
  };
}

/** Of the case as the record has it: the page speaks of options, and of no point, course or cost of ownership. */
export function ofOptionsAlone<Open extends Asked>(open: Open): Open {
  const { data, annotations } = open;
  const none = { points: {}, alternatives: {}, tcoLines: {} };
  return { ...open, annotations: { ...annotations, points: {} }, data: { ...data, ...none } };
}
