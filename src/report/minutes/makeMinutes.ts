import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { TypstCompiler } from '../critique/renderPdf';
import { setPages } from '../look/setPages';
import { composeMinutes } from './composeMinutes';
import type { MinutesRequest } from './minutesDocument';
import { minutesTemplate } from './minutesTemplate';

/** The minutes of a session as a PDF: the same request gives the same bytes. */
export function makeMinutes(request: MinutesRequest, compiler: TypstCompiler): Promise<Result<Uint8Array, Issue>> {
  return setPages(composeMinutes(request), { name: 'minutes', source: minutesTemplate }, compiler);
}
