import { plainFileName } from '../../base/fileName';
import type { SharedView } from '../../disclosure';
import { useWorkbench } from '../context';
import { Button } from '../parts/Button';
import { PrimaryAction } from '../parts/slots';
import { WorkbookExport } from '../parts/WorkbookExport';
import { ReviewFileExport } from './answers/ReviewFileExport';
import { OtherEditions } from './OtherEditions';
import { usePdf } from './usePdf';

/** The screen's primary action: the critique as a PDF file. */
export function ExportCritique({ view }: { readonly view: SharedView }) {
  const { files, leaving } = useWorkbench();
  const control = usePdf('export');
  const { progress, make, cancel } = control;
  const save = async (): Promise<void> => {
    const passed = await leaving.pass();
    if (passed === null) return;
    const bytes = await make(view, 'critique');
    if (!bytes) return;
    files.download(fileName(view), bytes, 'application/pdf');
    leaving.record('critique', view, passed);
  };
  return (
    <PrimaryAction>
      <ReviewFileExport />
      <WorkbookExport edition="shared" />
      {progress === null && <OtherEditions view={view} control={control} />}
      {progress === null ? (
        <Button look="primary" onPress={() => void save()}>
          Export critique
        </Button>
      ) : (
        <>
          <output className="critique-progress">{progress}</output>
          <Button onPress={cancel}>Cancel export</Button>
        </>
      )}
    </PrimaryAction>
  );
}

/** The product and the date; nothing that a file system refuses. */
function fileName({ product, date }: SharedView): string {
  const plain = plainFileName(product);
  return `${plain === '' ? 'Critique' : `${plain} critique`} ${date}.pdf`;
}
