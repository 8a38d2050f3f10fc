import { useLayoutEffect } from 'react';
import { isTyping } from './isTyping';

/**
 * Ctrl+Z takes back what was decided on this screen; the open case behind it keeps its own undo. With nothing to take
 * back, `null`, the key is the case's.
 */
export function useTakeBackKey(takeBack: (() => void) | null): void {
  useLayoutEffect(() => {
    if (takeBack === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [takeBack]);
}
