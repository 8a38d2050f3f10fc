import type { Decimal } from '../../base/decimal';
import type { SharedView } from '../../disclosure';
import type { DocumentWords } from '../words/documentWords';
import { beginComposition } from './composition';
import { isExact, type Span } from './footing';
import { printItems } from './pointFigures';
import { span } from './printFigures';

/** How the document prints the effects of its points: for screens of ours that show the same figures. */
export interface PrintedEffects {
  /** Beside `view.points`; null for a point in words only. */
  readonly points: readonly (Span | null)[];
  /** Exact effects of points and of what they stand on, each with its print. */
  readonly exact: readonly { readonly value: Decimal; readonly printed: Decimal }[];
}

export function printedEffects(view: SharedView, words: DocumentWords): PrintedEffects {
  const composition = beginComposition(view, words, {});
  const { points } = composition.figures;
  const of = (value: Span | null, printed: Span | null) =>
    value && printed && isExact(value) && isExact(printed) ? [{ value: value.low, printed: printed.low }] : [];
  return {
    points,
    exact: [
      ...view.points.flatMap(({ loaded }, index) => of(loaded && span(loaded), points[index] ?? null)),
      ...view.points.flatMap((_, index) =>
        printItems(composition, index).rows.flatMap(({ item, effect }) => of(item.effect && span(item.effect), effect)),
      ),
    ],
  };
}
