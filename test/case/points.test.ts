import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/annotations';
import { applyChange, carryOut, invertChange, mergePoints, readCaseFile } from '../../src/case';

const read = readCaseFile(readFileSync('public/example/example.costbridge.json', 'utf8'), 'example');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const [first, second] = inOrder(data.points);
if (!first || !second) throw new Error('the example has no points');

test('two points become one: all that they stand on, and every word', () => {
  const { change } = carryOut(mergePoints(first.id, second.id), data);
  const after = applyChange(data, change);
  const merged = after.points[first.id];
  expect(after.points[second.id]).toBeUndefined();
  expect(merged?.items).toEqual([...first.items, ...second.items]);
  expect(merged?.heading).toBe(first.heading);
  for (const words of [first.claim, second.heading, second.claim]) expect(merged?.claim).toContain(words);
  // Both ask the same: it stands once.
  expect(merged?.question).toBe(first.question);
  expect(applyChange(after, invertChange(change))).toEqual(data);
});

test('a point is not merged with itself, nor with one that is gone', () => {
  for (const other of [first.id, 'none' as typeof first.id]) {
    expect(applyChange(data, carryOut(mergePoints(first.id, other), data).change)).toEqual(data);
  }
});
