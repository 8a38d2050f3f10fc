import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

interface PresenterWindowProps {
  readonly opened: Window;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What stands in the presenter's window; it closes with the review, and with a reload of the shared window. */
export function PresenterWindow({ opened, onClose, children }: PresenterWindowProps) {
  useEffect(() => {
    const shut = (): void => opened.close();
    opened.addEventListener('pagehide', onClose);
    window.addEventListener('pagehide', shut);
    return () => {
      opened.removeEventListener('pagehide', onClose);
      window.removeEventListener('pagehide', shut);
      opened.close();
    };
  }, [opened, onClose]);
  return createPortal(children, opened.document.body);
}
