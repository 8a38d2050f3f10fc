import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { Decimal } from '../../../src/base/decimal';
import { type Book, writeXlsx } from '../../../src/report';
import { text } from '../../../src/report/workbook/cells';
import { columnWidths } from '../../../src/report/workbook/columnWidths';
import { estimateOf, group, item, markup } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';
import { booksOf, goldenBooks, manyLines } from './books';
import { cellAt, findOffice, readBack, throughOffice } from './recalculate';

const golden = goldenBooks().find(({ name }) => name === 'servo-valve');
const [internal, shared] = golden?.books ?? [];
if (!internal || !shared) throw new Error('no golden workbook');

/** What a spreadsheet would carry out, were it typed. */
const traps = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '_x003D_1+1',
];

const trapped = estimateOf('=2+2', [
  group(
    '+3+3',
    traps.map((trap) => item(trap, { quantity: '2', rate: '3' })),
  ),
  markup('-4', '0.1', ['+3+3']),
]);

function sheetXml(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    name.startsWith('xl/worksheets/sheet') ? [strFromU8(part)] : [],
  );
}

describe('text never becomes a formula', () => {
  const { books } = booksOf('traps', trapped, {
    ...noAnnotations,
    deal: { ...noAnnotations.deal, product: '=5+5', customer: '@SUM(6)' },
  });
  const own = books.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []))),
  );

  test('not in the bytes', async () => {
    for (const book of books) {
      const bytes = await writeXlsx(book);
      const count = sheetXml(bytes).join('').match(/<f>/g)?.length ?? 0;
      const formulas = book.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.kind === 'formula');
      expect(count).toBe(formulas.length);
    }
    for (const formula of own) expect(formula).not.toMatch(/HYPERLINK|cmd|[15]\+[15]/);
  });

  const office = findOffice();
  test.skipIf(office.command === null)(
    'not after LibreOffice has read and written it either',
    async () => {
      const written = await Promise.all(books.map(writeXlsx));
      for (const [index, bytes] of throughOffice(office.command ?? '', written).entries()) {
        const workbook = readBack(bytes);
        for (const { name, rows } of books[index]?.sheets ?? []) {
          for (const [row, cells] of rows.entries()) {
            for (const [column, cell] of cells.entries()) {
              if (cell?.kind !== 'text' || !/^[=+\-@\t]/.test(cell.text)) continue;
              const read = cellAt(workbook, name, `${String.fromCharCode(65 + column)}${row + 1}`);
              expect(read?.f).toBeUndefined();
              expect(read?.t).toBe('s');
              expect(String(read?.v).trim()).toBe(cell.text.trim());
            }
          }
        }
      }
    },
    120_000,
  );
});

describe('a file of its own bytes', () => {
  test('the same book gives the same bytes', async () => {
    for (const book of [internal, shared]) {
      expect(Buffer.compare(await writeXlsx(book), await writeXlsx(book))).toBe(0);
    }
  });

  test('in any time zone, and at any time', async () => {
    const zone = process.env.TZ;
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const files: string[] = [];
      for (const [its, now] of [
        ['UTC', '2026-01-01T00:00:00Z'],
        ['Asia/Tokyo', '2027-06-01T12:00:00Z'],
        ['America/Los_Angeles', '2028-12-31T23:59:59Z'],
      ] as const) {
        process.env.TZ = its;
        vi.setSystemTime(now);
        files.push(Buffer.from(await writeXlsx(shared)).toString('base64'));
      }
      expect(new Set(files).size).toBe(1);
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('no name of a person, a folder or a machine', async () => {
    const parts = Object.values(unzipSync(await writeXlsx(shared))).map((part) => strFromU8(part));
    expect(parts.join('')).not.toMatch(/\/work\/|\/home\/|\/Users\//);
  });
});

describe('how it prints', () => {
  const pages = async (book: Book): Promise<readonly string[]> => sheetXml(await writeXlsx(book));

  test('A4 landscape, fitted to the width, heads repeated and frozen, page x of y', async () => {
    for (const book of [internal, shared]) {
      const names = strFromU8(unzipSync(await writeXlsx(book))['xl/workbook.xml'] ?? new Uint8Array());
      expect(names.match(/_xlnm\.Print_Titles/g)).toHaveLength(book.sheets.length);
      expect(names).not.toMatch(/state="(?:veryH|h)idden"/);
      for (const xml of await pages(book)) {
        expect(xml).toMatch(/paperSize="9"/);
        expect(xml).toMatch(/orientation="landscape"/);
        expect(xml).toMatch(/fitToPage="1"/);
        expect(xml).toMatch(/fitToHeight="0"/);
        expect(xml).toMatch(/state="frozen"/);
        expect(xml).toMatch(/<oddFooter>[^<]*&amp;P [^<]*&amp;N/);
      }
    }
  });

  test('the internal edition says so on every sheet, every page and in its properties; the shared one nowhere', async () => {
    expect(internal.subject).toMatch(/internal/i);
    for (const sheet of internal.sheets)
      expect(sheet.rows[0]?.[0]).toMatchObject({ text: expect.stringMatching(/^INTERNAL/) });
    for (const xml of await pages(internal)) {
      expect(xml).toMatch(/<oddHeader>[^<]*INTERNAL/);
      expect(xml).toMatch(/<tabColor/);
    }
    const parts = Object.values(unzipSync(await writeXlsx(shared))).map((part) => strFromU8(part));
    expect(parts.join('')).not.toMatch(/INTERNAL/);
  });

  test('an ampersand in a name begins no code of a page header', async () => {
    const sheet = internal.sheets[0];
    if (!sheet) throw new Error('no sheet');
    const book = { ...internal, sheets: [{ ...sheet, header: { left: 'R&D &P', right: '' } }] };
    expect((await pages(book))[0]).toContain('R&amp;&amp;D &amp;&amp;P');
  });
});

test('every formula carries the engine’s result, and every figure is the closest double', async () => {
  const workbook = readBack(await writeXlsx(internal));
  for (const { name, rows } of internal.sheets) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!cell || cell.kind === 'text') continue;
        const read = cellAt(workbook, name, `${String.fromCharCode(65 + column)}${row + 1}`);
        const value = cell.value instanceof Decimal ? cell.value.toNumber() : cell.value;
        expect(read?.v).toBe(Object.is(value, -0) ? 0 : value);
        if (cell.kind === 'formula') expect(read?.f).toBe(cell.formula);
      }
    }
  }
});

test('a group of very many scattered lines is summed by the number of their parent', () => {
  const lines = manyLines().books[0]?.sheets.find(({ name }) => name === 'Lines');
  expect(lines?.rows[4]?.[10]).toMatchObject({ kind: 'formula', formula: expect.stringMatching(/^SUMIF\(/) });
});

test('a column is as wide as its longest figure needs', () => {
  const sheet = internal.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const cell = {
    kind: 'figure',
    value: new Decimal('-308638581.89'),
    format: '#,##0.00;"−"#,##0.00',
    look: 'made',
  } as const;
  const [width = 0] = columnWidths({ ...sheet, widths: [5], rows: [[cell]] });
  expect(width).toBeGreaterThanOrEqual('−308,638,581.89'.length);
});

test('what a file would take for a character in disguise is a text, and no text is cut through a character', async () => {
  const long = `${'a'.repeat(31_999)}😀`;
  const book: Book = {
    title: '',
    subject: '',
    date: '2026-11-22',
    sheets: [
      {
        name: 'One',
        widths: [40],
        frozen: { rows: 0, columns: 0 },
        repeated: null,
        header: { left: `${'b'.repeat(79)}😀`, right: '' },
        footer: '',
        pageOf: '{page}',
        isInternal: false,
        rows: [[text('_x0041_ and _x00e9_, not _x41_')], [text(long)]],
      },
    ],
  };
  const xml = sheetXml(await writeXlsx(book)).join('') + partsOf(await writeXlsx(book)).join('');
  expect(xml).toContain('_x005F_x0041_ and _x005F_x00e9_, not _x41_');
  expect(xml).not.toContain('\ufffd');
  expect(xml).toContain(`${'a'.repeat(31_999)}<`);
});

function partsOf(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
}
