import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook, type Workbook } from '../../src/import';

const sheet: WorkSheet = {
  '!ref': 'A1:D6',
  A1: { t: 's', v: '  Bar' },
  B1: { t: 'n', v: 0.1 + 0.2, z: '0.00' },
  C1: { t: 'n', v: 0.05, z: '0.0%' },
  D1: { t: 'n', v: 0.015, f: 'B1*C1', z: '#,##0.00 "€"' },
  A2: { t: 'n', v: 46_112, z: 'yyyy-mm-dd' },
  B2: { t: 'b', v: true },
  C2: { t: 'e', v: 7 },
  A3: { t: 'n', v: 1 },
  B3: { t: 'n', v: 99 },
  '!merges': [{ s: { r: 2, c: 0 }, e: { r: 2, c: 1 } }],
  '!rows': [{}, {}, {}, { hidden: true, level: 2 }],
  '!cols': [{}, {}, {}, { hidden: true }],
  A4: { t: 's', v: 'hidden' },
};

function bytesOf(sheets: Readonly<Record<string, WorkSheet>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, content] of Object.entries(sheets)) utils.book_append_sheet(book, content, name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, 'x.bin');
  if (!read.ok) throw new Error(read.error.got);
  return read.value;
}

describe('cells of a workbook', () => {
  test('value, shown text, format, formula, merges, hidden parts', async () => {
    const { sheets, isText, fileKind } = await open(bytesOf({ CBD: sheet }));
    const [first] = sheets;
    const cell = (row: number, column: number) =>
      first?.rows.find((entry) => entry.row === row)?.cells.find((entry) => entry.column === column);
    expect([isText, fileKind, first?.name, first?.rowCount, first?.columnCount]).toEqual([false, 'xlsx', 'CBD', 4, 4]);
    expect(cell(1, 1)).toMatchObject({ kind: 'text', value: '  Bar', indent: 2 });
    expect(cell(1, 2)).toMatchObject({ kind: 'number', value: '0.3', shown: '0.30', formula: null });
    expect(cell(1, 3)).toMatchObject({ value: '0.05', shown: '5.0%' });
    expect(cell(1, 4)).toMatchObject({ value: '0.015', shown: '0.02 €', formula: 'B1*C1', hidden: true });
    expect(cell(2, 1)).toMatchObject({ kind: 'date', value: '2026-03-31' });
    expect(cell(2, 2)).toMatchObject({ kind: 'boolean', value: 'TRUE' });
    expect(cell(2, 3)).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    expect(cell(3, 2)).toMatchObject({ value: '99', hidden: true });
    expect(first?.rows.find(({ row }) => row === 4)).toMatchObject({ hidden: true, outlineLevel: 2 });
    expect(first?.hiddenColumns).toEqual([4]);
  });

  test('a sheet may be called __proto__', async () => {
    const { sheets } = await open(
      bytesOf({ ['__proto__' as string]: { '!ref': 'A1', A1: { t: 's', v: 'x' } }, B: sheet }),
    );
    expect(sheets.map(({ name }) => name)).toContain('B');
  });

  test('bold and indent come from the styles', async () => {
    const parts = unzipSync(bytesOf({ CBD: sheet }));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
      .replace(
        /<fonts[\s\S]*?<\/fonts>/,
        '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>',
      )
      .replace(
        /<cellXfs[\s\S]*?<\/cellXfs>/,
        '<cellXfs count="2"><xf fontId="0"/><xf fontId="1"><alignment indent="3"/></xf></cellXfs>',
      );
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      .replaceAll(/ s="\d+"/g, '')
      .replace('<c r="A3"', '<c r="A3" s="1"');
    const { sheets } = await open(
      zipSync({ ...parts, 'xl/styles.xml': strToU8(styles), 'xl/worksheets/sheet1.xml': strToU8(xml) }),
    );
    expect(sheets[0]?.rows.find(({ row }) => row === 3)?.cells[0]).toMatchObject({ bold: true, indent: 3 });
  });

  test('a formula without a stored result is an error and not a zero', async () => {
    const parts = unzipSync(bytesOf({ CBD: sheet }));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(/<v>0\.015<\/v>/, '');
    const { sheets, notes } = await open(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
    expect(sheets[0]?.rows[0]?.cells[3]).toMatchObject({ kind: 'error', value: '', formula: 'B1*C1' });
    expect(notes.join(' ')).toMatch(/no stored result/);
  });

  test('progress is told', async () => {
    const told: number[] = [];
    await readWorkbook(bytesOf({ CBD: sheet }), 'x', { onProgress: (fraction) => told.push(fraction) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
