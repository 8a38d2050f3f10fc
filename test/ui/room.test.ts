import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import { phraseRemarks, type SharedStanding, type Shown } from '../../src/disclosure';
import { agendaClock, hours } from '../../src/ui/room/agendaClock';
import { barShares } from '../../src/ui/room/barShares';
import { roomText, roomWords } from '../../src/ui/room/roomText';

const exact = (value: string): Shown => ({ kind: 'exact', value: text(value) });

describe('the clock on the agenda', () => {
  const agenda = [
    { title: 'Rules', minutes: 10 },
    { title: 'Nothing', minutes: 0 },
    { title: 'Basis', minutes: 15 },
  ];
  const opened = '2026-11-22T09:30:00.000Z';
  const after = (minutes: number) => agendaClock(agenda, opened, Date.parse(opened) + minutes * 60_000);

  test('a part lasts up to its last minute, and a part without time is never the current one', () => {
    expect(after(0)).toMatchObject({ current: 0, leftOfPart: 10, elapsed: 0, planned: 25, left: 25 });
    expect(after(9.99)).toMatchObject({ current: 0, leftOfPart: 1 });
    expect(after(10)).toMatchObject({ current: 2, leftOfPart: 15, elapsed: 10, left: 15 });
  });

  test('after the end there is no current part, and the time is over by what it is over', () => {
    expect(after(25)).toMatchObject({ current: null, leftOfPart: null, left: 0 });
    expect(after(31)).toMatchObject({ current: null, left: -6 });
  });

  test('a clock that runs before the opening has spent nothing; no agenda plans nothing', () => {
    expect(after(-5)).toMatchObject({ elapsed: 0, current: 0 });
    expect(agendaClock([], opened, Date.parse(opened))).toMatchObject({ current: null, planned: 0 });
  });

  test('hours and minutes', () => {
    expect([0, 5, 65, 120].map(hours)).toEqual(['0:00', '0:05', '1:05', '2:00']);
  });
});

describe('the bar', () => {
  const standing = (agreed: string, open: Shown): SharedStanding => ({
    stated: text('400'),
    agreed: exact('400'),
    steps: [
      { standing: 'agreed', effect: exact(agreed), points: [1] },
      { standing: 'open', effect: open, points: [2] },
      { standing: 'notAgreed', effect: exact('0'), points: [] },
      { standing: 'withdrawn', effect: exact('0'), points: [] },
    ],
    presented: exact('500'),
  });

  test('lengths are in proportion, of a band its middle, of what goes down its size', () => {
    const shares = barShares(standing('-50', { kind: 'band', low: text('25'), high: text('75') }));
    expect(shares.map(({ of, share }) => [of, Math.round(share)])).toEqual([
      ['stated', 80],
      ['agreed', 10],
      ['open', 10],
      ['notAgreed', 0],
      ['withdrawn', 0],
    ]);
  });

  test('what is small stays in sight, and all lengths together are the bar', () => {
    const shares = barShares(standing('0.01', exact('40')));
    expect(shares.find(({ of }) => of === 'agreed')?.share).toBeGreaterThan(1);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100, 6);
    expect(barShares({ ...standing('0', exact('0')), stated: text('0') })).toEqual([]);
  });
});

describe('what the room says', () => {
  const leaves = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
  const filledIn = (value: string): string =>
    Array.from(value.matchAll(/\{\w+\}/g), String)
      .toSorted()
      .join();

  test.each(['de', 'fr'] as const)('%s says all that English says, and fills in the same', (language) => {
    const [own, english] = [leaves(roomWords[language]), leaves(roomWords.en)];
    expect(own.map(filledIn)).toEqual(english.map(filledIn));
    expect(own.every((words) => words !== '')).toBe(true);
  });

  test.each(['en', 'de', 'fr'] as const)('%s has the tone that both sides can read', (language) => {
    for (const words of leaves(roomWords[language])) {
      expect(phraseRemarks(words, language), words).toEqual([]);
      expect(words).not.toMatch(/!/);
    }
  });

  test('figures, bands and dates follow the language', () => {
    const said = (language: 'en' | 'de' | 'fr') => {
      const { amount, effect, date, figure } = roomText(language, 'EUR');
      const band = effect({ kind: 'band', low: text('-1.5'), high: text('1234.5') });
      return [amount(exact('1234.5')), band, date('2026-12-04'), figure('quantity'), figure('Batch size')].map((part) =>
        part.replace(/\s/g, ' '),
      );
    };
    expect(said('en')).toEqual(['€ 1,234.50', '− € 1.50 to + € 1,234.50', '4 December 2026', 'Quantity', 'Batch size']);
    expect(said('de')).toEqual(['1.234,50 €', '− 1,50 € bis + 1.234,50 €', '4. Dezember 2026', 'Menge', 'Losgröße']);
    expect(said('fr')).toEqual([
      '1 234,50 €',
      'de − 1,50 € à + 1 234,50 €',
      '4 décembre 2026',
      'Quantité',
      'Taille de lot',
    ]);
  });
});
