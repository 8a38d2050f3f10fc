import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type PointId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addSession,
  annotationsOf,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  currentRevision,
  documentOf,
  readCaseFile,
  recordExport,
  recordOutcome,
  recordSession,
  shareInputOf,
  takeOverAnswers,
} from '../../src/case';
import { share, sharedPointIds } from '../../src/disclosure';
import type { PointOutcome } from '../../src/review';

export const sessionId = 'session-1';

const blank = {
  named: [],
  without: [],
  figure: null,
  reason: '',
  ownerOurs: '',
  ownerTheirs: '',
  dueDate: null,
} as const satisfies Partial<PointOutcome>;

export function exampleData(): CaseData {
  const path = fileURLToPath(new URL('../../fixtures/cases/servo-valve/case.costbridge.json', import.meta.url));
  const read = readCaseFile(readFileSync(path, 'utf8'), 'servo-valve');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.data;
}

/** Points of the example in printed order. */
export function pointsOf(data: CaseData): readonly PointId[] {
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  return sharedPointIds({ estimate, annotations: annotationsOf(data), words: documentOf(data) });
}

/**
 * The example after a session, made by commands alone: the bar with a weight that the customer named, two points agreed,
 * one on an effect, others not agreed, parked, wanting evidence; and a file of answers that contradicts two of them.
 */
export function heldCase(): CaseData {
  let data = exampleData();
  const run = (command: Command): void => {
    data = applyChange(data, carryOut(command, data).change);
  };
  let ids = 0;
  const newId = (): string => `held-${(ids += 1)}`;
  const estimate = currentRevision(data)?.estimate;
  if (!estimate) throw new Error('no revision');
  const open = { estimate, annotations: annotationsOf(data), data };
  const view = share(shareInputOf(open, '2026-11-24'));
  const points = pointsOf(data);
  run(
    addSession(sessionId, {
      title: 'Joint cost review, servo valve',
      heldOn: '2026-11-24',
      attendeesOurs: 'Jo Berg, account',
      attendeesTheirs: 'M. Laurent, purchasing',
      agenda: [{ title: 'Purpose and rules', minutes: 10 }],
      notes: {},
      exportId: null,
      openedAt: null,
      closedAt: null,
    }),
  );
  const record = { exportedAt: '2026-11-24T08:00:00.000Z', recipient: 'Meridor', shown: null, reason: null } as const;
  run(recordExport('sent-1', { ...record, edition: 'session', view, points }));
  run(recordExport('sent-2', { ...record, edition: 'reviewFile', view, points }));
  run(recordSession(sessionId, { openedAt: '2026-11-24T08:00:00.000Z', exportId: 'sent-1' }));
  const say = (index: number, answer: PointOutcome['answer'], more: Partial<PointOutcome> = {}): void => {
    const pointId = points[index] as PointId;
    run(
      recordOutcome(newId(), sessionId, { ...blank, pointId, answer, ...more }, `2026-11-24T09:${10 + index}:00.000Z`),
    );
  };
  const bar = Object.values(data.positions).find(({ quantity }) => quantity === '2.14');
  if (!bar) throw new Error('the example has no bar');
  say(0, 'agreed', { reason: 'The sum leaves out its last row.' });
  say(1, 'notAgreed', { reason: 'The time stands as it is.' });
  say(3, 'agreedInPart', {
    named: [{ item: `position ${bar.id}`, field: 'quantity', value: text('1.98') }],
    reason: 'Weighed together.',
  });
  say(4, 'parked', { ownerTheirs: 'M. Laurent', dueDate: '2026-12-15' });
  say(5, 'agreedInPart', { figure: text('2.5') });
  say(6, 'agreed');
  say(8, 'evidenceWanted', { ownerOurs: 'R. Oduya', dueDate: '2026-12-08' });
  run(recordSession(sessionId, { closedAt: '2026-11-24T10:00:00.000Z' }));
  const written = { exportId: 'sent-2', figure: null, name: 'M. Laurent', fileName: 'answers.json' } as const;
  const receivedAt = '2026-11-25T08:00:00.000Z';
  run(
    takeOverAnswers(newId, [
      { ...written, pointId: points[0] as PointId, answer: 'agreed', comment: '', receivedAt },
      { ...written, pointId: points[1] as PointId, answer: 'agreed', comment: 'Checked with the plant.', receivedAt },
      { ...written, pointId: points[2] as PointId, answer: 'notAgreed', comment: '', receivedAt },
    ]),
  );
  return data;
}
