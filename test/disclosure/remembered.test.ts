import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotations, DisclosureLevel } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { share, sharedPointIds, shareWarnings } from '../../src/disclosure';
import { sharedCases } from '../support/randomCase';
import { runs } from '../support/runs';

/** What the shared view remembers between two edits changes nothing of it: a copy that knows nothing comes out the same. */

type Edit = (annotations: Annotations, nth: number) => Annotations;

function inRecords<R>(records: Readonly<Record<string, R>>, nth: number, edit: (record: R) => R): Record<string, R> {
  const ids = Object.keys(records);
  const id = ids[nth % Math.max(1, ids.length)];
  const record = id === undefined ? undefined : records[id];
  return id === undefined || record === undefined ? { ...records } : { ...records, [id]: edit(record) };
}

const level = (disclosure: DisclosureLevel): readonly Edit[] => [
  (annotations, nth) => ({
    ...annotations,
    positions: inRecords(annotations.positions, nth, (record) => ({ ...record, disclosure })),
  }),
  (annotations, nth) => ({
    ...annotations,
    hiddenCosts: inRecords(annotations.hiddenCosts, nth, (record) => ({ ...record, disclosure })),
  }),
];

const edits: readonly Edit[] = [
  (annotations, nth) => ({
    ...annotations,
    points: inRecords(annotations.points, nth, (point) => ({ ...point, claim: `${point.claim}, and more` })),
  }),
  (annotations, nth) => ({
    ...annotations,
    points: inRecords(annotations.points, nth, (point) => ({ ...point, items: point.items.slice(1) })),
  }),
  (annotations, nth) => ({
    ...annotations,
    points: inRecords(annotations.points, nth, (point) => ({ ...point, mergesEffects: !point.mergesEffects })),
  }),
  (annotations) => ({ ...annotations, points: Object.fromEntries(Object.entries(annotations.points).toReversed()) }),
  (annotations, nth) => ({ ...annotations, deal: { ...annotations.deal, annualVolume: text(String(nth + 1)) } }),
  (annotations, nth) => ({
    ...annotations,
    positions: inRecords(annotations.positions, nth, (record) => ({ ...record, amount: text(`${nth}.5`) })),
  }),
  // Another thing in the place of one that a point stands on.
  (annotations, nth) => ({
    ...annotations,
    points: inRecords(annotations.points, nth, (point) => {
      const other = Object.values(annotations.points).flatMap(({ items }) => items)[nth];
      return other === undefined ? point : { ...point, items: [other, ...point.items.slice(1)] };
    }),
  }),
  ...level('exact'),
  ...level('effectOnly'),
  ...level('wordsOnly'),
  ...level('internal'),
];

const words = { title: '', opening: '', proposal: '' };

test('after any course of edits the view is the one that a fresh start makes', () => {
  fc.assert(
    fc.property(
      sharedCases,
      fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(20)), { minLength: 1, maxLength: 6 }),
      ({ estimate, annotations }, course) => {
        let now = annotations;
        share({ estimate, annotations, words, date: '2026-11-21' });
        for (const [which, nth] of course) {
          now = (edits[which] as Edit)(now, nth);
          const input = { estimate, annotations: now, words, date: '2026-11-21' };
          const fresh = structuredClone(input);
          expect(share(input)).toEqual(share(fresh));
          expect(sharedPointIds(input)).toEqual(sharedPointIds(fresh));
          expect(shareWarnings(estimate, now)).toEqual(shareWarnings(fresh.estimate, fresh.annotations));
        }
      },
    ),
    { ...runs(300), endOnFailure: true },
  );
}, 300_000);
