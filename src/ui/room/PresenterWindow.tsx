import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';

interface PresenterWindowProps {
  readonly opened: Window;
  readonly onClose: () => void;
  /** A key was pressed there: the presenter may lead from that window, too. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** What stands in the presenter's window; it closes with the review, and with a reload of the shared window. */
export function PresenterWindow({ opened, onClose, onKey, children }: PresenterWindowProps) {
  useLayoutEffect(() => {
    const shut = (): void => opened.close();
    opened.addEventListener('pagehide', onClose);
    window.addEventListener('pagehide', shut);
    return () => {
      opened.removeEventListener('pagehide', onClose);
      window.removeEventListener('pagehide', shut);
      opened.close();
    };
  }, [opened, onClose]);
  useLayoutEffect(() => {
    opened.addEventListener('keydown', onKey);
    return () => opened.removeEventListener('keydown', onKey);
  }, [opened, onKey]);
  return createPortal(children, opened.document.body);
}
