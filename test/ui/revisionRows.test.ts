import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position, PositionId } from '../../src/annotations';
import { decimal, sum, text } from '../../src/base/decimal';
import { formatContext } from '../../src/base/format';
import { roundTo } from '../../src/base/rounding';
import { emptyArgument } from '../../src/case';
import { carryIds, differences, type FieldChange, type LineId, matchRevisions } from '../../src/estimate';
import { changeWords } from '../../src/ui/parts/changeWords';
import { differenceRows, shownRows } from '../../src/ui/revision/model/differenceRows';
import { movedUnderPositions } from '../../src/ui/revision/model/underPositions';
import { asRevision, randomEdits, treeOf } from '../estimate/revision/revise';
import { estimateOf, item } from '../support/estimateOf';
import { estimates } from '../support/randomCase';
import { runs } from '../support/runs';

test('the printed changes add up to the printed change of the total, and the differences shown to all of it', () => {
  fc.assert(
    fc.property(estimates, randomEdits, (before, edit) => {
      const root = treeOf(before);
      edit(root);
      const { after } = asRevision(root, before);
      const carried = carryIds(after, matchRevisions(before, after), new Set(before.lines.map(({ id }) => id)));
      const found = differences(before, carried);
      const rows = differenceRows(before, carried, found, 2);
      const [from, to] = [roundTo(decimal(found.total.before), 2), roundTo(decimal(found.total.after), 2)];
      const all = sum(rows.map(({ effect }) => effect));
      expect(all.minus(to.minus(from)).abs().lte('0.01')).toBe(true);
      const total = rows.at(-1);
      expect(total?.look).toBe('total');
      const shown = sum(shownRows(rows, 'differences').map(({ effect }) => effect));
      expect(shown.plus(total?.effect ?? 0).toString()).toBe(all.toString());
    }),
    runs(200),
  );
});

describe('what changed, in words', () => {
  const change = (fields: Partial<FieldChange>): FieldChange => ({
    field: 'quantity',
    name: '',
    before: null,
    after: null,
    follows: false,
    ...fields,
  });
  test.each<readonly [string, readonly FieldChange[]]>([
    ['quantity 1.85 → 2.10', [change({ before: '1.85', after: '2.1' })]],
    [
      'rate 9.60 → 6.40',
      [change({ field: 'rate', before: '9.6', after: '6.4' }), change({ field: 'amount', before: '1', after: '2' })],
    ],
    ['percentage 5 % → 6.5 %', [change({ field: 'percent', before: '0.05', after: '0.065' })]],
    ['OEE 0.9 added', [change({ field: 'factor', name: 'OEE', after: '0.9' })]],
    ['was "Bar"', [change({ field: 'label', before: 'Bar', after: 'Rundstahl' })]],
    ['group Material → Purchased parts', [change({ field: 'group', before: 'Material', after: 'Purchased parts' })]],
    ['read as a line → a group', [change({ field: 'kind', before: 'item', after: 'group' })]],
    ['', [change({ field: 'amount', before: '1', after: '2', follows: true })]],
  ])('%s', (words, changes) => {
    expect(changeWords(changes, formatContext('en', 'EUR')).replaceAll('\u202f', ' ')).toBe(words);
  });
});

test('what the customer did about our positions: met, towards ours, away', () => {
  const was = estimateOf('Valve', [
    item('Bar', { quantity: '1.85', rate: '20' }),
    item('Seal', { quantity: '1', rate: '5' }),
    item('Turning', { quantity: '1', rate: '60', factors: [['OEE', 'yield', '0.9', true]] }),
  ]);
  const is = estimateOf('Valve', [
    item('Bar', { quantity: '2', rate: '20' }),
    item('Seal', { quantity: '1', rate: '4' }),
    item('Turning', { quantity: '1', rate: '60', factors: [['OEE', 'yield', '0.8', true]] }),
  ]);
  const lineOf = Object.fromEntries(was.lines.map(({ label, id }) => [label, id]));
  const figures = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  const position = (id: string, line: string, its: Partial<Position>) => ({
    [id]: { ...emptyArgument, ...figures, order: id, id: id as PositionId, lineId: lineOf[line] as LineId, ...its },
  });
  const positions = {
    ...position('a', 'Bar', { quantity: text('2.14') }),
    ...position('b', 'Seal', { rate: text('6') }),
    ...position('c', 'Turning', { factors: { '0': text('0.8') } }),
  };
  const moved = movedUnderPositions(differences(was, is), { positions });
  expect(moved.map(({ label, change, way }) => [label, change.field, way])).toEqual([
    ['Bar', 'quantity', 'towards'],
    ['Seal', 'rate', 'away'],
    ['Turning', 'factor', 'met'],
  ]);
});
