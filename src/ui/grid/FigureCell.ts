import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { decimalParts, roomBehind } from './decimalParts';

/** What a figure's cell shows. Compared by value, so that only cells that changed are drawn again. */
export interface CellFigure {
  readonly text: string;
  readonly tone: FigureTone;
  readonly title?: string;
  /** Not a figure in the column's own sense (`÷ 200`): stands at the right edge, without room for decimals. */
  readonly isLoose?: boolean;
}
export type FigureTone = 'plain' | 'theirs' | 'ours' | 'more' | 'less' | 'quiet';

export function sameFigure(a: CellFigure | null | undefined, b: CellFigure | null | undefined): boolean {
  return a?.text === b?.text && a?.tone === b?.tone && a?.title === b?.title;
}

/** What the cell asks of its grid. */
export interface FigureCellParams {
  /** The widest rest after a decimal mark in the column. */
  readonly widest: () => string;
  readonly decimalMark: () => string;
  /** Whose figure the column holds, for those who listen: `our rate`. */
  readonly whose?: string;
}

/**
 * A figure, right-aligned on its decimal mark. One element with one text, since a grid draws hundreds of them while it
 * scrolls. The room for missing decimals is generated content: it is neither copied nor read aloud.
 */
export class FigureCell implements ICellRendererComp {
  readonly #gui = document.createElement('span');
  readonly #text = document.createTextNode('');

  init(params: ICellRendererParams & FigureCellParams): void {
    this.#gui.append(this.#text);
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#gui;
  }

  refresh(params: ICellRendererParams & FigureCellParams): boolean {
    const figure: CellFigure | null = params.value;
    const isLoose = figure === null || figure.isLoose === true;
    const text = figure?.text ?? '';
    const room = isLoose ? '' : roomBehind(decimalParts(text, params.decimalMark())[1], params.widest());
    this.#text.data = text;
    if (room === '') delete this.#gui.dataset.room;
    else this.#gui.dataset.room = room;
    this.#gui.className = `figure-cell tone-${figure?.tone ?? 'plain'}`;
    if (params.whose !== undefined) describe(params.eGridCell, params.whose, text, figure?.title);
    if (figure?.title === undefined) this.#gui.removeAttribute('title');
    else this.#gui.title = figure.title;
    return true;
  }
}

/** `our rate 4.10`; an empty cell says whose it is too, so that one knows where one types. */
function describe(cell: HTMLElement, whose: string, text: string, title: string | undefined): void {
  const said = title === undefined ? '' : `, ${title}`;
  cell.setAttribute('aria-label', `${whose} ${text === '' ? 'empty' : text}${said}`);
}
