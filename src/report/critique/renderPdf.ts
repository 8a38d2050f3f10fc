import type { Issue } from '../../base/issue';
import { ok, type Result } from '../../base/result';
import { documentTheme, waterfallMarkup } from '../../charts';
import { type Coverage, missingFrom, withoutMissing } from '../fonts/coverage';
import { fontsFor } from '../fonts/documentFonts';
import { fill } from '../words/fill';
import type { CritiqueDocument } from './critiqueDocument';
import { effectsMarkup } from './effectsMarkup';
import { finishPdf } from './finishPdf';
import { ownershipPictures } from './ownership/ownershipPictures';
import { critiqueTemplate, mainFiles } from './template/critiqueTemplate';

/** Typst, from wherever it runs: wasm in the app's worker, native in tests and on the command line. */
export interface TypstCompiler {
  /** Gets the fonts ready that a text needs, and tells which characters they cover. */
  loadFonts(files: readonly string[]): Promise<Result<Coverage, Issue>>;
  /** Compiles `main` among `files`, which see nothing but each other and the fonts loaded last. */
  compile(files: Readonly<Record<string, Uint8Array | string>>, main: string): Promise<Result<Uint8Array, Issue>>;
}

/** Heights of the bridge, of which the page of the summary takes the highest that leaves room for the rest. */
const bridgeHeights = [226, 204, 186, 166, 148, 130];

/** What the pages need beside the document. */
export interface PdfParts {
  /** The whole critique, or the summary that stands alone. */
  readonly edition?: keyof typeof mainFiles;
  /** Logos, by the names that the look of the document gives them. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  /** Bytes of the files that the document attaches, in its order. */
  readonly attached?: readonly Uint8Array[];
}

/** Sets the critique as a PDF. The same document gives the same bytes: nothing in it knows when or where it was made. */
export async function renderPdf(
  document: CritiqueDocument,
  compiler: TypstCompiler,
  { edition = 'critique', pictures = {}, attached = [] }: PdfParts = {},
): Promise<Result<Uint8Array, Issue>> {
  const text = JSON.stringify(document);
  const fonts = await compiler.loadFonts(fontsFor(text));
  if (!fonts.ok) return fonts;
  const missing = missingFrom(text, fonts.value);
  const theme = { ...documentTheme, ours: document.look.accent };
  const { title, description, steps } = document.summary.bridge;
  const bridges = await Promise.all(
    bridgeHeights.map((height) => waterfallMarkup({ steps, width: 640, height, theme, title, description })),
  );
  const { chart } = document.effects;
  const effects = chart && (await effectsMarkup(chart, 640, theme));
  const unprinted = new Set(missing);
  const owned = await ownershipPictures(document, theme);
  const compiled = await compiler.compile(
    {
      ...critiqueTemplate,
      'look.json': JSON.stringify(document.look),
      ...pictures,
      ...Object.fromEntries(attached.map((bytes, index) => [`attached-${index}`, bytes])),
      'critique.json': printableJson(document, missing),
      ...Object.fromEntries(bridges.map((bridge, index) => [bridgeFile(index), withoutMissing(bridge, unprinted)])),
      ...(effects === null ? {} : { 'effects.svg': withoutMissing(effects, unprinted) }),
      ...Object.fromEntries(owned.map(([name, svg]) => [name, withoutMissing(svg, unprinted)])),
    },
    mainFiles[edition],
  );
  return compiled.ok ? ok(await finishPdf(compiled.value, document)) : compiled;
}

function bridgeFile(index: number): string {
  return `bridge-${index}.svg`;
}

/** The document as data for the template. Where characters cannot print it says so, by their code points. */
function printableJson(critique: CritiqueDocument, missing: readonly string[]): string {
  const document = { ...critique, bridges: bridgeHeights.map((_, index) => bridgeFile(index)) };
  if (missing.length === 0) return JSON.stringify(document);
  const characters = missing.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const { method } = document;
  const note = fill(method.unprinted, { characters: characters.join(', ') });
  const told = { ...document, method: { ...method, paragraphs: [...method.paragraphs, note] } };
  return withoutMissing(JSON.stringify(told), new Set(missing));
}
