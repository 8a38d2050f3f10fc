import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import type { DisclosureLevel, HiddenCostId, PointItem, PositionId } from '../../src/annotations';
import { plainRange } from '../../src/annotations';
import { Decimal, sum, text } from '../../src/base/decimal';
import {
  annotationsOf,
  applyChange,
  type CaseData,
  carryOut,
  currentRevision,
  documentOf,
  readCaseFile,
  setHiddenCost,
  takeOutOfPoint,
} from '../../src/case';
import { type SharedView, type Shown, share, shareWarnings } from '../../src/disclosure';
import { extremes } from '../../src/disclosure/extremes';

const read = readCaseFile(readFileSync('fixtures/cases/servo-valve/case.costbridge.json', 'utf8'), 'servo valve');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const example = read.value.data;
const estimate = currentRevision(example)?.estimate;
if (!estimate) throw new Error('no estimate');

function view(data: CaseData): SharedView {
  if (!estimate) throw new Error('no estimate');
  return share({ estimate, annotations: annotationsOf(data), words: documentOf(data), date: '2026-11-21' });
}

const low = (shown: Shown | null): Decimal =>
  new Decimal(shown === null ? 0 : shown.kind === 'exact' ? shown.value : shown.low);
const high = (shown: Shown | null): Decimal =>
  new Decimal(shown === null ? 0 : shown.kind === 'exact' ? shown.value : shown.high);

const setup: PointItem = { type: 'hiddenCost', id: 'h-setup' as HiddenCostId };
function atLevel(level: DisclosureLevel): SharedView {
  return view(
    applyChange(
      example,
      carryOut(setHiddenCost('h-setup' as HiddenCostId, { disclosure: level }, 'level'), example).change,
    ),
  );
}
const pointOf = (shared: SharedView) => shared.points.find(({ heading }) => heading.startsWith('Set-up'));

describe('the shared view', () => {
  test('has a run of its own: the gap is the sum of its steps and of its points, at both ends of its bands', () => {
    const shared = view(example);
    const { errors, rounding } = shared.otherArithmetic;
    for (const end of [low, high]) {
      const gap = end(shared.totals.gap);
      expect(
        gap
          .minus(sum(shared.bridge.map(({ effect }) => end(effect))))
          .abs()
          .lt('1e-25'),
      ).toBe(true);
      expect(
        gap
          .minus(sum(shared.points.map(({ loaded }) => end(loaded))))
          .minus(errors)
          .minus(rounding)
          .abs()
          .lt('1e-25'),
      ).toBe(true);
      expect(end(shared.totals.substantiated).minus(shared.totals.stated).minus(gap).abs().lt('1e-25')).toBe(true);
    }
  });

  test('does not know what stands in no point', () => {
    const shared = view(example);
    expect(JSON.stringify(shared)).not.toContain('Engineering changes');
    const without = view(applyChange(example, carryOut(takeOutOfPoint(setup), example).change));
    expect(low(shared.totals.gap).minus(low(without.totals.gap)).toString()).toBe('5.44416');
  });

  test('differs from our own analysis by what is internal', () => {
    if (!estimate) throw new Error('no estimate');
    expect(analyse(estimate, annotationsOf(example)).gap.gt(high(view(example).totals.gap))).toBe(true);
  });

  test('exact shows our figures and the effect', () => {
    const [its] = pointOf(atLevel('exact'))?.items ?? [];
    expect(its?.ours.map(({ name, shown }) => [name, shown])).toEqual([
      ['Amount per batch', { kind: 'exact', value: '960' }],
      ['Batch size', { kind: 'exact', value: '200' }],
    ]);
    expect(its?.effect).toEqual({ kind: 'exact', value: '5.44416' });
  });

  test('range shows the effect and every total as bands, and no figure beside which another falls out', () => {
    const shared = atLevel('range');
    const [its] = pointOf(shared)?.items ?? [];
    // The amount times the batch size would be our amount per batch, to the digit.
    expect(its?.ours).toEqual([]);
    expect(its?.ourAmount?.kind).toBe('band');
    expect(its?.effect?.kind).toBe('band');
    // A larger batch costs less: the low end of the effect belongs to the high end of the figure.
    expect(low(its?.effect ?? null).lt(high(its?.effect ?? null))).toBe(true);
    expect(shared.totals.gap.kind).toBe('band');
  });

  test('effect only shows the loaded effect, no figure, no split', () => {
    const shared = atLevel('effectOnly');
    const point = pointOf(shared);
    expect(point?.items[0]).toMatchObject({ ours: [], ourAmount: null, effect: { kind: 'exact', value: '5.44416' } });
    expect([point?.direct, point?.knockOn]).toEqual([null, null]);
    expect(shared.bridge.some(({ cause }) => cause === 'byEffect')).toBe(true);
  });

  test('words only counts in no printed figure', () => {
    const shared = atLevel('wordsOnly');
    expect(pointOf(shared)).toMatchObject({
      direct: null,
      loaded: null,
      items: [{ label: 'Set-up at lot size 200', effect: null, ours: [] }],
    });
    expect(low(view(example).totals.gap).minus(low(shared.totals.gap)).toString()).toBe('5.44416');
  });

  test('a point whose overlays are all internal is not there', () => {
    expect(pointOf(atLevel('internal'))).toBeUndefined();
  });

  test('a range that was never given is shared in words, and a warning says so', () => {
    const data = applyChange(
      example,
      carryOut(setHiddenCost('h-deburr' as HiddenCostId, { disclosure: 'range' }, 'level'), example).change,
    );
    const item = view(data)
      .points.flatMap(({ items }) => items)
      .find(({ label }) => label.startsWith('Deburr'));
    expect(item).toMatchObject({ effect: null, ours: [] });
    if (!estimate) throw new Error('no estimate');
    expect(
      shareWarnings(estimate, annotationsOf(data))
        .map(({ text }) => text)
        .join(),
    ).toContain('has none: it prints in words only');
  });

  test('cites evidence by number, without its place below exact, and never what is internal', () => {
    const { evidence } = view(example);
    expect(evidence.map(({ number }) => number)).toEqual(evidence.map((_, i) => i + 1));
    expect(evidence.find(({ title }) => title.startsWith('Quotation for the torque motor'))).toMatchObject({
      locator: '',
      url: null,
    });
    expect(evidence.some(({ title }) => title.startsWith('Seal kit frame'))).toBe(false);
  });

  test("agrees with what no shared point speaks of, and names what is in the customer's favour", () => {
    const { agreed, points } = view(example);
    expect(new Decimal(agreed.share ?? 0).gt('0.5')).toBe(true);
    expect(agreed.lines.find(({ label }) => label === 'Packaging and logistics')).toMatchObject({ part: null });
    expect(agreed.lines.some(({ label }) => label.startsWith('Material overhead'))).toBe(false);
    expect(agreed.inFavour.map((number) => points[number - 1]?.heading)).toEqual([
      'The functional test is entered above its own time and rate',
      'Honing takes less time than estimated',
    ]);
  });

  test('a position id that is gone leaves no trace', () => {
    const point = Object.values(example.points)[0];
    if (!point) throw new Error('no point');
    const items: readonly PointItem[] = [...point.items, { type: 'position', id: 'gone' as PositionId }];
    const data = { ...example, points: { ...example.points, [point.id]: { ...point, items } } };
    expect(view(data)).toEqual(view(example));
  });
});

describe('missing figures of ours', () => {
  const set = (method: object): CaseData =>
    applyChange(
      example,
      carryOut(
        setHiddenCost(
          'h-setup' as HiddenCostId,
          { method: { type: 'perBatch', batchAmount: text(960), batchSize: null, ...method } as never },
          'set',
        ),
        example,
      ).change,
    );

  test('print in words, never as zero, and are told before it leaves', () => {
    const data = set({});
    expect(pointOf(view(data))).toMatchObject({ loaded: null, items: [{ effect: null, ours: [], ourAmount: null }] });
    if (!estimate) throw new Error('no estimate');
    expect(
      shareWarnings(estimate, annotationsOf(data))
        .map(({ text: its }) => its)
        .join(),
    ).toContain('lacks a figure');
  });

  test('a range of which an end makes no amount is shared in words', () => {
    const ranged = applyChange(
      example,
      carryOut(
        setHiddenCost(
          'h-setup' as HiddenCostId,
          {
            disclosure: 'range',
            range: { of: 'batchSize', low: text(0), likely: text(200), high: text(260), ...plainRange },
          },
          'set',
        ),
        example,
      ).change,
    );
    expect(pointOf(view(ranged))).toMatchObject({ loaded: null });
  });
});

test('a line with a figure of ours that stays inside is told before it would print as agreed', () => {
  if (!estimate) throw new Error('no estimate');
  const data = applyChange(
    example,
    carryOut(takeOutOfPoint({ type: 'position', id: 'p-honing' as PositionId }), example).change,
  );
  expect(
    shareWarnings(estimate, annotationsOf(data))
      .map(({ text: its }) => its)
      .join(),
  ).toContain('"Hone bore, op 40" would print among the lines that we agree with');
});

test('extremes of a total that turns with another range are found, tried all or turned one by one', () => {
  const totalAt = (sides: readonly ('low' | 'high')[]): Decimal => {
    const [quantity, rate, ...others] = sides.map((side) => (side === 'low' ? -2 : 3));
    return others.reduce((total, other) => total.plus(other), new Decimal(quantity ?? 0).times(rate ?? 0));
  };
  for (const count of [2, 7]) {
    const { low, high } = extremes(count, totalAt);
    expect(totalAt(high).toString()).toBe(String(9 + 3 * (count - 2)));
    expect(totalAt(low).toString()).toBe(String(-6 - 2 * (count - 2)));
  }
});
