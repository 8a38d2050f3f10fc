import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, Printed, printedTotals } from '../../src/analysis';
import { Decimal, sum } from '../../src/base/decimal';
import { englishWords, printedEffects } from '../../src/report';
import { bridgeParts, elementParts, type Part } from '../../src/ui/parts/gap/gapParts';
import { gapTable } from '../../src/ui/parts/gap/gapTables';
import { pointParts } from '../../src/ui/parts/gap/pointParts';
import { exampleCase } from '../report/exampleCase';

const { view, estimate, annotations } = exampleCase();
const analysis = analyse(estimate, annotations);
const totals = printedTotals(analysis, 2);

const part = (key: string, effect: string): Part => ({
  key,
  label: key,
  effect: new Decimal(effect),
  contributions: () => [],
});

describe('the tables of the gap', () => {
  test('print a figure that stands in two of them the same in both', () => {
    const printed = new Printed();
    const its = { stated: new Decimal(100), gap: new Decimal('1.01'), perYear: null, places: 2 };
    const first = gapTable([part('a', '0.335'), part('b', '0.335'), part('c', '0.34')], its, null, printed);
    expect(first.rows.map(({ perUnit }) => perUnit.toString())).toEqual(['0.34', '0.33', '0.34']);
    printed.add(new Decimal('0.335'), new Decimal('0.34'));
    const second = gapTable([part('d', '0.6705'), part('e', '0.335'), part('f', '0.0045')], its, null, printed);
    expect(second.rows.map(({ perUnit }) => perUnit.toString())).toEqual(['0.67', '0.34', '0']);
    // Without what prints already it would be the other way round.
    const alone = gapTable([part('d', '0.6755'), part('e', '0.3345')], its, null, new Printed());
    printed.add(new Decimal('0.3345'), new Decimal('0.34'));
    const kept = gapTable([part('d', '0.6755'), part('e', '0.3345')], its, null, printed);
    expect(alone.rows.map(({ perUnit }) => perUnit.toString())).toEqual(['0.68', '0.33']);
    expect(kept.rows.map(({ perUnit }) => perUnit.toString())).toEqual(['0.67', '0.34']);
  });

  test('add up whatever prints already, and move no figure by a whole unit', () => {
    const cents = fc.integer({ min: -90_000, max: 90_000 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 9 }), fc.array(fc.boolean()), (values, kept) => {
        const effects = values.map((value) => new Decimal(value).div(700));
        const printed = new Printed();
        for (const [index, effect] of effects.entries())
          if (kept[index]) printed.add(effect, effect.toDecimalPlaces(2, Decimal.ROUND_CEIL));
        const total = sum(effects).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
        const footed = printed.foot(effects, 2, total);
        expect(sum(footed.parts).eq(footed.total)).toBe(true);
        for (const [index, one] of footed.parts.entries())
          expect(
            one
              .minus(effects[index] ?? 0)
              .abs()
              .lt('0.01'),
          ).toBe(true);
      }),
    );
  });

  test('begin with the arithmetic that stands above them', () => {
    expect(totals.stated.plus(totals.arithmetic).eq(totals.computed)).toBe(true);
    expect(totals.stated.plus(totals.gap).eq(totals.substantiated)).toBe(true);
    const printed = new Printed();
    printed.add(analysis.arithmeticPieces.total, totals.arithmetic);
    const bridge = gapTable(bridgeParts(analysis), totals, null, printed);
    expect(bridge.rows[0]?.perUnit.eq(totals.arithmetic)).toBe(true);
    expect(bridge.perUnit.eq(totals.gap)).toBe(true);
  });

  test('show the points of the example as its document prints them', () => {
    const { points, exact } = printedEffects(view, englishWords);
    const printed = new Printed();
    for (const { value, printed: print } of exact) printed.add(value, print);
    const table = gapTable(pointParts(analysis, annotations), totals, null, printed);
    const shown = points.flatMap((point, index) => {
      const row = table.rows[index];
      return point && row && point.low.eq(point.high) ? [[point.low.toString(), row.perUnit.toString()]] : [];
    });
    expect(shown.length).toBeGreaterThanOrEqual(7);
    expect(shown.filter(([document, own]) => document !== own)).toEqual([]);
    expect(sum(table.rows.map(({ perUnit }) => perUnit)).eq(totals.gap)).toBe(true);
  });

  test('take a cost element of a single point as that point prints', () => {
    const printed = new Printed();
    const points = pointParts(analysis, annotations);
    const first = gapTable(points, totals, null, printed);
    for (const { key, effect } of points) {
      const row = first.rows.find((its) => its.key === key);
      if (row) printed.add(effect, row.perUnit);
    }
    const profit = first.rows.find(({ label }) => label.startsWith('Profit is named'));
    const element = gapTable(elementParts(analysis), totals, null, printed).rows.find(({ key }) => key === 'profit');
    expect(element?.perUnit.toString()).toBe(profit?.perUnit.toString());
  });
});
