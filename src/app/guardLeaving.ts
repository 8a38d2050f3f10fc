import type { Workbench } from '../ui/context';

/** Asks before the page closes while changes are neither in the browser's store nor in a file. */
export function guardLeaving(workbench: Workbench): void {
  window.addEventListener('beforeunload', (event) => {
    const { open, saving } = workbench.getState();
    const isLost = saving.state === 'unsaved' && (saving.isFileBehind || saving.fileAt === null);
    if (open !== null && isLost) event.preventDefault();
  });
}
