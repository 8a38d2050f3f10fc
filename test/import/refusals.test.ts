import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/import';
import { bombReason, zipDirectory } from '../../src/import/zipDirectory';

async function refusal(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes, 'estimate.xlsx');
  if (read.ok) throw new Error('was read');
  expect(read.error.where).toBe('estimate.xlsx');
  expect(read.error.todo.length).toBeGreaterThan(10);
  return read.error.got;
}

const compound = new Uint8Array(2048);
compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('files that are no workbook are refused in words', () => {
  test.each([
    ['nothing', new Uint8Array(), /0 bytes/],
    ['blanks', strToU8(' \n \n'), /nothing but blanks/],
    ['a PDF', strToU8('%PDF-1.7 ...'), /PDF/],
    ['a web page without a table', strToU8('<html><p>Not found</p></html>'), /without a table/],
    ['a message', strToU8('Attachment c:\\mail\\prices.xls not found!'), /one line/],
    ['a web archive', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'), /web archive/],
    ['a compound file of zeros', compound, /damaged/],
    ['another zip', zipSync({ 'readme.txt': strToU8('hello') }), /without a workbook/],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), /Word/],
    ['an OpenDocument text', zipSync({ 'content.xml': strToU8('<office:text/>') }), /OpenDocument file without/],
    ['Numbers', zipSync({ 'Index/Document.iwa': new Uint8Array([1]) }), /Numbers/],
    ['a broken binary workbook', zipSync({ 'xl/workbook.bin': new Uint8Array([1]) }), /damaged/],
    ['random bytes', new Uint8Array(Array.from({ length: 400 }, (_, index) => (index * 73) % 251)), /neither text/],
    ['a broken workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }), /damaged/],
    ['a cut-off zip', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).subarray(0, 40), /damaged/],
  ])('%s', async (_, bytes, got) => {
    expect(await refusal(bytes)).toMatch(got);
  });

  test('a bomb is told by the list of its parts, before anything is unpacked', async () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000),
    });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await refusal(bytes)).toMatch(/unpack/);
    expect(bombReason(zipDirectory(bytes) ?? [], bytes.length)).toMatch(/300 times/);
  });

  test('too large', async () => {
    expect(await refusal(new Uint8Array(60_000_001))).toBe('61 MB');
  });

  test('cancelled', async () => {
    const control = new AbortController();
    control.abort();
    const read = await readWorkbook(strToU8('a,b'), 'x.csv', { signal: control.signal });
    expect(read).toMatchObject({ ok: false, error: { got: 'it was cancelled', grave: false } });
  });
});
