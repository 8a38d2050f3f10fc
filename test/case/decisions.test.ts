import { describe, expect, test } from 'vitest';
import {
  annotationsOf,
  type CaseData,
  type Command,
  carryOut,
  currentRevision,
  decideFinding,
  decisionOn,
  emptyHistory,
  newCase,
  perform,
  reopenFinding,
  takeOverRevision,
  usedLineIds,
} from '../../src/case';
import { check, defaultCheckSettings, type Finding } from '../../src/checks';
import { carryIds, type Estimate, matchRevisions, type ProductKey } from '../../src/estimate';
import { estimateOf, group, item, type Sketch } from '../support/estimateOf';

const revisionOf = (id: string, estimate: Estimate, blob: string) => ({
  id,
  importedAt: '2026-11-21T08:00:00.000Z',
  fileName: `${id}.xlsx`,
  blob,
  corrections: [],
  product: 'E' as ProductKey,
  estimate,
});
const blobOf = (id: string) => ({ id, name: 'b.xlsx', mediaType: 'x', size: 3 });
const [firstBlob, laterBlob] = ['ab'.repeat(32), 'cd'.repeat(32)];

const valve = (top: readonly Sketch[]) => estimateOf('Valve', top);
const bar = item('Bar', { quantity: '2', rate: '20', amount: '40' });
const seal = (amount: string) => item('Seal', { quantity: '2', rate: '3', amount });

const start = (estimate: Estimate): CaseData =>
  newCase('case', { ...revisionOf('r1', estimate, firstBlob), order: 'i' }, {}, [blobOf(firstBlob)]);
const after = (data: CaseData, command: Command): CaseData => perform(data, emptyHistory, carryOut(command, data)).data;

/** As the Revisions screen takes a later file over. */
function takeOver(data: CaseData, estimate: Estimate): CaseData {
  const match = matchRevisions(currentRevision(data)?.estimate as Estimate, estimate, []);
  const revision = revisionOf('r2', carryIds(estimate, match, usedLineIds(data)), laterBlob);
  return after(data, takeOverRevision({ revision, blob: blobOf(laterBlob), doubts: [] }));
}

/** What the checks say of the amount of the seal. */
function onSeal(data: CaseData): Finding {
  const estimate = currentRevision(data)?.estimate as Estimate;
  const { findings } = check(estimate, annotationsOf(data), defaultCheckSettings);
  const line = estimate.lines.find(({ label }) => label === 'Seal');
  const found = findings.find(({ rule, lineId }) => rule === 'A1' && lineId === line?.id);
  if (!found) throw new Error('the amount of the seal is not found wrong');
  return found;
}

const first = start(valve([group('Material', [bar, seal('5')])]));
const said = { status: 'dismissed', reason: 'Agreed price.', wording: '', author: 'Ada', at: '2026-11-22' } as const;
const dismissed = after(first, decideFinding(onSeal(first), said));

describe('a dismissed finding', () => {
  test('stays dismissed in the next revision where the fact is the same, wherever the line stands now', () => {
    const later = takeOver(dismissed, valve([item('Packing', { amount: '1' }), group('Material', [seal('5'), bar])]));
    expect(currentRevision(later)?.id).toBe('r2');
    expect(decisionOn(later, onSeal(later))).toMatchObject({ status: 'dismissed', reason: 'Agreed price.' });
  });

  test('comes back when its figures change, and the decision on the old ones is kept', () => {
    const later = takeOver(dismissed, valve([group('Material', [bar, seal('5.5')])]));
    expect(decisionOn(later, onSeal(later))).toBeNull();
    expect(Object.values(later.decisions)).toHaveLength(1);
    expect(decisionOn(takeOver(later, valve([group('Material', [bar, seal('5')])])), onSeal(first))).not.toBeNull();
  });

  test('is open again when a person reopens it', () => {
    expect(decisionOn(after(dismissed, reopenFinding(onSeal(first))), onSeal(first))).toBeNull();
  });
});
