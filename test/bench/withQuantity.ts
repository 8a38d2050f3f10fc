import type { Annotations, Position, PositionId } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate } from '../../src/estimate';

/** One position, with our quantity on the line at that place. */
export function withQuantity(
  estimate: Estimate,
  annotations: Annotations,
  place: number,
  quantity: number,
): Annotations {
  const line = estimate.lines[place];
  if (!line) throw new Error('no line');
  const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  const position: Position = {
    ...emptyArgument,
    ...nothing,
    order: 'i',
    id: 'p' as PositionId,
    lineId: line.id,
    quantity: text(quantity),
  };
  return { ...annotations, positions: { [position.id]: position } };
}
