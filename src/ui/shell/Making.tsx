import { useWorkbench, useWorkbenchState } from '../context';
import { Button } from '../parts/Button';

/** What is being made for export, on every screen, with a way to end it. */
export function Making() {
  const { documents, workbooks, reviewFiles } = useWorkbench();
  const document = useWorkbenchState((state) => state.document);
  const workbook = useWorkbenchState((state) => state.workbook);
  const reviewFile = useWorkbenchState((state) => state.reviewFile);
  const made = [
    { name: 'document', what: document, cancel: documents.cancel },
    { name: 'workbook', what: workbook?.what ?? null, cancel: workbooks.cancel },
    { name: 'review file', what: reviewFile, cancel: reviewFiles.cancel },
  ];
  return made.map(
    ({ name, what, cancel }) =>
      what !== null && (
        <span key={name} className="status-making">
          <span className="status-turning" aria-hidden="true" />
          {what} …
          <Button size="small" look="quiet" aria-label={`Stop making the ${name}`} onPress={cancel}>
            Stop
          </Button>
        </span>
      ),
  );
}
