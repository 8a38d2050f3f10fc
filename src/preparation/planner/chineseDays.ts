import { type Day, dayFrom } from './days';

type MonthDay = readonly [month: number, date: number];

/**
 * New Year of the Chinese calendar, Qingming, Dragon Boat and Mid-Autumn, as the almanac gives them for Beijing. A table:
 * what runtimes compute for this calendar is a day off in some years (2027 and 2030 in ICU 74).
 */
const almanac: Readonly<Record<number, readonly [MonthDay, MonthDay, MonthDay, MonthDay]>> = {
  2025: [
    [1, 29],
    [4, 4],
    [5, 31],
    [10, 6],
  ],
  2026: [
    [2, 17],
    [4, 5],
    [6, 19],
    [9, 25],
  ],
  2027: [
    [2, 6],
    [4, 5],
    [6, 9],
    [9, 15],
  ],
  2028: [
    [1, 26],
    [4, 4],
    [5, 28],
    [10, 3],
  ],
  2029: [
    [2, 13],
    [4, 4],
    [6, 16],
    [9, 22],
  ],
  2030: [
    [2, 3],
    [4, 5],
    [6, 5],
    [9, 12],
  ],
  2031: [
    [1, 23],
    [4, 5],
    [6, 24],
    [10, 1],
  ],
  2032: [
    [2, 11],
    [4, 4],
    [6, 12],
    [9, 19],
  ],
  2033: [
    [1, 31],
    [4, 4],
    [6, 1],
    [9, 8],
  ],
  2034: [
    [2, 19],
    [4, 5],
    [6, 20],
    [9, 27],
  ],
  2035: [
    [2, 8],
    [4, 5],
    [6, 10],
    [9, 16],
  ],
};

/** Whether the table reaches a year: before and after it, the days of this calendar are not known here. */
export function knowsChineseDays(year: number): boolean {
  return year in almanac;
}

/** The eve and the first three days of the New Year, and the three single days. */
export function chineseDays(year: number): readonly Day[] {
  const row = almanac[year];
  if (row === undefined) return [];
  const [newYear, ...others] = row.map(([month, date]) => dayFrom(year, month, date));
  return newYear === undefined ? [] : [newYear - 1, newYear, newYear + 1, newYear + 2, ...others];
}
