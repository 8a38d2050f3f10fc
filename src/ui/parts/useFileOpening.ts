import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { type PickedFile, useWorkbench } from '../context';

/** A case file opens as a case; anything else goes to the import screen. */
export function useFileOpening(): (file: PickedFile) => Promise<void> {
  const { cases, changeView } = useWorkbench();
  const [, navigate] = useLocation();
  return useCallback(
    async (file) => {
      if (/\.json$/i.test(file.name)) {
        if (await cases.openFile(file)) navigate('/estimate');
        return;
      }
      changeView({ incoming: file });
      navigate('/import');
    },
    [cases, changeView, navigate],
  );
}
