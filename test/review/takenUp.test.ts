import { describe, expect, test } from 'vitest';
import type {
  Annotations,
  HiddenCost,
  HiddenCostId,
  Point,
  PointId,
  PointItem,
  Position,
  PositionId,
} from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate, Line, LineId } from '../../src/estimate';
import { type AgreedPoint, type SessionOutcome, takenUp, takenUpSentence } from '../../src/review';
import { estimateOf, group, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const before = estimateOf('Valve', [
  group('Material', [
    item('Bar', { quantity: '1.85', rate: '21.40', amount: '39.59' }),
    item('Seal', { quantity: '1', rate: '2.00', amount: '2.10' }),
  ]),
]);
const idOf = (label: string, { lines }: Estimate = before): LineId => {
  const line = lines.find((one) => one.label === label);
  if (!line) throw new Error(label);
  return line.id;
};

const figures = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
const position = (label: string, more: Partial<Position>): Position => ({
  ...emptyArgument,
  ...figures,
  id: 'x' as PositionId,
  order: 'a',
  lineId: idOf(label),
  disclosure: 'exact',
  ...more,
});

const outcome: SessionOutcome = {
  id: 'o',
  order: 'o',
  sessionId: 's',
  pointId: 'p' as PointId,
  answer: 'agreed',
  named: [],
  without: [],
  figure: null,
  reason: '',
  ownerOurs: '',
  ownerTheirs: '',
  dueDate: null,
  at: '2026-11-24T09:00:00.000Z',
};

function agreed(items: readonly PointItem[], more: Partial<SessionOutcome> = {}): AgreedPoint {
  const point: Point = {
    id: 'p' as PointId,
    order: 'p',
    kind: 'judgement',
    heading: '',
    claim: '',
    standard: '',
    question: '',
    proposal: '',
    items,
  };
  return { point, outcome: { ...outcome, ...more }, items };
}

const onPosition: readonly PointItem[] = [{ type: 'position', id: 'x' as PositionId }];

/** The later revision, with lines changed by their label; null takes one away. */
function later(changes: Readonly<Record<string, Partial<Line> | null>>, added: readonly Line[] = []): Estimate {
  const lines = before.lines.flatMap((line) => {
    const change = changes[line.label];
    return change === null ? [] : [{ ...line, ...change }];
  });
  return { ...before, lines: [...lines, ...added] };
}

const stated = (value: string, places = value.split('.')[1]?.length ?? 0) => ({
  value: text(value),
  cell: 'C9',
  places,
});

function verdictOf(of: Position, next: Estimate, more: Partial<SessionOutcome> = {}) {
  const annotations: Annotations = { ...noAnnotations, positions: { [of.id]: of } };
  return takenUp(before, next, annotations, [agreed(onPosition, more)])[0];
}

describe('a figure that was agreed', () => {
  const bar = position('Bar', { quantity: text('2.14') });
  test.each([
    ['stated as agreed', { quantity: stated('2.14') }, 'takenUp'],
    ['within what is printed', { quantity: { ...stated('2.1'), places: 1 } }, 'takenUp'],
    ['half way', { quantity: stated('1.98') }, 'inPart'],
    ['further than agreed', { quantity: stated('2.30') }, 'inPart'],
    ['as before', {}, 'not'],
    ['moved away', { quantity: stated('1.80') }, 'not'],
  ] as const)('%s', (_, change, verdict) => {
    expect(verdictOf(bar, later({ Bar: change }))?.verdict).toBe(verdict);
  });

  test('a line that is gone tells nothing, unless both hold that it does not apply', () => {
    expect(verdictOf(bar, later({ Bar: null }))?.verdict).toBe('cannotTell');
    expect(verdictOf(position('Bar', { quantity: text('0') }), later({ Bar: null }))?.verdict).toBe('takenUp');
  });

  test('of two figures one is a part', () => {
    const both = position('Bar', { quantity: text('2.14'), rate: text('22.50') });
    expect(verdictOf(both, later({ Bar: { rate: stated('22.50') } }))?.verdict).toBe('inPart');
  });

  test('the same amount by other figures is taken up', () => {
    const amount = { value: text('45.80'), cell: 'F3', places: 2 };
    const same = verdictOf(bar, later({ Bar: { quantity: stated('2.00'), rate: stated('22.898'), amount } }));
    expect(same).toMatchObject({ verdict: 'takenUp', figures: [{ field: 'amount', cell: 'F3', is: '45.8' }] });
  });

  test('in part: the figure that they named counts, not ours; an effect alone cannot be looked up', () => {
    const named = [{ item: 'position x', field: 'quantity', value: text('1.98') }];
    const next = later({ Bar: { quantity: stated('1.98') } });
    expect(verdictOf(bar, next, { answer: 'agreedInPart', named })?.verdict).toBe('takenUp');
    expect(verdictOf(bar, next, { answer: 'agreedInPart', figure: text('3') })?.verdict).toBe('cannotTell');
  });

  test('names the cell and what stood before', () => {
    const [figure] = verdictOf(bar, later({ Bar: { quantity: stated('1.98') } }))?.figures ?? [];
    expect(figure).toMatchObject({
      label: 'Bar',
      field: 'quantity',
      cell: 'C9',
      was: '1.85',
      agreed: '2.14',
      is: '1.98',
    });
  });
});

describe('a hidden cost that was agreed', () => {
  const cost: HiddenCost = {
    ...emptyArgument,
    id: 'h' as HiddenCostId,
    order: 'h',
    label: 'Scrap of bars',
    parentId: idOf('Material'),
    costElement: 'other',
    method: { type: 'perUnit', quantity: text('1'), rate: text('4') },
    catalogueId: null,
  };
  const annotations: Annotations = { ...noAnnotations, hiddenCosts: { [cost.id]: cost } };
  const onCost: readonly PointItem[] = [{ type: 'hiddenCost', id: cost.id }];
  const line = (label: string, amount: string | null, parent = 'Material'): Line => ({
    ...(before.lines.find((one) => one.label === 'Seal') as Line),
    id: `new ${label}` as LineId,
    parentId: idOf(parent),
    label,
    quantity: null,
    rate: null,
    amount: amount === null ? null : { value: text(amount), cell: 'F9', places: 2 },
  });
  test.each([
    ['a new line of about the amount', [line('Losses', '4.10')], 'takenUp'],
    ['a new line of the same name with less', [line('Scrap', '1.50')], 'inPart'],
    ['a new line of something else', [line('Paint', '9.00')], 'not'],
    ['no line', [], 'not'],
    ['the line elsewhere', [line('Losses', '4.00', 'Valve')], 'not'],
  ] as const)('%s', (_, added, verdict) => {
    expect(takenUp(before, later({}, added), annotations, [agreed(onCost)])[0]?.verdict).toBe(verdict);
  });
});

test('a new line is one agreed hidden cost: the one of its name, then the nearest; what is not agreed counts in none', () => {
  const cost = (id: string, label: string, rate: string): HiddenCost => ({
    ...emptyArgument,
    disclosure: 'exact',
    id: id as HiddenCostId,
    order: id,
    label,
    parentId: null,
    costElement: 'other',
    method: { type: 'perUnit', quantity: text('1'), rate: text(rate) },
    catalogueId: null,
  });
  const share = { type: 'share', percent: text('0.1'), baseIds: [idOf('Material')] } as const;
  const annotations: Annotations = {
    ...noAnnotations,
    positions: { ['x' as PositionId]: position('Bar', { rate: text('100'), disclosure: 'internal' }) },
    hiddenCosts: {
      ['h1' as HiddenCostId]: cost('h1', 'Field service', '0.49'),
      ['h2' as HiddenCostId]: cost('h2', 'Packaging', '0.50'),
      ['h3' as HiddenCostId]: { ...cost('h3', 'Warranty', '0'), method: share },
    },
  };
  const of = (id: string) => agreed([{ type: 'hiddenCost', id: id as HiddenCostId }]);
  const line = (label: string, amount: string): Line => ({
    ...(before.lines.find((one) => one.label === 'Seal') as Line),
    id: `new ${label}` as LineId,
    parentId: before.lines[0]?.id as LineId,
    label,
    quantity: null,
    rate: null,
    amount: { value: text(amount), cell: 'F9', places: 2 },
  });
  const verdicts = (...added: readonly Line[]) =>
    takenUp(before, later({}, added), annotations, [of('h1'), of('h2'), of('h3')]).map(({ verdict }) => verdict);
  expect(verdicts(line('Packaging', '0.49'))).toEqual(['not', 'takenUp', 'not']);
  expect(verdicts(line('Packaging', '0.50'), line('Visits', '0.49'), line('Warranty', '4.17'))).toEqual([
    'takenUp',
    'takenUp',
    'takenUp',
  ]);
});

test('arithmetic is taken up where the line no longer errs', () => {
  const items: readonly PointItem[] = [{ type: 'arithmetic', lineId: idOf('Seal') }];
  const verdict = (amount: string) =>
    takenUp(before, later({ Seal: { amount: { value: text(amount), cell: 'F4', places: 2 } } }), noAnnotations, [
      agreed(items),
    ])[0]?.verdict;
  expect(verdict('2.00')).toBe('takenUp');
  expect(verdict('2.05')).toBe('inPart');
  expect(verdict('2.10')).toBe('not');
  expect(takenUp(before, later({ Seal: null }), noAnnotations, [agreed(items)])[0]?.verdict).toBe('cannotTell');
});

test('says how many', () => {
  const point = (verdict: 'takenUp' | 'inPart' | 'not') => ({ pointId: 'p' as PointId, verdict, figures: [], why: '' });
  expect(
    takenUpSentence(
      [...Array<'takenUp'>(9).fill('takenUp'), 'inPart' as const, ...Array<'not'>(4).fill('not')].map(point),
    ),
  ).toBe('The new estimate takes up 9 of 14 agreed points; 1 in part, 4 not taken up.');
});
