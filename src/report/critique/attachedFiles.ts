import type { SharedView } from '../../disclosure';
import type { DocumentWords } from '../words/documentWords';
import { pageWords } from '../words/pageWords';
import { composeSharedBook } from '../workbook/shared/composeSharedBook';
import { writeXlsx } from '../workbook/writeXlsx';
import type { AttachedFile } from './critiqueDocument';

/** What goes with the critique: its data as a workbook with live formulas, and as JSON. */
export function attachedFiles(words: DocumentWords): readonly AttachedFile[] {
  const { attached } = pageWords(words);
  return [
    {
      name: `${attached.workbookName}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      description: attached.workbook,
    },
    { name: `${attached.dataName}.json`, mediaType: 'application/json', description: attached.data },
  ];
}

/** Their bytes, in that order: the same view gives the same bytes. */
export async function attachedBytes(view: SharedView, words: DocumentWords): Promise<readonly Uint8Array[]> {
  const data = `${JSON.stringify(view, null, 1)}\n`;
  return [await writeXlsx(composeSharedBook(view, words)), new TextEncoder().encode(data)];
}
