import { describe, expect, test } from 'vitest';
import { Session } from '../../src/app/workbench/session';
import { text } from '../../src/base/decimal';
import { positionOf, setPosition, setPositionFigure } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { smallCase } from './smallCase';

const steel = 'S!3' as LineId;
const rate = (value: string) => setPositionFigure('p1', steel, 'rate', text(value), 'Set our rate');
const why = (rationale: string) => setPosition('p1', steel, { rationale }, 'Change the reason');

describe('session', () => {
  test('undo takes a command back and redo repeats it', () => {
    const session = new Session(smallCase());
    expect(session.run(rate('12'))?.label).toBe('Set our rate');
    expect(session.undo()?.label).toBe('Undo: Set our rate');
    expect(session.data).toEqual(smallCase());
    session.redo();
    expect(positionOf(session.data, steel)?.rate).toBe('12');
  });

  test('a command that changes nothing enters neither history nor store', () => {
    const session = new Session(smallCase());
    session.run(rate('12'));
    expect(session.run(rate('12'))).toBeNull();
    expect(session.history.past).toHaveLength(1);
  });

  test('the typing of one text is one undo step, and every pause is handed on to be saved', () => {
    const session = new Session(smallCase());
    session.run(rate('12'));
    const saved = ['B', 'Be', 'Because'].map((typed) => session.run(why(typed), 'text 1'));
    expect(saved.every((edit) => edit !== null)).toBe(true);
    expect(session.history.past.map(({ label }) => label)).toEqual(['Set our rate', 'Change the reason']);
    session.undo();
    expect(positionOf(session.data, steel)).toMatchObject({ rationale: '', rate: '12' });
    session.redo();
    expect(positionOf(session.data, steel)?.rationale).toBe('Because');
  });

  test('another stay in the field is another step', () => {
    const session = new Session(smallCase());
    session.run(why('One'), 'text 1');
    session.run(why('Two'), 'text 2');
    session.undo();
    expect(positionOf(session.data, steel)?.rationale).toBe('One');
  });

  test('typing after an undo begins anew', () => {
    const session = new Session(smallCase());
    session.run(rate('12'));
    session.run(why('One'), 'text 1');
    session.undo();
    session.run(why('Two'), 'text 1');
    session.undo();
    expect(positionOf(session.data, steel)).toMatchObject({ rationale: '', rate: '12' });
  });
});
