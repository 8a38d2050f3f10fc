import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Annotations, DisclosureLevel } from '../../src/annotations';
import { annotationsOf, currentRevision, documentOf, readCaseFile } from '../../src/case';
import { type SharedItem, type SharedView, share, shareWarnings } from '../../src/disclosure';

/** The golden case of one basis: an index of 60 % of two lines, with a range, in a point of its own here. */

const read = readCaseFile(readFileSync('fixtures/cases/one-basis-first/case.costbridge.json', 'utf8'), 'golden');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { data } = read.value;
const estimate = currentRevision(data)?.estimate;
if (!estimate) throw new Error('no revision');

function at(disclosure: DisclosureLevel): Annotations {
  const all = annotationsOf(data);
  const nickel = Object.values(all.rebasings).find(({ name }) => name === 'Nickel');
  const point = Object.values(all.points)[0];
  if (!nickel || !point) throw new Error('not there');
  return {
    ...all,
    rebasings: { ...all.rebasings, [nickel.id]: { ...nickel, disclosure } },
    points: { [point.id]: { ...point, items: [{ type: 'rebasing', id: nickel.id }] } },
  };
}

function viewAt(disclosure: DisclosureLevel): SharedView {
  return share({
    estimate: estimate as never,
    annotations: at(disclosure),
    words: documentOf(data),
    date: '2026-11-22',
  });
}

const itemAt = (disclosure: DisclosureLevel): SharedItem | undefined => viewAt(disclosure).points[0]?.items[0];

test('at exact both values stand with their dates, the share, the source, and what the lines come to', () => {
  expect(itemAt('exact')).toEqual({
    label: 'Nickel',
    cell: 'Exchange of metals, Cash, monthly mean',
    kind: 'rebasing',
    costElement: 'rawMaterial',
    theirs: [
      { name: 'index', shown: { kind: 'exact', value: '15200' }, unit: '(2026-01-31)', isPercent: false, cell: null },
    ],
    ours: [
      { name: 'index', shown: { kind: 'exact', value: '16720' }, unit: '(2026-09-30)', isPercent: false, cell: null },
      { name: 'share', shown: { kind: 'exact', value: '0.6' }, unit: null, isPercent: true, cell: null },
    ],
    theirAmount: '30',
    ourAmount: { kind: 'exact', value: '31.8' },
    effect: { kind: 'exact', value: '1.98' },
  });
});

test('at range its value, amount, effect and the totals are bands, and the place in the source stays inside', () => {
  const view = viewAt('range');
  const item = view.points[0]?.items[0];
  expect(item?.cell).toBe('Exchange of metals');
  expect(item?.ours.map(({ shown }) => shown)).toEqual([{ kind: 'band', low: '15960', high: '17480' }]);
  expect(item?.effect).toEqual({ kind: 'band', low: '0.99', high: '2.97' });
  expect(view.totals.gap).toEqual({ kind: 'band', low: '0.99', high: '2.97' });
});

test('by its effect only, and in words, neither values nor source are shown', () => {
  const bare = { label: 'Nickel', cell: null, theirs: [], ours: [], theirAmount: null, ourAmount: null };
  expect(itemAt('effectOnly')).toMatchObject({ ...bare, effect: { kind: 'exact', value: '1.98' } });
  expect(itemAt('wordsOnly')).toMatchObject({ ...bare, effect: null });
  expect(viewAt('wordsOnly').totals.gap).toEqual({ kind: 'exact', value: '0' });
});

test('an internal one does not exist for the document, and one in no point neither; the team is told', () => {
  const view = viewAt('internal');
  expect(view.points).toEqual([]);
  expect(JSON.stringify(view)).not.toContain('Nickel');
  // Dollar, freight and duty stand in no point.
  expect(view.totals.gap).toEqual({ kind: 'exact', value: '0' });
  const told = shareWarnings(estimate as never, at('internal')).map(({ text }) => text);
  expect(told).toContain('"Nickel" is internal and stays out of the document.');
  expect(told.some((text) => text.startsWith('The lines of "Dollar" print'))).toBe(true);
});

test('lines that a shared re-basing speaks of are not among those that we agree with', () => {
  const agreed = (level: DisclosureLevel): readonly (readonly [string, string])[] =>
    viewAt(level).agreed.lines.map(({ label, amount }) => [label, amount]);
  expect(agreed('exact')).toEqual([
    ['Material', '13.5'],
    ['Overhead', '4.35'],
    ['Freight', '5'],
  ]);
});
