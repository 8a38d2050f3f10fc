import type { PlanTerms, Side } from '../preparation';
import type { CountryCode } from './countries';
import { type Day, dayOf, partsOf, weekdayOf } from './days';
import { holidaysIn } from './holidays';

/** Which days somebody works on. */
export interface WorkCalendar {
  readonly isWorkingDay: (day: Day) => boolean;
}

/** Ours, theirs, and the days on which both work. */
export function calendarsOf(terms: PlanTerms): Readonly<Record<Side, WorkCalendar>> {
  const ours = calendarOf(terms.ourCountry, terms.ourDaysOff);
  const theirs = calendarOf(terms.theirCountry, terms.theirDaysOff);
  return { ours, theirs, both: { isWorkingDay: (day) => ours.isWorkingDay(day) && theirs.isWorkingDay(day) } };
}

function calendarOf(country: CountryCode, daysOff: readonly string[]): WorkCalendar {
  const off = new Set(daysOff.map(dayOf));
  const years = new Map<number, ReadonlySet<Day>>();
  const holidays = (year: number): ReadonlySet<Day> => {
    const known = years.get(year) ?? holidaysIn(country, year);
    years.set(year, known);
    return known;
  };
  return {
    isWorkingDay: (day) => {
      const weekday = weekdayOf(day);
      return weekday !== 0 && weekday !== 6 && !off.has(day) && !holidays(partsOf(day).year).has(day);
    },
  };
}

/** The working day that is `count` working days before or after one; `count` 0 is the day itself or the next in that direction. */
export function workingDayFrom(from: Day, count: number, direction: 1 | -1, { isWorkingDay }: WorkCalendar): Day {
  let day = from;
  while (!isWorkingDay(day)) day += direction;
  for (let left = count; left > 0; left -= 1) {
    day += direction;
    while (!isWorkingDay(day)) day += direction;
  }
  return day;
}

/** Working days from one day up to another, both included; 0 where there is none. */
export function workingDaysBetween(from: Day, to: Day, { isWorkingDay }: WorkCalendar): number {
  let count = 0;
  for (let day = from; day <= to; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}
