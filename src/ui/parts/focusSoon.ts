const mostFrames = 20;

/**
 * Puts the focus on what a change brings to the screen, where the change took away what had it: a form that is done, a
 * button that opened more. Whoever is somewhere else by then is left there. `find` is asked until it finds something.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  let frame = 0;
  const look = (): void => {
    frame += 1;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const element = find();
    element?.focus();
    if (document.activeElement !== element && frame < mostFrames) requestAnimationFrame(look);
  };
  // What had the focus is gone one frame after the change.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** The cell of the grid that was chosen last, where its row is still the selected one; for {@link focusSoon}. */
export function gridCell(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.ag-row-selected .ag-cell-focus');
}
