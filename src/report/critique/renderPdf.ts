import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { barsMarkup, documentTheme, waterfallMarkup } from '../../charts';
import { type Coverage, missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import { fill } from '../words/fill';
import type { CritiqueDocument } from './critiqueDocument';
import { finishPdf } from './finishPdf';
import { critiqueMain, critiqueTemplate } from './template/critiqueTemplate';

/** Typst, from wherever it runs: wasm in the app's worker, native in tests and on the command line. */
export interface TypstCompiler {
  /** Gets the fonts ready that a text needs, and tells which characters they cover. */
  loadFonts(files: readonly string[]): Promise<Result<Coverage, Issue>>;
  /** Compiles `main` among `files`, which see nothing but each other and the fonts loaded last. */
  compile(files: Readonly<Record<string, Uint8Array | string>>, main: string): Promise<Result<Uint8Array, Issue>>;
}

/** The page of the summary has room for so many rows; a lower chart makes place for more. */
function bridgeSize(rows: number): { readonly width: number; readonly height: number } {
  return { width: 640, height: rows <= 9 ? 226 : rows <= 11 ? 204 : 186 };
}

/** Sets the critique as a PDF. The same document gives the same bytes: nothing in it knows when or where it was made. */
export async function renderPdf(
  document: CritiqueDocument,
  compiler: TypstCompiler,
): Promise<Result<Uint8Array, Issue>> {
  const text = JSON.stringify(document);
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const missing = missingFrom(text, fonts.value);
  const { title, description, steps } = document.summary.bridge;
  const bridge = await waterfallMarkup({
    steps,
    ...bridgeSize(document.summary.points?.rows.length ?? 0),
    theme: documentTheme,
    title,
    description,
  });
  const { chart } = document.effects;
  const effects = chart && (await barsMarkup({ ...chart, width: 640, theme: documentTheme }));
  const unprinted = new Set(missing);
  const compiled = await compiler.compile(
    {
      ...critiqueTemplate,
      'critique.json': printableJson(document, missing),
      'bridge.svg': withoutMissing(bridge, unprinted),
      ...(effects === null ? {} : { 'effects.svg': withoutMissing(effects, unprinted) }),
    },
    critiqueMain,
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, document)) : compiled;
}

/** The document as data for the template. Where characters cannot print it says so, by their code points. */
function printableJson(document: CritiqueDocument, missing: readonly string[]): string {
  if (missing.length === 0) return JSON.stringify(document);
  const characters = missing.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const { method } = document;
  const note = fill(method.unprinted, { characters: characters.join(', ') });
  const told = { ...document, method: { ...method, paragraphs: [...method.paragraphs, note] } };
  return withoutMissing(JSON.stringify(told), new Set(missing));
}
