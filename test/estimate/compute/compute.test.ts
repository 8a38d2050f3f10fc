import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/base/decimal';
import { type Computed, compute, type Estimate, type Line, type LineId } from '../../../src/estimate';
import { estimateOf, group, item, markup, type Sketch } from '../../support/estimateOf';

function at(
  computed: Computed,
  label: string,
): { computed: string; stated: string; load: string; above: string; error: string; kind: string | null } {
  const index = computed.structure.estimate.lines.findIndex((line) => line.label === label);
  const found = computed.lineErrors.get(index);
  const text = (value: { toString(): string } | undefined): string => value?.toString() ?? 'none';
  return {
    computed: text(computed.computed[index]),
    stated: text(computed.stated[index]),
    load: text(computed.load[index]),
    above: text(computed.above[index]),
    error: text(found?.error ?? undefined),
    kind: found?.kind ?? null,
  };
}

const of = (top: readonly Sketch[], stated: string | null = null, more: Partial<Estimate> = {}): Computed =>
  compute({ ...estimateOf('Total', top, stated), ...more });

describe('amounts', () => {
  test('quantity x rate, divided and multiplied by factors', () => {
    const result = of([
      item('Part', {
        quantity: '3',
        rate: '10',
        factors: [
          ['yield', 'yield', '0.8', true],
          ['pieces', 'usage', '2', false],
        ],
      }),
    ]);
    expect(at(result, 'Part').computed).toBe('75');
  });

  test('quantities multiply down a bill of materials', () => {
    const result = of([
      group('Assembly', [group('Sub', [item('Screw', { quantity: '4', rate: '0.5' })], { quantity: '3' })], {
        quantity: '2',
      }),
    ]);
    expect(at(result, 'Total').computed).toBe('12');
    expect(at(result, 'Screw')).toMatchObject({ load: '6', above: '6' });
  });

  test('cascaded mark-ups load what stands in their base', () => {
    const result = of([
      group('Cost', [item('A', { amount: '100' })]),
      markup('SG&A', '0.07', ['Cost']),
      markup('Profit', '0.06', ['Cost', 'SG&A']),
    ]);
    expect(at(result, 'Total').computed).toBe('113.42');
    expect(at(result, 'A').load).toBe('1.1342');
    expect(at(result, 'SG&A').load).toBe('1.06');
  });

  test('a discount in the hundred divides', () => {
    expect(
      at(of([item('A', { amount: '97' }), markup('Discount', '0.03', ['A'], { divides: true })]), 'Total').computed,
    ).toBe('100');
  });

  test('a line without an amount counts as computed', () => {
    const result = of([
      group('G', [item('A', { quantity: '2', rate: '3' }), item('B', { quantity: '1', rate: '4', amount: '4' })]),
    ]);
    expect(at(result, 'G')).toMatchObject({ stated: '10', computed: '10', kind: null });
  });

  test('a missing amount is missing, not zero: it is named', () => {
    const result = of([item('A', { amount: '5' }), item('B', { quantity: '2' })]);
    expect(result.missing.map((index) => result.structure.estimate.lines[index]?.label)).toEqual(['B']);
  });

  test('a factor of zero that divides leaves the stated amount standing', () => {
    const result = of([item('A', { quantity: '2', rate: '3', amount: '7', factors: [['OEE', 'yield', '0', true]] })]);
    expect(at(result, 'A')).toMatchObject({ computed: '7', kind: null });
  });
});

describe('arithmetic parts', () => {
  test('a wrong product is an error of its line, loaded by what is charged on it', () => {
    const result = of(
      [item('A', { quantity: '2', rate: '3', amount: '7.00' }), markup('Profit', '0.1', ['A'], { amount: '0.70' })],
      '7.70',
    );
    expect(at(result, 'A')).toMatchObject({ error: '-1', kind: 'error', load: '1.1' });
    expect(toText(result.arithmetic.errors)).toBe('-1.1');
  });

  test('a sum that leaves a row out is an error of the group', () => {
    const result = of([group('G', [item('A', { amount: '5' }), item('B', { amount: '3' })], { amount: '5' })], '5');
    expect(at(result, 'G')).toMatchObject({ error: '3', kind: 'error' });
    expect(at(result, 'Total').kind).toBeNull();
  });

  test('what printed places explain is rounding', () => {
    const items = [item('A', { amount: '1.01' }), item('B', { amount: '1.01' }), item('C', { amount: '1.01' })];
    expect(at(of([group('G', items, { amount: '3.05' })], '3.05'), 'G').kind).toBe('rounding');
    expect(at(of([group('G', items, { amount: '3.06' })], '3.06'), 'G').kind).toBe('error');
  });

  test('in a text source printed figures carry half a unit, stored ones are exact', () => {
    const top = [item('A', { quantity: '100', rate: '0.33', amount: '33.30' })];
    expect(at(of(top, null, { isText: true }), 'A').kind).toBe('rounding');
    expect(at(of(top), 'A').kind).toBe('error');
  });

  test('a figure of text printed without decimals is exact', () => {
    expect(
      at(of([item('A', { quantity: '100', rate: '3', amount: '310.00' })], null, { isText: true }), 'A').kind,
    ).toBe('error');
  });

  test('what lies beyond 15 stored digits is noise, neither error nor rounding', () => {
    const result = of([
      item('A', { quantity: '1', rate: '1', amount: '0.333333333333333', factors: [['per', 'volume', '3', true]] }),
    ]);
    expect(at(result, 'A').kind).toBe('noise');
    expect([toText(result.arithmetic.errors), toText(result.arithmetic.rounding)]).toEqual(['0', '0']);
  });
});

test('a mark-up whose base contains itself is named, and counts with an empty base', () => {
  const sketch = estimateOf('Total', [
    item('A', { amount: '10' }),
    markup('X', '0.1', ['A', 'Y']),
    markup('Y', '0.2', ['X']),
  ]);
  const result = compute(sketch);
  expect(result.issues).toHaveLength(1);
  expect(result.issues[0]?.expected).toBe('a base without the percentage itself');
  expect(result.computed[0]?.isFinite()).toBe(true);
});

describe('a rule that cannot be applied leaves the amount standing, and is no error of the customer', () => {
  test.each([
    ['a group without lines', group('G', [], { amount: '7' })],
    ['a group without lines, of several pieces', group('G', [], { amount: '7', quantity: '3' })],
    ['a percentage without a base', markup('G', '0.1', [], { amount: '7' })],
    ['a discount of the whole price', markup('G', '1', ['A'], { amount: '7', divides: true })],
    ['a percentage that is its own base', markup('G', '0.1', ['G'], { amount: '7' })],
  ])('%s', (_, sketch) => {
    const result = of([item('A', { amount: '5' }), sketch], '12');
    expect(at(result, 'G')).toMatchObject({ computed: '7', stated: '7', kind: null });
    expect(at(result, 'Total').kind).toBeNull();
  });

  test('without an amount it is missing', () => {
    const result = of([item('A', { amount: '5' }), markup('G', '0.1', [])]);
    expect(result.missing.map((index) => result.structure.estimate.lines[index]?.label)).toEqual(['G']);
  });
});

test('many percentages on one another, and a deep tree, take no time', () => {
  const labels = Array.from({ length: 60 }, (_, i) => `M${i}`);
  const cascade = labels.map((label, i) => markup(label, '0.01', ['A', ...labels.slice(0, i)]));
  expect(at(of([item('A', { amount: '100' }), ...cascade], '1'), 'Total').kind).toBe('error');
  const [total, leaf] = estimateOf('Total', [item('A', { amount: '100' })], '1').lines as [Line, Line];
  const depth = 20_000;
  const groups = Array.from({ length: depth }, (_, i): Line => {
    return {
      ...leaf,
      kind: 'group',
      id: `g${i}` as LineId,
      parentId: i === 0 ? total.id : (`g${i - 1}` as LineId),
      amount: null,
      level: i + 1,
    };
  });
  const deep = {
    ...estimateOf('Total', []),
    lines: [total, ...groups, { ...leaf, parentId: `g${depth - 1}` as LineId }],
  };
  expect(compute(deep).lineErrors.get(0)?.kind).toBe('error');
});
