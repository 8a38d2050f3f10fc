import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import { EditorMessage } from './EditorMessage';

/** What the editor asks of its grid. */
export interface FigureEditorParams {
  /** The figure as one edits it, in full. */
  readonly textOf: (data: unknown, columnId: string) => string;
  /** Why a text is no figure for this cell; null where it is one. */
  readonly faultOf: (text: string, data: unknown, columnId: string) => string | null;
}

/** Types over, or into, a figure. A text that is no figure stays here with the reason, whatever one presses. */
export class FigureEditor implements ICellEditorComp {
  readonly #input = document.createElement('input');
  readonly #message = new EditorMessage(this.#input);
  #params: (ICellEditorParams & FigureEditorParams) | null = null;
  #before = '';

  init(params: ICellEditorParams & FigureEditorParams): void {
    this.#params = params;
    this.#before = params.textOf(params.data, params.column.getColId());
    const { eventKey } = params;
    const typesOver = eventKey !== null && eventKey.length === 1;
    this.#input.className = 'figure-editor';
    this.#input.inputMode = 'decimal';
    this.#input.setAttribute('aria-label', params.colDef.headerName ?? 'Figure');
    this.#input.value = typesOver ? eventKey : this.#before;
    this.#input.addEventListener('input', () => {
      // For the grid around: a click elsewhere must not close it.
      this.#input.toggleAttribute('data-fault', this.#fault() !== null);
      if (this.#message.isShown) this.#message.show(this.#fault());
    });
    // The message appears when the grid was asked to leave and may not.
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Tab') this.#message.show(this.#fault());
    });
    this.#input.addEventListener('blur', () => this.#message.show(this.#fault()));
  }

  getGui(): HTMLElement {
    return this.#input;
  }

  afterGuiAttached(): void {
    this.#input.focus({ preventScroll: true });
    const typesOver = this.#params?.eventKey?.length === 1;
    if (typesOver) this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
    else this.#input.select();
  }

  focusIn(): void {
    this.#input.focus({ preventScroll: true });
  }

  getValue(): string {
    return this.#input.value;
  }

  isCancelAfterEnd(): boolean {
    return this.#input.value.trim() === this.#before;
  }

  getValidationElement(): HTMLElement {
    return this.#input;
  }

  getValidationErrors(): string[] | null {
    const fault = this.#fault();
    return fault === null ? null : [fault];
  }

  destroy(): void {
    this.#message.show(null);
  }

  #fault(): string | null {
    const params = this.#params;
    return params === null ? null : params.faultOf(this.#input.value, params.data, params.column.getColId());
  }
}
