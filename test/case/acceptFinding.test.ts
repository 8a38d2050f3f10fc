import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import {
  type Accepting,
  acceptedType,
  acceptFinding,
  addHiddenCost,
  addPoint,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  decisionOn,
  figuresAsked,
  invertChange,
  positionOf,
  setPositionFigure,
} from '../../src/case';
import type { Finding } from '../../src/checks';
import type { LineId } from '../../src/estimate';
import { smallCase } from '../app/smallCase';
import { emptyMethod, findingOn } from '../support/findingOn';

const steel = 'S!3' as LineId;
const overhead = 'S!5' as LineId;
const given: Accepting = {
  newId: 'new',
  wording: '',
  figures: {},
  asPoint: false,
  author: 'Ada',
  at: '2026-11-22T08:00:00.000Z',
};

const after = (data: CaseData, ...commands: readonly Command[]): CaseData =>
  commands.reduce((before, command) => applyChange(before, carryOut(command, before).change), data);
const accept = (data: CaseData, finding: Finding, more: Partial<Accepting> = {}) => {
  const { command, accepted } = acceptFinding(data, finding, { ...given, ...more });
  return { accepted, data: after(data, command), change: carryOut(command, data).change };
};

const price = findingOn(steel, { type: 'position', lineId: steel, fields: { rate: text('12') } });
const credit = findingOn(steel, { type: 'position', lineId: steel, fields: { rate: null } });
const packing = findingOn(null, {
  type: 'hiddenCost',
  parentId: null,
  label: 'Packaging',
  costElement: 'packaging',
  method: emptyMethod,
});
const sum = findingOn(steel, {
  type: 'point',
  kind: 'fact',
  heading: 'An amount',
  claim: 'The amount is another.',
  question: 'Which is meant?',
  item: { type: 'arithmetic', lineId: steel },
});

describe('accepting a finding', () => {
  test('puts the figure that it suggests beside the line, with its sentence as our reason', () => {
    const { data, accepted } = accept(smallCase(), price);
    expect(accepted).toEqual({ type: 'position', lineId: steel });
    expect(positionOf(data, steel)).toMatchObject({
      rate: '12',
      rationale: price.text,
      question: price.question,
      author: 'Ada',
      disclosure: 'internal',
    });
    expect(decisionOn(data, price)).toMatchObject({ status: 'accepted', author: 'Ada' });
  });

  test('is one step that undo takes back whole', () => {
    for (const finding of [price, packing, sum]) {
      const before = smallCase();
      const { data, change } = accept(before, finding);
      expect(applyChange(data, invertChange(change))).toEqual(before);
    }
  });

  test('asks for a figure that it cannot know, and takes the one that is given', () => {
    expect(figuresAsked(smallCase(), credit)).toEqual(['rate']);
    expect(figuresAsked(smallCase(), price)).toEqual([]);
    const { data } = accept(smallCase(), credit, { figures: { rate: text('11') } });
    expect(positionOf(data, steel)?.rate).toBe('11');
  });

  test('leaves a figure and words of ours as they are', () => {
    const set = setPositionFigure('p1', steel, 'amount', text('30'), 'x');
    const before = after(smallCase(), set);
    expect(figuresAsked(before, credit)).toEqual([]);
    const { data } = accept(before, price);
    expect(positionOf(data, steel)).toMatchObject({ id: 'p1', amount: '30', rate: null, rationale: price.text });
    const again = accept(data, { ...price, text: 'Something else.' });
    expect(positionOf(again.data, steel)?.rationale).toBe(price.text);
  });

  test('takes another base', () => {
    const finding = findingOn(overhead, { type: 'position', lineId: overhead, fields: {}, baseIds: [steel] });
    expect(positionOf(accept(smallCase(), finding).data, overhead)?.baseIds).toEqual([steel]);
  });

  test('adds a hidden cost, its amount missing until its figures are given, and never twice', () => {
    const { data, accepted } = accept(smallCase(), packing);
    expect(accepted).toEqual({ type: 'hiddenCost', id: 'new' });
    expect(data.hiddenCosts.new).toMatchObject({ label: 'Packaging', method: emptyMethod, rationale: packing.text });
    const again = accept(data, packing, { newId: 'other' });
    expect(Object.keys(again.data.hiddenCosts)).toEqual(['new']);
    expect(again.accepted).toEqual({ type: 'hiddenCost', id: 'new' });
    const elsewhere = { label: 'Packaging', parentId: 'S!2' as LineId, costElement: 'packaging' as const };
    const other = after(smallCase(), addHiddenCost('h1', { ...elsewhere, method: emptyMethod }));
    expect(Object.keys(accept(other, packing).data.hiddenCosts)).toEqual(['h1', 'new']);
  });

  test('makes a point over the arithmetic part, and leaves it where a point of ours has it already', () => {
    const { data } = accept(smallCase(), sum);
    expect(data.points.new).toMatchObject({
      heading: 'An amount',
      claim: 'The amount is another.',
      standard: sum.principle,
      items: [{ type: 'arithmetic', lineId: steel }],
    });
    const taken = after(smallCase(), addPoint('c1', { items: [{ type: 'arithmetic', lineId: steel }] }));
    const second = accept(taken, sum);
    expect(Object.keys(second.data.points)).toEqual(['c1']);
    expect(second.accepted).toEqual({ type: 'point', id: 'c1' });
    expect(decisionOn(second.data, sum)?.status).toBe('accepted');
  });

  test("says it in the expert's own words", () => {
    const wording = 'Our words.';
    expect(accept(smallCase(), sum, { wording }).data.points.new?.claim).toBe(wording);
    const { data } = accept(smallCase(), price, { wording });
    expect(positionOf(data, steel)?.rationale).toBe(wording);
    expect(decisionOn(data, price)?.wording).toBe(wording);
  });

  test('without a suggestion it becomes a point, and one about the quoted price stays a note', () => {
    const plain = findingOn(steel, null);
    expect(acceptedType(plain)).toBe('point');
    expect(accept(smallCase(), plain).data.points.new).toMatchObject({ claim: plain.text, items: [] });
    const internal: Finding = { ...plain, rule: 'F6' };
    expect(acceptedType(internal)).toBe('note');
    const { data, accepted } = accept(smallCase(), internal, { asPoint: true });
    expect([accepted.type, data.points]).toEqual(['note', {}]);
    expect(decisionOn(data, internal)?.status).toBe('accepted');
  });

  test('a suggestion with a figure to give can be asked as a point instead', () => {
    const { data } = accept(smallCase(), credit, { asPoint: true });
    expect([positionOf(data, steel), data.points.new?.question]).toEqual([null, credit.question]);
  });
});
