import { describe, expect, test } from 'vitest';
import { ownershipCost } from '../../src/analysis';
import { alternativeKinds, tcoCategories, usualLines, usualTiming } from '../../src/annotations';
import { Decimal, sum, text } from '../../src/base/decimal';
import { tcoInputsOf } from '../../src/checks';
import { crossings, cumulativeCosts } from '../../src/ui/tco/cumulative';
import { moved, placeOf, selectionAt } from '../../src/ui/tco/selection';
import { studyGaps } from '../../src/ui/tco/studyGaps';
import { tcoTable } from '../../src/ui/tco/tcoTable';
import { assumptions, parities, rivals } from '../../src/ui/tco/wouldHaveToBe';
import { ownershipOf } from '../support/ownership';

const terms = { years: 5, discountRate: text('0.07'), serviceAfter: 0 };
const once = { type: 'oneOff', year: text(0) } as const;

const three = ownershipOf(terms, {
  offer: [
    {
      label: 'Price',
      category: 'acquisition',
      amount: '11.11',
      timing: { type: 'perUnit', from: 1, to: null },
      isPrice: true,
    },
    { label: 'Energy', category: 'energy', amount: '333.33' },
  ],
  other: [
    { label: 'Tooling', category: 'switching', amount: 5000, timing: once },
    { label: 'Price', category: 'acquisition', amount: '9.37', timing: { type: 'perUnit', from: 1, to: null } },
  ],
  wait: [{ label: 'Energy', category: 'energy', amount: null }],
});
const volume = new Decimal(1000);

describe('the table', () => {
  const table = tcoTable(three, ownershipCost(three, volume), 0);
  const rows = table.sections.flatMap((section) => section.rows);

  test('puts lines of one name side by side, in the order of the categories', () => {
    expect(rows.map(({ label, cells }) => [label, cells.map((cell) => cell !== null)])).toEqual([
      ['Price', [true, true, false]],
      ['Tooling', [false, true, false]],
      ['Energy', [true, false, true]],
    ]);
    const order = table.sections.map(({ category }) => tcoCategories.indexOf(category));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('foots in every column, by line and by category', () => {
    table.columns.forEach(({ total }, column) => {
      if (total === null) return;
      const parts = rows.flatMap(({ cells }) => cells[column]?.presentValue ?? []);
      expect(sum(parts).toString()).toBe(total?.toString());
      expect(sum(table.sections.flatMap(({ sums }) => sums[column] ?? [])).toString()).toBe(total?.toString());
    });
  });

  test('a course without a figure is missing, not the cheapest', () => {
    expect(table.columns.map(({ missing }) => missing)).toEqual([[], [], ['Energy']]);
    expect(table.columns[2]?.total).toBeNull();
    expect(table.columns[2]?.more).toBeNull();
    expect(table.columns.filter(({ more }) => more?.isZero())).toHaveLength(1);
  });

  test('with some of its figures missing, a course is in no ranking', () => {
    const lines = Object.values(three.tcoLines);
    const cheap = { ...lines[1], id: 'cheap', alternativeId: 'wait', amount: text(1) } as (typeof lines)[number];
    const partly = { ...three, tcoLines: { ...three.tcoLines, [cheap.id]: cheap } };
    const cost = ownershipCost(partly, volume);
    const { columns } = tcoTable(partly, cost, 0);
    expect(columns.map(({ total }) => total === null)).toEqual([false, false, true]);
    expect(columns[2]?.more).toBeNull();
    if (cost === null) return;
    expect(cumulativeCosts(cost).map(({ cost: { alternative } }) => alternative.id)).toEqual(['offer', 'other']);
    const pair = rivals(cost);
    expect([pair?.own.alternative.id, pair?.other.alternative.id]).toEqual(['other', 'offer']);
  });

  test('without terms there are lines and no figures', () => {
    const bare = tcoTable(three, null, 0);
    expect(bare.sections).toHaveLength(3);
    expect(bare.columns.every(({ total, more }) => total === null && more === null)).toBe(true);
  });

  test('keys stay within it, and every cell is found again', () => {
    expect(moved(table, { row: 0, column: 0 }, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(moved(table, { row: 3, column: 2 }, 'ArrowDown')).toEqual({ row: 3, column: 2 });
    expect(moved(table, { row: 1, column: 0 }, 'a')).toBeNull();
    for (let row = 0; row <= 3; row++)
      for (let column = 0; column < 3; column++) {
        const selection = selectionAt(table, { row, column });
        expect(selection && placeOf(table, selection)).toEqual({ row, column });
      }
  });
});

test('what ends with the change that is waited for runs to its year', () => {
  const failures = usualLines('wait').find(({ label }) => label === 'Failures until the change');
  if (failures === undefined) throw new Error('no such line');
  expect(usualTiming(failures, { years: 7 }, 3)).toMatchObject({ type: 'recurring', from: 1, to: 3 });
  expect(usualTiming(failures, { years: 7 })).toMatchObject({ to: null });
  const part = usualLines('wait').find(({ label }) => label === 'The present part bought on');
  expect(part).toBeDefined();
  if (part) expect(usualTiming(part, { years: 7 }, 3)).toEqual({ type: 'perUnit', from: 1, to: 3 });
});

test('what the terms lack is said, each with what waits for it', () => {
  expect(studyGaps(three, volume)).toEqual([]);
  expect(studyGaps(three, null)).toHaveLength(1);
  const bare = ownershipOf({}, { offer: [{ label: 'Energy', amount: 1, kind: 'nominal' }] });
  expect(studyGaps(bare, null).map((gap) => gap.split(' ')[0])).toEqual(['Years', 'The', 'Inflation']);
});

test('a course that begins dearer and is cheaper from the third year on crosses there', () => {
  const two = ownershipOf(
    { ...terms, discountRate: text(0) },
    { offer: [{ label: 'Machine', amount: 250, timing: once }], other: [{ label: 'Rent', amount: 100 }] },
  );
  const cost = ownershipCost(two, null);
  expect(cost).not.toBeNull();
  if (cost === null) return;
  const found = crossings(cumulativeCosts(cost));
  expect(found.map(({ year, cheaper }) => [year, cheaper.alternative.id])).toEqual([[3, 'offer']]);
});

test('at the parity price, and at each assumption, both rivals cost the same', () => {
  const cost = ownershipCost(three, volume);
  const pair = cost && rivals(cost);
  expect(pair).not.toBeNull();
  if (!cost || !pair) return;
  for (const { to, line } of assumptions(pair, 9)) {
    if (to === null) continue;
    const turned = {
      ...three,
      tcoLines: { ...three.tcoLines, [line.id]: { ...line, amount: text(to.toString()) } },
    };
    const [a, b] = [pair.own, pair.other].map(
      ({ alternative }) =>
        ownershipCost(turned, volume)?.alternatives.find((its) => its.alternative.id === alternative.id)?.presentValue,
    );
    expect(
      a
        ?.minus(b ?? 0)
        .abs()
        .lt('1e-9'),
    ).toBe(true);
  }
  expect(parities(cost, pair).every(({ other }) => other !== pair.own)).toBe(true);
});

test('the checks see the money that the calculation does not turn', () => {
  const mixed = ownershipOf(terms, { offer: [{ label: 'Energy', amount: 1, kind: 'nominal' }] });
  expect(tcoInputsOf(mixed).alternatives[0]?.flows).toEqual([{ label: 'Energy', kind: 'nominal' }]);
  const turned = { ...mixed, study: { ...mixed.study, inflation: text('0.02') } };
  expect(tcoInputsOf(turned).alternatives[0]?.flows).toEqual([{ label: 'Energy', kind: 'real' }]);
  expect(tcoInputsOf(mixed).alternatives[0]?.studyYears).toBe('5');
});

test.each(alternativeKinds)('the usual lines of "%s" have names of their own and one price at most', (kind) => {
  const lines = usualLines(kind);
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ label }) => label)).size).toBe(lines.length);
  expect(lines.filter(({ isPrice }) => isPrice).length).toBeLessThanOrEqual(1);
  const last = lines.find(({ falls }) => falls === 'atTheEnd');
  if (last) expect(usualTiming(last, { years: 7 })).toEqual({ type: 'oneOff', year: '7' });
});
