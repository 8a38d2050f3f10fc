import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** The house: which folder may import which, and why. Base may be imported by all. Type imports count. */
const house: Readonly<
  Record<string, { readonly imports: readonly string[]; readonly pure: boolean; readonly why: string }>
> = {
  base: { imports: [], pure: true, why: 'words without cost knowledge' },
  import: { imports: [], pure: true, why: 'bytes to cells; knows nothing of cost' },
  estimate: { imports: ['import'], pure: true, why: 'a workbook becomes an estimate' },
  annotations: { imports: ['estimate'], pure: true, why: 'an overlay refers to lines' },
  checks: { imports: ['estimate', 'annotations'], pure: true, why: 'findings are about lines and overlays' },
  analysis: { imports: ['estimate', 'annotations'], pure: true, why: 'the gap is between the two' },
  review: { imports: ['estimate', 'annotations', 'analysis'], pure: true, why: 'what-if is a run of the same engine' },
  preparation: {
    imports: ['estimate', 'annotations', 'analysis'],
    pure: true,
    why: 'options are valued by the engine',
  },
  disclosure: {
    imports: ['estimate', 'annotations', 'checks', 'analysis', 'review', 'preparation'],
    pure: true,
    why: 'picks what may be shown; of the preparation the options that are proposed',
  },
  charts: { imports: [], pure: true, why: 'plain data in, SVG out' },
  report: {
    imports: ['disclosure', 'review', 'charts', 'estimate', 'annotations', 'analysis', 'preparation'],
    pure: true,
    why: 'the last four for internal editions only',
  },
  case: {
    imports: ['import', 'estimate', 'annotations', 'checks', 'preparation', 'review', 'disclosure'],
    pure: true,
    why: 'the saved document holds what the stages define',
  },
  io: {
    imports: ['import', 'estimate', 'case', 'report'],
    pure: false,
    why: 'the only folder that touches the browser; its worker reads and recognises',
  },
  ui: {
    imports: [
      'import',
      'estimate',
      'annotations',
      'checks',
      'analysis',
      'review',
      'preparation',
      'disclosure',
      'report',
      'case',
      'charts',
    ],
    pure: false,
    why: 'screens read every stage; disk and workers come through the context',
  },
  app: { imports: ['*'], pure: false, why: 'composition root' },
  cli: { imports: ['*'], pure: false, why: 'scripts and bug reports' },
};

/** What a customer-facing document may be made of: nothing but the shared view. */
const sharedOnly = [
  'report/critique',
  'report/workbook/shared',
  'report/workbook/ownership',
  'report/reviewFile',
  'report/slides',
  'report/look',
  'report/draft',
  'report/minutes',
  'report/register',
  'report/framework',
  'report/letter',
];

/** What is made of a session besides knows what can be answered. */
const ofSessions = ['src/report/minutes', 'src/report/register'];

/** What is made of the case itself, for our own team. */
const internalOnly = ['src/report/brief', 'src/report/workbook/internal'];

/** Not run by the app but by the page that the customer opens: a script, and the same as text. */
const pageScripts = 'src/report/reviewFile/script/';

// `document` is a word of ours too, so of the browser's only what it is used for.
const browserGlobals =
  /\b(?:window|navigator|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|crypto|setTimeout|setInterval|performance)\s*[.(]|\bdocument\.(?:body|head|cookie|create[A-Z]|query|getElement|addEventListener|documentElement)/;
const impure = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|process\.)/;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
      const found = [
        ...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|new URL\(\s*)(['"])(?<what>[^'"]+)\1/g),
      ];
      return { path, text: code, imports: found.map((match) => match.groups?.what ?? '') };
    });
}

const all = sources('src');

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function resolve(from: string, what: string): string {
  return normalize(join(from, '..', what)).replaceAll('\\', '/');
}

test('every folder of src is known, and the walk saw every file', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !(name in house))).toEqual([]);
  expect(all.length).toBeGreaterThan(100);
  expect(all.reduce((count, { imports }) => count + imports.length, 0)).toBeGreaterThan(all.length);
});

test('imports go one way, through the doors', () => {
  const wrong: string[] = [];
  for (const { path, imports } of all) {
    const folder = folderOf(path);
    const rules = house[folder];
    for (const what of imports) {
      if (!what.startsWith('.') || !rules) continue;
      const target = resolve(path, what);
      const to = folderOf(target);
      if (to === folder || to === 'main.tsx' || !target.startsWith('src/')) continue;
      const may = to === 'base' || rules.imports.includes(to) || rules.imports.includes('*') || path === 'src/main.tsx';
      if (!may) wrong.push(`${path} imports ${what}: ${folder} may not know ${to}`);
      // Behind a door lies the business of its stage; base and the parts of the browser side have no single door.
      const hasDoor = house[to]?.pure === true && to !== 'base';
      if (may && hasDoor && target !== `src/${to}` && target !== `src/${to}/index`)
        wrong.push(`${path} imports ${what}: not through the door of ${to}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no screen imports another screen', () => {
  const shared = new Set(['parts', 'grid']);
  const wrong = all.flatMap(({ path, imports }) => {
    const screen = path.split('/')[2] ?? '';
    if (folderOf(path) !== 'ui' || screen.includes('.')) return [];
    return imports
      .filter((what) => what.startsWith('.'))
      .map((what) => resolve(path, what).split('/'))
      .filter(([, top, other]) => top === 'ui' && other !== undefined && !/\.tsx?$/.test(other))
      .filter(([, , other, file]) => file !== undefined && other !== screen && !shared.has(other ?? ''))
      .map((target) => `${path} imports ${target.join('/')}`);
  });
  expect(wrong).toEqual([]);
});

test('pure stages know no react, no browser, no Node, no clock and no chance', () => {
  const wrong: string[] = [];
  for (const { path, text, imports } of all) {
    const folder = folderOf(path);
    if (!house[folder]?.pure || path.startsWith(pageScripts)) continue;
    for (const what of imports) {
      if (/^react(?:-|\/|$)/.test(what) && folder !== 'charts') wrong.push(`${path} imports ${what}`);
      if (what.startsWith('node:')) wrong.push(`${path} imports ${what}`);
    }
    if (browserGlobals.test(text)) wrong.push(`${path} uses ${browserGlobals.exec(text)?.[0]}`);
    if (impure.test(text)) wrong.push(`${path} uses ${impure.exec(text)?.[0]}`);
  }
  expect(wrong).toEqual([]);
});

test('customer-facing documents are made of the shared view only', () => {
  const wrong = all
    .filter(({ path }) => sharedOnly.some((folder) => path.startsWith(`src/${folder}`)))
    .flatMap(({ path, imports }) =>
      imports
        .filter((what) => what.startsWith('.'))
        .map((what) => folderOf(resolve(path, what)))
        .filter((to) => !['report', 'disclosure', 'charts', 'base'].includes(to))
        .filter((to) => to !== 'review' || !ofSessions.some((folder) => path.startsWith(folder)))
        .map((to) => `${path} imports ${to}`),
    );
  expect(wrong).toEqual([]);
});

test('no document for the customer reaches an internal edition', () => {
  const byPath = new Map(all.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const reached = new Set<string>();
  const walk = (path: string): void => {
    const source = byPath.get(path) ?? byPath.get(`${path}/index`);
    if (!source || reached.has(source.path)) return;
    reached.add(source.path);
    // What a worker or a screen loads, it loads for both; from the stages on there is one way only.
    for (const what of source.imports) if (what.startsWith('.')) walk(resolve(source.path, what));
  };
  const starts = all.filter(({ path }) => sharedOnly.some((folder) => path.startsWith(`src/${folder}`)));
  for (const { path } of starts) walk(path.replace(/\.tsx?$/, ''));
  expect(reached.size).toBeGreaterThan(starts.length);
  expect([...reached].filter((path) => internalOnly.some((folder) => path.startsWith(folder)))).toEqual([]);
});
