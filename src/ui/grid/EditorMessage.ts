/** Why a text cannot leave its editor, floating below it, above everything that would cut it off. */
export class EditorMessage {
  readonly #input: HTMLInputElement;
  #element: HTMLElement | null = null;

  constructor(input: HTMLInputElement) {
    this.#input = input;
  }

  get isShown(): boolean {
    return this.#element !== null;
  }

  show(text: string | null): void {
    if (text === null || !this.#input.isConnected) {
      this.#element?.remove();
      this.#element = null;
      this.#input.removeAttribute('aria-invalid');
      this.#input.removeAttribute('aria-describedby');
      return;
    }
    const element = this.#element ?? this.#open();
    element.textContent = text;
    this.#input.setAttribute('aria-invalid', 'true');
    this.#input.setAttribute('aria-describedby', element.id);
    const { left, bottom } = this.#input.getBoundingClientRect();
    element.style.left = `${Math.min(left, window.innerWidth - 300)}px`;
    element.style.top = `${bottom + 4}px`;
  }

  #open(): HTMLElement {
    const element = document.createElement('div');
    element.id = 'figure-editor-message';
    element.className = 'editor-message';
    element.setAttribute('role', 'alert');
    element.popover = 'manual';
    document.body.append(element);
    element.showPopover();
    this.#element = element;
    return element;
  }
}
