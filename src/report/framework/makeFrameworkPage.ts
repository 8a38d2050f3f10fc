import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { TypstCompiler } from '../critique/renderPdf';
import { setPages } from '../look/setPages';
import { composeFrameworkPage, type FrameworkPageRequest } from './composeFrameworkPage';
import { frameworkTemplate } from './frameworkTemplate';

/** The page on widening the relationship as a PDF: the same request gives the same bytes. */
export function makeFrameworkPage(
  request: FrameworkPageRequest,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  return setPages(composeFrameworkPage(request), { name: 'framework', source: frameworkTemplate }, compiler);
}
