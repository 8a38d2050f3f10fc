import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

interface ButtonProps
  extends Pick<AriaButtonProps, 'onPress' | 'isDisabled' | 'autoFocus' | 'type' | 'slot' | 'aria-label'> {
  readonly children: ReactNode;
  /** One primary action on a screen; `quiet` stands in text without a border; `danger` takes something away. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small' | 'large';
}

/** A verb that says what will happen. */
export function Button({ look = 'plain', size = 'normal', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${look} button-${size}`} />;
}
