import type { PlanStep, PlanTerms, Side } from '../preparation';
import { calendarsOf, type WorkCalendar, workingDayFrom, workingDaysBetween } from './calendar';
import { knowsChineseDays } from './chineseDays';
import { type Day, dayOf, isoOf, partsOf } from './days';
import { dateInZone, inZone, minutesOf } from './zones';

export interface PlannedStep {
  readonly step: PlanStep;
  /** ISO dates, both of them working days of those who do it. */
  readonly start: string;
  readonly end: string;
  /** Would have had to begin before today. */
  readonly isLate: boolean;
}

/** Who does what by when so that the deadline is met, and when it would be done if it began today. */
export interface Plan {
  readonly today: string;
  /** The customer's deadline on our own calendar, and its time there; null where the whole day counts. */
  readonly deadline: { readonly date: string; readonly time: string | null };
  /** The last day on which work counts. */
  readonly lastDay: string;
  /** Fits; too short, by so many working days of ours; or the deadline is over. */
  readonly state: 'fits' | 'short' | 'past';
  readonly shortBy: number;
  /** Counted back from the deadline; none where it is over. */
  readonly steps: readonly PlannedStep[];
  /** The same steps from today on. */
  readonly fromToday: readonly PlannedStep[];
  /** Holidays of a country that are not known in a year of the plan. */
  readonly unknownYears: readonly number[];
}

/** Before this hour nobody has begun to work: a deadline at night belongs to the day before. */
const workBegins = 9 * 60;

/**
 * Lays the steps one after the other, backwards from the deadline, each on working days of those who do it.
 * `now` is ISO with `Z`; null where the deadline is no date.
 */
export function planBackwards(
  steps: readonly PlanStep[],
  deadline: string,
  terms: PlanTerms,
  now: string,
): Plan | null {
  const stated = dayOf(deadline);
  const today = dayOf(dateInZone(now, terms.ourZone));
  if (stated === null || today === null) return null;
  const minutes = terms.deadlineTime === null ? null : minutesOf(terms.deadlineTime);
  const ours =
    minutes === null
      ? { day: stated, minutes: null }
      : inZone({ day: stated, minutes }, terms.theirZone, terms.ourZone);
  const calendars = calendarsOf(terms);
  const isTooEarly = ours.minutes !== null && ours.minutes < workBegins;
  const counted = workingDayFrom(isTooEarly ? ours.day - 1 : ours.day, 0, -1, calendars.ours);
  const lastDay = workingDayFrom(counted, terms.spareDays, -1, calendars.ours);
  const isPast = counted < today;
  // What should have been done when nobody can do any more, and a typed year 0002 is many days away.
  const backwards = isPast ? [] : layBackwards(steps, lastDay, today, calendars);
  const fromToday = layForwards(steps, today, calendars);
  const first = dayOf(backwards[0]?.start ?? '');
  const isLate = first !== null && first < today;
  const dates = [...backwards, ...fromToday].flatMap(({ start, end }) => [start, end]);
  return {
    today: isoOf(today),
    deadline: { date: isoOf(ours.day), time: ours.minutes === null ? null : timeText(ours.minutes) },
    lastDay: isoOf(lastDay),
    state: isPast ? 'past' : isLate ? 'short' : 'fits',
    shortBy: isLate ? workingDaysBetween(first, today - 1, calendars.ours) : 0,
    steps: backwards,
    fromToday,
    unknownYears: unknownYears(terms, dates),
  };
}

type Calendars = Readonly<Record<Side, WorkCalendar>>;

function layBackwards(
  steps: readonly PlanStep[],
  lastDay: Day,
  today: Day,
  calendars: Calendars,
): readonly PlannedStep[] {
  let limit = lastDay;
  return steps
    .toReversed()
    .map((step): PlannedStep => {
      const calendar = calendars[step.side];
      const end = workingDayFrom(limit, 0, -1, calendar);
      const start = workingDayFrom(end, step.days - 1, -1, calendar);
      limit = start - 1;
      return { step, start: isoOf(start), end: isoOf(end), isLate: start < today };
    })
    .toReversed();
}

function layForwards(steps: readonly PlanStep[], today: Day, calendars: Calendars): readonly PlannedStep[] {
  let next = today;
  return steps.map((step): PlannedStep => {
    const calendar = calendars[step.side];
    const start = workingDayFrom(next, 0, 1, calendar);
    const end = workingDayFrom(start, step.days - 1, 1, calendar);
    next = end + 1;
    return { step, start: isoOf(start), end: isoOf(end), isLate: false };
  });
}

function unknownYears({ ourCountry, theirCountry }: PlanTerms, dates: readonly string[]): readonly number[] {
  if (ourCountry !== 'CN' && theirCountry !== 'CN') return [];
  const years = dates.flatMap((iso) => {
    const day = dayOf(iso);
    return day === null ? [] : [partsOf(day).year];
  });
  return [...new Set(years)].filter((year) => !knowsChineseDays(year)).sort((a, b) => a - b);
}

function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
