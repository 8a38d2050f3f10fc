import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal, EvidenceId, HiddenCostId, PointId, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import {
  addEvidence,
  addHiddenCost,
  addPoint,
  type CaseData,
  type Command,
  carryOut,
  citeEvidence,
  emptyHistory,
  movePoint,
  newCase,
  perform,
  putIntoPoint,
  readCaseFile,
  redo,
  removeEvidence,
  removeHiddenCost,
  removePoint,
  removePosition,
  setDeal,
  setDocument,
  setHiddenCost,
  setPoint,
  setPosition,
  setPositionFigure,
  takeOutOfPoint,
  together,
  undo,
  writeCaseFile,
} from '../../src/case';
import type { LineId, ProductKey } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { runs } from '../support/runs';

const estimate = estimateOf('Valve', [
  group('Material', [item('Bar', { quantity: '2', rate: '3' }), item('Seal', { amount: '5' })]),
  markup('Overhead', '0.1', ['Material']),
]);
const lineIds = estimate.lines.map(({ id }) => id);
const sha = 'ab'.repeat(32);

function start(): CaseData {
  const revision = {
    id: 'r1',
    order: 'i',
    importedAt: '2026-11-21T08:00:00.000Z',
    fileName: 'a.xlsx',
    blob: sha,
    corrections: [],
    product: 'E' as ProductKey,
    estimate,
  };
  return newCase('case', revision, {}, [{ id: sha, name: 'a.xlsx', mediaType: 'x', size: 3 }]);
}

const id = fc.constantFrom('a', 'b', 'c', 'd');
const line = fc.constantFrom<LineId>(...lineIds);
const figure = fc.option(
  fc.integer({ min: -500, max: 500 }).map((n) => text(n)),
  { nil: null },
);
const volume = fc.option(
  fc.nat({ max: 500 }).map((n) => text(n)),
  { nil: null },
);
const words = fc.string({ maxLength: 6 });
const item3 = fc.oneof(
  id.map((its) => ({ type: 'position' as const, id: `p${its}` as PositionId })),
  id.map((its) => ({ type: 'hiddenCost' as const, id: `h${its}` as HiddenCostId })),
  line.map((lineId) => ({ type: 'arithmetic' as const, lineId })),
);
const overlay = fc.oneof(
  id.map((its) => ({ collection: 'positions' as const, id: `p${its}` })),
  id.map((its) => ({ collection: 'hiddenCosts' as const, id: `h${its}` })),
);
const single: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(
      id,
      line,
      fc.constantFrom('quantity' as const, 'rate' as const, 'amount' as const, 'factor:0' as const),
      figure,
    )
    .map(([its, on, what, value]) => setPositionFigure(`p${its}`, on, what, value, 'Set')),
  fc.tuple(id, line, words).map(([its, on, rationale]) => setPosition(`p${its}`, on, { rationale }, 'Why')),
  id.map((its) => removePosition(`p${its}` as PositionId)),
  fc.tuple(id, words, figure).map(([its, label, rate]) =>
    addHiddenCost(`h${its}`, {
      label,
      parentId: null,
      costElement: 'other',
      method: { type: 'perUnit', quantity: null, rate },
    }),
  ),
  fc.tuple(id, words).map(([its, question]) => setHiddenCost(`h${its}` as HiddenCostId, { question }, 'Ask')),
  id.map((its) => removeHiddenCost(`h${its}` as HiddenCostId)),
  fc.tuple(id, overlay, words).map(([its, on, title]) =>
    addEvidence(
      `e${its}`,
      {
        kind: 'document',
        title,
        date: null,
        value: null,
        locator: '',
        url: null,
        blob: null,
        disclosure: 'internal',
        note: '',
      },
      on,
    ),
  ),
  fc.tuple(id, overlay, fc.boolean()).map(([its, on, cited]) => citeEvidence(`e${its}` as EvidenceId, on, cited)),
  id.map((its) => removeEvidence(`e${its}` as EvidenceId)),
  fc
    .tuple(id, words, fc.array(item3, { maxLength: 3 }))
    .map(([its, heading, items]) => addPoint(`t${its}`, { heading, items })),
  fc.tuple(id, words).map(([its, claim]) => setPoint(`t${its}` as PointId, { claim }, 'Claim')),
  fc.tuple(id, fc.nat({ max: 4 })).map(([its, to]) => movePoint(`t${its}` as PointId, to)),
  fc
    .tuple(id, fc.array(item3, { maxLength: 2 }))
    .map(([its, items]) => putIntoPoint(`t${its}` as PointId, items, 'exact')),
  item3.map(takeOutOfPoint),
  id.map((its) => removePoint(`t${its}` as PointId)),
  fc
    .tuple(words, volume)
    .map(([customer, annualVolume]) => setDeal({ customer, annualVolume } satisfies Partial<Deal>, 'Deal')),
  words.map((opening) => setDocument({ opening }, 'Opening')),
);
const commands = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: single },
    { weight: 1, arbitrary: fc.array(single, { maxLength: 4 }).map((several) => together('Paste', several)) },
  ),
  { maxLength: 25 },
);

describe('history', () => {
  test('any sequence of commands followed by as many undos is the identity, and redo brings it all back', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        let step = { data: start(), history: emptyHistory };
        const first = step.data;
        for (const command of sequence) step = perform(step.data, step.history, carryOut(command, step.data));
        const last = step.data;
        const count = step.history.past.length;
        for (let i = 0; i < count; i++) step = undo(step.data, step.history);
        expect(step.data).toEqual(first);
        for (let i = 0; i < count; i++) step = redo(step.data, step.history);
        expect(step.data).toEqual(last);
      }),
      runs(300),
    );
  });

  test('each overlay stands in at most one point, and no point holds one that is gone', () => {
    fc.assert(
      fc.property(commands, (sequence) => {
        let data = start();
        let history = emptyHistory;
        for (const command of sequence) ({ data, history } = perform(data, history, carryOut(command, data)));
        const items = Object.values(data.points).flatMap((point) => point.items);
        const keys = items.map((its) => JSON.stringify(its));
        expect(keys).toEqual([...new Set(keys)]);
        for (const item of items) {
          if (item.type === 'position') expect(Object.keys(data.positions)).toContain(item.id);
          if (item.type === 'hiddenCost') expect(Object.keys(data.hiddenCosts)).toContain(item.id);
        }
        expect(history.past.length).toBeLessThanOrEqual(sequence.length);
      }),
      runs(100),
    );
  });

  test('undo names what it undoes, and a command that does nothing leaves no step', () => {
    const data = start();
    const step = perform(data, emptyHistory, carryOut(setDeal({ customer: 'Meridor' }, 'Set customer'), data));
    expect(undo(step.data, step.history).applied?.label).toBe('Undo: Set customer');
    const again = perform(
      step.data,
      step.history,
      carryOut(setDeal({ customer: 'Meridor' }, 'Set customer'), step.data),
    );
    expect(again.history.past).toHaveLength(1);
  });
});

describe('case file', () => {
  test('save and reopen is the identity', () => {
    fc.assert(
      fc.property(commands, fc.uint8Array({ maxLength: 40 }), (sequence, bytes) => {
        const data = sequence.reduce(
          (before, command) => perform(before, emptyHistory, carryOut(command, before)).data,
          start(),
        );
        const files = new Map([[sha, bytes]]);
        const text1 = writeCaseFile({ data, files });
        const read = readCaseFile(text1, 'a.costbridge.json');
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value.data).toEqual(data);
        expect(read.value.files.get(sha)).toEqual(bytes);
        expect(writeCaseFile(read.value)).toBe(text1);
      }),
      runs(200),
    );
  });
});
