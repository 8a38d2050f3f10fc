import { useEffect } from 'react';

/** The grid knows no trees, and says so again whenever its columns change; whoever listens is told that this is one. */
export function useTreeRole(host: HTMLElement | null): void {
  useEffect(() => {
    if (host === null) return undefined;
    const describe = (): void => {
      const grid = host.querySelector('[role=grid]');
      grid?.setAttribute('role', 'treegrid');
      grid?.setAttribute('aria-label', 'Estimate, line by line');
      grid?.setAttribute('aria-multiselectable', 'true');
    };
    describe();
    const watching = new MutationObserver(describe);
    watching.observe(host, { subtree: true, childList: true, attributes: true, attributeFilter: ['role'] });
    return () => watching.disconnect();
  }, [host]);
}
