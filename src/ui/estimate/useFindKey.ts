import { useEffect } from 'react';
import { useWorkbench } from '../context';

/** Ctrl+F looks through the estimate instead of the page, which holds only the rows that are seen. */
export function useFindKey(): void {
  const { changeView, getState } = useWorkbench();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f' || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (getState().view.find === null) changeView({ find: '' });
      document.getElementById('find-in-estimate')?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [changeView, getState]);
}
