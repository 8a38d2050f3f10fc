import { text } from '../../src/base/decimal';
import { type CaseData, newCase, type Revision } from '../../src/case';
import type { Estimate, Figure, Line, LineId, ProductKey } from '../../src/estimate';

/** Material (steel 2 x 10, credit) and 10 % overhead on it: 22.00. */
export const smallEstimate: Estimate = {
  name: 'Bracket',
  fileName: 'bracket.xlsx',
  sheet: 'S',
  currency: 'EUR',
  amountScale: text(1),
  perUnitOf: text(1),
  isText: false,
  lines: [
    line('S!9', 'total', 'Should-cost', null, { amount: figure('22') }),
    line('S!2', 'group', 'Material', 'S!9', { amount: figure('20') }),
    line('S!3', 'item', 'Steel', 'S!2', { quantity: figure('2', 3), rate: figure('10.5'), amount: figure('21') }),
    line('S!4', 'item', 'Scrap credit', 'S!2', { quantity: figure('-1', 3), rate: figure('1'), amount: figure('-1') }),
    line('S!5', 'markup', 'Overhead', 'S!9', {
      percent: figure('0.1', 3),
      baseIds: ['S!2' as LineId],
      amount: figure('2'),
    }),
  ],
  facts: [],
  ignored: [],
};

export const sha = 'a'.repeat(64);

export function smallCase(id = 'case-1', blob = sha): CaseData {
  const revision: Revision = {
    id: 'r1',
    order: 'i',
    importedAt: '2026-11-14T09:00:00.000Z',
    fileName: 'bracket.xlsx',
    blob,
    corrections: [],
    product: 'S' as ProductKey,
    estimate: smallEstimate,
  };
  return newCase(id, revision, { product: 'Bracket', currency: 'EUR' }, []);
}

function figure(value: string, places = 2): Figure {
  return { value: text(value), cell: null, places };
}

function line(id: string, kind: Line['kind'], label: string, parentId: string | null, fields: Partial<Line>): Line {
  return {
    id: id as LineId,
    key: { sheet: 'S', row: Number(id.slice(2)), column: 4 },
    parentId: parentId as LineId | null,
    kind,
    label,
    level: parentId === null ? 0 : parentId === 'S!9' ? 1 : 2,
    quantity: null,
    unit: null,
    rate: null,
    factors: [],
    percent: null,
    divides: false,
    baseIds: [],
    baseUsedIds: null,
    amount: null,
    costElement: 'other',
    attributes: {},
    reason: '',
    confidence: 1,
    ...fields,
  };
}
