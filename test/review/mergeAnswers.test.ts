import { describe, expect, test } from 'vitest';
import type { PointId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { decided, mergeAnswers, type SessionOutcome, type WrittenAnswer } from '../../src/review';

const pointId = 'p' as PointId;
const said = (more: Partial<SessionOutcome> = {}): SessionOutcome => ({
  id: 'o',
  order: 'o',
  sessionId: 's',
  pointId,
  answer: 'agreed',
  named: [],
  without: [],
  figure: null,
  reason: 'Said so.',
  ownerOurs: 'R. Oduya',
  ownerTheirs: '',
  dueDate: '2026-12-08',
  at: '2026-11-24T09:00:00.000Z',
  ...more,
});
const written = (more: Partial<WrittenAnswer> = {}): WrittenAnswer => ({
  id: 'w',
  pointId,
  answer: 'agreed',
  figure: null,
  comment: '',
  name: 'M. Laurent',
  receivedAt: '2026-11-25T09:00:00.000Z',
  ...more,
});

function stateOf(spoken: SessionOutcome | null, filed: WrittenAnswer | null): string | undefined {
  return mergeAnswers(
    [pointId],
    new Map(spoken ? [[pointId, spoken]] : []),
    new Map(filed ? [[pointId, filed]] : []),
  )[0]?.state;
}

describe('answers in writing beside what was said', () => {
  const figure = text('4.2');
  const named = [{ item: 'position x', field: 'quantity', value: text('2') }];
  test.each<[string, SessionOutcome | null, WrittenAnswer | null, string]>([
    ['neither', null, null, 'none'],
    ['said alone', said(), null, 'said'],
    ['written alone', null, written(), 'written'],
    ['a comment alone is no answer', said(), written({ answer: null, comment: 'Thanks' }), 'said'],
    ['the same', said(), written(), 'same'],
    ['another answer', said(), written({ answer: 'notAgreed' }), 'conflict'],
    ['parked in the room', said({ answer: 'parked' }), written(), 'conflict'],
    [
      'in part, one figure',
      said({ answer: 'agreedInPart', figure }),
      written({ answer: 'agreedInPart', figure }),
      'same',
    ],
    [
      'in part, two figures',
      said({ answer: 'agreedInPart', figure }),
      written({ answer: 'agreedInPart', figure: text('4.1') }),
      'conflict',
    ],
    [
      'figures beneath and an effect',
      said({ answer: 'agreedInPart', named }),
      written({ answer: 'agreedInPart', figure }),
      'conflict',
    ],
    [
      'figures beneath and none in writing',
      said({ answer: 'agreedInPart', named }),
      written({ answer: 'agreedInPart' }),
      'same',
    ],
  ])('%s', (_, spoken, filed, state) => expect(stateOf(spoken, filed)).toBe(state));
});

describe('one click decides', () => {
  const filed = written({ answer: 'notAgreed', comment: 'Checked again.' });

  test.each(['said', 'written'] as const)('for what was %s, and the conflict is over', (side) => {
    const outcome = decided({ said: said(), written: filed }, side);
    expect(outcome).not.toBeNull();
    const after = { ...said(), ...outcome } as SessionOutcome;
    expect(after.answer).toBe(side === 'said' ? 'agreed' : 'notAgreed');
    expect(after.ownerOurs).toBe('R. Oduya');
    expect(after.reason).toBe(side === 'said' ? 'Said so.' : 'Checked again.');
    expect(stateOf(after, filed)).toBe(side === 'said' ? 'decided' : 'same');
  });

  test('an answer that comes later asks again', () => {
    const after = { ...said(), ...decided({ said: said(), written: filed }, 'said') } as SessionOutcome;
    expect(stateOf(after, { ...filed, receivedAt: '2026-11-30T09:00:00.000Z' })).toBe('conflict');
  });

  test('what only stands in writing is taken into the session', () => {
    expect(decided({ said: null, written: filed }, 'written')).toMatchObject({ answer: 'notAgreed', ownerOurs: '' });
    expect(decided({ said: null, written: filed }, 'said')).toBeNull();
    expect(decided({ said: null, written: written({ answer: null }) }, 'written')).toBeNull();
  });
});
