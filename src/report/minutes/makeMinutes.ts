import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { finishPdf } from '../critique/finishPdf';
import type { TypstCompiler } from '../critique/renderPdf';
import { pageTemplate } from '../critique/template/pageTemplate';
import { tableTemplate } from '../critique/template/tableTemplate';
import { missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import { composeMinutes } from './composeMinutes';
import type { MinutesRequest } from './minutesDocument';
import { minutesTemplate } from './minutesTemplate';

/** The minutes of a session as a PDF: the same request gives the same bytes. */
export async function makeMinutes(
  request: MinutesRequest,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const minutes = composeMinutes(request);
  const text = JSON.stringify(minutes);
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const compiled = await compiler.compile(
    {
      'main.typ': minutesTemplate,
      'page.typ': pageTemplate,
      'table.typ': tableTemplate,
      'look.json': JSON.stringify(minutes.look),
      'minutes.json': withoutMissing(text, new Set(missingFrom(text, fonts.value))),
    },
    'main.typ',
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, minutes)) : compiled;
}
