import { useLayoutEffect } from 'react';

/** Keys with Ctrl at which a browser shows a list of files, and the app's own that a hand may press from habit. */
const keysOfFiles = new Set(['o', 's', 'k']);

/** No list of files over the shared screen, and no file in its place that was dropped beside its goal. */
export function useNothingFromOutside(): void {
  useLayoutEffect(() => {
    const refuse = (event: DragEvent): void => event.preventDefault();
    const onKey = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && keysOfFiles.has(event.key.toLowerCase())) event.preventDefault();
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
