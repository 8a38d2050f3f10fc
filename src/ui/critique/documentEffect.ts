import type { PointId } from '../../annotations';
import { type Decimal, decimal } from '../../base/decimal';
import type { Shared } from '../parts/sharedOf';

/** The effect of a point in the document: our own figure, another figure or band, words alone, or not there at all. */
export type DocumentEffect =
  | { readonly type: 'own' | 'other'; readonly low: Decimal; readonly high: Decimal }
  | { readonly type: 'inWords' | 'notShown' };

/** `own` is the effect of the point inside, at full precision; the ends are as the document prints them. */
export function documentEffect(
  { view, pointIds, effects }: Pick<Shared, 'view' | 'pointIds' | 'effects'>,
  id: PointId,
  own: Decimal,
): DocumentEffect {
  const index = pointIds.indexOf(id);
  if (index < 0) return { type: 'notShown' };
  const printed = effects.points[index] ?? null;
  const loaded = view.points[index]?.loaded ?? null;
  if (printed === null || loaded === null) return { type: 'inWords' };
  // What divisions leave behind is no other figure.
  const isOwn = loaded.kind === 'exact' && decimal(loaded.value).minus(own).abs().lt('1e-20');
  return { type: isOwn ? 'own' : 'other', low: printed.low, high: printed.high };
}
