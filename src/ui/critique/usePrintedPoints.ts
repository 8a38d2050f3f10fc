import { useMemo } from 'react';
import { inOrder, type Point } from '../../annotations';
import { pageOf } from '../../case';
import { useOpenCase } from '../context';
import { useShared } from '../parts/useShared';

/** The points as the document numbers them; those that it does not print come after them. */
export function usePrintedPoints(): readonly Point[] {
  const { annotations, data } = useOpenCase();
  const { pointIds } = useShared();
  const { order } = pageOf(data);
  return useMemo(() => {
    const byHand = inOrder(annotations.points);
    if (order === 'hand') return byHand;
    const place = new Map(pointIds.map((id, index) => [id, index]));
    const placeOf = ({ id }: Point): number => place.get(id) ?? place.size;
    return byHand.toSorted((a, b) => placeOf(a) - placeOf(b));
  }, [annotations.points, order, pointIds]);
}
