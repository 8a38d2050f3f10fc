import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Issue, issue } from '../base/issue';
import { fail, ok } from '../base/result';
import { readCoverage, type TypstCompiler } from '../report';

const fontFolder = fileURLToPath(new URL('../../public/fonts/', import.meta.url));
/** A folder that is not there: the templates see the files they are given and no disk. */
const workspace = '/document';

/** Typst as a native module, checking against PDF/UA-1 what it compiles. For tests and the command line. */
export function createNodeTypst(): TypstCompiler {
  let compiler: NodeCompiler | null = null;
  let loaded = '';
  return {
    async loadFonts(files) {
      const fontBlobs = files.map((file) => readFileSync(fontFolder + file));
      if (compiler === null || loaded !== files.join())
        compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
      loaded = files.join();
      return ok(readCoverage(fontBlobs));
    },
    async compile(files, main) {
      if (compiler === null) return fail(wrong('fonts', 'none'));
      compiler.resetShadow();
      for (const [name, content] of Object.entries(files)) {
        compiler.mapShadow(
          `${workspace}/${name}`,
          typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
        );
      }
      const compiled = compiler.compile({ mainFilePath: `${workspace}/${main}` });
      const said = [compiled.takeDiagnostics(), compiled.takeWarnings()].flatMap((problem) =>
        problem === null ? [] : (compiler?.fetchDiagnostics(problem) ?? []),
      );
      // A warning is an error: it would be a layout that does not settle, or a font that is not there.
      if (compiled.result === null || said.length > 0)
        return fail(wrong('a document without warnings', JSON.stringify(said)));
      try {
        return ok(new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })));
      } catch (error) {
        return fail(wrong('a PDF that a screen reader can read', String(error)));
      }
    },
  };
}

function wrong(expected: string, got: string): Issue {
  return issue('Critique PDF', expected, got, 'This is a fault of the program: report it with the case file.');
}
