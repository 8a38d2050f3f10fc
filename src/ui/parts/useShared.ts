import { useMemo } from 'react';
import { useOpenCase, useWorkbench } from '../context';
import { type Shared, sharedOf } from './sharedOf';

/** All that may leave, and how the document prints it. */
export function useShared(): Shared {
  const open = useOpenCase();
  const { today } = useWorkbench();
  const day = today();
  return useMemo(() => sharedOf(open, day), [open, day]);
}
