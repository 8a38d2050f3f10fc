import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { TypstCompiler } from '../critique/renderPdf';
import { setPages } from '../look/setPages';
import { composeLetterPage, type LetterPageRequest } from './composeLetterPage';
import { letterTemplate } from './letterTemplate';

/** The process letter as a PDF, ready to be signed: the same request gives the same bytes. */
export function makeLetterPage(
  request: LetterPageRequest,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  return setPages(composeLetterPage(request), { name: 'letter', source: letterTemplate }, compiler);
}
