import { openCompiled } from './compiledFile';
import type { CritiqueDocument } from './critiqueDocument';
import { metadataPacket } from './metadata';
import { placeEntriesByHalves } from './placeEntries';

/** The more of them are packed together, the better, and the more a viewer unpacks for one of them. */
const objectsPerStream = 500;

/**
 * Gives the compiled file what Typst's browser build leaves out, the PDF/UA identifier and the title in the window, and
 * takes from it what says how it was made. Object streams make it several times smaller. Dates are the document's own.
 */
export async function finishPdf(
  bytes: Uint8Array,
  document: Pick<CritiqueDocument, 'title' | 'language' | 'date'>,
): Promise<Uint8Array> {
  const library = await import('@cantoo/pdf-lib');
  const {
    PDFArray,
    PDFCatalog,
    PDFCrossRefStream,
    PDFDict,
    PDFHexString,
    PDFName,
    PDFRef,
    PDFStreamWriter,
    PDFString,
  } = library;
  placeEntriesByHalves(PDFCrossRefStream);
  const { context, read } = openCompiled(bytes, library);
  const { trailerInfo } = context;
  const catalog = read(trailerInfo.Root);
  if (!(catalog instanceof PDFCatalog)) throw new Error('The compiled file has no catalog.');

  const day = PDFString.of(`D:${document.date.slice(0, 10).replaceAll('-', '')}000000Z`);
  const info = context.obj({
    Title: PDFHexString.fromText(document.title),
    Creator: PDFString.of('Costbridge'),
    CreationDate: day,
    ModDate: day,
  });
  const former = trailerInfo.Info;
  trailerInfo.Info = context.register(info);
  if (former instanceof PDFRef) context.delete(former);

  const packet = new TextEncoder().encode(metadataPacket(document));
  const formerMetadata = catalog.get(PDFName.of('Metadata'));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
  if (formerMetadata instanceof PDFRef) context.delete(formerMetadata);

  // What is attached is the data that the document was made of (ISO 32000-2, 14.13): Typst says so in PDF 2.0 only.
  const names = read(catalog.get(PDFName.of('Names')));
  const embedded = names instanceof PDFDict ? read(names.get(PDFName.of('EmbeddedFiles'))) : undefined;
  const files = embedded instanceof PDFDict ? read(embedded.get(PDFName.of('Names'))) : undefined;
  if (files instanceof PDFArray) {
    const specifications = files.asArray().filter((_, index) => index % 2 === 1);
    for (const specification of specifications) {
      const dictionary = read(specification);
      if (dictionary instanceof PDFDict) dictionary.set(PDFName.of('AFRelationship'), PDFName.of('Data'));
    }
    catalog.set(PDFName.of('AF'), context.obj(specifications));
  }

  catalog.set(PDFName.of('Lang'), PDFString.of(document.language));
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  // Typst derives the identifier from the content; a second one drawn at random would make every export different.
  const identifiers = read(trailerInfo.ID);
  if (identifiers instanceof PDFArray) trailerInfo.ID = context.obj([identifiers.get(0), identifiers.get(0)]);
  // Nobody waits for a turn here but who asked for the file.
  const objectsPerTick = Number.POSITIVE_INFINITY;
  return PDFStreamWriter.forContext(context, objectsPerTick, true, objectsPerStream).serializeToBuffer();
}
