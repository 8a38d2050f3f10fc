import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import {
  annotationsOf,
  type CaseData,
  carryOut,
  currentRevision,
  documentOf,
  emptyHistory,
  perform,
  readCaseFile,
  recordExport,
  redo,
  setDeal,
  takeOverAnswers,
  undo,
  writeCaseFile,
} from '../../src/case';
import { share, sharedPointIds } from '../../src/disclosure';

const read = readCaseFile(readFileSync('public/example/example.costbridge.json', 'utf8'), 'example');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const data: CaseData = read.value.data;
const estimate = currentRevision(data)?.estimate;
if (!estimate) throw new Error('no estimate');
const annotations = annotationsOf(data);
const view = share({ estimate, annotations, words: documentOf(data), date: '2026-11-21' });
const points = sharedPointIds({ estimate, annotations });
const left = {
  exportedAt: '2026-11-21T10:00:00.000Z',
  edition: 'reviewFile',
  recipient: 'Kessler',
  view,
  points,
  shown: null,
  reason: null,
} as const;

test('the points of a record are those that the view prints, in its order', () => {
  const headings = points.map((id) => data.points[id]?.heading);
  expect(headings).toEqual(view.points.map(({ heading }) => heading));
});

test('an export happened: undo takes back what came before it and leaves the record', () => {
  const first = perform(data, emptyHistory, carryOut(setDeal({ product: 'Another' }, 'Change the product'), data));
  const undone = undo(first.data, first.history);
  const second = perform(undone.data, undone.history, carryOut(recordExport('x1', left), undone.data));
  expect(second.applied).not.toBeNull();
  expect(second.history).toEqual(undone.history);
  const again = redo(second.data, second.history);
  expect(again.data.deal.deal?.product).toBe('Another');
  const back = undo(again.data, again.history);
  expect(back.data).toEqual({ ...data, exports: second.data.exports });
  expect(Object.keys(back.data.exports)).toEqual(['x1']);
});

test('records of exports and answers come back from the file as they were', () => {
  let count = 0;
  const exported = perform(data, emptyHistory, carryOut(recordExport('x1', left), data)).data;
  const answer = {
    exportId: 'x1',
    pointId: points[0] ?? ('' as never),
    answer: 'agreedInPart',
    figure: text('4.2'),
    comment: 'As of <b>2026</b>',
    name: '',
    receivedAt: '2026-11-22T08:00:00.000Z',
    fileName: 'answers.json',
  } as const;
  const command = takeOverAnswers(() => `a${++count}`, [answer, { ...answer, answer: 'agreed', figure: null }]);
  const { data: answered } = perform(exported, emptyHistory, carryOut(command, exported));
  // Of one point of one edition there is one answer: the later.
  expect(Object.values(answered.answers).map(({ id, answer: said }) => [id, said])).toEqual([['a1', 'agreed']]);
  const reopened = readCaseFile(writeCaseFile({ data: answered, files: new Map() }), 'saved');
  expect(reopened.ok && reopened.value.data).toEqual(answered);
});
