import { describe, expect, test } from 'vitest';
import { analyse, coverage } from '../../src/analysis';
import type { Annotations, EvidenceId, HiddenCost, HiddenCostId, Position, PositionId } from '../../src/annotations';
import { text, toText } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const estimate = estimateOf(
  'Price',
  [
    group('Frame', [item('Tube', { quantity: '3', rate: '10' }), item('Weld', { amount: '10' })], { quantity: '2' }),
    item('Paint', { amount: '15' }),
    item('Label', {}),
    markup('Credit', '-0.05', ['Frame']),
  ],
  '91',
);
const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
const idOf = (label: string) => estimate.lines.find((line) => line.label === label)?.id as Position['lineId'];

function position(label: string, fields: Partial<Position>): Position {
  return { ...emptyArgument, ...nothing, order: 'i', id: label as PositionId, lineId: idOf(label), ...fields };
}

const sheet = 'sheet' as EvidenceId;
const cost: HiddenCost = {
  ...emptyArgument,
  order: 'i',
  id: 'h' as HiddenCostId,
  label: 'Training',
  parentId: null,
  costElement: 'other',
  method: { type: 'perUnit', quantity: text(1), rate: null },
  catalogueId: null,
};

function covered(positions: readonly Position[], hiddenCosts: readonly HiddenCost[] = []) {
  const annotations: Annotations = {
    ...noAnnotations,
    positions: Object.fromEntries(positions.map((its) => [its.id, its])),
    hiddenCosts: Object.fromEntries(hiddenCosts.map((its) => [its.id, its])),
  };
  return coverage(analyse(estimate, annotations), (id) => id === sheet);
}

describe('how much stands behind the gap, by value', () => {
  test('is worked by the amounts in the product, credits by their size, missing amounts told apart', () => {
    // Tube 60, weld 20, paint 15, credit -4: 99 in all; the label has no amount.
    const { estimate: whole } = covered([]);
    expect(toText(whole.value)).toBe('99');
    expect(whole.missing).toBe(1);
    expect(whole.positions.fraction?.toNumber()).toBe(0);
  });

  test('counts a line once, by its own position or that of the group that it stands in', () => {
    const { estimate: of, effects } = covered([
      position('Tube', { rate: text(11), evidenceIds: [sheet] }),
      position('Frame', { quantity: text(3), state: 'approved' }),
      position('Paint', { amount: text(15), evidenceIds: ['gone' as EvidenceId] }),
    ]);
    expect([of.positions, of.evidence, of.approvals].map(({ amount }) => toText(amount))).toEqual(['95', '60', '80']);
    // 6 more for tubes and 43 for a third frame, each less the credit on it; paint adds nothing.
    expect(toText(effects.value)).toBe('46.55');
    expect(toText(effects.evidence.amount)).toBe('5.7');
    expect(toText(effects.approvals.amount)).toBe('40.85');
  });

  test('takes no position for one that holds only words, and no missing figure for zero', () => {
    const { estimate: of, effects } = covered([position('Paint', { rationale: 'to be asked' })], [cost]);
    expect(toText(of.positions.amount)).toBe('0');
    expect(effects).toMatchObject({ missing: 1, evidence: { fraction: null } });
  });
});
