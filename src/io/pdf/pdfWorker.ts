import typstWasm from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { expose, transfer } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import {
  type BriefRequest,
  type CritiqueRequest,
  type DocumentWords,
  documentWords,
  type FrameworkPageRequest,
  type LetterPageRequest,
  type LossPageRequest,
  type MinutesRequest,
  makeBrief,
  makeCritique,
  makeFrameworkPage,
  makeLetterPage,
  makeLossPage,
  makeMinutes,
  type TypstCompiler,
} from '../../report';
import type { PdfProgress } from './pdfProgress';
import { createWebTypst } from './webTypst';

/** What a document is asked for with: for the customer a shared view, for the team the case itself, for both a ledger, a session, or words and headings picked for it. */
export type PdfRequest =
  | { readonly for: 'customer'; readonly language: DocumentWords['language']; readonly critique: CritiqueRequest }
  | { readonly for: 'team'; readonly brief: BriefRequest }
  | { readonly for: 'both'; readonly loss: LossPageRequest }
  | { readonly for: 'widening'; readonly framework: FrameworkPageRequest }
  | { readonly for: 'process'; readonly letter: LetterPageRequest }
  | { readonly for: 'meeting'; readonly minutes: MinutesRequest };

export interface PdfWorker {
  /** `fonts` is the address of the folder of fonts, ending in a slash. */
  make(
    request: PdfRequest,
    fonts: string,
    onProgress: (progress: PdfProgress) => void,
  ): Promise<Result<Uint8Array, Issue>>;
}

let onStep: (progress: PdfProgress) => void = () => undefined;
let fontFolder = '';

const compiler = createWebTypst({
  async wasm() {
    onStep('compiler');
    return read(typstWasm);
  },
  async font(file) {
    onStep('fonts');
    return read(fontFolder + file);
  },
});

async function read(address: string): Promise<Result<Uint8Array<ArrayBuffer>, Issue>> {
  const name = address.slice(address.lastIndexOf('/') + 1);
  const todo = 'Reload the page and export again. What you wrote is kept.';
  try {
    const response = await fetch(address);
    if (!response.ok) return fail(issue(name, 'a file of the app', `HTTP ${response.status}`, todo));
    return ok(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    return fail(issue(name, 'a file of the app', String(error), todo));
  }
}

function made(request: PdfRequest, typst: TypstCompiler): Promise<Result<Uint8Array, Issue>> {
  switch (request.for) {
    case 'customer':
      return makeCritique(request.critique, documentWords[request.language], typst, onStep);
    case 'team':
      return makeBrief(request.brief, typst, onStep);
    case 'both':
      return makeLossPage(request.loss, typst);
    case 'widening':
      return makeFrameworkPage(request.framework, typst);
    case 'process':
      return makeLetterPage(request.letter, typst);
    case 'meeting':
      return makeMinutes(request.minutes, typst);
  }
}

const worker: PdfWorker = {
  async make(request, fonts, onProgress) {
    let last: PdfProgress | null = null;
    onStep = (progress) => {
      if (progress !== last) onProgress(progress);
      last = progress;
    };
    fontFolder = fonts;
    // The fonts come first and the setting after them, so that the last step is told from here.
    const typst: TypstCompiler = {
      loadFonts: async (files) => {
        const coverage = await compiler.loadFonts(files);
        onStep('setting');
        return coverage;
      },
      compile: (files, main) => compiler.compile(files, main),
    };
    const rendered = await made(request, typst);
    return rendered.ok ? transfer(rendered, [rendered.value.buffer as ArrayBuffer]) : rendered;
  },
};

expose(worker);
