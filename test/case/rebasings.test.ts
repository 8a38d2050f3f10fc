import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inOrder, plainRange, type RebasingId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addRebasing,
  attachToLine,
  type CaseData,
  type Command,
  carryOut,
  currentRevision,
  emptyHistory,
  perform,
  readCaseFile,
  removeRebasing,
  removeStanding,
  setRebasing,
  standingByLine,
  undo,
  writeCaseFile,
} from '../../src/case';

const golden = readFileSync('fixtures/cases/one-basis-first/case.costbridge.json', 'utf8');
const read = readCaseFile(golden, 'golden');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const nickel = 'nickel' as RebasingId;

function after(command: Command, from: CaseData = data): { readonly changed: CaseData; readonly undone: CaseData } {
  const step = perform(from, emptyHistory, carryOut(command, from));
  return { changed: step.data, undone: undo(step.data, step.history).data };
}

const bytes = (its: CaseData): string => writeCaseFile({ data: its, files: new Map() });

test('a case that never had a re-basing has the same bytes once one was added and removed', () => {
  const bare: CaseData = { ...data, rebasings: {}, points: {} };
  const { changed } = after(
    addRebasing('new', { name: 'Zinc', basis: data.rebasings.nickel?.basis as never, appliesTo: { type: 'product' } }),
    bare,
  );
  expect(Object.keys(changed.rebasings)).toEqual(['new']);
  expect(changed.rebasings.new).toMatchObject({ disclosure: 'internal', state: 'draft', source: '' });
  expect(bytes(after(removeRebasing('new' as RebasingId), changed).changed)).toBe(bytes(bare));
});

test('adding, changing and removing are each one step that undo takes back to the byte', () => {
  const commands = [
    addRebasing('new', {
      name: 'Zinc',
      basis: { type: 'terms', from: '', to: '', amount: null },
      appliesTo: { type: 'product' },
    }),
    setRebasing(nickel, { source: 'Another exchange' }, 'Change the source'),
    removeRebasing(nickel),
  ];
  for (const command of commands) {
    const { changed, undone } = after(command);
    expect(bytes(changed)).not.toBe(golden);
    expect(bytes(undone)).toBe(golden);
  }
});

test('a new one stands after the others, and one that is removed leaves its point', () => {
  const basis = { type: 'terms', from: '', to: '', amount: null } as const;
  const { changed } = after(addRebasing('new', { name: 'Zinc', basis, appliesTo: { type: 'product' } }));
  expect(inOrder(changed.rebasings).at(-1)?.id).toBe('new');
  const items = Object.values(after(removeRebasing(nickel)).changed.points).flatMap((point) => point.items);
  expect(items).toEqual([{ type: 'rebasing', id: 'dollar' }]);
});

test('a range goes around a new value that lies in it, and with one that does not', () => {
  const basis = data.rebasings.nickel?.basis;
  if (basis?.type !== 'index') throw new Error('no index');
  const to = (value: string) => ({ basis: { ...basis, to: { ...basis.to, value: text(value) } } });
  const within = after(setRebasing(nickel, to('17000'), 'Change')).changed.rebasings.nickel;
  expect(within?.range).toEqual({ ...plainRange, of: 'to', low: '15960', likely: '17000', high: '17480' });
  expect(after(setRebasing(nickel, to('20000'), 'Change')).changed.rebasings.nickel?.range).toBeNull();
});

test('a line that it names is exchanged or taken out with what stands on a line', () => {
  const freight = data.rebasings.freight?.appliesTo;
  if (freight?.type !== 'lines') throw new Error('no lines');
  const [from] = freight.lineIds;
  const other = currentRevision(data)?.estimate.lines.find(({ label }) => label === 'Bar')?.id;
  if (from === undefined || other === undefined) throw new Error('not there');
  expect(standingByLine(data).get(from)?.rebasings).toEqual(['freight']);
  const attached = after(attachToLine(from, other)).changed.rebasings.freight?.appliesTo;
  expect(attached).toEqual({ type: 'lines', lineIds: [other] });
  const removed = after(removeStanding(from, 'Remove')).changed.rebasings.freight?.appliesTo;
  expect(removed).toEqual({ type: 'lines', lineIds: [] });
});
