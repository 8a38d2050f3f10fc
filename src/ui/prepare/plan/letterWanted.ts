import type { Point, PointId } from '../../../annotations';
import { inOrder } from '../../../annotations';
import { dealOf, documentOf, planTermsOf, preparationOf, shareInputOf } from '../../../case';
import { share, sharedPointIds } from '../../../disclosure';
import { composeLetter, type Letter, type Plan, type PlanStep, planBackwards, stepIn } from '../../../preparation';
import type { LetterWanted, OpenCase } from '../../context';
import { stepsToDo } from './stepsToDo';

type Asked = Pick<OpenCase, 'data' | 'estimate' | 'annotations'>;

/** The letter of a plan: steps that it may name, and headings of the points that the customer may read. */
export function letterOf(
  { data, estimate, annotations }: Asked,
  plan: Plan,
  language: Letter['language'],
  today: string,
): Letter {
  const openItems = share(shareInputOf({ data, estimate, annotations }, today)).points.map(({ heading }) => heading);
  const steps = stepsToDo(plan)
    .filter(({ step }) => step.isInLetter)
    .map((planned) => ({ ...planned, step: stepIn(planned.step, language) }));
  const review = steps.find(({ step }) => step.side === 'both')?.end ?? null;
  return composeLetter({ language, product: dealOf(data).product || estimate.name, steps, openItems, review });
}

/** What the printed letter is made of; null without a deadline to count back from. `now` is an ISO time. */
export function letterWanted(
  open: Asked,
  language: Letter['language'],
  now: string,
): Omit<LetterWanted, 'look'> | null {
  const { data, estimate } = open;
  const { deadline, customer, product } = dealOf(data);
  const steps = inOrder<PlanStep>(preparationOf(data).planSteps);
  const plan = deadline === null ? null : planBackwards(steps, deadline, planTermsOf(data), now);
  if (plan === null) return null;
  const today = now.slice(0, 10);
  const letter = letterOf(open, plan, language, today);
  return { letter, customer, product: product || estimate.name, date: documentOf(data).date ?? today };
}

/**
 * Of the case as the record has it: the letter names points by their headings, in the order of the shared view, and
 * holds none of their figures, no course and no option.
 */
export function ofHeadingsAlone<Open extends Asked>(open: Open): Open {
  const { data, annotations, estimate } = open;
  const ids = sharedPointIds({ estimate, annotations, words: documentOf(data) });
  const points = Object.fromEntries(
    ids.map((id, place): [PointId, Point] => {
      const bare = { kind: 'fact', claim: '', standard: '', question: '', proposal: '', items: [] } as const;
      const heading = annotations.points[id]?.heading ?? '';
      return [id, { ...bare, id, heading, order: String(place).padStart(6, '0') }];
    }),
  );
  const none = { alternatives: {}, tcoLines: {}, options: {} };
  return { ...open, annotations: { ...annotations, points }, data: { ...data, ...none, points } };
}
