import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import { inOrder, type PointId } from '../../src/annotations';
import {
  annotationsOf,
  applyChange,
  type CaseData,
  carryOut,
  currentRevision,
  readCaseFile,
  recordExport,
  setDocument,
  setPoint,
} from '../../src/case';
import type { Command } from '../../src/case/commands/command';
import type { OpenCase } from '../../src/ui/context';
import { addDrafted, draftAll, draftedFields, draftsOf, emptyOnly } from '../../src/ui/critique/drafts';
import { gather } from '../../src/ui/critique/gather';
import { allItems, itemsLeft } from '../../src/ui/critique/items';
import { markedParts } from '../../src/ui/critique/markedParts';
import { sharedOf } from '../../src/ui/parts/sharedOf';

const read = readCaseFile(readFileSync('public/example/example.costbridge.json', 'utf8'), 'example');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const estimate = currentRevision(data)?.estimate;
if (!estimate) throw new Error('no revision');
const today = '2026-11-21';
const points = inOrder(data.points);

function openCase(of: CaseData): OpenCase {
  if (!estimate) throw new Error('no revision');
  const annotations = annotationsOf(of);
  return { data: of, estimate, annotations, analysis: analyse(estimate, annotations) } as OpenCase;
}

describe('drafts', () => {
  test('fill what is empty and touch no word that was written', () => {
    const command = draftAll(estimate, data, today);
    if (!command) throw new Error('nothing to draft');
    const after = applyChange(data, carryOut(command, data).change);
    for (const point of points) {
      const drafted = after.points[point.id];
      for (const field of draftedFields) {
        if (point[field].trim() === '') continue;
        expect(drafted?.[field]).toBe(point[field]);
      }
      if (point.items.length > 0) expect(drafted?.proposal).not.toBe('');
    }
    expect(draftAll(estimate, after, today)).toBeNull();
  });

  test('are written in the language of the document', () => {
    const german = applyChange(data, carryOut(setDocument({ language: 'de' }, 'German'), data).change);
    const id = points[8]?.id as PointId;
    expect(draftsOf(estimate, german, today).get(id)?.claim).toMatch(/Kalkulation.*0,21.h/u);
  });

  test('keep the question that an expert wrote', () => {
    const left = itemsLeft(openCase(data)).find(({ item }) => item.type === 'hiddenCost');
    if (left?.item.type !== 'hiddenCost') throw new Error('no hidden cost is left');
    const asked = { ...data, hiddenCosts: { ...data.hiddenCosts } };
    const cost = data.hiddenCosts[left.item.id];
    if (!cost) throw new Error('gone');
    asked.hiddenCosts[left.item.id] = { ...cost, question: 'How is it meant?' };
    const id = 'new' as PointId;
    const command = addDrafted('Add', estimate, asked, today, [
      { id, kind: 'scope', items: [left.item], level: 'exact' },
    ]);
    const point = applyChange(asked, carryOut(command, asked).change).points[id];
    expect(point?.question).toBe('How is it meant?');
    expect(point?.items).toEqual([left.item]);
    expect(point?.claim).toContain(cost.label);
  });

  test('only empty texts of a point are taken from one', () => {
    const [point] = points;
    if (!point) throw new Error('no point');
    const draft = { heading: 'a', claim: 'b', question: 'c', standard: 'd', proposal: 'e' };
    expect(emptyOnly({ ...point, claim: ' ', proposal: '' }, draft)).toEqual({ claim: 'b', proposal: 'e' });
    const cleared = applyChange(data, carryOut(setPoint(point.id, { claim: '' }, 'Clear'), data).change);
    expect(draftsOf(estimate, cleared, today).get(point.id)?.claim).not.toBe('');
  });
});

describe('many things into points', () => {
  const open = openCase(data);
  const all = allItems(open);
  test.each(['each', 'element', 'group', 'one'] as const)('%s: every thing once', (how) => {
    const gathered = gather(open, all, how);
    expect(gathered.flatMap(({ items }) => items).length).toBe(all.length);
    expect(new Set(gathered.flatMap(({ items }) => items)).size).toBe(all.length);
  });
  test('one each, all in one, and groups between', () => {
    expect(gather(open, all, 'each')).toHaveLength(all.length);
    expect(gather(open, all, 'one')).toHaveLength(1);
    const groups = gather(open, all, 'group');
    expect(groups.length).toBeGreaterThan(1);
    expect(groups.length).toBeLessThan(all.length);
    expect(groups.map(({ heading }) => heading)).toContain('Machining and surface');
  });
});

test('a text is cut where its remarks begin and end', () => {
  const parts = markedParts('You must go', [
    { start: 0, end: 8 },
    { start: 4, end: 8 },
  ]);
  expect(parts.map(({ text, isMarked }) => [text, isMarked])).toEqual([
    ['You ', true],
    ['must', true],
    [' go', false],
  ]);
  expect(markedParts('', [{ start: 0, end: 0 }])).toEqual([]);
});

describe('what may leave', () => {
  const shownAt = (of: CaseData, day = today) => sharedOf(openCase(of), day);
  const afterChange = (command: Command): CaseData => applyChange(data, carryOut(command, data).change);

  test('is not worked out again because something left, or a note was taken', () => {
    const { view } = shownAt(data);
    const left = { exportedAt: '2026-11-21T09:00:00Z', edition: 'critique', recipient: '', view, points: [] } as const;
    const exported = afterChange(recordExport('x1', { ...left, shown: null, reason: null }));
    expect(exported).not.toBe(data);
    expect(shownAt(exported)).toBe(shownAt(data));
    expect(annotationsOf(exported)).toBe(annotationsOf(data));
    // Nor because another document was asked for in between.
    const before = shownAt(data);
    shownAt(data, '2026-12-24');
    expect(shownAt(data)).toBe(before);
  });

  test('is another one where anything of it changed', () => {
    const before = shownAt(data);
    const first = points[0]?.id as PointId;
    for (const command of [
      setDocument({ title: 'Another title' }, 'Title'),
      setPoint(first, { claim: 'Anew.' }, 'Claim'),
    ]) {
      expect(shownAt(afterChange(command))).not.toBe(before);
      expect(shownAt(data).view).toEqual(before.view);
    }
    expect(shownAt(data, '2027-01-02').view.date).toBe('2027-01-02');
  });
});
