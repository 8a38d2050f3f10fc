import { expect, test } from 'vitest';
import { readPasted, type Workbook } from '../../src/import';

async function paste(html: string | null, text: string): Promise<Workbook> {
  const read = await readPasted(html, text);
  if (!read.ok) throw new Error(read.error.got);
  return read.value;
}

const rows = ({ sheets }: Workbook) => sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? [];

test('text from any program is cut at tabs', async () => {
  const pasted = await paste(null, 'Part\tQty\tRate\r\nBar, round\t2,5\t1.234,50\r\n');
  expect(pasted).toMatchObject({ fileName: 'Pasted range', fileKind: 'csv', isText: true });
  expect(rows(pasted)).toEqual([
    ['Part', 'Qty', 'Rate'],
    ['Bar, round', '2,5', '1.234,50'],
  ]);
});

test('a range of LibreOffice brings what is stored, and its formats', async () => {
  const pasted = await paste(
    '<html><body><table><tr><td>Bar</td><td sdval="0.333333333333333" sdnum="1031;0;0,00">0,33</td></tr></table></body></html>',
    'Bar\t0,33',
  );
  expect(pasted).toMatchObject({ fileKind: 'html', isText: false });
  expect(pasted.sheets[0]?.rows[0]?.cells).toMatchObject([
    { kind: 'text', value: 'Bar' },
    { kind: 'number', value: '0.333333333333333', shown: '0,33', format: '0.00' },
  ]);
});

test('a range of Excel brings bold, indents and hidden rows through its style sheet', async () => {
  const pasted = await paste(
    `<html><head><style><!-- .xl65 {font-weight:700; mso-number-format:"\\#\\,\\#\\#0\\.00";} .xl66 {padding-left:18px; mso-char-indent-count:2;} --></style></head>
     <body><table><col width=80><tr><td class=xl66>Steel</td><td class=xl65 align=right x:num="1234.5">1,234.50</td></tr>
     <tr style='display:none'><td>hidden</td></tr></table></body></html>`,
    '',
  );
  const [first, second] = pasted.sheets[0]?.rows ?? [];
  expect(first?.cells).toMatchObject([
    { value: 'Steel', indent: 2, bold: false },
    { kind: 'number', value: '1234.5', bold: true, format: '#,##0.00' },
  ]);
  expect(second).toMatchObject({ hidden: true, cells: [{ value: 'hidden', hidden: true }] });
});

test('a range of Google Sheets brings its formulas', async () => {
  const pasted = await paste(
    `<table><tr><td data-sheets-value='{"1":3,"3":2}'>2</td><td data-sheets-value='{"1":3,"3":3.5}' data-sheets-formula="=R[0]C[-1]*1.75">3.5</td></tr></table>`,
    '',
  );
  expect(pasted.sheets[0]?.rows[0]?.cells[1]).toMatchObject({ value: '3.5', formula: 'A1*1.75' });
});

test('HTML without a table is left for the text beside it', async () => {
  expect(rows(await paste('<p>a b</p>', 'a\tb'))).toEqual([['a', 'b']]);
});

test('an empty clipboard is refused in words', async () => {
  expect(await readPasted(null, ' \n')).toMatchObject({ ok: false, error: { where: 'Pasted range', got: 'nothing' } });
});
