import { useWorkbench, useWorkbenchState, type WorkbookEdition } from '../context';
import { Button } from './Button';

/** Exports the comparison as a workbook with live formulas; while it is made, says what is done and takes a cancel. */
export function WorkbookExport({ edition }: { readonly edition: WorkbookEdition }) {
  const { workbooks } = useWorkbench();
  const running = useWorkbenchState(({ workbook }) => workbook);
  return running?.edition === edition ? (
    <>
      <output className="tone-quiet">{running.what}</output>
      <Button onPress={workbooks.cancel}>Cancel workbook</Button>
    </>
  ) : (
    <Button isDisabled={running !== null} onPress={() => void workbooks.export(edition)}>
      {edition === 'internal' ? 'Internal workbook' : 'Export workbook'}
    </Button>
  );
}
