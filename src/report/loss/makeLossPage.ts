import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { TypstCompiler } from '../critique/renderPdf';
import { setPages } from '../look/setPages';
import { composeLossPage, type LossPageRequest } from './composeLossPage';
import { lossTemplate } from './lossTemplate';

/** The page on a loss that both sides sign, as a PDF. Of the case it sees nothing but the ledger of losses. */
export async function makeLossPage(
  request: LossPageRequest,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const page = composeLossPage(request);
  return page.ok ? setPages(page.value, { name: 'loss', source: lossTemplate }, compiler) : page;
}
