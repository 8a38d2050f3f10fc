import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis';
import type { Annotations, DisclosureLevel, Point, PointId, Position, PositionId } from '../../src/annotations';
import { decimal, text, ZERO } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate, LineId } from '../../src/estimate';
import type { OpenCase } from '../../src/ui/context';
import { documentEffect } from '../../src/ui/critique/documentEffect';
import { sharedOf } from '../../src/ui/parts/sharedOf';
import { exampleCase } from '../report/exampleCase';
import { estimateOf, item } from '../support/estimateOf';
import { noAnnotations } from '../support/randomCase';

const { data } = exampleCase();
const ids = ['c2', 'c3', 'c4'] as readonly string[] as readonly PointId[];
const [first, second, third] = ids as readonly [PointId, PointId, PointId];

function openOf(estimate: Estimate, rate: string, levels: readonly DisclosureLevel[]): OpenCase {
  const positions = levels.map(
    (disclosure, at): Position => ({
      ...emptyArgument,
      id: `p${at}` as PositionId,
      order: `a${at}`,
      lineId: `E!${at + 2}` as LineId,
      quantity: null,
      rate: text(rate),
      factors: {},
      percent: null,
      baseIds: null,
      amount: null,
      disclosure,
    }),
  );
  const points = positions.map(
    ({ id }, at): Point => ({
      id: ids[at] as PointId,
      order: `a${at}`,
      kind: 'judgement',
      heading: `Point ${at + 1}`,
      claim: '',
      standard: '',
      question: '',
      proposal: '',
      items: [{ type: 'position', id }],
    }),
  );
  const annotations: Annotations = {
    ...noAnnotations,
    positions: Object.fromEntries(positions.map((position) => [position.id, position])),
    points: Object.fromEntries(points.map((point) => [point.id, point])),
  };
  return { data, estimate, annotations, analysis: analyse(estimate, annotations) } as unknown as OpenCase;
}

const three = (rate: string): Estimate =>
  estimateOf(
    'Price',
    ['Bar', 'Sheet', 'Tube'].map((label) => item(label, { quantity: '1', rate })),
  );
const ownOf = ({ analysis }: OpenCase, id: PointId) =>
  analysis.byPoint.find(({ pointId }) => pointId === id)?.loaded ?? ZERO;

describe('the effect of a point in the document', () => {
  const open = openOf(three('10'), '11.5', ['exact', 'wordsOnly', 'internal']);
  const shared = sharedOf(open, '2026-11-22');

  test('is our own, or stands there in words, or is not there at all', () => {
    expect(documentEffect(shared, first, ownOf(open, first))).toMatchObject({ type: 'own' });
    expect(documentEffect(shared, second, ownOf(open, second))).toEqual({ type: 'inWords' });
    expect(documentEffect(shared, third, ownOf(open, third))).toEqual({ type: 'notShown' });
  });

  test('is another figure where the document has not that of the point', () => {
    expect(documentEffect(shared, first, decimal(text('1.4')))).toMatchObject({ type: 'other' });
  });
});

test('a screen with more decimals than the document does not take over what the document prints', () => {
  const open = openOf(three('0.0121'), '0.0144', ['exact', 'exact', 'exact']);
  const { printed, effects, places } = sharedOf(open, '2026-11-22');
  expect(places).toBe(2);
  expect(printed.of(ownOf(open, first))).toBeNull();
  expect(effects.exact).toEqual([]);
});
