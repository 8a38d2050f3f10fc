import type { PrintedCell, PrintedTable, Tone } from '../critique/critiqueDocument';
import { type Html, html } from './html';

/** A table of the document. A reader on a screen follows links: pages, which only paper has, become links to the place. */
export function tableHtml({ title, columns, rows }: PrintedTable, label = title, look = ''): Html {
  const isPages = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.pageOf !== undefined));
  const kept = columns.flatMap((column, index) => (isPages[index] ? [] : [{ column, index }]));
  const head = kept.every(({ column }) => column.heading === '')
    ? null
    : html`<thead><tr>${kept.map(({ column }) => (column.heading === '' ? html`<td></td>` : html`<th scope="col" class="${column.align}">${column.heading}</th>`))}</tr></thead>`;
  return html`<div class="table ${look}" role="group" aria-label="${label}" tabindex="0"><table>${title === '' ? null : html`<caption>${title}</caption>`}${head}<tbody>${rows.map(
    ({ kind, cells }) => {
      const target = cells.find(({ pageOf }) => pageOf !== undefined)?.pageOf ?? null;
      return html`<tr class="${kind}">${kept.map(({ column, index }) => {
        const cell = cells[index] ?? { text: '' };
        // The heading of the point is its link.
        const href = index === 1 ? target : null;
        return html`<td class="${column.align} ${tone(cell.tone)}">${content(cell, href)}</td>`;
      })}</tr>`;
    },
  )}</tbody></table></div>`;
}

function content({ text, aside, below }: PrintedCell, href: string | null): readonly (Html | null)[] {
  return [
    href === null ? html`${text}` : html`<a href="#${href}">${text}</a>`,
    aside === undefined ? null : html` <small>${aside}</small>`,
    below === undefined ? null : html`<small class="below">${below.join(', ')}</small>`,
  ];
}

export function tone(of: Tone | undefined): string {
  return of === undefined || of === 'plain' ? 'plain' : `tone-${of}`;
}
