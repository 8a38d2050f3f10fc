import { useMemo } from 'react';
import { shareInputOf } from '../../case';
import { type SharedView, share } from '../../disclosure';
import { useOpenCase, useWorkbench } from '../context';

/** All that may leave: what every customer-facing page is made of. */
export function useSharedView(): SharedView {
  const { estimate, annotations, data } = useOpenCase();
  const { today } = useWorkbench();
  const day = today();
  return useMemo(() => share(shareInputOf({ estimate, annotations, data }, day)), [estimate, annotations, data, day]);
}
