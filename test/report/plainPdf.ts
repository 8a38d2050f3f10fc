import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** What a reader and a screen reader get from a PDF, spaces of all kinds made plain. */
export async function readPages(bytes: Uint8Array) {
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document, { mergePages: true });
  const { info, metadata } = await getMeta(document);
  return {
    text: text.replaceAll('\u200b', '').replace(/\s+/g, ' '),
    pages: document.numPages,
    title: info.Title as unknown,
    accessibility: metadata?.get('pdfuaid:part') as unknown,
    isTagged: (await document.getMarkInfo())?.Marked === true,
  };
}
