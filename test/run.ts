import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './support/browser';

/** Every test by one command: unit, property, golden and type tests in Node, then the app as built in a real browser. */

const cache = 'node_modules/.cache/costbridge';
const nodeReport = `${cache}/vitest.json`;
const browserReport = `${cache}/playwright.json`;

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function countNode(): Count {
  const report = JSON.parse(readFileSync(nodeReport, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  // A file that does not even load has no tests to fail; it counts as one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests,
  };
}

function countBrowser(): Count {
  const { stats } = JSON.parse(readFileSync(browserReport, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** A stage that ends badly without naming a failed test still fails. */
function settle(count: () => Count, ended: boolean): Count {
  try {
    const counted = count();
    return ended || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(cache, { recursive: true, force: true });
mkdirSync(cache, { recursive: true });

const typesHold = run('tsc', []);
const counts: Count[] = [{ passed: typesHold ? 1 : 0, failed: typesHold ? 0 : 1, skipped: 0 }];

const nodeEnded = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${nodeReport}`]);
counts.push(settle(countNode, nodeEnded));

const browser = await findBrowser();
if (browser === null) {
  console.error(
    'No browser for the end-to-end tests. Install Chromium or Chrome (on Debian: apt-get install chromium), or set COSTBRIDGE_BROWSER to the path of one.',
  );
  counts.push({ passed: 0, failed: 1, skipped: 0 });
} else {
  console.log(`\nBrowser: ${browser}`);
  const built = run('vite', ['build', '--logLevel', 'warn']);
  const ended =
    built && run('playwright', ['test'], { COSTBRIDGE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport });
  counts.push(settle(countBrowser, ended));
}

const total = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}));
if (total.skipped > 0) console.log(`\n${total.skipped} skipped: each says why above.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
