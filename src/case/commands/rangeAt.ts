import type { FigureRange } from '../../annotations';
import { type DecimalText, decimal } from '../../base/decimal';

/**
 * The range after its figure was set: around the new value while that lies in it; else it was about another figure, and
 * goes in the same step. A range of another field stays.
 */
export function rangeAt(range: FigureRange | null, field: string, value: DecimalText | null): FigureRange | null {
  if (range === null || range.of !== field) return range;
  const isIn = value !== null && decimal(value).gte(range.low) && decimal(value).lte(range.high);
  return isIn ? { ...range, likely: value } : null;
}
