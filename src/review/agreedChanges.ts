import type { Annotations, PointId, PointItem } from '../annotations';
import type { DecimalText } from '../base/decimal';
import { type AgreedPoint, isOnEffect, namedFor, overlayOfItem, type ReviewedOverlay, withAgreed } from './agreed';

/** What taking an agreement over does to one overlay of ours. */
export interface AgreedChange {
  readonly pointId: PointId;
  readonly item: PointItem;
  readonly before: ReviewedOverlay;
  /** With the agreed figures, and approved. */
  readonly after: ReviewedOverlay;
  /** Figures that get another value, in the unit of the line; empty where only its state changes. */
  readonly figures: readonly {
    readonly field: string;
    readonly from: DecimalText | null;
    readonly to: DecimalText | null;
  }[];
}

/** What would change if the agreed figures took the place of ours: nothing is listed that is so already. */
export function agreedChanges(
  annotations: Pick<Annotations, 'positions' | 'hiddenCosts' | 'rebasings'>,
  agreed: readonly AgreedPoint[],
): readonly AgreedChange[] {
  return agreed.flatMap(({ point, outcome, items, table }) => {
    // Both hold an effect, and no figure of ours that could be called agreed.
    if (isOnEffect(outcome)) return [];
    return items.flatMap((item): AgreedChange[] => {
      const before = overlayOfItem(annotations, item);
      if (before === null) return [];
      const named = namedFor(outcome, item);
      const held = withAgreed(before, named, table && overlayOfItem(table, item)?.disclosure);
      const figures = differences(before, held);
      if (figures.length === 0 && before.state === 'approved') return [];
      const kept = Object.entries(before.expressions).filter(([field]) => !figures.some((one) => one.field === field));
      const after = { ...held, state: 'approved' as const, expressions: Object.fromEntries(kept) };
      return [{ pointId: point.id, item, before, after, figures }];
    });
  });
}

function differences(before: ReviewedOverlay, after: ReviewedOverlay): AgreedChange['figures'] {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [from, to] = [old.get(field) ?? null, now.get(field) ?? null];
    return from === to ? [] : [{ field, from, to }];
  });
}

function figuresOf(overlay: ReviewedOverlay): ReadonlyMap<string, DecimalText> {
  const fields: readonly (readonly [string, unknown])[] =
    'method' in overlay
      ? Object.entries(overlay.method)
      : 'basis' in overlay
        ? [['to', overlay.basis.type === 'terms' ? overlay.basis.amount : overlay.basis.to.value]]
        : [
            ['quantity', overlay.quantity],
            ['rate', overlay.rate],
            ['percent', overlay.percent],
            ['amount', overlay.amount],
            ...Object.entries(overlay.factors).map(([place, value]) => [`factor:${place}`, value] as const),
          ];
  return new Map(
    fields.flatMap(([field, value]) =>
      field !== 'type' && typeof value === 'string' ? [[field, value as unknown as DecimalText]] : [],
    ),
  );
}
