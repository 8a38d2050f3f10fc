import { type PickedFile, useWorkbench } from '../context';
import { Button } from './Button';

/** Reads the clipboard where the browser lets a button do so; by key it works everywhere. */
export function PasteRange({ onFile }: { readonly onFile: (file: PickedFile) => Promise<void> }) {
  const { files, tell } = useWorkbench();
  const paste = async (): Promise<void> => {
    const read = await files.fromClipboard();
    tell(read.ok ? null : read.error);
    if (read.ok) await onFile(read.value);
  };
  return (
    <Button look="quiet" size="small" onPress={() => void paste()}>
      Paste a range
    </Button>
  );
}
