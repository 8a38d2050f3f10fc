import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { finishPdf } from '../critique/finishPdf';
import type { TypstCompiler } from '../critique/renderPdf';
import { pageTemplate } from '../critique/template/pageTemplate';
import { tableTemplate } from '../critique/template/tableTemplate';
import { missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import { composeLossPage, type LossPageRequest } from './composeLossPage';
import { lossTemplate } from './lossTemplate';

/** The page on a loss that both sides sign, as a PDF. Of the case it sees nothing but the ledger of losses. */
export async function makeLossPage(
  request: LossPageRequest,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const page = composeLossPage(request);
  if (!page.ok) return page;
  const text = JSON.stringify(page.value);
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const compiled = await compiler.compile(
    {
      'main.typ': lossTemplate,
      'page.typ': pageTemplate,
      'table.typ': tableTemplate,
      'look.json': JSON.stringify(page.value.look),
      'loss.json': withoutMissing(text, new Set(missingFrom(text, fonts.value))),
    },
    'main.typ',
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, page.value)) : compiled;
}
