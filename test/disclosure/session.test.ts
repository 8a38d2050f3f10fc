import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations, DisclosureLevel, HiddenCost, Point, PointId, Position } from '../../src/annotations';
import { Decimal, text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { type SharedSession, type Shown, sharedPointIds, shareSession, whatIf } from '../../src/disclosure';
import type { LineId } from '../../src/estimate';
import { type PointOutcome, standingOf } from '../../src/review';
import { exampleCase } from '../report/exampleCase';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const { estimate, annotations, words, view } = exampleCase();
const pointIds = sharedPointIds({ estimate, annotations, words });

const blank = {
  named: [],
  without: [],
  figure: null,
  reason: '',
  ownerOurs: '',
  ownerTheirs: '',
  dueDate: null,
} as const satisfies Partial<PointOutcome>;

function outcome(index: number, answer: PointOutcome['answer'], more: Partial<PointOutcome> = {}): PointOutcome {
  return { ...blank, pointId: pointIds[index] as PointId, answer, ...more };
}

function session(...outcomes: readonly PointOutcome[]): SharedSession {
  return shareSession(inputOf(outcomes));
}

function inputOf(outcomes: readonly PointOutcome[]) {
  return {
    estimate,
    annotations,
    view,
    pointIds,
    outcomes: new Map(outcomes.map((said) => [said.pointId, said])),
  };
}

const ends = (shown: Shown | null): readonly [string, string] | null =>
  shown === null ? null : shown.kind === 'exact' ? [shown.value, shown.value] : [shown.low, shown.high];

function rounded(shown: Shown | null): readonly string[] | undefined {
  return ends(shown)?.map((value) => new Decimal(value).toDecimalPlaces(20).toString());
}

/** The stated total with all steps, end by end. */
function footed({ standing }: SharedSession): readonly string[] {
  return [0, 1].map((end) =>
    standing.steps
      .reduce((sum, { effect }) => sum.plus(ends(effect)?.[end] ?? 0), new Decimal(standing.stated))
      .toDecimalPlaces(20)
      .toString(),
  );
}

test('before anything is said, nothing is agreed, and all that the document shows is open', () => {
  const { standing, points } = session();
  expect(ends(standing.agreed)).toEqual([standing.stated, standing.stated]);
  expect(points.every((point) => point.standing === 'open' && point.answer === null)).toBe(true);
  expect(rounded(standing.presented)).toEqual(rounded(view.totals.substantiated));
});

test('all agreed is the document’s own total', () => {
  const all = session(...pointIds.map((_, index) => outcome(index, 'agreed')));
  expect(rounded(all.standing.presented)).toEqual(rounded(view.totals.substantiated));
  for (const [index, point] of all.points.entries()) {
    expect(rounded(point.effect)).toEqual(rounded(view.points[index]?.loaded ?? null));
  }
});

test('stated, agreed, open, not agreed and withdrawn foot, end by end', () => {
  const said = session(
    outcome(0, 'agreed'),
    outcome(1, 'notAgreed'),
    outcome(2, 'parked'),
    outcome(3, 'withdrawn'),
    outcome(4, 'evidenceWanted'),
    outcome(5, 'agreedInPart', { figure: text('1.25') }),
    outcome(6, 'agreedInPart'),
  );
  expect(footed(said)).toEqual(rounded(said.standing.presented));
  expect(said.standing.steps.map(({ standing, points }) => [standing, points])).toEqual([
    ['agreed', [1, 6]],
    ['open', [3, 5, ...pointIds.slice(6).map((_, index) => index + 7)]],
    ['notAgreed', [2]],
    ['withdrawn', [4]],
  ]);
  expect(said.points[5]?.effect).toEqual({ kind: 'exact', value: '1.25' });
});

describe('what if they named another figure', () => {
  // The bar of the example: 1.85 kg stated, 2.14 kg ours, at 21.40.
  const at = pointIds.findIndex((id) =>
    annotations.points[id]?.items.some(
      (item) => item.type === 'position' && annotations.positions[item.id]?.quantity === '2.14',
    ),
  );
  const item = annotations.points[pointIds[at] as PointId]?.items.find(
    (one) => one.type === 'position' && annotations.positions[one.id]?.quantity === '2.14',
  );
  if (item?.type !== 'position') throw new Error('the example has no bar');
  const key = `position ${item.id}`;
  const others = (annotations.points[pointIds[at] as PointId]?.items ?? [])
    .map((one) => `${one.type} ${one.type === 'arithmetic' ? one.lineId : one.id}`)
    .filter((one) => one !== key);
  const named = (value: string) =>
    outcome(at, 'agreedInPart', { named: [{ item: key, field: 'quantity', value: text(value) }], without: others });

  test('our own figure gives our effect, theirs gives none', () => {
    const ours = whatIf(inputOf([]), named('2.14'));
    const theirs = whatIf(inputOf([]), named('1.85'));
    expect(new Decimal(ends(theirs.effects[at] ?? null)?.[0] ?? 1).abs().lt('1e-25')).toBe(true);
    expect(new Decimal(ends(ours.effects[at] ?? null)?.[0] ?? 0).toFixed(2)).toBe('7.39');
    expect(new Decimal(ends(ours.agreed)?.[0] ?? 0).minus(view.totals.stated).toFixed(2)).toBe('7.39');
  });

  test('half way gives half, and what is noted in the session says the same', () => {
    const said = named('1.995');
    const half = whatIf(inputOf([]), said);
    expect(new Decimal(ends(half.effects[at] ?? null)?.[0] ?? 0).toFixed(3)).toBe('3.695');
    expect(session(said).points[at]?.effect).toEqual(half.effects[at]);
    const shown = session(said).points[at]?.items.find((one) => one.key === key);
    expect(shown?.fields).toEqual([
      { field: 'quantity', name: 'quantity', unit: 'kg', isPercent: false, named: '1.995' },
    ]);
  });

  test('of what is shown by its effect or in words no figure can be named', () => {
    const levels = new Map(
      [...Object.values(annotations.positions), ...Object.values(annotations.hiddenCosts)].map(
        ({ id, disclosure }): [string, string] => [id, disclosure],
      ),
    );
    const closed = session().points.flatMap(({ items }) =>
      items.filter(({ key }) => ['effectOnly', 'wordsOnly'].includes(levels.get(key.split(' ')[1] ?? '') ?? '')),
    );
    expect(closed.length).toBeGreaterThan(0);
    for (const { fields } of closed) expect(fields).toEqual([]);
  });
});

test('an agreement in part counts only with something to count', () => {
  expect(standingOf(null)).toBe('open');
  expect(standingOf(outcome(0, 'agreedInPart'))).toBe('open');
  expect(standingOf(outcome(0, 'agreedInPart', { without: ['position x'] }))).toBe('agreed');
  expect(standingOf(outcome(0, 'parked'))).toBe('open');
  expect(standingOf(outcome(0, 'withdrawn'))).toBe('withdrawn');
});

/** Points of their own over the example's estimate: one position and one hidden cost. */
function twoPoints(position: Partial<Position>, cost: Partial<HiddenCost>) {
  const line = estimate.lines.find(({ kind, factors }) => kind === 'item' && factors.some(({ divides }) => divides));
  const place = line?.factors.findIndex(({ divides }) => divides);
  const anyPosition = Object.values(annotations.positions)[0];
  const anyCost = Object.values(annotations.hiddenCosts)[0];
  const anyPoint = Object.values(annotations.points)[0];
  if (!line || !anyPosition || !anyCost || !anyPoint) throw new Error('the example has no line with a factor');
  const plain = { range: null, evidenceIds: [], expressions: {}, disclosure: 'exact' } as const;
  const its: Position = {
    ...anyPosition,
    ...plain,
    id: 'z' as Position['id'],
    lineId: line.id,
    quantity: null,
    rate: null,
    percent: null,
    amount: null,
    baseIds: null,
    factors: { [String(place)]: text('0.5') },
    ...position,
  };
  const added: HiddenCost = {
    ...anyCost,
    ...plain,
    id: 'x' as HiddenCost['id'],
    parentId: null,
    method: { type: 'share', percent: text('0.25'), baseIds: [line.id] },
    ...cost,
  };
  const point = (id: string, items: Point['items']): Point => ({ ...anyPoint, id: id as PointId, order: id, items });
  const points = {
    p1: point('p1', [{ type: 'position', id: its.id }]),
    p2: point('p2', [{ type: 'hiddenCost', id: added.id }]),
  };
  const own: Annotations = {
    ...annotations,
    positions: { [its.id]: its },
    hiddenCosts: { [added.id]: added },
    rebasings: {},
    points,
  };
  const ids = ['p1', 'p2'] as unknown as readonly PointId[];
  const input = { estimate, annotations: own, view, pointIds: ids, outcomes: new Map<PointId, PointOutcome>() };
  const agreed = (id: number, more: Partial<PointOutcome> = {}): PointOutcome => {
    return { ...blank, pointId: ids[id] as PointId, answer: 'agreed', ...more };
  };
  return { input, agreed, field: `factor:${place}` };
}

test('what the document has in words alone counts in no figure of the room either', () => {
  const { input, agreed } = twoPoints({}, { disclosure: 'wordsOnly' });
  const would = whatIf(input, agreed(1));
  expect(would.effects[1]).toBeNull();
  expect(would.agreed).toEqual({ kind: 'exact', value: shareSession(input).standing.stated });
  // The same cost, shown exactly, does count.
  const counting = twoPoints({}, {});
  expect(whatIf(counting.input, counting.agreed(1)).effects[1]).not.toBeNull();
});

test('no figure that they name breaks the room, and of what stays ours it shows nothing but its own share', () => {
  const { input, agreed, field } = twoPoints({}, { disclosure: 'effectOnly' });
  const stated = new Decimal(shareSession(input).standing.stated);
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: 1e-9, max: 1e9 })), (value) => {
      const named = [{ item: 'position z', field, value: text(new Decimal(value).toFixed()) }];
      const would = whatIf(input, agreed(0, { answer: 'agreedInPart', named }));
      const [low] = ends(would.effects[0] ?? null) ?? ['0', '0'];
      // The cost that is shown by its effect is not agreed: the agreed cost holds what they named and nothing else.
      expect(new Decimal(ends(would.agreed)?.[0] ?? 0).minus(stated).minus(low).abs().lt('1e-9')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('where a percentage of ours is shown by its effect alone, no figure can be named: two trials would tell it', () => {
  const own = estimateOf(
    'P',
    [
      group('M', [item('Bar', { quantity: '2', rate: '5', amount: '10' })]),
      group('L', [item('Turn', { amount: '7' })]),
      markup('SG&A', '0.10', ['M'], { amount: '1' }),
    ],
    '18',
  );
  const lineId = (label: string) => own.lines.find((line) => line.label === label)?.id as LineId;
  const figures = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  const [template] = Object.values(annotations.points);
  if (!template) throw new Error('the example has no point');
  const at = (level: DisclosureLevel): SharedSession => {
    const positions = {
      m: {
        ...emptyArgument,
        ...figures,
        id: 'm',
        order: 'm',
        lineId: lineId('SG&A'),
        percent: text('0.16'),
        disclosure: level,
      },
      b: {
        ...emptyArgument,
        ...figures,
        id: 'b',
        order: 'b',
        lineId: lineId('Bar'),
        rate: text('5.5'),
        disclosure: 'exact',
      },
    } as unknown as Annotations['positions'];
    const points = {
      p: { ...template, id: 'p', order: 'a', items: [{ type: 'position', id: 'm' }] },
      q: { ...template, id: 'q', order: 'b', items: [{ type: 'position', id: 'b' }] },
    } as unknown as Annotations['points'];
    const said = { ...noAnnotations, positions, points };
    const ids = sharedPointIds({ estimate: own, annotations: said, words });
    return shareSession({ estimate: own, annotations: said, view, pointIds: ids, outcomes: new Map() });
  };
  const fieldsOf = ({ points }: SharedSession) => points.flatMap(({ items }) => items.flatMap(({ fields }) => fields));
  expect(fieldsOf(at('exact')).map(({ field }) => field)).toEqual(['percent', 'rate']);
  expect(fieldsOf(at('effectOnly'))).toEqual([]);
});
