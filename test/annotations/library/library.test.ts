import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  costFromSaved,
  emptyLibrary,
  type Library,
  mergeLibraries,
  type Precedent,
  precedentsFor,
  readLibraryFile,
  type SavedCost,
  saveCost,
  writeLibraryFile,
} from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import type { LineId } from '../../../src/estimate';
import { group, item } from '../../support/estimateOf';
import { annotated, sketched } from '../catalogue/sketches';

const saved = (id: string, fields: Partial<SavedCost> = {}): SavedCost => ({
  id,
  updatedAt: '2026-11-22T05:00:00.000Z',
  label: 'Set-up',
  catalogueId: 'changeover',
  costElement: 'setup',
  method: { type: 'perBatch', batchAmount: text('960'), batchSize: text('200') },
  baseElements: [],
  currency: 'EUR',
  rationale: 'Call-offs of 200',
  question: 'Help us understand the batch size.',
  productWords: ['valve'],
  customer: null,
  answer: { verdict: 'agreedInPart', figure: text('3.1'), date: '2026-11-20', comment: 'batch of 300' },
  ...fields,
});
const [firstEntry] = catalogue;
if (!firstEntry) throw new Error('no entries');
const library: Library = {
  entries: { own: { id: 'own', updatedAt: '2026-11-22T05:00:00Z', entry: { ...firstEntry, id: 'own', code: '' } } },
  saved: { a: saved('a'), b: saved('b', { method: { type: 'share', percent: text('0.02'), baseIds: [] } }) },
  tactics: {
    t: {
      id: 't',
      updatedAt: '2026-11-22T05:00:00Z',
      tactic: { id: 't', name: 'Ours', sign: 's', behind: ['b'], ask: ['a'], say: ['x', 'y'], avoid: [], prepare: [] },
    },
  },
  precedents: { p: precedent('p') },
};

function precedent(id: string, more: Partial<Precedent> = {}): Precedent {
  return {
    id,
    updatedAt: '2026-11-22T05:00:00Z',
    heading: 'Yield after honing',
    claim: 'Parts are lost.',
    standard: 'GAO-20-195G',
    question: 'Help us understand how losses are covered.',
    kind: 'judgement',
    costElements: ['labour'],
    catalogueIds: ['yield'],
    answer: 'agreed',
    figure: text('7.05'),
    currency: 'EUR',
    reason: 'Twelve months of records.',
    date: '2026-11-20',
    productWords: ['valve'],
    customer: null,
    ...more,
  };
}

describe('precedents', () => {
  const records = (...all: readonly Precedent[]) => Object.fromEntries(all.map((one) => [one.id, one]));
  const about = { costElements: ['labour'], catalogueIds: ['yield'], kind: 'judgement' } as const;

  test('those of one entry come first, then those of one element and kind, the latest before', () => {
    const found = precedentsFor(
      records(
        precedent('element', { catalogueIds: [], date: '2026-11-21' }),
        precedent('old', { date: '2025-01-01' }),
        precedent('new'),
        precedent('otherKind', { catalogueIds: [], kind: 'fact' }),
        precedent('other', { catalogueIds: [], costElements: ['tooling'] }),
      ),
      about,
    );
    expect(found.map(({ id }) => id)).toEqual(['new', 'old', 'element']);
  });

  test('merge like other records: the later holds', () => {
    const theirs = {
      ...library,
      precedents: records(precedent('p', { updatedAt: '2026-11-23T05:00:00Z', claim: 'x' })),
    };
    const merged = mergeLibraries(library, theirs);
    expect(merged.updated).toEqual(['p']);
    expect(merged.library.precedents.p?.claim).toBe('x');
  });

  test('a file of version 2, which knew none, opens', () => {
    const { precedents: _, ...before } = library;
    const read = readLibraryFile(JSON.stringify({ format: 'costbridge-library', version: 2, library: before }));
    expect(read).toEqual({ ok: true, value: { ...library, precedents: {} } });
  });
});

describe('the library file', () => {
  test('reads what it wrote, byte for byte again', () => {
    const written = writeLibraryFile(library);
    const read = readLibraryFile(written);
    expect(read).toEqual({ ok: true, value: library });
    expect(read.ok && writeLibraryFile(read.value)).toBe(written);
  });

  test('the same library gives the same bytes, whatever the order of its records', () => {
    const turned: Library = {
      precedents: library.precedents,
      tactics: library.tactics,
      saved: Object.fromEntries(Object.entries(library.saved).toReversed()),
      entries: library.entries,
    };
    expect(writeLibraryFile(turned)).toBe(writeLibraryFile(library));
  });

  test('a file of version 1, which knew no tactics, opens', () => {
    const { tactics: _, precedents: __, ...before } = library;
    const read = readLibraryFile(JSON.stringify({ format: 'costbridge-library', version: 1, library: before }));
    expect(read).toEqual({ ok: true, value: { ...library, tactics: {}, precedents: {} } });
  });

  test('holds every entry of the catalogue as one of the team', () => {
    const entries = catalogue.map((entry) => [entry.id, { id: entry.id, updatedAt: '2026-11-22T05:00:00Z', entry }]);
    expect(readLibraryFile(writeLibraryFile({ ...emptyLibrary, entries: Object.fromEntries(entries) })).ok).toBe(true);
  });

  const changed = (change: (file: Record<string, unknown>) => unknown): string =>
    JSON.stringify(change(JSON.parse(writeLibraryFile(library)) as Record<string, unknown>));
  const inSaved = (fields: Record<string, unknown>): string =>
    changed((file) => ({ ...file, library: { ...emptyLibrary, saved: { a: { ...saved('a'), ...fields } } } }));

  test.each([
    ['an empty file', '', 'an empty file'],
    ['no JSON', '{"format"', 'no JSON'],
    ['another JSON', '[1]', 'another kind of JSON'],
    ['a later version', changed((file) => ({ ...file, version: 9 })), 'version 9'],
    ['another version', changed((file) => ({ ...file, version: '1' })), 'library file, version'],
    ['a field too many', inSaved({ margin: '1' }), 'library file, library.saved.a'],
    [
      'a figure as a number',
      inSaved({ method: { type: 'perUnit', quantity: 1, rate: null } }),
      'library.saved.a.method.quantity',
    ],
    ['an exponent', inSaved({ answer: { ...saved('a').answer, figure: '1e99' } }), 'library.saved.a.answer.figure'],
    [
      'a day that is none',
      inSaved({ answer: { ...saved('a').answer, date: '2026-02-31' } }),
      'library.saved.a.answer.date',
    ],
    [
      'lines of another case',
      inSaved({ method: { type: 'share', percent: null, baseIds: ['CBD!H1'] } }),
      'library.saved.a.method.baseIds',
    ],
    ['another id', inSaved({ id: 'b' }), 'library.saved'],
    [
      '__proto__',
      '{"format":"costbridge-library","version":1,"library":{"entries":{},"saved":{"__proto__":{}}}}',
      '__proto__',
    ],
  ])('refuses %s and says where', (_, file, says) => {
    const read = readLibraryFile(file);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(`${read.error.where} ${read.error.got}`).toContain(says);
  });

  test('a field that the method of an own entry does not have', () => {
    const entry = { ...firstEntry, asks: ['batchSize'] };
    const file = changed((all) => ({
      ...all,
      library: { saved: {}, entries: { x: { id: 'x', updatedAt: '2026-11-22T05:00:00Z', entry } } },
    }));
    const read = readLibraryFile(file);
    expect(!read.ok && read.error.where).toBe('library file, library.entries.x.entry.asks');
  });

  test('whatever text comes, it is an answer and no crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => !readLibraryFile(any).ok));
  });
});

const time = fc.integer({ min: 0, max: 3 }).map((hour) => `2026-11-22T0${hour}:00:00Z`);
const record = fc.record({
  updatedAt: time,
  label: fc.constantFrom('x', 'y'),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
});
const libraries = fc
  .array(record)
  .map(
    (all): Library => ({ ...emptyLibrary, saved: Object.fromEntries(all.map((one) => [one.id, saved(one.id, one)])) }),
  );

describe('merging', () => {
  const base: Library = { ...emptyLibrary, saved: { a: saved('a') } };
  test('adds, takes the later version, and lists what differs at one time', () => {
    const later = saved('a', { label: 'Later', updatedAt: '2026-11-22T06:00:00Z' });
    const merged = mergeLibraries(base, { ...library, saved: { a: later, b: saved('b') } });
    expect(merged).toMatchObject({ added: ['own', 'b', 't', 'p'], updated: ['a'], conflicts: [] });
    expect(merged.library.saved.a?.label).toBe('Later');
    expect(mergeLibraries({ ...emptyLibrary, saved: { a: later } }, base)).toMatchObject({ updated: [], added: [] });
    const other = mergeLibraries(base, { ...emptyLibrary, saved: { a: saved('a', { label: 'Other' }) } });
    expect(other.conflicts.map(({ id }) => id)).toEqual(['a']);
    expect(other.library).toEqual(base);
  });

  test('the same again changes nothing', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        expect(mergeLibraries(a, a)).toEqual({ library: a, added: [], updated: [], conflicts: [] });
        const once = mergeLibraries(a, b).library;
        expect(mergeLibraries(once, b).library).toEqual(once);
      }),
    );
  });

  test('either way round it is the same, but for the conflicts, which both ways list', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        const [one, other] = [mergeLibraries(a, b), mergeLibraries(b, a)];
        const disputed = one.conflicts.map(({ id }) => id).sort();
        expect(other.conflicts.map(({ id }) => id).sort()).toEqual(disputed);
        const settled = ({ library: { saved: all } }: typeof one) =>
          Object.fromEntries(Object.entries(all).filter(([id]) => !disputed.includes(id)));
        expect(settled(one)).toEqual(settled(other));
      }),
    );
  });

  test('no record is lost', () => {
    fc.assert(
      fc.property(libraries, libraries, (a, b) => {
        const ids = Object.keys(mergeLibraries(a, b).library.saved).sort();
        expect(ids).toEqual([...new Set([...Object.keys(a.saved), ...Object.keys(b.saved)])].sort());
      }),
    );
  });
});

describe('costs of earlier cases', () => {
  const estimate = sketched([group('Material', [item('Bar', { amount: '5' })])], { Material: 'rawMaterial' });
  const annotations = annotated({}, [
    {
      label: 'Loss',
      catalogueId: 'process-yield',
      method: { type: 'yieldLoss', yield: text('0.9'), baseIds: ['E!2' as LineId] },
    },
  ]);
  const deal = { ...annotations.deal, customer: 'Meridor', product: 'Servo valve SV-40' };
  const [cost] = Object.values(annotations.hiddenCosts);
  if (!cost) throw new Error('no cost');
  const answer = { verdict: 'agreed', figure: null, date: null, comment: '' } as const;
  const keep = (keepsCustomer: boolean) =>
    saveCost(cost, estimate, { ...annotations, deal }, { id: 's', now: '2026-11-22T05:00:00Z', answer, keepsCustomer });

  test('keep elements instead of lines, words of the product, and the name only where chosen', () => {
    expect(keep(false)).toMatchObject({
      method: { yield: '0.9', baseIds: [] },
      baseElements: ['rawMaterial'],
      productWords: ['servo', 'valve'],
      customer: null,
    });
    expect(keep(true).customer).toBe('Meridor');
    expect(JSON.stringify(keep(false))).not.toContain('Meridor');
  });

  test('find their base again in another estimate', () => {
    const other = sketched([group('Rohmaterial', [item('Blech', { amount: '5' })])], { Rohmaterial: 'rawMaterial' });
    expect(costFromSaved(keep(false), other, null)).toMatchObject({
      catalogueId: 'process-yield',
      method: { type: 'yieldLoss', yield: '0.9', baseIds: ['E!2'] },
    });
    expect(readLibraryFile(writeLibraryFile({ ...emptyLibrary, saved: { s: keep(true) } })).ok).toBe(true);
  });

  test('stand where the entry stands that they were made from', () => {
    const other = sketched([group('Fertigung', [item('Drehen', { amount: '5' })])], { Fertigung: 'process' });
    const changeover = catalogue.find(({ id }) => id === 'changeover') ?? null;
    expect(costFromSaved(saved('x'), other, changeover).parentId).toBe('E!2');
    expect(costFromSaved(saved('x'), other, null).parentId).toBeNull();
  });
});
