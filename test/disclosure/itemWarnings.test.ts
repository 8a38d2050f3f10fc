import { expect, test } from 'vitest';
import type { PointId, PositionId } from '../../src/annotations';
import { annotationsOf, currentRevision, readCaseFile } from '../../src/case';
import { shareWarnings } from '../../src/disclosure';
import { bigCaseFile } from '../support/bigCase';

const read = readCaseFile(bigCaseFile(100), 'big');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const estimate = currentRevision(data)?.estimate;
if (!estimate) throw new Error('no estimate');
const annotations = annotationsOf(data);
const first = 'x0' as PointId;
const point = annotations.points[first];
if (!point) throw new Error('no point');

const told = (of = annotations) => shareWarnings(estimate, of).filter(({ pointId }) => pointId === first);

test('what holds for many items of a point is told once, with their names', () => {
  expect(point.items).toHaveLength(5);
  expect(told()).toContainEqual({
    pointId: first,
    text: '5 of its items cite no evidence.',
    about: ['Part 1', 'Part 2', 'Part 3', 'Part 4', 'Part 5'],
  });
  expect(told().filter(({ text }) => text.includes('evidence'))).toHaveLength(1);
});

test('what holds for a few is told of each, beside what holds for many', () => {
  const draft = (id: string) => ({ [id]: { ...annotations.positions[id as PositionId], state: 'draft' } });
  const positions = { ...annotations.positions, ...draft('p1'), ...draft('p3') } as typeof annotations.positions;
  expect(told({ ...annotations, positions }).map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      '"Part 1" cites no evidence.',
      '"Part 2" is still a draft.',
      '"Part 3" cites no evidence.',
      '"Part 4" is still a draft.',
      '"Part 5" cites no evidence.',
    ]),
  );
});
