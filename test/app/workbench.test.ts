import * as fakes from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HiddenCostId } from '../../src/annotations';
import { createWorkbench, type Outside } from '../../src/app/workbench/createWorkbench';
import { text } from '../../src/base/decimal';
import { addComment, addHiddenCost, setPosition, setPositionFigure, writeCaseFile } from '../../src/case';
import type { LineId } from '../../src/estimate';
import { openDatabase } from '../../src/io';
import type { Workbench } from '../../src/ui/context';
import { smallCase } from './smallCase';

// The store of a browser, in memory, and as much of a page as choices of the device need.
Object.assign(globalThis, fakes);
vi.stubGlobal('document', { documentElement: { dataset: {} } });
vi.stubGlobal('navigator', { language: 'en-GB' });
vi.stubGlobal('Worker', vi.fn());

const steel = 'S!3' as LineId;
const credit = 'S!4' as LineId;
let outside: Outside;
let clock = 0;
let databases = 0;

beforeEach(() => {
  const name = `workbench-${++databases}`;
  let ids = 0;
  clock = Date.parse('2026-11-14T09:00:00.000Z');
  outside = {
    openDatabase: () => openDatabase(name),
    now: () => new Date((clock += 1000)).toISOString(),
    newId: () => `id-${++ids}`,
    pdf: null,
  };
});

async function withCase(): Promise<Workbench> {
  const workbench = await createWorkbench(outside);
  await openFile(workbench, 'case-1');
  return workbench;
}

async function openFile({ cases }: Workbench, id: string): Promise<void> {
  const bytes = new TextEncoder().encode(writeCaseFile({ data: smallCase(id), files: new Map() }));
  expect(await cases.openFile({ name: `${id}.costbridge.json`, mediaType: 'application/json', bytes })).toBe(true);
}

function setRate({ run }: Workbench, value: string, lineId = steel): void {
  run(setPositionFigure(`on ${lineId}`, lineId, 'rate', text(value), `Set our rate to ${value}`));
}

describe('activity', () => {
  test('lists this visit and those before it, the last first, with the name of who did it', async () => {
    const first = await withCase();
    first.changePreferences({ author: 'Ada' });
    setRate(first, '12');
    setRate(first, '13');
    await vi.waitFor(() => expect(first.getState().saving.state).toBe('saved'));
    const second = await createWorkbench(outside);
    expect(second.getState().open?.data.id).toBe('case-1');
    second.changePreferences({ author: 'Ben' });
    setRate(second, '14');
    const entries = await second.history.list(10);
    expect(entries.map(({ number, label, author, undoSteps }) => [number, label, author, undoSteps])).toEqual([
      [3, 'Set our rate to 14', 'Ben', 1],
      [2, 'Set our rate to 13', 'Ada', null],
      [1, 'Set our rate to 12', 'Ada', null],
    ]);
    expect(entries[0]?.about).toEqual({ type: 'line', id: steel });
    expect((await second.history.list(1)).map(({ number }) => number)).toEqual([3]);
    expect((await second.history.list(5, 3)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('says what a store that is blocked does not keep', async () => {
    const workbench = await createWorkbench({ ...outside, openDatabase: () => Promise.reject(new Error('blocked')) });
    await openFile(workbench, 'case-1');
    setRate(workbench, '12');
    expect((await workbench.history.list(10)).map(({ label }) => label)).toEqual(['Set our rate to 12']);
  });

  test('undo up to an entry takes back it and what came after it', async () => {
    const workbench = await withCase();
    for (const value of ['12', '13', '14']) setRate(workbench, value);
    workbench.undo();
    setRate(workbench, '15');
    const steps = async () =>
      (await workbench.history.list(10)).map(({ label, undoSteps }) => [
        label.replace('Set our rate to ', ''),
        undoSteps,
      ]);
    expect(await steps()).toEqual([
      ['15', 1],
      ['Undo: 14', null],
      ['14', null],
      ['13', 2],
      ['12', 3],
    ]);
    workbench.history.undoSteps(2);
    expect(workbench.getState().open?.undoLabel).toBe('Set our rate to 12');
    expect(workbench.getState().open?.data.positions[`on ${steel}`]?.rate).toBe('12');
  });

  test('the typing of one text is taken back in one step from each of its pauses', async () => {
    const workbench = await withCase();
    setRate(workbench, '12');
    for (const rationale of ['A', 'As', 'As paid'])
      workbench.run(setPosition(`on ${steel}`, steel, { rationale }, 'Change the reason'), 'text 1');
    expect((await workbench.history.list(10)).map(({ undoSteps }) => undoSteps)).toEqual([1, 1, 1, 2]);
  });

  test('of a line: its position, its comments, and what is gone by now', async () => {
    const first = await withCase();
    setRate(first, '12');
    setRate(first, '2', credit);
    first.run(addComment('c1', { type: 'line', id: steel }, { text: 'Why?', author: '', at: outside.now() }));
    await vi.waitFor(() => expect(first.getState().saving.state).toBe('saved'));
    const second = await createWorkbench(outside);
    setRate(second, '14');
    second.run(setPosition(`on ${steel}`, steel, { rationale: 'As paid' }, 'Change the reason'));
    const labels = async (id: LineId) => (await second.history.ofLine({ type: 'line', id })).map(({ label }) => label);
    expect(await labels(steel)).toEqual([
      'Change the reason',
      'Set our rate to 14',
      'Add comment',
      'Set our rate to 12',
    ]);
    expect(await labels(credit)).toEqual(['Set our rate to 2']);
  });

  test('of a hidden cost', async () => {
    const workbench = await withCase();
    const id = 'h1' as HiddenCostId;
    const method = { type: 'perUnit', quantity: text('1'), rate: text('3') } as const;
    workbench.run(addHiddenCost(id, { label: 'Packaging', parentId: null, costElement: 'packaging', method }));
    const [entry] = await workbench.history.ofLine({ type: 'hiddenCost', id });
    expect(entry?.about).toEqual({ type: 'hiddenCost', id });
    expect(await workbench.history.ofLine({ type: 'line', id: steel })).toEqual([]);
  });
});

describe('the list of cases', () => {
  const products = ({ getState }: Workbench) => getState().recent.map(({ product }) => product);

  test('a copy stands beside its case and is another', async () => {
    const workbench = await withCase();
    await workbench.cases.duplicate('case-1');
    expect(products(workbench)).toEqual(['Bracket (copy)', 'Bracket']);
    const copy = workbench.getState().recent[0]?.id ?? '';
    await workbench.cases.open(copy);
    setRate(workbench, '12');
    await workbench.cases.open('case-1');
    expect(workbench.getState().open?.data.positions).toEqual({});
  });

  test('renaming a case that is not open is a change of it', async () => {
    const workbench = await withCase();
    await openFile(workbench, 'case-2');
    await workbench.cases.rename('case-1', 'Console');
    expect(products(workbench)).toEqual(['Console', 'Bracket']);
    await workbench.cases.open('case-1');
    expect(workbench.getState().open?.annotations.deal.product).toBe('Console');
    expect((await workbench.history.list(10)).map(({ label }) => label)).toEqual(['Rename to Console']);
  });

  test('renaming the open one can be undone', async () => {
    const workbench = await withCase();
    await workbench.cases.rename('case-1', 'Console');
    expect(products(workbench)).toEqual(['Console']);
    workbench.undo();
    expect(workbench.getState().open?.annotations.deal.product).toBe('Bracket');
  });

  test('a removed case comes back whole, also on the next visit and when it was open', async () => {
    const workbench = await withCase();
    setRate(workbench, '12');
    await workbench.cases.remove('case-1');
    expect(workbench.getState()).toMatchObject({ open: null, recent: [], removed: [{ id: 'case-1' }] });
    const next = await createWorkbench(outside);
    expect(next.getState()).toMatchObject({ open: null, recent: [], removed: [{ id: 'case-1' }] });
    await next.cases.bringBack('case-1');
    expect(next.getState()).toMatchObject({ recent: [{ id: 'case-1' }], removed: [] });
    await next.cases.open('case-1');
    expect(next.getState().open?.data.positions[`on ${steel}`]?.rate).toBe('12');
  });

  test('it goes for good when someone says so, or after a day', async () => {
    const workbench = await withCase();
    await openFile(workbench, 'case-2');
    await workbench.cases.remove('case-1');
    await workbench.cases.removeForGood('case-1');
    expect(await workbench.cases.open('case-1')).toBe(false);
    await workbench.cases.remove('case-2');
    clock += 25 * 60 * 60 * 1000;
    const next = await createWorkbench(outside);
    await vi.waitFor(async () => {
      await next.cases.refresh();
      expect(next.getState().removed).toEqual([]);
    });
    expect(await next.cases.open('case-2')).toBe(false);
  });

  test('opening a removed case from its file brings it back', async () => {
    const workbench = await withCase();
    await workbench.cases.remove('case-1');
    await openFile(workbench, 'case-1');
    expect(workbench.getState()).toMatchObject({ recent: [{ id: 'case-1' }], removed: [] });
  });
});
