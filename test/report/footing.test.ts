import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, type DecimalText, sum, text, toText } from '../../src/base/decimal';
import { apportionTo } from '../../src/base/rounding';
import type { SharedView, Shown } from '../../src/disclosure';
import { composeCritique, englishWords } from '../../src/report';
import type { CritiqueDocument, PrintedTable } from '../../src/report/critique/critiqueDocument';
import { adds, columnOf, readPrinted } from './printed';
import type { SamplePoint } from './sampleFigures';
import { sampleView } from './sampleView';

const runs = process.env.COSTBRIDGE_RUNS === 'full' ? 2000 : 60;

/** Figures of any precision, with ties, whole units and near-units among them. */
const amount = fc
  .tuple(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 0, max: 7 }), fc.boolean())
  .map(([digits, places, third]): DecimalText => {
    const value = new Decimal(digits).div(new Decimal(10).pow(places));
    return toText(third ? value.div(3) : value);
  });
const width = fc.integer({ min: 0, max: 3000 }).map((digits) => new Decimal(digits).div(1000));

const item = fc
  .record({ theirs: fc.option(amount), ours: amount, width, isBand: fc.boolean() })
  .map(({ theirs, ours, width, isBand }) => {
    const shown: Shown = isBand
      ? { kind: 'band', low: ours, high: toText(new Decimal(ours).plus(width)) }
      : { kind: 'exact', value: ours };
    return { label: 'Line', theirAmount: theirs, ours: shown };
  });

const point: fc.Arbitrary<SamplePoint> = fc.record({
  heading: fc.constant('Point'),
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  load: fc.oneof(
    fc.constant(text(1)),
    fc.integer({ min: 1, max: 4000 }).map((load) => toText(new Decimal(load).div(1700))),
  ),
  level: fc.constantFrom('shown', 'shown', 'shown', 'effectOnly', 'wordsOnly'),
  cause: fc.constantFrom('omission', 'usage', 'rate'),
});

const view = fc
  .record({
    points: fc.array(point, { maxLength: 14 }),
    stated: amount,
    errors: amount,
    rounding: fc.integer({ min: -400, max: 400 }).map((digits) => toText(new Decimal(digits).div(10_000))),
    volume: fc.option(fc.integer({ min: 1, max: 3_000_000 }).map((volume) => text(volume))),
  })
  .map(({ points, stated, errors, rounding, volume }) =>
    sampleView({ points, stated, arithmetic: { errors, rounding }, annualVolume: volume }),
  );

const document = fc
  .tuple(view, fc.integer({ min: 0, max: 4 }))
  .map(([view, places]) => ({ view, places, critique: composeCritique(view, englishWords, { places }) }));

/** Every figure of the pair stands less than a unit of its last place from what it is. */
function isNear(printed: string, shown: Shown, places: number, factor = '1'): boolean {
  const [low, high] = readPrinted(printed);
  const ends = shown.kind === 'exact' ? [shown.value, shown.value] : [shown.low, shown.high];
  const unit = new Decimal(10).pow(-places);
  return [low, high].every((end, index) =>
    end
      .minus(new Decimal(ends[index] ?? 0).times(factor))
      .abs()
      .lt(unit),
  );
}

const textAt = (table: PrintedTable, row: number, column: number): string => table.rows[row]?.cells[column]?.text ?? '';
const all = (property: (given: { view: SharedView; places: number; critique: CritiqueDocument }) => void): void =>
  // Shrinking a whole document may take minutes; the seed that is printed is what counts.
  fc.assert(fc.property(document, property), { numRuns: runs, endOnFailure: true });

describe('whatever is shared, the document as printed', () => {
  test('adds up by cause, and no figure is moved by a whole unit', () => {
    all(({ view, places, critique }) => {
      const table = critique.effects.tables[0];
      if (!table) throw new Error('no table');
      const columns = table.columns.flatMap(({ align }, index) => (align === 'right' ? [index] : []));
      for (const column of columns) expect(adds(table, column)).toBe(true);
      const [low, high = low] = columns;
      if (low === undefined || high === undefined) throw new Error('no column');
      for (const [index, { effect }] of view.bridge.entries()) {
        const printed = `${textAt(table, index + 1, low)} to ${textAt(table, index + 1, high)}`;
        expect(isNear(printed, effect, places)).toBe(true);
      }
      const last = table.rows.length - 1;
      expect(
        isNear(`${textAt(table, last, low)} to ${textAt(table, last, high)}`, view.totals.substantiated, places),
      ).toBe(true);
    });
  });

  test('adds up by point, per unit and per year', () => {
    all(({ view, places, critique }) => {
      for (const table of [critique.summary.points, critique.effects.tables[1]]) {
        if (!table) continue;
        const unit = table.columns.findIndex(({ heading }) => /^(Per unit|On the total)/.test(heading));
        expect(adds(table, unit)).toBe(true);
        if (view.annualVolume !== null) expect(adds(table, columnOf(table, 'Per year'))).toBe(true);
      }
      const table = critique.effects.tables[1];
      for (const [index, { loaded }] of view.points.entries()) {
        if (table && loaded)
          expect(isNear(textAt(table, index, columnOf(table, 'On the total')), loaded, places)).toBe(true);
      }
    });
  });

  test('prints direct and knock-on of a point so that they make its effect', () => {
    all(({ view, places, critique }) => {
      const table = critique.effects.tables[1];
      for (const [index, point] of view.points.entries()) {
        const [direct, knockOn, loaded] = [2, 3, 4].map((column) => (table ? textAt(table, index, column) : ''));
        if (!direct || !knockOn || !loaded || !point.direct) continue;
        const [a, b, whole] = [readPrinted(direct), readPrinted(knockOn), readPrinted(loaded)];
        expect(a[0].plus(b[0]).equals(whole[0]) && a[1].plus(b[1]).equals(whole[1])).toBe(true);
        expect(isNear(direct, point.direct, places)).toBe(true);
      }
    });
  });

  test('prints the lines of a point so that every column adds up and ours less theirs is the direct effect', () => {
    all(({ view, places, critique }) => {
      for (const [index, section] of critique.points.sections.entries()) {
        const table = section.items;
        if (!table || table.rows.at(-1)?.kind !== 'total') continue;
        const last = table.rows.length - 1;
        expect(adds(table, 3), 'effects').toBe(true);
        for (const column of [1, 2])
          if (textAt(table, last, column) !== '') expect(adds(table, column), `column ${column}`).toBe(true);
        const direct = critique.effects.tables[1] && textAt(critique.effects.tables[1], index, 2);
        if (direct && textAt(table, last, 1) !== '' && textAt(table, last, 2) !== '') {
          const [theirs, ours, effect] = [1, 2]
            .map((column) => readPrinted(textAt(table, last, column)))
            .concat([readPrinted(direct)]);
          expect(
            [0, 1].every((end) => ours?.[end as 0]?.minus(theirs?.[end as 0] ?? 0).equals(effect?.[end as 0] ?? NaN)),
          ).toBe(true);
        }
        for (const [row, { effect, ourAmount, theirAmount }] of (view.points[index]?.items ?? []).entries()) {
          if (effect) expect(isNear(textAt(table, row, 3), effect, places)).toBe(true);
          if (ourAmount)
            expect(
              isNear(textAt(table, row, 2), ourAmount, places),
              `ours ${textAt(table, row, 2)} ${JSON.stringify(ourAmount)}`,
            ).toBe(true);
          if (theirAmount)
            expect(isNear(textAt(table, row, 1), { kind: 'exact', value: theirAmount }, places)).toBe(true);
        }
      }
    });
  });

  test('adds up from the stated to the computed total, with the figures of the other tables', () => {
    all(({ view, places, critique }) => {
      const { table } = critique.arithmetic;
      expect(adds(table, 2)).toBe(true);
      expect(isNear(textAt(table, 3, 2), { kind: 'exact', value: view.totals.computed }, places)).toBe(true);
      const printed = (row: number): Decimal => readPrinted(textAt(table, row, 2))[0];
      const step = view.bridge.findIndex(({ cause }) => cause === 'arithmetic');
      const byCause = critique.effects.tables[0];
      if (step >= 0 && byCause) {
        const column = byCause.columns.findIndex(({ align }) => align === 'right');
        expect(readPrinted(textAt(byCause, step + 1, column))[0].equals(printed(1).plus(printed(2)))).toBe(true);
      }
      const others = critique.summary.points?.rows ?? [];
      for (const [label, row] of [
        [englishWords.rows.otherErrors, 1],
        [englishWords.rows.otherRounding, 2],
      ] as const) {
        const other = others.find(({ cells }) => cells[1]?.text === label);
        if (other) expect(readPrinted(other.cells[3]?.text ?? '')[0].equals(printed(row))).toBe(true);
      }
    });
  });

  test('prints one figure one way', () => {
    all(({ critique }) => {
      const table = critique.effects.tables[1];
      for (const [index, { panels, items }] of critique.points.sections.entries()) {
        const panel = panels.at(-1)?.figure ?? '';
        if (panel === '' || !table) continue;
        const loaded = readPrinted(textAt(table, index, 4));
        expect(readPrinted(panel).map(String)).toEqual(loaded.map(String));
        const total = items?.rows.at(-1);
        if (total?.kind === 'total')
          expect(readPrinted(total.cells[3]?.text ?? '').map(String)).toEqual(loaded.map(String));
      }
      const summary = critique.summary.points;
      if (summary) {
        const unit = columnOf(summary, 'Per unit');
        const gap = readPrinted(critique.summary.headlines[2]?.figure ?? '').map(String);
        expect(readPrinted(textAt(summary, summary.rows.length - 1, unit)).map(String)).toEqual(gap);
      }
    });
  });
});

test('apportionTo reaches every total that needs no whole unit, and refuses the others', () => {
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: -3, max: 3 }),
      (given, places, off) => {
        const parts = given.map((part) => new Decimal(part));
        const unit = new Decimal(10).pow(-places);
        const total = sum(parts).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).plus(unit.times(off));
        const floors = sum(parts.map((part) => part.toDecimalPlaces(places, Decimal.ROUND_FLOOR)));
        const ceilings = sum(parts.map((part) => part.toDecimalPlaces(places, Decimal.ROUND_CEIL)));
        const rounded = apportionTo(parts, places, total);
        expect(rounded !== null).toBe(total.gte(floors) && total.lte(ceilings));
        if (rounded === null) return;
        expect(sum(rounded).equals(total)).toBe(true);
        expect(
          rounded.every((part, index) =>
            part
              .minus(parts[index] ?? 0)
              .abs()
              .lt(unit),
          ),
        ).toBe(true);
      },
    ),
    { numRuns: runs },
  );
});
