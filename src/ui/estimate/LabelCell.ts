import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { RowLabel } from './model/labelOf';

export interface LabelCellParams {
  readonly onToggle: (data: unknown) => void;
}

/** The label at its level, with the handle of a group; also tells the row its place in the tree. */
export class LabelCell implements ICellRendererComp {
  readonly #gui = document.createElement('span');
  #params: (ICellRendererParams & LabelCellParams) | null = null;

  init(params: ICellRendererParams & LabelCellParams): void {
    this.#params = params;
    this.#gui.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('.line-handle'))
        this.#params?.onToggle(this.#params.data);
    });
    this.refresh(params);
    // At this moment the cell may not stand in its row yet.
    queueMicrotask(() => this.#describeRow());
  }

  getGui(): HTMLElement {
    return this.#gui;
  }

  refresh(params: ICellRendererParams & LabelCellParams): boolean {
    this.#params = params;
    const label: RowLabel | undefined = params.value;
    if (!label) return true;
    this.#gui.className = `line-label line-${label.look}`;
    this.#gui.style.paddingLeft = `calc(${label.level - 1} * var(--indent))`;
    this.#gui.replaceChildren(...parts(label));
    this.#describeRow();
    return true;
  }

  #describeRow(): void {
    const label: RowLabel | undefined = this.#params?.value;
    const row = this.#params?.eGridCell.closest('[role=row]');
    if (!row || !label) return;
    row.setAttribute('aria-level', `${label.level}`);
    if (label.isOpen === null) row.removeAttribute('aria-expanded');
    else row.setAttribute('aria-expanded', `${label.isOpen}`);
  }
}

function parts({ text, note, look, isOpen, fault, change, findings, comments }: RowLabel): readonly Node[] {
  const nodes: Node[] = [];
  if (isOpen !== null) {
    const handle = element('line-handle', isOpen ? '▾' : '▸');
    handle.setAttribute('aria-hidden', 'true');
    nodes.push(handle);
  }
  if (look === 'hiddenCost') nodes.push(element('line-plus', '+'));
  const name = element('line-name', text);
  name.title = note === '' ? text : `${text} ${note}`;
  nodes.push(name);
  if (note !== '') nodes.push(element('line-note', note));
  if (fault !== null) nodes.push(mark('line-fault', '●', fault));
  if (findings !== null) nodes.push(mark('line-finding', '◆', findings));
  if (change !== null) nodes.push(mark('line-changed', '△', change));
  if (comments !== null) nodes.push(mark('line-comment', '❝', comments));
  return nodes;
}

function element(className: string, text: string): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.textContent = text;
  return made;
}

/** A sign that says in words what it means. */
function mark(className: string, sign: string, words: string): HTMLElement {
  const made = element(className, sign);
  made.title = words;
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', words);
  return made;
}
