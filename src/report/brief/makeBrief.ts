import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { finishPdf } from '../critique/finishPdf';
import type { CritiqueStep } from '../critique/makeCritique';
import type { TypstCompiler } from '../critique/renderPdf';
import { pageTemplate } from '../critique/template/pageTemplate';
import { tableTemplate } from '../critique/template/tableTemplate';
import { missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import { briefPictures } from './briefPictures';
import { briefTemplate } from './briefTemplate';
import { type BriefRequest, composeBrief } from './composeBrief';

/**
 * The internal brief as a PDF. It is made from the case and not from the shared view: nothing that makes a document for
 * the customer imports this folder, and a test holds it to that.
 */
export async function makeBrief(
  request: BriefRequest,
  compiler: TypstCompiler,
  onStep: (step: CritiqueStep) => void = () => undefined,
): Promise<Result<Uint8Array, Issue>> {
  onStep('composing');
  const brief = composeBrief(request);
  const text = JSON.stringify(brief);
  onStep('setting');
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const unprinted = new Set(missingFrom(text, fonts.value));
  const pictures = await briefPictures(brief);
  const compiled = await compiler.compile(
    {
      'main.typ': briefTemplate,
      'page.typ': pageTemplate,
      'table.typ': tableTemplate,
      'look.json': JSON.stringify(brief.look),
      'brief.json': withoutMissing(text, unprinted),
      ...Object.fromEntries(pictures.map(([name, svg]) => [name, withoutMissing(svg, unprinted)])),
    },
    'main.typ',
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, brief)) : compiled;
}
