import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { issue } from '../base/issue';
import { fail, ok } from '../base/result';
import type { TypstCompiler } from '../report';

const fontFolder = fileURLToPath(new URL('../../public/fonts/', import.meta.url));
/** A folder that is not there: the templates see the files they are given and no disk. */
const workspace = '/document';

/** Typst as a native module, checking against PDF/UA-1 what it compiles. For tests and the command line. */
export function createNodeTypst(): TypstCompiler {
  const fontBlobs = readdirSync(fontFolder)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => readFileSync(fontFolder + name));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return {
    async compile(files, main) {
      compiler.resetShadow();
      for (const [name, content] of Object.entries(files))
        compiler.mapShadow(`${workspace}/${name}`, Buffer.from(content));
      const compiled = compiler.compile({ mainFilePath: `${workspace}/${main}` });
      const problems = compiled.hasError() ? compiled.takeDiagnostics() : null;
      if (compiled.result === null || problems !== null) {
        const said = problems === null ? 'no document' : JSON.stringify(compiler.fetchDiagnostics(problems));
        return fail(issue(main, 'a document', said, 'Report this with the case file.'));
      }
      const warned = compiled.takeWarnings();
      if (warned !== null) {
        const said = JSON.stringify(compiler.fetchDiagnostics(warned));
        if (said !== '[]') return fail(issue(main, 'no warnings', said, 'Report this with the case file.'));
      }
      try {
        return ok(new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })));
      } catch (error) {
        return fail(
          issue(main, 'a PDF that a screen reader can read', String(error), 'Report this with the case file.'),
        );
      }
    },
  };
}
