import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [react()],
  // The solver asks Node for this where it runs in Node; a page has nothing to give it.
  resolve: { alias: { 'node:module': fileURLToPath(new URL('./src/io/worker/nothing.ts', import.meta.url)) } },
  // Without this every dynamic import of a worker is inlined into one worker file.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 4000,
    manifest: true,
    // A pure stage does nothing by being imported: what only one screen takes through its door loads with that screen.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          {
            test: /\/src\/(?:analysis|annotations|case|checks|disclosure|estimate|preparation|report|review)\//,
            sideEffects: false,
          },
        ],
      },
    },
  },
  preview: { port: 4173, strictPort: false },
});
