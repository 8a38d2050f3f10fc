import { describe, expect, test } from 'vitest';
import { ownershipCost } from '../../src/analysis';
import { sum, text } from '../../src/base/decimal';
import { blankCell } from '../../src/ui/grid/clipboard/readBlock';
import { enteredFigures } from '../../src/ui/tco/enteredFigures';
import { readRates } from '../../src/ui/tco/readRates';
import { amountInYear, lineInYear, yearsTable } from '../../src/ui/tco/yearsTable';
import { ownershipOf } from '../support/ownership';

const english = { decimalMark: '.', groupMark: ',', currency: 'EUR', isCurrencyLast: false } as const;
const german = { ...english, decimalMark: ',', groupMark: '.' } as const;

const study = { years: 4, serviceAfter: 1, discountRate: text('0.07'), volumes: [text(3)] };
const owned = ownershipOf(study, {
  a: [
    { label: 'Price', category: 'acquisition', amount: '11.115', timing: { type: 'perUnit', from: 1, to: null } },
    { label: 'Tooling', category: 'switching', amount: '333.335', timing: { type: 'oneOff', year: text(1) } },
    { label: 'Energy', category: 'energy', amount: '0.335' },
    { label: 'Rent', category: 'other', amount: 7, escalation: { type: 'rate', rate: text('0.02') } },
  ],
});

describe('one alternative year by year', () => {
  const cost = ownershipCost(owned, null)?.alternatives[0];
  if (!cost) throw new Error('no cost');

  test.each([0, 2])('every year foots at %i decimals, and the present values come to the printed total', (places) => {
    const { years, rows, totals, presentValues } = yearsTable(cost, places);
    expect(years).toEqual([0, 1, 2, 3, 4]);
    for (const year of years)
      expect(sum(rows.flatMap(({ amounts }) => amounts[year] ?? [])).toString()).toBe(totals[year]?.toString());
    expect(sum(presentValues).toString()).toBe(cost.presentValue.toDecimalPlaces(places).toString());
  });

  test('another amount in one year leaves every other year as it was', () => {
    const energy = Object.values(owned.tcoLines).find(({ label }) => label === 'Energy');
    if (!energy) throw new Error('no line');
    const next = lineInYear(energy, owned.study, 3, text(5));
    expect(next).toEqual({
      amount: null,
      timing: {
        type: 'stepped',
        steps: [
          { from: 1, amount: '0.335' },
          { from: 2, amount: '5' },
          { from: 3, amount: '0.335' },
        ],
      },
    });
    const stepped = { ...energy, ...next };
    expect([2, 3, 4].map((year) => amountInYear(stepped, owned.study, year))).toEqual(['0.335', '5', '0.335']);
    expect(lineInYear(stepped, owned.study, 3, null)?.timing).toMatchObject({
      steps: [{ from: 1 }, { amount: '0' }, {}],
    });
  });

  test('what rises, counts units or falls in another year has no amount of its own there', () => {
    const [price, tooling, , rent] = Object.values(owned.tcoLines);
    if (!price || !tooling || !rent) throw new Error('no lines');
    expect([price, rent].map((line) => lineInYear(line, owned.study, 2, text(1)))).toEqual([null, null]);
    expect(lineInYear(tooling, owned.study, 1, text(1))?.amount).toBe('1');
    expect(lineInYear(tooling, owned.study, 2, text(1))).toBeNull();
    expect(
      lineInYear({ ...tooling, timing: { type: 'recurring', from: 1, to: null, every: 1 } }, owned.study, 1, text(1)),
    ).toBeNull();
  });
});

describe('a block that is pasted', () => {
  const cellOf = (shown: string) => ({ ...blankCell, text: shown });
  const block = [
    [cellOf('1,5'), cellOf('')],
    [cellOf('=2*3'), cellOf('1.000')],
  ];

  test('sets what it names from its upper left cell on, by the marks of the person', () => {
    const { figures, issue } = enteredFigures(block, { row: 2, column: 1 }, () => true, german);
    expect(issue).toBeNull();
    expect(figures.map(({ place, value }) => [place.row, place.column, value])).toEqual([
      [2, 1, '1.5'],
      [3, 1, '6'],
      [3, 2, '1000'],
    ]);
  });

  test('is taken as a whole or not at all, with the cell that is wrong', () => {
    const beyond = enteredFigures(block, { row: 2, column: 1 }, ({ column }) => column === 1, german);
    expect([beyond.figures.length, beyond.issue?.where]).toEqual([0, 'Row 2, column 2 of what was pasted']);
    const words = enteredFigures([[cellOf('about ten')]], { row: 1, column: 1 }, () => true, english);
    expect([words.figures.length, words.issue?.expected]).toEqual([0, 'a figure']);
  });
});

describe('a pasted series', () => {
  test.each([
    ['rates in percent', '2\t2.5 %\t-1', ['0.02', '0.025', '-0.01']],
    ['a column of index values', '100\n104\n106.08', ['0.04', '0.02']],
    ['nothing', '  ', []],
    ['a word among them', '2\tabout 3', []],
    ['one index value alone', '112.4', []],
    ['a fall by all of it', '2\t-100', []],
  ])('%s', (_, pasted, rates) => {
    expect(readRates(pasted, english).rates).toEqual(rates);
  });
});
