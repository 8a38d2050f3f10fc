import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import { ok } from '../../src/base/result';
import { createNodeTypst } from '../../src/cli/nodeTypst';
import { createWebTypst } from '../../src/io/pdf/webTypst';
import {
  composeCritique,
  englishWords,
  frenchWords,
  germanWords,
  renderPdf,
  type TypstCompiler,
} from '../../src/report';
import { exact } from './sampleFigures';
import { samplePoints } from './samplePoints';
import { sampleView } from './sampleView';

const file = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
const compiler = createNodeTypst();

async function render(view = sampleView(), words = englishWords, typst: TypstCompiler = compiler): Promise<Uint8Array> {
  const rendered = await renderPdf(composeCritique(view, words), typst);
  if (!rendered.ok) throw new Error(rendered.error.got);
  return rendered.value;
}

async function read(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  // Spaces of every width, line breaks, and the places where a long run may break.
  return text.replace(/[\s\u202f\u00a0]+/g, ' ').replaceAll('\u200b', '');
}

describe('the critique as PDF', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await render();
  });

  test('compiles under PDF/UA-1 and prints the figures of the document', async () => {
    const printed = await read(bytes);
    for (const figure of ['€ 412.60', '€ 445.07 – 446.67', '+ € 32.47 – 34.07', 'k€ 585 – 613', '€ 33.64', '€ 42.07']) {
      expect(printed).toContain(figure);
    }
    expect(printed).toContain('Help us understand how losses after op 40 are covered.');
    expect(printed).toMatch(/2 of \d+ /);
  });

  test('says what it is, and nothing about who made it and with what', async () => {
    const { info, metadata } = await getMeta(await getDocumentProxy(bytes.slice()));
    expect(info).toMatchObject({
      Title: 'Servo valve SV-40 · joint cost review',
      Creator: 'Costbridge',
      CreationDate: 'D:20261121000000Z',
      ModDate: 'D:20261121000000Z',
    });
    expect(info).not.toHaveProperty('Author');
    expect(info).not.toHaveProperty('Producer');
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw).toContain('<xmp:CreatorTool>Costbridge</xmp:CreatorTool>');
    expect(raw).not.toMatch(/typst|pdf-lib|krilla/i);
  });

  test('is tagged, has bookmarks, and shows its title in the window', async () => {
    const document = await getDocumentProxy(bytes.slice());
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      englishWords.summary.heading,
      'What we agree with',
      'The points',
      'All effects',
      'The arithmetic of the estimate',
      'Method and sources',
    ]);
    expect(outline[2]?.items.map(({ title }) => title)).toContain('Yield after honing');
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('comes out the same, byte for byte, from the same document', async () => {
    expect(Buffer.from(await render()).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(await render(sampleView(), englishWords, createNodeTypst())).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });
});

test.each([
  ['no point', sampleView({ points: [], arithmetic: { errors: text(0), rounding: text(0) } })],
  [
    'one point, no volume, no currency, no evidence',
    sampleView({ points: samplePoints.slice(1, 2), annualVolume: null, currency: null, evidence: [] }),
  ],
  [
    'thirty points',
    sampleView({
      points: Array.from({ length: 30 }, (_, index) => samplePoints[index % 8] ?? { heading: '', items: [] }),
    }),
  ],
  [
    'very long texts',
    sampleView({
      points: samplePoints.map((point) => ({
        ...point,
        claim: 'A long claim. '.repeat(900),
        heading: 'Long heading '.repeat(30),
      })),
    }),
  ],
  [
    'many lines in a point',
    sampleView({
      points: [
        {
          heading: 'Lines',
          items: Array.from({ length: 120 }, (_, index) => ({
            label: `Line ${index}`,
            cell: `CBD!F${index}`,
            theirAmount: text(1),
            ours: exact('1.01'),
          })),
        },
      ],
    }),
  ],
])('compiles with %s', async (_, view) => {
  expect((await render(view)).length).toBeGreaterThan(20_000);
});

test.each([
  ['German', germanWords, 'Worin wir übereinstimmen', '412,60 €'],
  ['French', frenchWords, 'Ce sur quoi nous sommes d’accord', '412,60 €'],
])('compiles under PDF/UA-1 in %s, and says so', async (_, words, heading, figure) => {
  const bytes = await render(sampleView(), words);
  const printed = await read(bytes);
  expect(printed).toContain(heading);
  expect(printed).toContain(figure);
  const document = await getDocumentProxy(bytes.slice());
  const { metadata, info } = await getMeta(document);
  expect(metadata?.get('pdfuaid:part')).toBe('1');
  expect(info).toMatchObject({ Language: words.language });
});

const hostile = [
  '#import "x.typ"',
  '#panic("no")',
  '$x^2$',
  'a \\ b',
  '*bold* _it_ `raw`',
  '@label <label>',
  '<script>alert(1)</script>',
  '"double" \'single\'',
  '// line /* block */',
  '{page} of {pages} {{customer}}',
  '-- --- ... ~ = Heading',
  '漢字と仮名',
].join(' ; ');

test('prints what a person typed literally, whatever it looks like', async () => {
  const points = samplePoints.map((point) => ({
    ...point,
    heading: hostile,
    claim: hostile,
    question: hostile,
    standard: hostile,
    proposal: hostile,
    items: point.items.map((item) => ({ ...item, label: hostile, cell: hostile })),
  }));
  const printed = await read(
    await render(
      sampleView({
        points,
        evidence: [{ number: 1, title: hostile, kind: 'document', date: null, locator: hostile, url: hostile }],
        overrides: {
          product: hostile,
          customer: hostile,
          document: { title: hostile, opening: hostile, proposal: hostile },
        },
      }),
    ),
  );
  for (const part of hostile.split(' ; ')) expect(printed).toContain(part);
});

test('sets Arabic, and puts a box for what no font has, and says so', async () => {
  const printed = await read(
    await render(
      sampleView({ overrides: { customer: 'شركة 😀', document: { title: '', opening: 'ไทย', proposal: '' } } }),
    ),
  );
  expect(printed).toContain('□');
  expect(printed).toContain('The fonts of this document have no sign for U+1F600, U+0E44, U+0E17, U+0E22');
});

test('drops control characters and marks that turn the reading direction', () => {
  const critique = composeCritique(
    sampleView({ overrides: { customer: 'A\u0000\u0007\u202eB\u2066C\ud800' } }),
    englishWords,
  );
  expect(critique.cover.preparedFor).toBe('Prepared for ABC\ufffd');
});

test('the compiler of the browser makes the same pages', { timeout: 120_000 }, async () => {
  const web = createWebTypst({
    wasm: async () => ok(file('node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm')),
    font: async (name) => ok(file(`public/fonts/${name}`)),
  });
  const first = await render(sampleView(), englishWords, web);
  expect(await read(first)).toBe(await read(await render()));
  expect(Buffer.from(await render(sampleView(), englishWords, web)).equals(Buffer.from(first))).toBe(true);
});

test('a compiler that cannot load its fonts says so', async () => {
  const rendered = await renderPdf(composeCritique(sampleView(), englishWords), {
    ...compiler,
    loadFonts: async () => ({
      ok: false,
      error: { where: 'Inter', expected: 'a file', got: 'none', todo: '', grave: true },
    }),
  });
  expect(rendered).toMatchObject({ ok: false, error: { where: 'Inter' } });
});
