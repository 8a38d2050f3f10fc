import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import './popoverButton.css';

interface PopoverButtonProps {
  readonly label: string;
  /** Says that something in it is not as it comes. */
  readonly isMarked?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a small form below itself; Escape or a click elsewhere closes it. */
export function PopoverButton({ label, isMarked = false, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <AriaButton className={`button button-plain button-small${isMarked ? ' button-marked' : ''}`}>{label}</AriaButton>
      <Popover className="popover-form" placement="bottom start">
        <Dialog className="popover-dialog" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
