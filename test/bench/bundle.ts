import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a module with all that it imports, for the target that the app is built for, and loads it: what is measured in
 * it is the code that people get, not that of the runner of the scripts, which wraps every function to keep its name.
 */
export async function loadBundled(entry: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'costbridge-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        target: 'es2023',
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'bench.mjs', codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(folder, 'bench.mjs')).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
