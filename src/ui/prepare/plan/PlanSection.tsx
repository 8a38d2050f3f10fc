import { useMemo } from 'react';
import { inOrder } from '../../../annotations';
import { addPlanSteps, dealOf, documentOf, planTermsOf } from '../../../case';
import {
  calendarFile,
  type Plan,
  type PlanStep,
  planBackwards,
  planName,
  stepIn,
  usualSteps,
} from '../../../preparation';
import { useOpenCase, useWorkbench } from '../../context';
import { Button } from '../../parts/Button';
import { EmptyState } from '../../parts/EmptyState';
import { ListHead, Mark } from '../RecordCard';
import { useList, usePreparation } from '../usePreparation';
import { dayText } from './dayText';
import { LetterView } from './LetterView';
import { PlanTermsForm } from './PlanTermsForm';
import { StepTable } from './StepTable';
import { afterDeadline, stepsToDo } from './stepsToDo';
import { Timeline } from './Timeline';

/** Who does what by when, counted back from the deadline over working days. */
export function PlanSection() {
  const { data } = useOpenCase();
  const { run, newId, now, files } = useWorkbench();
  const { preparation } = usePreparation();
  const editor = useList('planSteps');
  const terms = planTermsOf(data);
  const { deadline, product } = dealOf(data);
  const { planSteps } = preparation;
  const { language } = documentOf(data);
  const steps = useMemo(
    () => inOrder<PlanStep>(planSteps).map((step) => stepIn(step, language)),
    [planSteps, language],
  );
  const plan = useMemo(
    () => (deadline === null ? null : planBackwards(steps, deadline, terms, now())),
    [deadline, steps, terms, now],
  );
  const late = plan && afterDeadline(plan);
  const exportCalendar = (): void => {
    if (plan === null) return;
    const name = planName(language, product);
    const text = calendarFile({ steps: stepsToDo(plan), caseId: data.id, name, now: now() });
    files.download('preparation plan.ics', new TextEncoder().encode(text), 'text/calendar');
  };
  return (
    <>
      <PlanTermsForm />
      <section aria-labelledby="prepare-steps">
        <ListHead
          id="prepare-steps"
          title="Steps"
          hint="One after the other; each takes whole working days of those who do it."
          list="planSteps"
        >
          <Button onPress={() => editor.add()}>Add step</Button>
          {steps.length === 0 && (
            <Button onPress={() => run(addPlanSteps(newId, usualSteps(language)))}>Add the usual steps</Button>
          )}
          {plan !== null && steps.length > 0 && <Button onPress={exportCalendar}>Export calendar (.ics)</Button>}
        </ListHead>
        {steps.length === 0 && (
          <EmptyState
            heading="Who does what before the deadline?"
            text="Begin with the usual steps and make them yours: the days are counted back from the deadline, round weekends and holidays on both sides."
          />
        )}
        {plan === null && steps.length > 0 && <Mark>Without a deadline there are no dates. Set it above.</Mark>}
        {plan !== null && steps.length > 0 && <Standing plan={plan} />}
        {late !== null && <Mark>{`In the calendar: ${late}`}</Mark>}
        {steps.length > 0 && <StepTable steps={steps} plan={plan} editor={editor} />}
      </section>
      {plan !== null && steps.length > 0 && <Timeline plan={plan} terms={terms} />}
      {plan !== null && steps.length > 0 && <LetterView plan={plan} />}
    </>
  );
}

function Standing({ plan }: { readonly plan: Plan }) {
  const { state, shortBy, deadline, lastDay, fromToday, unknownYears } = plan;
  const ready = fromToday.at(-1)?.end;
  const at = `${dayText(deadline.date)}${deadline.time === null ? '' : `, ${deadline.time} with us`}`;
  const ours = ready === undefined ? '' : ` Begun today, it is done on ${dayText(ready)}: propose that date.`;
  return (
    <>
      {state === 'fits' && (
        <p>{`The deadline is ${at}. The last day that counts is ${dayText(lastDay)}; the plan fits.`}</p>
      )}
      {state === 'short' && (
        <Mark>{`The deadline is ${at}. The plan is ${shortBy} working ${shortBy === 1 ? 'day' : 'days'} too long for it.${ours}`}</Mark>
      )}
      {state === 'past' && <Mark>{`The deadline was ${at} and is over.${ours}`}</Mark>}
      {unknownYears.length > 0 && (
        <Mark>{`Holidays that follow the Chinese calendar are not known for ${unknownYears.join(', ')}. Add them as days off.`}</Mark>
      )}
    </>
  );
}
