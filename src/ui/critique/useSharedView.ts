import { useMemo } from 'react';
import { documentOf, ownershipOf } from '../../case';
import { type SharedView, share } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';

/** All that may leave: what every customer-facing page is made of. */
export function useSharedView(): SharedView {
  const { estimate, annotations, data } = useOpenCase();
  const { today } = useWorkbench();
  const words = documentOf(data);
  const date = words.date ?? today();
  return useMemo(
    () => share({ estimate, annotations, ownership: ownershipOf(data), words, date }),
    [estimate, annotations, data, words, date],
  );
}
