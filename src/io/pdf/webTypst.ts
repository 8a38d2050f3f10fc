import initTypst, {
  TypstCompilerBuilder,
  type TypstCompiler as TypstSession,
} from '@myriaddreamin/typst-ts-web-compiler';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import { readCoverage, type TypstCompiler } from '../../report';

export interface TypstSources {
  /** The compiler's WebAssembly, from the app's own files. */
  readonly wasm: () => Promise<Result<BufferSource, Issue>>;
  readonly font: (file: string) => Promise<Result<Uint8Array, Issue>>;
}

const pdfFormat = 1;
const fullDiagnostics = 3;
/** The root of the files that the templates see; there is nothing else. */
const root = '/';

/**
 * Typst as WebAssembly. It is spoken to directly: the library around it evaluates text as code, which a strict content
 * security policy forbids, and asks a public server for fonts unless told otherwise. It sees no files but those given.
 */
export function createWebTypst({ wasm, font }: TypstSources): TypstCompiler {
  let isStarted = false;
  let session: TypstSession | null = null;
  let loaded = '';
  const read = new Map<string, Uint8Array>();

  async function start(): Promise<Result<null, Issue>> {
    if (isStarted) return ok(null);
    const module = await wasm();
    if (!module.ok) return module;
    await initTypst({ module_or_path: module.value });
    isStarted = true;
    return ok(null);
  }

  return {
    async loadFonts(files) {
      const started = await start();
      if (!started.ok) return started;
      for (const file of files) {
        if (read.has(file)) continue;
        const bytes = await font(file);
        if (!bytes.ok) return bytes;
        read.set(file, bytes.value);
      }
      const fonts = files.flatMap((file) => read.get(file) ?? []);
      if (session === null || loaded !== files.join()) {
        session?.free();
        const builder = withoutEvaluation(() => new TypstCompilerBuilder());
        for (const bytes of fonts) await builder.add_raw_font(bytes);
        session = await builder.build();
        loaded = files.join();
      }
      return ok(readCoverage(fonts));
    },

    async compile(files, main) {
      if (session === null) return fail(wrong('fonts', 'none'));
      session.reset_shadow();
      for (const [name, content] of Object.entries(files)) {
        session.map_shadow(root + name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      }
      const world = session.snapshot(root, root + main, null);
      try {
        const { result, diagnostics }: Artifact = world.get_artifact(pdfFormat, fullDiagnostics);
        if (result !== undefined && (diagnostics ?? []).length === 0) return ok(result);
        return fail(wrong('a document without warnings', JSON.stringify(diagnostics ?? [])));
      } catch (error) {
        return fail(wrong('a document', String(error)));
      } finally {
        world.free();
        // A long session exports many times: what one compilation remembers serves the next, but no longer.
        session.reset_shadow();
      }
    },
  };
}

/**
 * The builder makes its stand-ins for a file system by evaluating text (`return 0`, `return true`, `return path`, or a
 * `throw`). A strict content security policy forbids that, so they are handed to it ready-made.
 */
function withoutEvaluation<T>(run: () => T): T {
  const evaluating = globalThis.Function;
  const standIn = function standIn(...parts: readonly string[]): unknown {
    const body = parts.at(-1);
    if (body === 'return 0') return () => 0;
    if (body === 'return true') return () => true;
    if (body === 'return path') return (path: unknown) => path;
    return () => {
      throw new Error('The templates see no files but those given.');
    };
  };
  Reflect.set(globalThis, 'Function', standIn);
  try {
    return run();
  } finally {
    Reflect.set(globalThis, 'Function', evaluating);
  }
}

interface Artifact {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}

function wrong(expected: string, got: string): Issue {
  return issue('Critique PDF', expected, got, 'This is a fault of the program: report it with the case file.');
}
