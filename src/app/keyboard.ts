import { useEffect } from 'react';
import type { Workbench } from '../ui/context';
import { isTyping } from '../ui/parts/isTyping';

/** Undo, redo and save from anywhere. A text field keeps its own undo while one types in it. */
export function useKeyboard(workbench: Workbench): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const act = actionOf(event, workbench);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [workbench]);
}

function actionOf(event: KeyboardEvent, { undo, redo, cases }: Workbench): (() => void) | null {
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return () => void cases.saveToFile();
  if (isTyping(event.target)) return null;
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' && !event.shiftKey ? redo : null;
}
