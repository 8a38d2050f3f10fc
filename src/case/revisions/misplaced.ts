import type { Position } from '../../annotations';
import type { Line } from '../../estimate';

type Figure = 'quantity' | 'rate' | 'percent' | 'amount' | 'factors' | 'baseIds';

/** What a line of each kind takes from a position (model, section 4); a mark-up's quantity may only be zero. */
const taken: Readonly<Record<Line['kind'], readonly Figure[]>> = {
  item: ['quantity', 'rate', 'factors', 'amount'],
  markup: ['quantity', 'percent', 'baseIds', 'amount'],
  group: ['quantity'],
  total: [],
};

/** The position without what its line does not take: figures of another kind of line, and factors that are gone. */
export function withoutMisplaced(position: Position, line: Line): Position {
  const takes = (figure: Figure): boolean => taken[line.kind].includes(figure);
  const isZero = position.quantity === null || position.quantity === '0';
  const factors = Object.entries(position.factors).filter(
    ([place]) => takes('factors') && Number(place) < line.factors.length,
  );
  const left: Position = {
    ...position,
    quantity: takes('quantity') && (line.kind !== 'markup' || isZero) ? position.quantity : null,
    rate: takes('rate') ? position.rate : null,
    percent: takes('percent') ? position.percent : null,
    amount: takes('amount') ? position.amount : null,
    baseIds: takes('baseIds') ? position.baseIds : null,
    factors: Object.fromEntries(factors),
  };
  return { ...left, range: isAbout(left) ? left.range : null };
}

/** Whether the position says something that its line does not take. */
export function hasMisplaced(position: Position, line: Line): boolean {
  const left = withoutMisplaced(position, line);
  const plain = ['quantity', 'rate', 'percent', 'amount', 'baseIds'] as const;
  return (
    plain.some((figure) => left[figure] !== position[figure]) ||
    Object.keys(left.factors).length < Object.keys(position.factors).length
  );
}

function isAbout(position: Position): boolean {
  const of = position.range?.of ?? '';
  if (of.startsWith('factor:')) return of.slice(7) in position.factors;
  return (position as unknown as Readonly<Record<string, unknown>>)[of] != null;
}
