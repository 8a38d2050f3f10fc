import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Places of the shell that the screen shown fills: its one primary action, and what it says in the status bar. */
export interface Slots {
  readonly primary: HTMLElement | null;
  readonly status: HTMLElement | null;
}

export const SlotsContext = createContext<Slots>({ primary: null, status: null });

/** The screen's one primary action, in the top bar. Without a shell it stands where it is written. */
export function PrimaryAction({ children }: { readonly children: ReactNode }) {
  const { primary } = useContext(SlotsContext);
  return primary ? createPortal(children, primary) : children;
}

/** What the screen says about its selection and its counts, in the status bar. */
export function Status({ children }: { readonly children: ReactNode }) {
  const { status } = useContext(SlotsContext);
  return status ? createPortal(children, status) : children;
}
