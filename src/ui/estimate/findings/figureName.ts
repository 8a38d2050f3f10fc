import type { PositionFigure } from '../../../case';
import type { Line } from '../../../estimate';

/** A figure of a line in words: `rate`, `OEE`. */
export function figureName({ factors }: Line, figure: PositionFigure): string {
  if (figure.startsWith('factor:')) return factors[Number(figure.slice(7))]?.name ?? 'factor';
  return figure === 'percent' ? 'percentage' : figure;
}
