import type { PointKind } from '../annotations';
import { Decimal } from '../base/decimal';
import type { Shown } from './sharedView';

/** In which order a document lists the points: as the team put them, the largest effect first, or kind by kind. */
export type PointOrder = 'hand' | 'effect' | 'kind';

const kinds: readonly PointKind[] = ['fact', 'basis', 'scope', 'judgement'];

/**
 * Puts points, given in the order by hand, into the order chosen. `effectOf` is the effect as it may be shown: of a band
 * its middle counts, so that the order says nothing about where in it our figure stands. What has no figure comes last.
 */
export function ordered<P extends { readonly kind: PointKind }>(
  points: readonly P[],
  order: PointOrder,
  effectOf: (point: P) => Shown | null,
): readonly P[] {
  if (order === 'hand') return points;
  if (order === 'kind') return points.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const sizes = new Map(points.map((point) => [point, size(effectOf(point))]));
  const none = new Decimal(-1);
  return points.toSorted((a, b) => (sizes.get(b) ?? none).cmp(sizes.get(a) ?? none));
}

function size(effect: Shown | null): Decimal {
  if (effect === null) return new Decimal(-1);
  if (effect.kind === 'exact') return new Decimal(effect.value).abs();
  return new Decimal(effect.low).plus(effect.high).div(2).abs();
}
