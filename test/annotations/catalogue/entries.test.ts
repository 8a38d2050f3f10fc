import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, entryGroups, methods, referenceOf } from '../../../src/annotations';
import { sources } from '../../../src/annotations/catalogue/sources';
import { parseDecimal } from '../../../src/base/decimal';
import { costElements } from '../../../src/estimate';

const reference = '../shared/reference/hidden-costs.md';
const page = existsSync(reference) ? readFileSync(reference, 'utf8') : null;

const counts: Readonly<Record<string, number>> = {
  M: 10,
  P: 9,
  L: 7,
  Q: 6,
  E: 6,
  T: 5,
  G: 6,
  C: 6,
  W: 4,
  R: 4,
  O: 2,
  S: 3,
};
const codes = Object.entries(counts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

test('there are 68 entries, each code once, ids unique', () => {
  expect(catalogue).toHaveLength(68);
  expect(catalogue.map(({ code }) => code).sort()).toEqual([...codes].sort());
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(68);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(68);
  expect(catalogue.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test.each(catalogue.map((entry) => [entry.code, entry] as const))('%s is complete', (_, entry) => {
  for (const said of [entry.name, entry.description, entry.drivers, entry.evidence, entry.question])
    expect(said.trim().length).toBeGreaterThan(8);
  expect(entry.question).toMatch(/^Help us understand .+\.$/);
  expect(entryGroups).toContain(entry.group);
  const named = [entry.costElement, ...entry.under, ...entry.coveredBy.elements, ...entry.coveredByOverhead];
  const base = entry.base === 'everything' ? [] : entry.base;
  expect([...named, ...base].filter((element) => !costElements.includes(element))).toEqual([]);
  const { fields } = methods[entry.method];
  const names = new Set(fields.map(({ name }) => name));
  expect(entry.asks.length).toBeGreaterThan(0);
  expect(entry.asks.filter((field) => !names.has(field))).toEqual([]);
  if (names.has('baseIds') || names.has('inventoryValue')) expect(entry.base.length).toBeGreaterThan(0);
  expect(entry.keywords.length).toBeGreaterThan(2);
});

test('every typical range has a source that resolves; low is not above high', () => {
  for (const { code, typicalRange } of catalogue) {
    if (typicalRange === null) continue;
    expect(typicalRange.citations.length, code).toBeGreaterThan(0);
    for (const key of typicalRange.citations) {
      expect(Object.keys(sources), code).toContain(key);
      expect(referenceOf(key)).not.toBe(key);
    }
    const [low, high] = [typicalRange.low, typicalRange.high].map((figure) => figure && parseDecimal(figure));
    if (low && high) expect(low.lte(high), code).toBe(true);
  }
});

test('no source is listed that nothing cites', () => {
  const cited = new Set(catalogue.flatMap(({ typicalRange }) => typicalRange?.citations ?? []));
  expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
});

const isWithoutFigure = (row: string): boolean => /\| n\/s \||\[OK\]|\| case \|/.test(row);

test.skipIf(page === null)('[needs ../shared/reference] no range where the reference has none or no source', () => {
  const rows = new Map((page ?? '').split('\n').map((row) => [/^\| ([A-Z]\d+) \|/.exec(row)?.[1] ?? '', row]));
  expect(codes.filter((code) => !rows.has(code))).toEqual([]);
  const wrong = catalogue.filter(({ code, typicalRange }) => typicalRange && isWithoutFigure(rows.get(code) ?? ''));
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

test.skipIf(page === null)('[needs ../shared/reference] no run of eight words is the reference page’s', () => {
  const known = new Set(runs(page ?? ''));
  const copied = catalogue.flatMap((entry) => {
    const texts = [
      entry.name,
      entry.description,
      entry.drivers,
      entry.evidence,
      entry.question,
      entry.typicalRange?.text,
    ];
    return texts.flatMap((said) => runs(said ?? '').filter((run) => known.has(run)));
  });
  expect(copied).toEqual([]);
});

function runs(said: string): readonly string[] {
  const all = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.slice(7).map((_, index) => all.slice(index, index + 8).join(' '));
}
