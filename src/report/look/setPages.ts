import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { finishPdf } from '../critique/finishPdf';
import type { TypstCompiler } from '../critique/renderPdf';
import { pageTemplate } from '../critique/template/pageTemplate';
import { tableTemplate } from '../critique/template/tableTemplate';
import { missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import type { PrintedLook } from './documentLook';

/** What every document of a few pages carries beside what it says. */
interface PlainDocument {
  readonly language: 'en' | 'de' | 'fr';
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly look: PrintedLook;
}

/** Sets a document of a few pages as a PDF. Its template reads it from `NAME.json`; the same document gives the same bytes. */
export async function setPages(
  document: PlainDocument,
  { name, source }: { readonly name: string; readonly source: string },
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const text = JSON.stringify(document);
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const compiled = await compiler.compile(
    {
      'main.typ': source,
      'page.typ': pageTemplate,
      'table.typ': tableTemplate,
      'look.json': JSON.stringify(document.look),
      [`${name}.json`]: withoutMissing(text, new Set(missingFrom(text, fonts.value))),
    },
    'main.typ',
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, document)) : compiled;
}
