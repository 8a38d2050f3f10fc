import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import './popoverButton.css';

interface PopoverButtonProps {
  readonly label: string;
  /** Says that something in it is not as it comes. */
  readonly isMarked?: boolean;
  /** As large as the buttons of a screen's head; small to begin with, as in a bar. */
  readonly isLarge?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a small form below itself; Escape or a click elsewhere closes it. */
export function PopoverButton({ label, isMarked = false, isLarge = false, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <AriaButton className={`button button-plain${isLarge ? '' : ' button-small'}${isMarked ? ' button-marked' : ''}`}>
        {label}
      </AriaButton>
      <Popover className="popover-form" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
