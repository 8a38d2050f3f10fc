import { useEffect, useState } from 'react';
import type { CaseData } from '../../case';
import { useWorkbench } from '../context';

/** What is read of the open case, and read again with every change of it; null until it came the first time. */
export function useReadOfCase<T>(read: () => Promise<T>): T | null {
  const { getState, subscribe } = useWorkbench();
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let data: CaseData | null | undefined;
    let isLeft = false;
    const readAgain = async (): Promise<void> => {
      const before = data;
      const next = await read();
      if (!isLeft && data === before) setValue(next);
    };
    const look = (): void => {
      const now = getState().open?.data ?? null;
      if (now === data) return;
      data = now;
      void readAgain();
    };
    look();
    const leave = subscribe(look);
    return () => {
      isLeft = true;
      leave();
    };
  }, [getState, subscribe, read]);
  return value;
}
