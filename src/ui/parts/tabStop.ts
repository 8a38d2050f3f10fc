/** A region that scrolls must be reached by keyboard: as a `ref` it makes it a stop of Tab. */
export function tabStop(element: HTMLElement | null): void {
  if (element !== null) element.tabIndex = 0;
}
