import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import { ok } from '../../base/result';
import { documentTheme, waterfallMarkup } from '../../charts';
import type { CritiqueDocument } from './critiqueDocument';
import { finishPdf } from './finishPdf';
import { critiqueMain, critiqueTemplate } from './template/critiqueTemplate';

/** Typst, from wherever it runs: wasm in the app's worker, native in tests and on the command line. */
export interface TypstCompiler {
  /** Compiles `main` among `files`, which see nothing but each other and the document's fonts. */
  compile(files: Readonly<Record<string, Uint8Array | string>>, main: string): Promise<Result<Uint8Array, Issue>>;
}

const bridgeSize = { width: 640, height: 226 };

/** Sets the critique as a PDF. The same document gives the same bytes: nothing in it knows when or where it was made. */
export async function renderPdf(
  document: CritiqueDocument,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const { title, description, steps } = document.summary.bridge;
  const bridge = await waterfallMarkup({ steps, ...bridgeSize, theme: documentTheme, title, description });
  const files = { ...critiqueTemplate, 'critique.json': JSON.stringify(document), 'bridge.svg': bridge };
  const compiled = await compiler.compile(files, critiqueMain);
  if (!compiled.ok) return compiled;
  return ok(await finishPdf(compiled.value, document));
}
