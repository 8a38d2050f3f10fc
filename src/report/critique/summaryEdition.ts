import type { DocumentWords } from '../words/documentWords';
import { pageWords } from '../words/pageWords';
import type { CritiqueDocument, PrintedTable } from './critiqueDocument';

/** The page of the summary by itself: the same figures, without pages to turn to, and it says what the rest is. */
export function summaryEdition(document: CritiqueDocument, words: DocumentWords): CritiqueDocument {
  const { summary } = pageWords(words);
  const { points, proposal } = document.summary;
  return {
    ...document,
    title: `${document.title} · ${summary.documentKind}`,
    summary: { ...document.summary, points: points && withoutPages(points), proposal: [...proposal, summary.note] },
    attached: { ...document.attached, files: [] },
  };
}

function withoutPages({ columns, rows, ...table }: PrintedTable): PrintedTable {
  return {
    ...table,
    columns: columns.slice(0, -1),
    rows: rows.map(({ kind, cells }) => ({ kind, cells: cells.slice(0, -1) })),
  };
}
