import { useEffect } from 'react';

/**
 * The grid knows no trees, and says so again whenever its columns change; whoever listens is told that this is one.
 * `isReady` once the grid stands in its host.
 */
export function useTreeRole(host: HTMLElement | null, isReady: boolean): void {
  useEffect(() => {
    if (host === null || !isReady) return undefined;
    const describe = (): void => {
      const grid = host.querySelector('[role=grid]');
      grid?.setAttribute('role', 'treegrid');
      grid?.setAttribute('aria-label', 'Estimate, line by line');
      grid?.setAttribute('aria-multiselectable', 'true');
    };
    describe();
    const watching = new MutationObserver(describe);
    // The element that has the role, and no other: rows come and go by the hundred while one scrolls.
    const grid = host.querySelector('[role=treegrid]');
    if (grid) watching.observe(grid, { attributes: true, attributeFilter: ['role'] });
    return () => watching.disconnect();
  }, [host, isReady]);
}
