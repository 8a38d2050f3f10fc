import { useMemo } from 'react';
import { inOrder, type Point } from '../../annotations';
import { pageOf } from '../../case';
import { sharedPointIds } from '../../disclosure';
import { useOpenCase } from '../context';

/** The points as the document numbers them; those that it does not print come after them. */
export function usePrintedPoints(): readonly Point[] {
  const { estimate, annotations, data } = useOpenCase();
  const { order } = pageOf(data);
  return useMemo(() => {
    const byHand = inOrder(annotations.points);
    if (order === 'hand') return byHand;
    const words = { title: '', opening: '', proposal: '', page: { order } };
    const place = new Map(sharedPointIds({ estimate, annotations, words }).map((id, index) => [id, index]));
    const placeOf = ({ id }: Point): number => place.get(id) ?? place.size;
    return byHand.toSorted((a, b) => placeOf(a) - placeOf(b));
  }, [estimate, annotations, order]);
}
