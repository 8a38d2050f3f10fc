import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { recognise } from '../../src/estimate';
import { levelsOf } from '../../src/estimate/reading/lineRows';
import type { SheetWork } from '../../src/estimate/reading/sheetWork';
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

test('a chain of sums as long as the sheet costs no stack', () => {
  const count = 200_000;
  const parent = Int32Array.from({ length: count }, (_, index) => (index === count - 1 ? -1 : index + 1));
  const work = { tree: { drafts: Array.from({ length: count }), parent }, total: -1 } as unknown as SheetWork;
  const levels = levelsOf(work);
  expect([levels[count - 1], levels[count - 2], levels[0]]).toEqual([1, 2, count]);
});
