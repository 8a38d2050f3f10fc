import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { finishPdf } from '../../src/report/critique/finishPdf';

const template = `#set document(title: "Ends in endobj", date: datetime(year: 2026, month: 1, day: 1))
#set text(lang: "en")
= A heading with 12 0 obj in it
#table(columns: 3, table.header([A], [B], [C]), ..range(1500).map(n => str(n) + " endobj endstream"))
#pdf.attach("data.json", bytes("[1, 2] endstream"), relationship: "data", mime-type: "application/json", description: "The data")
`;

async function compiled(): Promise<Uint8Array> {
  const typst = createNodeTypst();
  await typst.loadFonts(['Inter-Regular.ttf', 'Inter-SemiBold.ttf']);
  const made = await typst.compile({ 'main.typ': template }, 'main.typ');
  if (!made.ok) throw new Error(made.error.got);
  return made.value;
}

const about = { title: 'Ends in endobj', language: 'en', date: '2026-01-01' };

describe('what Typst wrote', () => {
  test('is passed on as it was, but for what says who made it', async () => {
    const before = await compiled();
    const after = await finishPdf(before, about);
    expect(after.length).toBeLessThan(before.length / 2);
    const [source, result] = await Promise.all([
      PDFDocument.load(before, { updateMetadata: false }),
      PDFDocument.load(after, { updateMetadata: false }),
    ]);
    const { Root, Info } = source.context.trailerInfo;
    let same = 0;
    for (const [ref, object] of source.context.enumerateIndirectObjects()) {
      if (ref === Root || ref === Info || ref === source.catalog.get(PDFName.of('Metadata'))) continue;
      if (object instanceof PDFDict && object.has(PDFName.of('EF'))) continue;
      const found = result.context.lookup(ref);
      expect(String(found)).toBe(String(object));
      if (object instanceof PDFRawStream) expect((found as PDFRawStream).getContents()).toEqual(object.getContents());
      same += 1;
    }
    expect(same).toBeGreaterThan(1500);
    expect(result.context.lookup(Info as PDFRef)).toBeUndefined();
    expect(result.getTitle()).toBe('Ends in endobj');
    expect(result.getAttachments().map(({ name }) => name)).toEqual(['data.json']);
  });

  test('is refused where it is something else', async () => {
    await expect(finishPdf(new TextEncoder().encode('%PDF-1.7\nno table'), about)).rejects.toThrow(
      'The compiled file has no cross-reference table.',
    );
  });
});
