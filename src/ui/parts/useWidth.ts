import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element in pixels, as it changes; before it is measured, the one given. */
export function useWidth(first: number): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(240, Math.floor(entry.contentRect.width)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, width];
}
