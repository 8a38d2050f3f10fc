import { defineConfig } from '@playwright/test';
import { launchArguments } from './test/support/browser';

const port = 4179;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  timeout: 240_000,
  // Two at a time share two cores: what takes a moment alone may take some.
  expect: { timeout: 20_000 },
  workers: 2,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath: process.env.COSTBRIDGE_BROWSER, args: [...launchArguments] },
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    port,
    reuseExistingServer: false,
  },
});
