import type { Documents } from '../../ui/context';
import type { Shared } from './shared';

/** Keeps the document that is being exported, so that it can be seen and ended from every screen. */
export function createDocuments({ store }: Pick<Shared, 'store'>): Documents {
  let cancelRunning: (() => void) | null = null;
  const cancel = (): void => {
    cancelRunning?.();
    cancelRunning = null;
    store.setState({ document: null });
  };
  return {
    begin(cancelThis) {
      cancel();
      cancelRunning = cancelThis;
      store.setState({ document: 'Starting the document' });
      const ifCurrent = (change: () => void): void => {
        if (cancelRunning === cancelThis) change();
      };
      return {
        say: (what) => ifCurrent(() => store.setState({ document: what })),
        end: () =>
          ifCurrent(() => {
            cancelRunning = null;
            store.setState({ document: null });
          }),
      };
    },
    cancel,
  };
}
