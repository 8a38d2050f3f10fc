import { useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';

/** Exports the page that the customer answers offline; while it is made, says what is done and takes a cancel. */
export function ReviewFileExport() {
  const { reviewFiles } = useWorkbench();
  const running = useWorkbenchState(({ reviewFile }) => reviewFile);
  return running === null ? (
    <Button onPress={() => void reviewFiles.export()}>Review file</Button>
  ) : (
    <>
      <output className="critique-progress">{running}</output>
      <Button aria-label="Cancel review file" onPress={reviewFiles.cancel}>
        Cancel
      </Button>
    </>
  );
}
