import { useEffect } from 'react';
import { type PickedFile, useWorkbench } from '../context';

/** A range of cells that is pasted anywhere on the page, unless a text field takes it. */
export function usePaste(onFile: (file: PickedFile) => Promise<void>): void {
  const { files } = useWorkbench();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || event.clipboardData === null || takesText(event.target)) return;
      event.preventDefault();
      void files.pasted(event.clipboardData).then((file) => (file ? onFile(file) : undefined));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [files, onFile]);
}

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
