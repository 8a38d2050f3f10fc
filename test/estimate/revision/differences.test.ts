import { describe, expect, test } from 'vitest';
import {
  carryFactors,
  carryIds,
  differences,
  type Estimate,
  type FactorClass,
  type Line,
  matchRevisions,
} from '../../../src/estimate';
import { estimateOf, group, item, markup, type Sketch } from '../../support/estimateOf';

/** What differs, as `label: status, fields, effect on the total`; the sums that only follow are left out. */
function differ(before: readonly Sketch[], after: readonly Sketch[], totals: readonly [string, string]) {
  const [was, is] = [estimateOf('Valve', before, totals[0]), estimateOf('Valve', after, totals[1])];
  return said(was, is);
}

function said(was: Estimate, is: Estimate) {
  const carried = carryIds(is, matchRevisions(was, is), new Set(was.lines.map(({ id }) => id)));
  const { lines, total } = differences(was, carried);
  return {
    total: `${total.before} -> ${total.after}, ${total.change}`,
    lines: lines.flatMap(({ before, after, status, fields, effect }) => {
      if (status === 'unchanged' || (status === 'follows' && effect === '0')) return [];
      const changes = fields.map(({ field, name, before: from, after: to }) => `${name || field} ${from} -> ${to}`);
      return [`${(after ?? before)?.label}: ${[status, ...changes, `effect ${effect}`].join(', ')}`];
    }),
  };
}

describe('differences', () => {
  test('a price, and the percentage that follows it', () => {
    const revision = (rate: string, amount: string, overhead: string): readonly Sketch[] => [
      group('Material', [item('Bar', { quantity: '2', rate, amount })], { amount }),
      markup('Overhead', '0.1', ['Material'], { amount: overhead }),
    ];
    expect(differ(revision('20', '40', '4'), revision('21', '42', '4.2'), ['44', '46.2'])).toEqual({
      total: '44 -> 46.2, 2.2',
      lines: [
        'Bar: changed, rate 20 -> 21, amount 40 -> 42, effect 2',
        'Overhead: follows, amount 4 -> 4.2, effect 0.2',
      ],
    });
  });

  test('an assembly that is needed more often: the change of quantity is its own, at the old price of its lines', () => {
    // 2 x 10 = 20 becomes 3 x 11 = 33: one piece more at 10, and 1 more on each of three.
    const revision = (quantity: string, amount: string, sum: string): readonly Sketch[] => [
      group('Pump', [item('Seal', { amount })], { quantity, amount: sum }),
    ];
    expect(differ(revision('2', '10', '20'), revision('3', '11', '33'), ['20', '33'])).toEqual({
      total: '20 -> 33, 13',
      lines: ['Pump: changed, quantity 2 -> 3, amount 20 -> 33, effect 10', 'Seal: changed, amount 10 -> 11, effect 3'],
    });
  });

  test('a line that moved into an assembly counts as often as that', () => {
    const seal = item('Seal', { amount: '5' });
    const bar = item('Bar', { amount: '10' });
    expect(
      differ(
        [group('Pump', [bar], { quantity: '2', amount: '20' }), seal],
        [group('Pump', [bar, seal], { quantity: '2', amount: '30' })],
        ['25', '30'],
      ),
    ).toEqual({
      total: '25 -> 30, 5',
      lines: ['Seal: changed, group Valve -> Pump, effect 5'],
    });
  });

  test('a sum that moved beyond its lines says by how much', () => {
    const revision = (sum: string): readonly Sketch[] => [
      group('Material', [item('Bar', { amount: '10' })], { amount: sum }),
    ];
    expect(differ(revision('10'), revision('12'), ['10', '12'])).toEqual({
      total: '10 -> 12, 2',
      lines: ['Material: follows, amount 10 -> 12, effect 2'],
    });
  });

  test('a line that came, a line that went, one that was renamed', () => {
    expect(
      differ(
        [item('Bar', { quantity: '1', rate: '10', amount: '10' }), item('Seal', { amount: '5' })],
        [item('Rundstahl', { quantity: '1', rate: '10', amount: '10' }), item('Packing and label', { amount: '1' })],
        ['15', '11'],
      ),
    ).toEqual({
      total: '15 -> 11, -4',
      lines: [
        'Rundstahl: changed, label Bar -> Rundstahl, effect 0',
        'Seal: removed, effect -5',
        'Packing and label: added, effect 1',
      ],
    });
  });

  test('two files at another scale compare per unit', () => {
    const was = estimateOf('Valve', [item('Bar', { amount: '10' })], '10');
    const is = {
      ...estimateOf('Valve', [item('Bar', { amount: '1200' })], '1200'),
      perUnitOf: '100' as Estimate['perUnitOf'],
    };
    expect(said(was, is)).toEqual({
      total: '10 -> 12, 2',
      lines: ['Bar: changed, amount 10 -> 1200, effect 2'],
    });
    expect(differences(was, is).facts).toEqual([{ key: 'amountsPerUnits', before: '1', after: '100' }]);
  });
});

describe('our figure beside a factor', () => {
  const line = (...factors: readonly (readonly [string, FactorClass])[]): Line =>
    estimateOf('Valve', [
      item('Turning', {
        quantity: '1',
        rate: '1',
        factors: factors.map(([name, its]) => [name, its, '2', false] as const),
      }),
    ]).lines[1] as Line;
  test.each([
    ['follows its name', line(['OEE', 'yield'], ['Crew', 'usage']), line(['Crew', 'usage'], ['OEE', 'yield']), [1, 0]],
    [
      'follows its class, where that is the only one',
      line(['OEE', 'yield']),
      line(['Crew', 'usage'], ['Nutzung', 'yield']),
      [1],
    ],
    [
      'stands behind all others, where its factor is gone',
      line(['OEE', 'yield'], ['Crew', 'usage']),
      line(['Crew', 'usage']),
      [1, 0],
    ],
  ])('%s', (_, before, after, expected) => {
    const to = carryFactors(before, after);
    expect(expected.map((_place, from) => to(from))).toEqual(expected);
  });
});
