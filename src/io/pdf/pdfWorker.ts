import typstWasm from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { expose, transfer } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { type CritiqueDocument, renderPdf } from '../../report';
import type { PdfProgress } from './pdfProgress';
import { createWebTypst } from './webTypst';

export interface PdfWorker {
  /** `fonts` is the address of the folder of fonts, ending in a slash. */
  critique(
    document: CritiqueDocument,
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

const worker: PdfWorker = {
  async critique(document, fonts, onProgress) {
    let last: PdfProgress | null = null;
    onStep = (progress) => {
      if (progress !== last) onProgress(progress);
      last = progress;
    };
    fontFolder = fonts;
    // The fonts come first and the setting after them, so that the last step is told from here.
    const rendered = await renderPdf(document, {
      loadFonts: async (files) => {
        const coverage = await compiler.loadFonts(files);
        onStep('setting');
        return coverage;
      },
      compile: (files, main) => compiler.compile(files, main),
    });
    return rendered.ok ? transfer(rendered, [rendered.value.buffer as ArrayBuffer]) : rendered;
  },
};

expose(worker);
