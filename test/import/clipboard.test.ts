import { describe, expect, test } from 'vitest';
import { readPasted, type Sheet } from '../../src/import';

/** Texts as the clipboard holds them when cells are copied, shortened but otherwise as each program writes them. */
async function paste(html: string, text = ''): Promise<Sheet & { readonly isText: boolean }> {
  const read = await readPasted(html, text);
  if (!read.ok) throw new Error(read.error.got);
  const [sheet] = read.value.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { ...sheet, isText: read.value.isText };
}

const cell = (sheet: Sheet, row: number, column: number) =>
  sheet.rows.find((entry) => entry.row === row)?.cells.find((entry) => entry.column === column);

const excel = (
  style: string,
  table: string,
) => `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000002500\r\nStartFragment:0000001500\r\nEndFragment:0000002400\r\n
<html xmlns:v="urn:schemas-microsoft-com:vml"\r\nxmlns:o="urn:schemas-microsoft-com:office:office"\r\nxmlns:x="urn:schemas-microsoft-com:office:excel"\r\nxmlns="http://www.w3.org/TR/REC-html40">\r
<head>\r\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\r\n<meta name=ProgId content=Excel.Sheet>\r\n<meta name=Generator content="Microsoft Excel 15">\r
<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:"\\,";\r\n\tmso-displayed-thousand-separator:"\\.";}\r
tr\r\n\t{mso-height-source:auto;}\r\nbr\r\n\t{mso-data-placement:same-cell;}\r\ntd\r\n\t{padding-top:1px;\r\n\tfont-weight:400;\r\n\tmso-number-format:General;\r\n\tmso-ignore:padding;}\r
${style}\r\n-->\r\n</style>\r\n</head>\r\n<body link="#0563C1" vlink="#954F72">\r
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:\r\n collapse;width:192pt'>\r\n<!--StartFragment-->\r\n <col width=64 span=2 style='width:48pt'>\r\n <col width=0 style='display:none;mso-width-source:userset;mso-width-alt:0'>\r\n <col width=64 style='width:48pt'>\r
${table}\r\n<!--EndFragment-->\r\n</table>\r\n</body>\r\n</html>`;

describe('Excel', () => {
  test('formats, bold, indents, hidden columns and rows, texts that run over', async () => {
    const sheet = await paste(
      excel(
        `.xl65\r\n\t{font-weight:700;}\r\n.xl66\r\n\t{mso-number-format:"\\#\\,\\#\\#0\\.00\\\\ \\0022€\\0022";}\r\n.xl67\r\n\t{mso-number-format:Percent;}\r\n.xl68\r\n\t{text-align:left;\r\n\tpadding-left:24px;\r\n\tmso-char-indent-count:2;}\r\n.xl69\r\n\t{mso-number-format:"\\@";}`,
        ` <tr height=20 style='height:15.0pt'>\r\n  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Material</td>\r\n  <td class=xl65>EUR</td>\r\n  <td>unseen</td>\r\n  <td class=xl65>Share</td>\r\n </tr>
 <tr height=20 style='height:15.0pt'>\r\n  <td height=20 class=xl68 style='height:15.0pt'>Steel\r\n  bar</td>\r\n  <td class=xl66 align=right>1.234,50 €</td>\r\n  <td></td>\r\n  <td class=xl67 align=right>12,00%</td>\r\n </tr>
 <tr height=0 style='mso-outline-level:2;display:none'>\r\n  <td class=xl69>00123</td>\r\n </tr>
 <tr height=20>\r\n  <td height=20><span style='mso-spacerun:yes'>   </span>Nut</td>\r\n  <td>a<br>\r\n    b</td>\r\n </tr>
 <tr height=20>\r\n  <td height=20 colspan=4 style='height:15.0pt;mso-ignore:colspan'>A note that runs over</td>\r\n </tr>
 <tr height=20>\r\n  <td colspan=2 rowspan=2 height=40>Merged</td>\r\n  <td>#DIV/0!</td>\r\n  <td align=right>7</td>\r\n </tr>\r\n <tr height=20>\r\n  <td></td>\r\n  <td align=right>8</td>\r\n </tr>
 <![if supportMisalignedColumns]>\r\n <tr height=0 style='display:none'>\r\n  <td width=64 style='width:48pt'></td>\r\n </tr>\r\n <![endif]>`,
      ),
    );
    expect(sheet.isText).toBe(true);
    expect(cell(sheet, 1, 1)).toMatchObject({ value: 'Material', bold: true });
    expect(cell(sheet, 1, 3)).toMatchObject({ value: 'unseen', hidden: true });
    expect(cell(sheet, 2, 1)).toMatchObject({ value: 'Steel bar', bold: false, indent: 2 });
    expect(cell(sheet, 2, 2)).toMatchObject({ kind: 'text', value: '1.234,50 €', format: '#,##0.00\\ "€"' });
    expect(cell(sheet, 2, 4)).toMatchObject({ value: '12,00%', format: '0.00%' });
    expect(cell(sheet, 3, 1)).toMatchObject({ value: '00123', format: '@', hidden: true });
    expect(cell(sheet, 4, 1)).toMatchObject({ value: '   Nut', indent: 3 });
    expect(cell(sheet, 4, 2)?.value).toBe('a\nb');
    expect(cell(sheet, 5, 1)?.value).toBe('A note that runs over');
    expect(cell(sheet, 6, 3)).toMatchObject({ kind: 'error', value: '#DIV/0!' });
    expect(cell(sheet, 7, 4)?.value).toBe('8');
    expect(sheet.merges).toEqual([{ fromRow: 6, fromColumn: 1, toRow: 7, toColumn: 2 }]);
    expect(sheet.rows.map(({ outlineLevel }) => outlineLevel)).toEqual([0, 0, 2, 0, 0, 0, 0]);
    expect(sheet.hiddenColumns).toEqual([3]);
  });

  test('of 2003 and older: what is stored and the formulas', async () => {
    const sheet = await paste(
      excel(
        '.xl24\r\n\t{mso-number-format:"0\\.000";}\r\n.xl25\r\n\t{mso-number-format:"Short Date";}',
        ` <tr>\r\n  <td class=xl24 align=right x:num="0.33333333333333331">0,333</td>\r\n  <td align=right x:num>2,5</td>\r\n  <td></td>\r\n  <td align=right x:num="0.83333333333333326" x:fmla="=A1*B1">0,83</td>\r\n </tr>\r\n <tr>\r\n  <td class=xl25 align=right x:num="46112">31.03.2026</td>\r\n  <td align=center x:bool="TRUE">WAHR</td>\r\n  <td></td>\r\n  <td align=center x:err="#DIV/0!">#DIV/0!</td>\r\n </tr>`,
      ),
    );
    expect(sheet.isText).toBe(false);
    expect(cell(sheet, 1, 1)).toMatchObject({
      kind: 'number',
      value: '0.333333333333333',
      shown: '0,333',
      format: '0.000',
    });
    expect(cell(sheet, 1, 2)).toMatchObject({ kind: 'number', value: '2.5', shown: '2,5' });
    expect(cell(sheet, 1, 4)).toMatchObject({ value: '0.833333333333333', formula: 'A1*B1' });
    expect(cell(sheet, 2, 1)).toMatchObject({ kind: 'date', value: '2026-03-31', shown: '31.03.2026' });
    expect(cell(sheet, 2, 2)).toMatchObject({ kind: 'boolean', value: 'TRUE' });
    expect(cell(sheet, 2, 4)).toMatchObject({ kind: 'error', value: '#DIV/0!' });
  });
});

test('LibreOffice: what is stored, formats of its country, bold, merges, dates', async () => {
  const sheet = await paste(
    `<!DOCTYPE html>\n<html>\n<head>\n\t\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>\n\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n\t\tbody,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }\n\t\ta.comment-indicator:hover + comment { background:#ffd; position:absolute; display:block; border:1px solid black; padding:0.5em;  }\n\t\tcomment { display:none;  }\n\t</style>\n</head>\n\n<body>\n<table cellspacing="0" border="0">\n\t<colgroup span="3" width="85"></colgroup>
\t<tr>\n\t\t<td colspan=2 height="17" align="left"><b>Material</b></td>\n\t\t<td align="left"><br></td>\n\t</tr>
\t<tr>\n\t\t<td height="17" align="left">Steel</td>\n\t\t<td align="right" sdval="1234.5" sdnum="1031;0;#.##0,00 [$€-407];[RED]-#.##0,00 [$€-407]">1.234,50 €</td>\n\t\t<td align="right" sdval="46112" sdnum="1031;0;TT.MM.JJJJ">31.03.2026</td>\n\t</tr>
\t<tr>\n\t\t<td height="17" align="right" sdval="2" sdnum="1031;">2</td>\n\t\t<td align="right" sdval="0.5" sdnum="1031;1033;#,##0.00">0.50</td>\n\t\t<td align="left" sdval="1" sdnum="1031;0;BOOLEAN">WAHR</td>\n\t</tr>\n</table>\n</body>\n</html>`,
  );
  expect(sheet.isText).toBe(false);
  expect(cell(sheet, 1, 1)).toMatchObject({ value: 'Material', bold: true });
  expect(sheet.merges).toEqual([{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: 2 }]);
  expect(cell(sheet, 2, 2)).toMatchObject({
    kind: 'number',
    value: '1234.5',
    shown: '1.234,50 €',
    format: '#,##0.00 [$€-407];[RED]-#,##0.00 [$€-407]',
  });
  expect(cell(sheet, 2, 3)).toMatchObject({ kind: 'date', value: '2026-03-31', shown: '31.03.2026' });
  expect(cell(sheet, 3, 1)).toMatchObject({ kind: 'number', value: '2', format: null });
  expect(cell(sheet, 3, 2)).toMatchObject({ value: '0.5', format: '#,##0.00' });
  expect(cell(sheet, 3, 3)).toMatchObject({ kind: 'boolean', value: 'TRUE', shown: 'WAHR' });
});

test('Google Sheets: what is stored, formats, formulas, bold, merges, dates', async () => {
  const td = (attributes: string, text: string, style = '') =>
    `<td style="overflow:hidden;padding:2px 3px 2px 3px;vertical-align:bottom;${style}" ${attributes}>${text}</td>`;
  const number = (value: number, format: string, more = '') =>
    `data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:${value}}" data-sheets-numberformat="{&quot;1&quot;:4,&quot;2&quot;:&quot;${format}&quot;,&quot;3&quot;:1}"${more}`;
  const sheet = await paste(
    `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;">${td('colspan="2" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Material&quot;}"', 'Material', 'font-weight:bold;')}${td('', '')}</tr><tr style="height:21px;">${td(number(1234.5, '#,##0.00\\\\ [$€-1]'), '1.234,50 €', 'text-align:right;font-weight:normal;')}${td(number(0.30000000000000004, '0.00', ' data-sheets-formula="=R[0]C[-1]*SUM(R[0]C[-1]:R[1]C[-1])"'), '0,30')}${td(number(46112, 'dd/mm/yyyy'), '31/03/2026')}</tr><tr>${td('data-sheets-value="{&quot;1&quot;:4,&quot;4&quot;:1}"', 'TRUE')}${td('data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;00123&quot;}"', '00123')}</tr></tbody></table></google-sheets-html-origin>`,
  );
  expect(sheet.isText).toBe(false);
  expect(cell(sheet, 1, 1)).toMatchObject({ kind: 'text', value: 'Material', bold: true });
  expect(sheet.merges).toHaveLength(1);
  expect(cell(sheet, 2, 1)).toMatchObject({
    value: '1234.5',
    shown: '1.234,50 €',
    format: '#,##0.00\\ [$€-1]',
    bold: false,
  });
  expect(cell(sheet, 2, 2)).toMatchObject({ value: '0.3', formula: 'A2*SUM(A2:A3)' });
  expect(cell(sheet, 2, 3)).toMatchObject({ kind: 'date', value: '2026-03-31', shown: '31/03/2026' });
  expect(cell(sheet, 3, 1)).toMatchObject({ kind: 'boolean', value: 'TRUE' });
  expect(cell(sheet, 3, 2)).toMatchObject({ kind: 'text', value: '00123' });
});

test('a web page: a table without rows of its own, scripts left out, figures as text', async () => {
  const sheet = await paste(
    `<meta charset='utf-8'><table style="box-sizing: border-box;"><thead><tr><th scope="col">Part</th><th scope="col">Price</th></tr></thead><tbody><tr><td><a href="javascript:alert(1)">Bearing</a></td><td style="text-align: right;">€&nbsp;1,234.50<script>alert(1)</script></td></tr><tr hidden><td>later</td></tr></tbody></table>`,
    'Part\tPrice\nBearing\t€ 1,234.50',
  );
  expect(sheet.isText).toBe(true);
  expect(cell(sheet, 1, 1)).toMatchObject({ value: 'Part', bold: true });
  expect(cell(sheet, 2, 2)).toMatchObject({ kind: 'text', value: '€\u00A01,234.50' });
  expect(cell(sheet, 3, 1)).toMatchObject({ value: 'later', hidden: true });
});

test('a page whose table is empty is left for the text beside it', async () => {
  const sheet = await paste('<table><tr><td></td></tr></table>', 'a\tb');
  expect(cell(sheet, 1, 2)?.value).toBe('b');
});
