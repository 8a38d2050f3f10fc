import { calendarsOf, dayOf, isoOf, type Plan, type PlanTerms, weekdayOf } from '../../../preparation';
import { dayText } from './dayText';
import { stepsToDo } from './stepsToDo';

/** So many days are drawn at most: beyond, a day is too narrow to be seen. */
const mostDays = 200;

/** The plan over the days: working days of ours, today, the deadline. The table above says the same in words. */
export function Timeline({ plan, terms }: { readonly plan: Plan; readonly terms: PlanTerms }) {
  const steps = stepsToDo(plan);
  const deadline = dayOf(plan.deadline.date) ?? 0;
  const today = dayOf(plan.today) ?? 0;
  const ends = steps.flatMap(({ start, end }) => [dayOf(start) ?? 0, dayOf(end) ?? 0]);
  const first = Math.min(...ends, today);
  const last = Math.max(...ends, deadline);
  if (last - first >= mostDays) return null;
  const days = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const { ours } = calendarsOf(terms);
  const columns = { gridTemplateColumns: `minmax(120px, 310px) repeat(${days.length}, minmax(2px, 1fr))` };
  const column = (day: number): number => day - first + 2;
  const kind = (day: number): string => {
    const named = [
      day === today && 'prepare-today',
      day === deadline && 'prepare-deadline',
      !ours.isWorkingDay(day) && 'prepare-off',
    ];
    return ['prepare-column', ...named.filter(Boolean)].join(' ');
  };
  const rows = `2 / span ${steps.length}`;
  const heading = plan.state === 'fits' ? 'Back from the deadline' : 'From today on';
  return (
    <section aria-labelledby="prepare-timeline">
      <h2 id="prepare-timeline">{heading}</h2>
      <div className="prepare-timeline" style={columns} aria-hidden="true">
        {days.map((day) => (
          <span key={day} className={kind(day)} style={{ gridColumn: column(day), gridRow: rows }} />
        ))}
        {days
          .filter((day) => weekdayOf(day) === 1)
          .map((day) => (
            <span key={`week ${day}`} className="prepare-week" style={{ gridColumn: column(day) }}>
              {dayText(isoOf(day)).split(' ').slice(1, 3).join(' ')}
            </span>
          ))}
        {steps.map(({ step, start, end }, at) => {
          const [from, to] = [column(dayOf(start) ?? 0), column(dayOf(end) ?? 0) + 1];
          return [
            <span key={`label ${step.id}`} className="prepare-bar-label" style={{ gridRow: at + 2 }}>
              {step.label}
            </span>,
            <span
              key={`bar ${step.id}`}
              className={`prepare-bar prepare-bar-${step.side}`}
              style={{ gridRow: at + 2, gridColumn: `${from} / ${to}` }}
            />,
          ];
        })}
      </div>
      <p className="prepare-legend">
        <span className="prepare-bar prepare-bar-ours" /> ours <span className="prepare-bar prepare-bar-theirs" />{' '}
        theirs <span className="prepare-bar prepare-bar-both" /> both. Thick line: the deadline; thin line: today;
        shaded: we do not work.
      </p>
    </section>
  );
}
