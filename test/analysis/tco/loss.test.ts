import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossStatements } from '../../../src/analysis';
import { type Incident, type IncidentId, type LossLine, type LossLineId, lossKinds } from '../../../src/annotations';
import { sum, text } from '../../../src/base/decimal';
import { runs } from '../../support/runs';

const incident: Incident = {
  id: 'i' as IncidentId,
  order: 'i',
  title: 'Late',
  date: null,
  whatHappened: '',
  cause: '',
  remedy: '',
  disclosure: 'internal',
};

function ledger(lines: readonly Partial<LossLine>[]) {
  const all = lines.map(
    (line, place): LossLine => ({
      id: `l${place}` as LossLineId,
      order: `l${String(place).padStart(3, '0')}`,
      incidentId: incident.id,
      label: `loss ${place}`,
      kind: 'other',
      quantity: null,
      unit: '',
      rate: null,
      amount: null,
      whose: 'customer',
      source: '',
      isAgreed: false,
      ...line,
    }),
  );
  return { incidents: { i: incident }, lossLines: Object.fromEntries(all.map((line) => [line.id, line])) };
}

test('what is agreed is the compensation, what is named and not agreed stays open, what lacks a figure is missing', () => {
  const [statement] = lossStatements(
    ledger([
      { kind: 'hours', quantity: text('11.5'), rate: text(5200), isAgreed: true },
      { kind: 'expediting', quantity: text(2), rate: text(3840), isAgreed: true },
      { kind: 'scrap', amount: text('12900.50') },
      { kind: 'scrap', quantity: text(3) },
    ]),
    2,
  );
  expect(statement?.compensation.toString()).toBe('67480');
  expect(statement?.open.toString()).toBe('12900.5');
  expect(statement?.claimed.toString()).toBe('80380.5');
  expect(statement?.missing.map(({ label }) => label)).toEqual(['loss 3']);
  expect(statement?.sections.map(({ kind }) => kind)).toEqual(['hours', 'scrap', 'expediting']);
});

test('every printed sum foots', () => {
  const line = fc.record({
    kind: fc.constantFrom(...lossKinds),
    quantity: fc.integer({ min: 1, max: 9999 }).map((n) => text(n / 7)),
    rate: fc.integer({ min: -200, max: 9999 }).map((n) => text(n / 3)),
    isAgreed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 0, max: 2 }), (lines, places) => {
      const [statement] = lossStatements(ledger(lines), places);
      if (!statement) throw new Error('no statement');
      const rows = statement.sections.flatMap((section) => section.rows);
      const printed = (isAgreed: boolean) =>
        sum(rows.flatMap((row) => (row.line.isAgreed === isAgreed && row.amount ? [row.amount] : []))).toString();
      expect(printed(true)).toBe(statement.compensation.toString());
      expect(printed(false)).toBe(statement.open.toString());
      expect(sum(statement.sections.map(({ claimed }) => claimed)).toString()).toBe(statement.claimed.toString());
      expect(statement.compensation.plus(statement.open).toString()).toBe(statement.claimed.toString());
    }),
    runs(300),
  );
});
