import { useEffect, useState } from 'react';

/** Whether the window is too narrow for columns and filters at their full width. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.innerWidth < 1500);
  useEffect(() => {
    const onResize = (): void => setNarrow(window.innerWidth < 1500);
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return isNarrow;
}
