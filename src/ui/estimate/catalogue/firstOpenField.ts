/** Puts the cursor into the first figure that a form still asks for, once the dialog before it has closed. */
export function focusFirstOpenField(form: HTMLElement | null): void {
  // The dialog gives the focus back to its button a frame later.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const fields = [...(form?.querySelectorAll<HTMLInputElement>('.figure-input') ?? [])];
      (fields.find(({ value }) => value === '') ?? fields[0])?.focus();
    }),
  );
}
