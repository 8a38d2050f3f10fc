import { existsSync } from 'node:fs';

/** Where Debian, Ubuntu, Fedora, macOS and Windows keep a Chromium or Chrome. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const launchArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/**
 * A browser for the tests: the one that COSTBRIDGE_BROWSER names, one found on the machine, or the one inside the
 * @sparticuz/chromium package, which brings its own libraries and starts on a bare Debian. Null where none can be had.
 */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.COSTBRIDGE_BROWSER;
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return usualPlaces.find((place) => existsSync(place)) ?? (await packagedBrowser());
}

async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = process.env.AWS_EXECUTION_ENV;
  // The package unpacks its own system libraries, and puts them on the path, only where it believes to be at home.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    console.error(`The packaged browser did not unpack: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
  }
}
