import { useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';
import { IssueNote } from '../parts/IssueNote';

/** Says at once when changes are not kept, and what to do so that nothing is lost. */
export function StorageNote() {
  const { problem, state } = useWorkbenchState(({ saving }) => saving);
  const isOpen = useWorkbenchState(({ open }) => open !== null);
  const { cases } = useWorkbench();
  if (!problem || !isOpen) return null;
  return (
    <IssueNote issue={problem}>
      {state === 'elsewhere' && (
        <Button size="small" onPress={() => void cases.takeOver()}>
          Work here instead
        </Button>
      )}
      <Button size="small" onPress={() => void cases.saveToFile()}>
        Save to file
      </Button>
    </IssueNote>
  );
}
