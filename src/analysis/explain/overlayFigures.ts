import { type HiddenCost, methods, type Position, type Rebasing } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { Line } from '../../estimate';

/** What a figure of an overlay is, so that a reader can show and judge it. */
export type FigureUnit = 'money' | 'count' | 'fraction' | 'seconds' | 'days';

/** One figure that an overlay gives. */
export interface OverlayFigure {
  /** As `FigureRange.of` names it: a field, or `factor:N`. */
  readonly field: string;
  readonly unit: FigureUnit;
  readonly ours: DecimalText;
  /** The customer's own, where there is one. */
  readonly theirs: DecimalText | null;
}

/** The figures of a position that count on its line, its ranged one first. */
export function positionFigures(position: Position, line: Line): readonly OverlayFigure[] {
  const fields = (
    line.kind === 'group'
      ? ['quantity']
      : line.kind === 'markup'
        ? ['percent', 'amount']
        : ['quantity', 'rate', 'amount']
  ) as readonly ('quantity' | 'rate' | 'percent' | 'amount')[];
  const units = { quantity: 'count', rate: 'money', amount: 'money', percent: 'fraction' } as const;
  const plain = fields.flatMap((field): readonly OverlayFigure[] => {
    const ours = position[field];
    return ours === null ? [] : [{ field, unit: units[field], ours, theirs: line[field]?.value ?? null }];
  });
  const factors = Object.entries(position.factors).flatMap(([place, ours]): readonly OverlayFigure[] => {
    const factor = line.factors[Number(place)];
    if (!factor) return [];
    const unit = factor.class === 'yield' ? 'fraction' : factor.class === 'rate' ? 'money' : 'count';
    return [{ field: `factor:${place}`, unit, ours, theirs: factor.figure.value }];
  });
  return rangedFirst([...plain, ...factors], position.range?.of);
}

/** The figures of a hidden cost's method, its ranged one first. */
export function hiddenCostFigures({ method, range }: HiddenCost): readonly OverlayFigure[] {
  const values = method as unknown as Readonly<Record<string, DecimalText | null>>;
  const figures = methods[method.type].fields.flatMap(({ name, unit }): readonly OverlayFigure[] => {
    const ours = values[name];
    return unit === 'lines' || ours === null || ours === undefined ? [] : [{ field: name, unit, ours, theirs: null }];
  });
  return rangedFirst(figures, range?.of);
}

/** The figure that a re-basing goes to; the customer's own is what it comes from. */
export function rebasingFigures({ basis }: Rebasing): readonly OverlayFigure[] {
  if (basis.type === 'terms') {
    return basis.amount === null ? [] : [{ field: 'amount', unit: 'money', ours: basis.amount, theirs: null }];
  }
  const { from, to } = basis;
  return to.value === null ? [] : [{ field: 'to', unit: 'count', ours: to.value, theirs: from.value }];
}

function rangedFirst(figures: readonly OverlayFigure[], of: string | undefined): readonly OverlayFigure[] {
  return [...figures.filter(({ field }) => field === of), ...figures.filter(({ field }) => field !== of)];
}
