import { chineseDays } from './chineseDays';
import type { CountryCode } from './countries';
import { type Day, dayFrom, weekdayOf } from './days';

/** What the computed holidays of a country leave out: a person adds it as days off. */
export const holidayLimits: Readonly<Record<CountryCode, string>> = {
  DE: 'The nine holidays of all states. Those of single states (Epiphany, Corpus Christi, Reformation Day …) are to be added.',
  AT: 'The thirteen national holidays. Days of patron saints are to be added.',
  CH: 'The days that all or most cantons keep. Others of a canton are to be added.',
  FR: 'The eleven national holidays; Whit Monday counts as one. Those of Alsace and Moselle are to be added.',
  IT: 'The national holidays, with 4 October from 2026. The day of a city’s patron saint is to be added.',
  ES: 'The holidays that are common to all regions. Regional and local ones, and moved Sundays, are to be added.',
  NL: 'The national holidays; Liberation Day every five years. Good Friday is to be added where it is kept.',
  PL: 'The national holidays, with 24 December from 2025.',
  GB: 'Bank holidays of England and Wales. Those of Scotland and Northern Ireland, and special ones, are to be added.',
  US: 'Federal holidays with their observed days. State holidays and the day after Thanksgiving are to be added.',
  CN: 'The statutory days, 2025 to 2035. Bridge days and the Saturdays worked for them are decided each year and are to be added.',
  JP: 'The national holidays with their substitutes. Golden Week bridges, Obon and the turn of the year are to be added.',
};

type Rule = (year: number) => Day | readonly Day[];

const on =
  (month: number, date: number, since = 0, until = 9999): Rule =>
  (year) =>
    year >= since && year <= until ? dayFrom(year, month, date) : [];
const easterPlus =
  (days: number): Rule =>
  (year) =>
    easterSunday(year) + days;
/** The n-th of a weekday in a month; −1 is the last. */
const nth =
  (count: number, weekday: number, month: number): Rule =>
  (year) => {
    if (count > 0) {
      const first = dayFrom(year, month, 1);
      return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1);
    }
    const last = (month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  };

const [sunday, monday, thursday, saturday] = [0, 1, 4, 6];
const goodFriday = easterPlus(-2);
const easterMonday = easterPlus(1);
const ascension = easterPlus(39);
const whitMonday = easterPlus(50);
const corpusChristi = easterPlus(60);
const newYear = on(1, 1);
const labourDay = on(5, 1);
const christmas = [on(12, 25), on(12, 26)];

/** In days of equinox as the law of Japan follows the almanac, good for 1980 to 2099. */
const equinox =
  (month: number, millionths: number): Rule =>
  (year) =>
    dayFrom(
      year,
      month,
      Math.floor((millionths + 242_194 * (year - 1980)) / 1_000_000) - Math.floor((year - 1980) / 4),
    );

const rules: Readonly<Record<CountryCode, readonly Rule[]>> = {
  DE: [newYear, goodFriday, easterMonday, labourDay, ascension, whitMonday, on(10, 3), ...christmas],
  AT: [
    newYear,
    on(1, 6),
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    on(8, 15),
    on(10, 26),
    on(11, 1),
    on(12, 8),
    ...christmas,
  ],
  CH: [newYear, goodFriday, easterMonday, ascension, whitMonday, on(8, 1), ...christmas],
  FR: [
    newYear,
    easterMonday,
    labourDay,
    on(5, 8),
    ascension,
    whitMonday,
    on(7, 14),
    on(8, 15),
    on(11, 1),
    on(11, 11),
    on(12, 25),
  ],
  IT: [
    newYear,
    on(1, 6),
    easterMonday,
    on(4, 25),
    labourDay,
    on(6, 2),
    on(8, 15),
    on(10, 4, 2026),
    on(11, 1),
    on(12, 8),
    ...christmas,
  ],
  ES: [newYear, on(1, 6), goodFriday, labourDay, on(8, 15), on(10, 12), on(11, 1), on(12, 6), on(12, 8), on(12, 25)],
  NL: [
    newYear,
    easterMonday,
    ascension,
    whitMonday,
    ...christmas,
    (year) => dayFrom(year, 4, weekdayOf(dayFrom(year, 4, 27)) === sunday ? 26 : 27),
    (year) => (year % 5 === 0 ? dayFrom(year, 5, 5) : []),
  ],
  PL: [
    newYear,
    on(1, 6),
    easterMonday,
    labourDay,
    on(5, 3),
    corpusChristi,
    on(8, 15),
    on(11, 1),
    on(11, 11),
    on(12, 24, 2025),
    ...christmas,
  ],
  GB: [newYear, goodFriday, easterMonday, nth(1, monday, 5), nth(-1, monday, 5), nth(-1, monday, 8), ...christmas],
  US: [
    newYear,
    nth(3, monday, 1),
    nth(3, monday, 2),
    nth(-1, monday, 5),
    on(6, 19, 2021),
    on(7, 4),
    nth(1, monday, 9),
    nth(2, monday, 10),
    on(11, 11),
    nth(4, thursday, 11),
    on(12, 25),
  ],
  CN: [newYear, labourDay, on(5, 2), on(10, 1), on(10, 2), on(10, 3), chineseDays],
  JP: [
    newYear,
    nth(2, monday, 1),
    on(2, 11),
    on(2, 23),
    equinox(3, 20_843_100),
    on(4, 29),
    on(5, 3),
    on(5, 4),
    on(5, 5),
    nth(3, monday, 7),
    on(8, 11),
    nth(3, monday, 9),
    equinox(9, 23_248_800),
    nth(2, monday, 10),
    on(11, 3),
    on(11, 23),
  ],
};

/** What happens where a holiday meets a weekend. Elsewhere it is lost. */
const moved: Readonly<Partial<Record<CountryCode, (days: readonly Day[]) => readonly Day[]>>> = {
  GB: nextFreeWeekday,
  CN: nextFreeWeekday,
  US: (days) => days.map((day) => day + (weekdayOf(day) === saturday ? -1 : weekdayOf(day) === sunday ? 1 : 0)),
  JP: (days) =>
    withCitizensDays(days.flatMap((day) => (weekdayOf(day) === sunday ? [day, freeAfter(day, days)] : [day]))),
};

/** The days on which a country does not work, beside weekends, as observed in a year. */
export function holidaysIn(country: CountryCode, year: number): ReadonlySet<Day> {
  // The observed day of a New Year may lie in the December before.
  const days = [year - 1, year, year + 1].flatMap((each) => observed(country, each));
  const [first, last] = [dayFrom(year, 1, 1), dayFrom(year, 12, 31)];
  return new Set(days.filter((day) => day >= first && day <= last));
}

function observed(country: CountryCode, year: number): readonly Day[] {
  const days = [...new Set(rules[country].flatMap((rule) => rule(year)))].sort((a, b) => a - b);
  return moved[country]?.(days) ?? days;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) === saturday || weekdayOf(day) === sunday;
}

function nextFreeWeekday(days: readonly Day[]): readonly Day[] {
  const taken = new Set(days.filter((day) => !isWeekend(day)));
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let next = day + 1;
    while (isWeekend(next) || taken.has(next)) next += 1;
    taken.add(next);
  }
  return [...taken];
}

function freeAfter(day: Day, days: readonly Day[]): Day {
  let next = day + 1;
  while (days.includes(next)) next += 1;
  return next;
}

/** A day between two holidays is one too. */
function withCitizensDays(days: readonly Day[]): readonly Day[] {
  const all = new Set(days);
  const between = days.map((day) => day + 1).filter((day) => !all.has(day) && all.has(day + 1) && !isWeekend(day));
  return [...days, ...between];
}

/** Gregorian Easter by the anonymous computus. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const dominical = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * dominical) / 451);
  const sum = epact + dominical - 7 * late + 114;
  return dayFrom(year, Math.floor(sum / 31), (sum % 31) + 1);
}
