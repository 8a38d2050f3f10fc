import { expect, test } from 'vitest';
import {
  addSession,
  agreedIn,
  annotationsOf,
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  currentRevision,
  emptyHistory,
  invertChange,
  perform,
  readCaseFile,
  recordOutcome,
  recordSession,
  setOutcome,
  setPosition,
  tableOf,
  takenUpIn,
  takeOverAgreed,
  undo,
  writeCaseFile,
} from '../../src/case';
import { shareSession } from '../../src/disclosure';
import { agreedChanges } from '../../src/review';
import { exampleData, heldCase, sessionId } from '../support/heldCase';

const data = heldCase();
let ids = 0;
const newId = (): string => `new-${(ids += 1)}`;
const said = { author: 'J. Berg', at: '2026-11-25T10:00:00.000Z' };

function after(command: Command, of: CaseData = data): CaseData {
  return applyChange(of, carryOut(command, of).change);
}

/** The session as its minutes have it. */
function standingOf(of: CaseData) {
  const session = of.sessions[sessionId];
  const table = session && tableOf(of, session);
  const record = of.exports[session?.exportId ?? ''];
  if (!table || !record) throw new Error('no session');
  const outcomes = new Map(Object.values(of.outcomes).map((outcome) => [outcome.pointId, outcome]));
  const { estimate, annotations } = table;
  return shareSession({ estimate, annotations, view: record.view, pointIds: record.points, outcomes }).standing;
}

test('a case with a session and what lay on its table is saved and opened again', () => {
  const read = readCaseFile(writeCaseFile({ data, files: new Map() }), 'held');
  expect(read.ok ? read.value.data : read.error).toEqual(data);
});

test('what would be taken over is said before: the named weight, and what is approved as it is', () => {
  const changes = agreedChanges(annotationsOf(data), agreedIn(data));
  const figures = changes.flatMap((change) => change.figures);
  expect(figures).toEqual([{ field: 'quantity', from: '2.14', to: '1.98' }]);
  expect(changes.every(({ after: { state } }) => state === 'approved')).toBe(true);
});

test('taking over is one step, keeps the former figure in a comment, and leaves nothing to take over', () => {
  const changes = agreedChanges(annotationsOf(data), agreedIn(data));
  const { change } = carryOut(takeOverAgreed(newId, changes, said), data);
  const taken = applyChange(data, change);
  const bar = Object.values(taken.positions).find(({ quantity }) => quantity === '1.98');
  expect(bar).toMatchObject({ state: 'approved', range: null });
  expect(Object.values(taken.comments).map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^Before it was agreed \(2026-11-25\): quantity 2\.14/),
  );
  expect(agreedChanges(annotationsOf(taken), agreedIn(taken))).toEqual([]);
  expect(applyChange(taken, invertChange(change))).toEqual(data);
});

test('neither taking over nor later edits change what was agreed in the session', () => {
  const before = standingOf(data);
  const taken = after(takeOverAgreed(newId, agreedChanges(annotationsOf(data), agreedIn(data)), said));
  expect(standingOf(taken)).toEqual(before);
  const other = Object.values(data.positions)[0];
  if (!other) throw new Error('no position');
  expect(standingOf(after(setPosition('x', other.lineId, { quantity: null, rate: null }, 'Edit')))).toEqual(before);
});

test('a changed note keeps its place and goes with undo', () => {
  const [outcome] = Object.values(data.outcomes);
  if (!outcome) throw new Error('no outcome');
  const command = setOutcome('x', sessionId, { ...outcome, ownerOurs: 'R. Oduya' }, said.at, 'Note');
  const edit = carryOut(command, data);
  expect(edit.isLasting).toBeUndefined();
  const changed = applyChange(data, edit.change);
  expect(changed.outcomes[outcome.id]).toMatchObject({ id: outcome.id, order: outcome.order, ownerOurs: 'R. Oduya' });
});

test('against its own revision there is nothing to compare; a later one is compared', () => {
  expect(takenUpIn(data)).toBeNull();
  const current = currentRevision(data);
  if (!current) throw new Error('no revision');
  const lines = current.estimate.lines.map((line) =>
    line.label.startsWith('Bar 1.4542') && line.quantity
      ? { ...line, quantity: { ...line.quantity, value: '1.98' as unknown as typeof line.quantity.value } }
      : line,
  );
  const later = { ...current, id: 'later', order: 'zz', estimate: { ...current.estimate, lines } };
  const compared = takenUpIn({ ...data, revisions: { ...data.revisions, later } });
  expect(compared?.map(({ verdict }) => verdict)).toContain('inPart');
  const bar = compared?.flatMap(({ figures }) => figures).find(({ is }) => is === '1.98');
  expect(bar).toMatchObject({ was: '1.85', agreed: '1.98', is: '1.98', verdict: 'takenUp' });
});

test('no undo takes back what was said in the room, or the session with it; its file reads', () => {
  const pointId = Object.values(exampleData().points)[0]?.id;
  if (pointId === undefined) throw new Error('no point');
  let state = { data: exampleData(), history: emptyHistory };
  const run = (command: Command): void => {
    state = perform(state.data, state.history, carryOut(command, state.data));
  };
  const said = { pointId, named: [], without: [], figure: null, ownerOurs: '', ownerTheirs: '', dueDate: null };
  const session = { title: '', heldOn: null, attendeesOurs: '', attendeesTheirs: '', agenda: [], notes: {} };
  const deal = { ...session, exportId: null, openedAt: null, closedAt: null };
  run(addSession('S', deal));
  run(setOutcome('O', 'S', { ...said, answer: 'parked', reason: 'before' }, '2026-11-20T10:00:00Z', 'Note'));
  run(addSession('T', deal));
  run(recordSession('S', { openedAt: '2026-11-21T10:00:00Z', exportId: null }));
  run(recordOutcome('P', 'S', { ...said, answer: 'agreed', reason: 'in the room' }, '2026-11-21T10:10:00Z'));
  state = undo(state.data, state.history);
  expect(Object.keys(state.data.sessions)).toEqual(['S']);
  expect(undo(state.data, state.history).applied).toBeNull();
  expect(Object.values(state.data.outcomes).map(({ answer }) => answer)).toEqual(['agreed']);
  expect(readCaseFile(writeCaseFile({ data: state.data, files: new Map() }), 'held').ok).toBe(true);
});

test('a file with an answer of no session, or a session of no export, is told where it is wrong', () => {
  const wrong = (change: Partial<CaseData>) =>
    readCaseFile(writeCaseFile({ data: { ...data, ...change }, files: new Map() }), 'held');
  expect(wrong({ sessions: {} })).toMatchObject({ ok: false, error: { where: expect.stringMatching(/sessionId$/) } });
  expect(wrong({ exports: {} })).toMatchObject({ ok: false, error: { where: expect.stringMatching(/exportId$/) } });
});
