import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  type CountryCode,
  calendarFile,
  calendarsOf,
  countryCodes,
  dayOf,
  easterSunday,
  emptyPlanTerms,
  holidaysIn,
  isoOf,
  type PlanStep,
  type PlanTerms,
  planBackwards,
  weekdayOf,
} from '../../src/preparation';
import { afterDeadline } from '../../src/ui/prepare/plan/stepsToDo';

const day = (iso: string): number => {
  const number = dayOf(iso);
  if (number === null) throw new Error(iso);
  return number;
};
const step = (id: string, days: number, fields: Partial<PlanStep> = {}): PlanStep => ({
  id,
  order: id,
  label: `Step ${id}`,
  who: 'Team',
  side: 'ours',
  days,
  isInLetter: false,
  ...fields,
});
const plan = (steps: readonly PlanStep[], deadline: string, now: string, terms: Partial<PlanTerms> = {}) => {
  const made = planBackwards(steps, deadline, { ...emptyPlanTerms, ...terms }, now);
  if (made === null) throw new Error('no plan');
  return made;
};

describe('days', () => {
  test('go to text and back, as the calendar of the runtime counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (number) => {
        const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
        if (!/^\d{4}-/.test(iso)) return;
        expect(isoOf(number)).toBe(iso);
        expect(dayOf(iso)).toBe(number);
        expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  test('what is no date of the calendar is none', () => {
    for (const wrong of ['2027-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '']) {
      expect(dayOf(wrong)).toBeNull();
    }
  });
});

describe('holidays', () => {
  test('Easter as published', () => {
    const published = [
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
      '2030-04-21',
      '2038-04-25',
    ];
    for (const iso of published) expect(isoOf(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
  });

  const published: readonly (readonly [CountryCode, number, string])[] = [
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['AT', 2026, '01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26'],
    ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['NL', 2025, '01-01 04-21 04-26 05-05 05-29 06-09 12-25 12-26'],
    ['PL', 2026, '01-01 01-06 04-06 05-01 05-03 06-04 08-15 11-01 11-11 12-24 12-25 12-26'],
    ['IT', 2025, '01-01 01-06 04-21 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26'],
    ['ES', 2026, '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
    ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    ['US', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [
      'JP',
      2026,
      '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
    ],
  ];
  for (const [country, year, dates] of published) {
    test(`${country} in ${year} as published`, () => {
      const days = [...holidaysIn(country, year)].sort((a, b) => a - b).map((each) => isoOf(each).slice(5));
      expect(days.join(' ')).toBe(dates);
    });
  }

  test('China keeps the New Year by the almanac, also where runtimes compute another day', () => {
    expect(holidaysIn('CN', 2027).has(day('2027-02-08'))).toBe(true);
    expect(holidaysIn('CN', 2030).has(day('2030-02-04'))).toBe(true);
    expect(holidaysIn('CN', 2026).has(day('2026-02-17'))).toBe(true);
    expect(holidaysIn('CN', 2026).has(day('2026-02-20'))).toBe(false);
  });
});

describe('the plan', () => {
  const three = [step('a', 1), step('b', 2), step('c', 1)];

  test('goes round a weekend', () => {
    // 2026-11-30 is a Monday.
    const { steps, state } = plan(three, '2026-11-30', '2026-11-23T08:00:00.000Z');
    expect(steps.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2026-11-25 2026-11-25',
      '2026-11-26 2026-11-27',
      '2026-11-30 2026-11-30',
    ]);
    expect(state).toBe('fits');
  });

  test('a deadline on a Sunday counts from the Friday before', () => {
    const { lastDay } = plan(three, '2026-11-29', '2026-11-23T08:00:00.000Z');
    expect(lastDay).toBe('2026-11-27');
  });

  test('goes round the turn of the year, each side with its own days', () => {
    const both = [step('a', 1, { side: 'theirs' }), step('b', 1, { side: 'both' })];
    const terms = { ourCountry: 'DE', theirCountry: 'US', ourDaysOff: ['2026-12-28', '2026-12-29'] } as const;
    const { steps } = plan(both, '2027-01-01', '2026-12-01T08:00:00.000Z', terms);
    expect(steps.map(({ start }) => start)).toEqual(['2026-12-30', '2026-12-31']);
    // On 24 December 2026 Germany works and the United States too; on the 25th neither.
    const early = plan([step('x', 3, { side: 'both' })], '2026-12-30', '2026-12-01T08:00:00.000Z', terms);
    expect(early.steps[0]?.start).toBe('2026-12-23');
  });

  test('spare days lie before the deadline', () => {
    expect(plan(three, '2026-11-30', '2026-11-23T08:00:00.000Z', { spareDays: 2 }).steps.at(-1)?.end).toBe(
      '2026-11-26',
    );
  });

  test('a deadline in another time zone is ours at another hour, and may be another day', () => {
    const now = '2026-11-16T08:00:00.000Z';
    const at = (deadlineTime: string, theirZone: string) =>
      plan(three, '2026-11-25', now, { deadlineTime, theirZone, ourZone: 'Europe/Berlin' });
    expect(at('17:00', 'America/New_York')).toMatchObject({
      deadline: { date: '2026-11-25', time: '23:00' },
      lastDay: '2026-11-25',
    });
    // Nine in the morning in Tokyo is one at night in Berlin: what counts is the day before.
    expect(at('09:00', 'Asia/Tokyo')).toMatchObject({
      deadline: { date: '2026-11-25', time: '01:00' },
      lastDay: '2026-11-24',
    });
    expect(at('22:00', 'America/Los_Angeles')).toMatchObject({
      deadline: { date: '2026-11-26', time: '07:00' },
      lastDay: '2026-11-25',
    });
  });

  test('a change of clocks on the day of the deadline is counted with', () => {
    // Europe goes back on 25 October 2026, the United States a week later: five hours between them in that week.
    const { deadline } = plan(three, '2026-10-27', '2026-10-01T08:00:00.000Z', {
      deadlineTime: '12:00',
      theirZone: 'America/New_York',
      ourZone: 'Europe/Berlin',
    });
    expect(deadline).toEqual({ date: '2026-10-27', time: '17:00' });
  });

  test('today is the day in our own zone', () => {
    const now = '2026-11-22T23:30:00.000Z';
    expect(plan(three, '2026-11-30', now, { ourZone: 'Europe/Berlin' }).today).toBe('2026-11-23');
    expect(plan(three, '2026-11-30', now, { ourZone: 'America/New_York' }).today).toBe('2026-11-22');
    expect(plan(three, '2026-11-30', now, { ourZone: 'Nowhere/Land' }).today).toBe('2026-11-22');
  });

  test('too short: says by how much, and when it would be done from today on', () => {
    const made = plan(three, '2026-11-24', '2026-11-23T08:00:00.000Z');
    expect(made).toMatchObject({ state: 'short', shortBy: 2 });
    expect(made.steps.map(({ isLate }) => isLate)).toEqual([true, true, false]);
    expect(made.fromToday.at(-1)?.end).toBe('2026-11-26');
  });

  test('a deadline that is over', () => {
    const made = plan(three, '2026-11-20', '2026-11-23T08:00:00.000Z');
    expect(made.state).toBe('past');
    expect(made.steps).toEqual([]);
    expect(made.fromToday[0]?.start).toBe('2026-11-23');
    expect(afterDeadline(made)).toContain('3 dates lie after the deadline of Fri 20 Nov 2026');
    expect(plan(three, '0002-01-01', '2026-11-23T08:00:00.000Z')).toMatchObject({ state: 'past', shortBy: 0 });
    expect(afterDeadline(plan(three, '2026-11-30', '2026-11-23T08:00:00.000Z'))).toBeNull();
  });

  test('says which years of a calendar it does not know', () => {
    expect(plan(three, '2040-03-01', '2040-02-01T08:00:00.000Z', { theirCountry: 'CN' }).unknownYears).toEqual([2040]);
    expect(plan(three, '2040-03-01', '2040-02-01T08:00:00.000Z').unknownYears).toEqual([]);
  });

  test('no step begins or ends on a day off, none overlaps the next, none ends after the deadline', () => {
    const steps = fc
      .array(
        fc.record({
          days: fc.integer({ min: 1, max: 12 }),
          side: fc.constantFrom('ours' as const, 'theirs' as const, 'both' as const),
        }),
      )
      .map((all) => all.map(({ days, side }, at) => step(String(at), days, { side })));
    const date = fc.integer({ min: day('2024-06-01'), max: day('2036-12-31') });
    const country = fc.constantFrom(...countryCodes);
    fc.assert(
      fc.property(steps, date, date, country, country, fc.array(date), (all, deadline, now, our, their, off) => {
        const terms = { ...emptyPlanTerms, ourCountry: our, theirCountry: their, ourDaysOff: off.map(isoOf) };
        const made = plan(all, isoOf(deadline), `${isoOf(now)}T10:00:00.000Z`, terms);
        const calendars = calendarsOf(terms);
        for (const laid of made.state === 'past' ? [made.fromToday] : [made.steps, made.fromToday]) {
          expect(laid.map(({ step: { id } }) => id)).toEqual(all.map(({ id }) => id));
          for (const [at, { step: own, start, end }] of laid.entries()) {
            const { isWorkingDay } = calendars[own.side];
            expect(isWorkingDay(day(start)) && isWorkingDay(day(end))).toBe(true);
            let worked = 0;
            for (let each = day(start); each <= day(end); each += 1) if (isWorkingDay(each)) worked += 1;
            expect(worked).toBe(own.days);
            const next = laid[at + 1];
            if (next) expect(end < next.start).toBe(true);
          }
        }
        for (const { end } of made.steps) expect(end <= isoOf(deadline)).toBe(true);
        for (const { start } of made.fromToday) expect(start >= isoOf(now)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the calendar file', () => {
  const steps = [
    step('a', 2, { label: 'Findings; arithmetic, register\\list\nand more', who: '' }),
    step('b', 1, { label: `Größe prüfen — ${'日程の確認'.repeat(12)} 🗓`, who: 'Équipe' }),
  ];
  const laid = plan(steps, '2026-12-01', '2026-11-23T08:00:00.000Z').steps;
  const name = 'Valve, SV-40';
  const file = calendarFile({ steps: laid, caseId: 'c1', name, now: '2026-11-22T11:30:27.000Z' });

  test('opens in a calendar parser with the texts and days that went in', () => {
    const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid)).toEqual(['c1-a@costbridge', 'c1-b@costbridge']);
    expect(events.map(({ summary }) => summary)).toEqual([steps[0]?.label, `${steps[1]?.label} (Équipe)`]);
    expect(events.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual([
      [true, '2026-11-27'],
      [true, '2026-12-01'],
    ]);
    expect(events.map(({ endDate }) => endDate.toString())).toEqual(['2026-12-01', '2026-12-02']);
    expect(events.map(({ description }) => description)).toEqual([name, name]);
  });

  test('lines end with CR LF and hold at most 75 octets, no character cut', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(file).toString('utf8')).toBe(file);
    expect(file).not.toContain('\ufffd');
  });

  test('whatever stands in a step comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (label) => {
        const clean = label.replace(/\p{Cc}/gu, '');
        const laidOut = plan([step('a', 1, { label: clean, who: '' })], '2026-12-01', '2026-11-23T08:00:00.000Z').steps;
        const text = calendarFile({ steps: laidOut, caseId: 'c', name: 'n', now: '2026-11-22T11:30:27.000Z' });
        const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
        const event = calendar.getFirstSubcomponent('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(clean);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});
