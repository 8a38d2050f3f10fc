import { describe, expect, test } from 'vitest';
import type { Annotations, DisclosureLevel, Point, PointId, Position, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { LineId } from '../../src/estimate';
import {
  agreedChanges,
  agreedPoints,
  lastOutcomes,
  type ReviewSession,
  type SessionOutcome,
  type SessionTable,
} from '../../src/review';
import { noAnnotations } from '../support/randomCase';

const outcome = (id: string, more: Partial<SessionOutcome>): SessionOutcome => ({
  id,
  order: id,
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
  ...more,
});

const session = (id: string, more: Partial<ReviewSession>): ReviewSession => ({
  id,
  order: id,
  title: '',
  heldOn: null,
  attendeesOurs: '',
  attendeesTheirs: '',
  agenda: [],
  notes: {},
  exportId: null,
  openedAt: null,
  closedAt: null,
  ...more,
});

describe('what was said last', () => {
  const late = outcome('a', { sessionId: 'first', at: '2026-11-20T10:00:00Z' });
  const newer = outcome('b', { sessionId: 'second', answer: 'notAgreed', at: '2026-11-15T10:00:00Z' });
  const answerOf = (first: Partial<ReviewSession>, second: Partial<ReviewSession>) =>
    lastOutcomes([newer, late], { first: session('first', first), second: session('second', second) }).get(
      'p' as PointId,
    )?.answer;

  test.each([
    [{ openedAt: '2026-11-01T10:00:00Z' }, { openedAt: '2026-11-15T10:00:00Z' }],
    [{ heldOn: '2026-11-01' }, { openedAt: '2026-11-15T10:00:00Z' }],
    [{ heldOn: '2026-11-15' }, { heldOn: '2026-11-16' }],
    [{ openedAt: '2026-11-15T08:00:00Z' }, { openedAt: '2026-11-15T10:00:00Z' }],
  ])('is of the latest session, whenever it was noted: %j, %j', (first, second) => {
    expect(answerOf(first, second)).toBe('notAgreed');
  });

  test('within a session the latest note counts, and a session without a day is of its first note', () => {
    const again = outcome('c', { sessionId: 'first', answer: 'parked', at: '2026-11-21T10:00:00Z' });
    const said = lastOutcomes([again, late], { first: session('first', { heldOn: '2026-11-01' }) });
    expect(said.get('p' as PointId)?.answer).toBe('parked');
    expect(answerOf({}, { heldOn: '2026-11-15' })).toBe('agreed');
  });
});

describe('taking a named figure over', () => {
  const position = (disclosure: DisclosureLevel): Position => ({
    ...emptyArgument,
    id: 'x' as PositionId,
    order: 'a',
    lineId: 'L' as LineId,
    quantity: text('2.14'),
    rate: text('37.5'),
    factors: {},
    percent: null,
    baseIds: null,
    amount: null,
    disclosure,
  });
  const point = { id: 'p', order: 'a', items: [{ type: 'position', id: 'x' }] } as unknown as Point;
  const said = outcome('o', {
    answer: 'agreedInPart',
    named: [{ item: 'position x', field: 'quantity', value: text('2.05') }],
  });
  const withLevel = (disclosure: DisclosureLevel): Annotations => ({
    ...noAnnotations,
    positions: { ['x' as PositionId]: position(disclosure) },
  });
  const changed = (today: DisclosureLevel, table: DisclosureLevel | null) => {
    const kept = table === null ? undefined : ({ ...withLevel(table), revisionId: 'r' } as SessionTable);
    const agreed = agreedPoints([point], new Map([[point.id, said]]), { s: session('s', { table: kept }) });
    const after = agreedChanges(withLevel(today), agreed)[0]?.after as Position;
    return [after.disclosure, after.quantity, after.rate];
  };

  test.each<[DisclosureLevel, DisclosureLevel | null, DisclosureLevel, string | null]>([
    ['exact', 'exact', 'exact', '37.5'],
    ['range', 'range', 'exact', null],
    ['internal', 'range', 'internal', null],
    ['internal', 'exact', 'internal', '37.5'],
    ['effectOnly', 'range', 'effectOnly', null],
    ['exact', 'range', 'exact', null],
    ['range', 'exact', 'range', '37.5'],
    ['range', null, 'exact', null],
    ['internal', null, 'internal', null],
  ])('today %s, on the table %s: %s, with the rate %s', (today, table, level, rate) => {
    expect(changed(today, table)).toEqual([level, '2.05', rate]);
  });
});
