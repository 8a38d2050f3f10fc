import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { type PickedFile, useWorkbench } from '../context';

/** A case file opens as a case, answers of the customer wait on the Critique screen; anything else goes to the import screen. */
export function useFileOpening(): (file: PickedFile) => Promise<void> {
  const { cases, changeView, reviewFiles, getState } = useWorkbench();
  const [, navigate] = useLocation();
  return useCallback(
    async (file) => {
      if (getState().open !== null && reviewFiles.isAnswers(file)) {
        if (reviewFiles.readAnswers(file)) navigate('/critique');
        return;
      }
      if (/\.json$/i.test(file.name)) {
        if (await cases.openFile(file)) navigate('/estimate');
        return;
      }
      changeView({ incoming: file });
      navigate('/import');
    },
    [cases, changeView, reviewFiles, getState, navigate],
  );
}
