import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { recognise } from '../../src/estimate';
import { readWorkbook } from '../../src/import';

/** What damaged files have found in the recogniser, as small as it gets. */
test('a row that a sum holds is not the sum of what holds it', async () => {
  const figures = (...values: readonly string[]) =>
    values.map((value) => `<Cell><Data ss:Type="Number">${value}</Data></Cell>`).join('');
  const indented = '<Cell ss:StyleID="i"><Data ss:Type="Number">5</Data></Cell><Cell/>';
  // By its indent the second row belongs to the first; by its figure it is the sum of it.
  const read = await readWorkbook(
    strToU8(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">
    <Styles><Style ss:ID="i"><Alignment ss:Indent="1"/></Style></Styles><Worksheet ss:Name="A"><Table>
    <Row ss:Index="5">${figures('5')}<Cell/>${figures('2.22452', '2.22452')}</Row>
    <Row>${indented}${figures('2.22452', '2.22452')}</Row>
    <Row ss:Index="11"><Cell><Data ss:Type="String">Grand Total</Data></Cell>${figures('11.067', '7.29762', '18.36462')}</Row>
    </Table></Worksheet></Workbook>`),
    'circle.xml',
  );
  if (!read.ok) throw new Error(read.error.got);
  expect(recognise(read.value).sheets).toHaveLength(1);
});

test('a chain of sums as long as the sheet costs no stack', async () => {
  const row = `<table:table-row table:number-rows-repeated="5000"><table:table-cell office:value-type="string"><text:p>-21.5</text:p></table:table-cell></table:table-row>`;
  const content = `<office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet>`;
  const read = await readWorkbook(zipSync({ 'content.xml': strToU8(content) }), 'chain.ods');
  if (!read.ok) throw new Error(read.error.got);
  expect(recognise(read.value).sheets).toHaveLength(1);
});
