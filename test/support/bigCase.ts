import type { Point, PointId, Position, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { sha256Hex } from '../../src/base/sha256';
import { newCase, writeCaseFile } from '../../src/case';
import type { ProductKey } from '../../src/estimate';
import { estimateOf, group, item } from './estimateOf';

/** A case file with so many lines, in groups of a hundred, each with a position, all of them in twenty points. */
export function bigCaseFile(lines: number): string {
  const groups = Array.from({ length: lines / 100 }, (_, at) =>
    group(
      `Assembly ${at + 1}`,
      Array.from({ length: 100 }, (_unused, index) =>
        item(`Part ${at * 100 + index + 1}`, { quantity: '2', rate: `${10 + (index % 7)}.5` }),
      ),
    ),
  );
  const estimate = estimateOf('Large assembly', groups);
  const bytes = new TextEncoder().encode('estimate');
  const blob = { id: sha256Hex('estimate'), name: 'estimate.csv', mediaType: 'text/csv', size: bytes.length };
  const revision = {
    id: 'r1',
    order: 'a',
    importedAt: '2026-11-22T09:00:00Z',
    fileName: 'estimate.csv',
    blob: blob.id,
    corrections: [],
    product: 'p' as ProductKey,
    estimate,
  };
  const items = estimate.lines.filter(({ kind }) => kind === 'item');
  const positions = Object.fromEntries(
    items.map((line, index): [string, Position] => {
      const id = `p${index}` as PositionId;
      const position: Position = {
        id,
        order: String(index).padStart(5, '0'),
        lineId: line.id,
        quantity: null,
        rate: text(`${11 + (index % 7)}.25`),
        factors: {},
        percent: null,
        baseIds: null,
        amount: null,
        rationale: '',
        evidenceIds: [],
        range: null,
        author: '',
        state: 'ready',
        disclosure: 'exact',
        question: '',
        expressions: {},
      };
      return [id, position];
    }),
  );
  const each = Math.ceil(items.length / 20);
  const points = Object.fromEntries(
    Array.from({ length: 20 }, (_, at): [string, Point] => {
      const id = `x${at}` as PointId;
      const own = Object.values(positions).slice(at * each, (at + 1) * each);
      const point: Point = {
        id,
        order: String(at).padStart(3, '0'),
        kind: 'judgement',
        heading: `Rates of lot ${at + 1}`,
        claim: 'The estimate takes other rates for these parts than we see.',
        standard: '',
        question: 'Help us understand how these rates are made up.',
        proposal: '',
        items: own.map((position) => ({ type: 'position', id: position.id })),
      };
      return [id, point];
    }),
  );
  const deal = { customer: 'Customer', product: 'Large assembly', currency: 'EUR', annualVolume: text(1000) };
  const data = { ...newCase('big', revision, deal, [blob]), positions, points };
  return writeCaseFile({ data, files: new Map([[blob.id, bytes]]) });
}
