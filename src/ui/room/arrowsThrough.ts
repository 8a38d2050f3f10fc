import type { KeyboardEvent } from 'react';

/** Up and down lead from one button of a `data-arrows` list to the next; everywhere else the page scrolls by them. */
export function arrowsThrough(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...(event.currentTarget.closest('[data-arrows]')?.querySelectorAll('button') ?? [])];
  event.preventDefault();
  buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
}
