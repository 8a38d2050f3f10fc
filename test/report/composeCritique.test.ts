import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import { composeCritique, englishWords, frenchWords, germanWords } from '../../src/report';
import { adds, columnOf, readPrinted } from './printed';
import { band, exact } from './sampleFigures';
import { samplePoints } from './samplePoints';
import { sampleView } from './sampleView';

const exactPoints = samplePoints.filter(({ items }) => items.every(({ ours }) => ours.kind === 'exact'));
const exactView = sampleView({ points: exactPoints });
const cells = (rows: readonly { readonly cells: readonly { readonly text: string }[] }[]) =>
  rows.map((row) => row.cells.map(({ text }) => text.replace(/[\u202f\u00a0]/g, ' ')).join(' | '));
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('the critique of an invented deal', () => {
  const critique = composeCritique(exactView, englishWords);

  test('states the two totals, their difference, and the difference per year', () => {
    expect(critique.summary.headlines.map(({ figure, label }) => plain(`${figure}: ${label}`))).toEqual([
      '€ 412.60: your estimate',
      '€ 439.80: substantiated cost',
      '+ € 27.20: difference per unit, 6.6 %',
      'k€ 490: difference per year',
    ]);
    expect(critique.summary.lede.map(plain)).toEqual([
      'We agree with 86 % of the estimate by value. Seven points explain the rest. One of them is in your favour.',
    ]);
  });

  test('lists the points with their effects', () => {
    expect(cells(critique.summary.points?.rows ?? [])).toEqual([
      '1 | Material overhead is charged on a base without the purchased seal kit | fact | 1.41 | 25 | ',
      '2 | Gross weight of the bar and the scrap credit | basis | 10.62 | 191 | ',
      '3 | Set-up at the lot size of the call-offs | scope | 5.82 | 105 | ',
      '4 | Availability of the turn-mill centre | judgement | 8.37 | 151 | ',
      '5 | Honing time is shorter than estimated | basis | \u22122.86 | \u221251 | ',
      '6 | Field support in the first year | judgement | 3.33 | 60 | ',
      '7 | Validation of the alternative source | scope | in words |  | ',
      ' | Other arithmetic errors |  | 0.50 | 9 | ',
      ' | Rounding in the estimate |  | 0.01 | 0 | ',
      ' | Difference |  | 27.20 | 490 | ',
    ]);
  });

  test('prints a point with theirs, ours, the effect, and what is charged on the line', () => {
    const section = critique.points.sections[1];
    expect(section?.panels.map(({ figure, label }) => plain(`${figure} ${label}`))).toEqual([
      '€ 33.64 in the estimate',
      '€ 42.07 as we see it',
      '+ € 10.62 effect on the total, with knock-on',
    ]);
    expect(cells(section?.items?.rows ?? [])).toEqual([
      'Bar 1.4542, ø 60 | 39.59 | 45.80 | + 7.82',
      'Scrap credit, turnings | \u22125.95 | \u22123.73 | + 2.80',
      'These lines | 33.64 | 42.07 | + 10.62',
    ]);
    expect(section?.items?.rows[0]?.cells.map(({ below = [] }) => below.map(plain))).toEqual([
      ['CBD!F9'],
      ['1.85 kg, at 21.40'],
      ['2.14 kg, at 21.40'],
      [],
    ]);
    expect(plain(section?.knockOn ?? '')).toBe(
      'Why it matters beyond these lines: quantities and percentages charged on them turn + € 8.43 into + € 10.62, which adds € 2.19.',
    );
    expect(section?.evidence?.items.map(({ number, title, detail }) => [number, title, plain(detail)])).toEqual([
      ['2', 'Nesting plan op 20', 'document, 12 October 2026, sheet 2'],
      ['3', 'Dealer tickets, turnings 1.4542', 'measurement, 2 October 2026, Q4 2025 to Q3 2026'],
      ['4', 'Alloy surcharge table', 'public index, 1 November 2026, grade 1.4542'],
    ]);
  });

  test('prints what is agreed as the customer states it, with a sum only where that adds up, and says of what it is a share', () => {
    const agreedOn = (amounts: readonly string[]) => {
      const lines = amounts.map((amount, i) => ({ label: `Line ${i}`, cell: null, amount: text(amount), part: null }));
      const sizes = { agreed: text('86'), of: text('100') };
      const view = { ...exactView, agreed: { share: text('0.86'), sizes, lines, inFavour: [] } };
      const { intro, lines: table } = composeCritique(view, englishWords).agreement;
      return { intro: intro.map(plain), rows: cells(table?.rows ?? []) };
    };
    const adding = agreedOn(['1.33', '2.67']);
    expect(adding.rows).toEqual(['Line 0 |  | 1.33', 'Line 1 |  | 2.67', 'These lines |  | 4.00']);
    expect(adding.intro.join(' ')).toContain('That is € 86.00 of € 100.00, credits counted by their size.');
    // 1.334 four times is 5.34, and what prints would come to 5.32.
    expect(agreedOn(['1.334', '1.334', '1.334', '1.334']).rows).toEqual(
      [0, 1, 2, 3].map((place) => `Line ${place} |  | 1.33`),
    );
  });

  test('begins with what is agreed and concedes what is too high', () => {
    expect(critique.agreement.intro.map(plain)).toEqual([
      'We agree with 86 % of the estimate by value: there we raise no point. What is listed here stands as you state it.',
    ]);
    expect(cells(critique.agreement.favour?.table.rows ?? [])).toEqual([
      'Point 5 | Honing time is shorter than estimated | \u22122.86 | ',
    ]);
  });

  test('shows the arithmetic of the estimate from stated to computed', () => {
    expect(cells(critique.arithmetic.table.rows)).toEqual([
      'Your estimate, as stated | CBD!F54 | 412.60',
      'Arithmetic errors |  | + 0.50',
      'Rounding |  | + 0.01',
      'Computed from the estimate’s own figures |  | 413.11',
    ]);
  });

  test('says by what a figure is shown where ours is not', () => {
    const [byEffect, inWords] = critique.points.sections.slice(-2);
    expect(byEffect?.panels.map(({ figure }) => plain(figure))).toEqual([
      'not included',
      'shown by its effect',
      '+ € 3.33',
    ]);
    expect(inWords?.panels.map(({ label }) => label)).toEqual([englishWords.points.noFigure]);
  });
});

test('bands print both ends, and each end adds up', () => {
  const critique = composeCritique(sampleView(), englishWords);
  expect(plain(critique.summary.headlines[2]?.figure ?? '')).toBe('+ € 32.47 – 34.07');
  const [byCause, byPoint] = critique.effects.tables;
  if (!byCause || !byPoint || !critique.summary.points) throw new Error('tables are missing');
  expect(adds(byCause, 2)).toBe(true);
  expect(adds(byCause, 3)).toBe(true);
  expect(adds(byPoint, columnOf(byPoint, 'On the total'))).toBe(true);
  expect(adds(critique.summary.points, columnOf(critique.summary.points, 'Per year'))).toBe(true);
});

test('without an annual volume there is no figure per year, and the method says why', () => {
  const critique = composeCritique(sampleView({ annualVolume: null }), englishWords);
  expect(critique.summary.headlines).toHaveLength(3);
  expect(critique.summary.points?.columns.map(({ heading }) => heading)).toEqual([
    'No.',
    'Point',
    'Kind',
    'Per unit €',
    'Page',
  ]);
  expect(critique.method.paragraphs.join(' ')).toContain(englishWords.method.noVolume);
  expect(JSON.stringify(critique)).not.toMatch(/Per year|a year\./);
});

test('without a currency amounts stand alone, and the method says so', () => {
  const critique = composeCritique(sampleView({ currency: null }), englishWords);
  expect(critique.summary.headlines[0]?.figure).toBe('412.60');
  expect(critique.furniture.footing).toMatch(/^Per unit/);
  expect(critique.method.paragraphs.join(' ')).toContain(englishWords.method.noCurrency);
});

test('a currency without a minor unit prints whole figures', () => {
  const critique = composeCritique(sampleView({ currency: 'JPY' }), englishWords);
  expect(plain(critique.summary.headlines[0]?.figure ?? '')).toBe('¥ 413');
});

test('small unit prices may print with more places', () => {
  const points = [
    { heading: 'Price', items: [{ label: 'Screw', theirAmount: text('0.0123'), ours: exact('0.0157') }] },
  ];
  const view = sampleView({ points, stated: text('0.0456'), arithmetic: { errors: text(0), rounding: text(0) } });
  const critique = composeCritique(view, englishWords, { places: 4 });
  expect(critique.summary.headlines.map(({ figure }) => plain(figure)).slice(0, 3)).toEqual([
    '€ 0.0456',
    '€ 0.0490',
    '+ € 0.0034',
  ]);
});

test('many points are gathered in the summary and stand one by one among all effects', () => {
  const points = Array.from({ length: 30 }, (_, index) => ({
    heading: `Point ${index}`,
    items: [{ label: 'Line', theirAmount: text('1'), ours: exact(`${1 + (index % 7) / 300}`) }],
  }));
  const critique = composeCritique(sampleView({ points }), englishWords);
  const summary = critique.summary.points;
  const all = critique.effects.tables[1];
  if (!summary || !all) throw new Error('tables are missing');
  expect(summary.rows.map(({ cells }) => cells[1]?.text)).toContain('22 further points');
  expect(adds(summary, columnOf(summary, 'Per unit'))).toBe(true);
  expect(adds(all, columnOf(all, 'On the total'))).toBe(true);
  expect(all.rows).toHaveLength(33);
});

test('a shared view whose parts are not those of its gap is refused', () => {
  const view = sampleView();
  const broken = { ...view, bridge: view.bridge.slice(1) };
  expect(() => composeCritique(broken, englishWords)).toThrow('does not add up');
});

test('German prints German marks, months and words', () => {
  const critique = composeCritique(exactView, germanWords);
  expect(plain(critique.summary.headlines[1]?.figure ?? '')).toBe('439,80 €');
  expect(plain(critique.cover.dateText)).toBe('21. November 2026');
  expect(critique.summary.points?.title).toBe('Die sieben Punkte');
});

test('French prints French marks, months and words', () => {
  const critique = composeCritique(exactView, frenchWords);
  expect(critique.summary.headlines[1]?.figure).toBe('439,80\u202f€');
  expect(critique.cover.dateText).toBe('21\u00a0novembre 2026');
  expect(critique.summary.points?.title).toBe('Les sept points');
});

test('a band in a language with the currency last names it once', () => {
  const { summary } = composeCritique(sampleView(), germanWords);
  expect(plain(summary.headlines[1]?.figure ?? '')).toBe('445,07 – 446,67 €');
  expect(plain(summary.headlines[2]?.figure ?? '')).toBe('+ 32,47 – 34,07 €');
  expect(plain(summary.headlines[3]?.figure ?? '')).toMatch(/^\d+ – \d+ T€$/);
});

test('the bridge of the chart goes through the printed levels', () => {
  const { steps } = composeCritique(exactView, englishWords).summary.bridge;
  const last = steps.at(-1);
  expect(steps.slice(1, -1).every((step, index) => step.from === steps[index]?.to)).toBe(true);
  expect(steps.at(-2)?.to).toBe(last?.to);
  expect(last?.to).toBe(readPrinted(last?.text ?? '')[0].toNumber());
});

test('two languages have the same phrases, with the same places to fill', () => {
  const places = (value: unknown, path = ''): readonly string[] =>
    typeof value === 'string'
      ? [
          `${path} ${[...value.matchAll(/\{\w+\}/g)]
            .map(([name]) => name)
            .sort()
            .join()}`,
        ]
      : Object.entries(value as object).flatMap(([key, inner]) => places(inner, `${path}.${key}`));
  const loose = (paths: readonly string[]) => paths.filter((path) => !/\.(one|other) /.test(path));
  // What prints after the currency has its unit elsewhere; a singular may do without its number.
  for (const words of [germanWords, frenchWords]) expect(loose(places(words))).toEqual(loose(places(englishWords)));
});

test('a band of which both ends print alike is one figure', () => {
  const points = [
    { heading: 'Narrow', items: [{ label: 'Line', theirAmount: text('1'), ours: band('1.2512', '1.2539') }] },
  ];
  const critique = composeCritique(
    sampleView({ points, arithmetic: { errors: text(0), rounding: text(0) } }),
    englishWords,
  );
  expect(critique.summary.points?.rows[0]?.cells[3]?.text).toBe('0.25');
});
