import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** Several products in one file: each is an estimate of its own. */
export const products: Readonly<Record<string, () => Uint8Array>> = {
  'product-per-column.xlsx': () => writeWorkbook([perColumn()]),
  'produkte-nebeneinander.csv': () => inWindows1252(writeText(blocks(), ';', printer(',', '.'))),
  'product-per-sheet.xlsx': () => writeWorkbook([productSheet('HX-10', 3.2, 14), productSheet('HX-20', 5.6, 22)]),
};

/** English: three sizes of a valve, one column each, sums by formulas. */
function perColumn(): SheetSpec {
  const columns = ['C', 'D', 'E'];
  const row = (no: string | null, label: string, ...amounts: readonly (number | string)[]): RowSpec => [
    no,
    label,
    ...amounts.map((v) => ({ v, z: '#,##0.00' })),
  ];
  const each = (formula: string) => columns.map((at) => formula.replaceAll('#', at));
  return {
    name: 'Cost comparison',
    rows: [
      ['Ball valve family BV'],
      [null, 'Customer', 'Meridian Process', null, null],
      [null, 'Currency', 'EUR'],
      [],
      ['Pos.', 'Cost element', 'BV-25', 'BV-40', 'BV-50'],
      row('1', 'Body casting', 14.2, 21.85, 28.4),
      row('2', 'Ball 1.4408', 6.35, 9.9, 13.15),
      row('3', 'Seat rings', 1.8, 2.4, 2.95),
      row('4', 'Stem and lever', 3.1, 3.1, 4.25),
      row('5', 'Fasteners', 0.65, 0.65, 0.9),
      row(null, 'Material', ...each('=SUM(#6:#10)')),
      row('6', 'Machining body', 8.4, 10.2, 12.6),
      row('7', 'Grinding ball', 3.75, 4.6, 5.4),
      row('8', 'Assembly', 2.2, 2.2, 2.6),
      row('9', 'Pressure test', 1.1, 1.35, 1.6),
      row(null, 'Conversion', ...each('=SUM(#12:#15)')),
      row(null, 'Manufacturing cost', ...each('=#11+#16')),
      row('10', 'Overheads 11 % of manufacturing cost', ...each('=0.11*#17')),
      row('11', 'Profit 7 % of manufacturing cost', ...each('=0.07*#17')),
      row('12', 'Packaging', 0.4, 0.5, 0.6),
      row(null, 'Total', ...each('=SUM(#17:#20)')),
    ],
  };
}

/** German: quantity, rate and amount again and again, the name of the product above each block. */
function blocks(): SheetSpec {
  const row = (label: string, unit: string, rates: readonly number[], left: number, right: number): RowSpec => [
    label,
    unit,
    left,
    rates[0] ?? 0,
    '=C{r}*D{r}',
    right,
    rates[1] ?? rates[0] ?? 0,
    '=F{r}*G{r}',
  ];
  const sum = (label: string, from: number, to: number): RowSpec => [
    label,
    null,
    null,
    null,
    `=SUM(E${String(from)}:E${String(to)})`,
    null,
    null,
    `=SUM(H${String(from)}:H${String(to)})`,
  ];
  return {
    name: 'Kalkulation',
    typed: 2,
    rows: [
      ['Kalkulation Kabelsätze', null, null, null, null, null, null, 'EUR'],
      [null, null, 'Kabelsatz vorn', null, null, 'Kabelsatz hinten'],
      ['Bezeichnung', 'ME', 'Menge', 'Preis', 'Betrag', 'Menge', 'Preis', 'Betrag'],
      row('Leitung 0,5 mm²', 'm', [0.18], 42, 31),
      row('Leitung 1,5 mm²', 'm', [0.34], 12.5, 18),
      row('Stecker 12-polig', 'Stk', [2.15], 2, 1),
      row('Stecker 6-polig', 'Stk', [1.2], 3, 4),
      row('Kontakt', 'Stk', [0.06], 44, 38),
      row('Wellrohr', 'm', [0.72], 6, 4.5),
      row('Zuschneiden', 'h', [38], 0.15, 0.12),
      row('Crimpen', 'h', [38], 0.42, 0.35),
      row('Verlegen', 'h', [36], 0.65, 0.55),
      row('Prüfen', 'h', [41], 0.1, 0.1),
      row('Verpackung', 'Stk', [0.85], 1, 1),
      sum('Summe', 4, 14),
    ],
  };
}

/** The same sheet for each product. */
function productSheet(name: string, weight: number, price: number): SheetSpec {
  const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
    label,
    quantity,
    unit,
    rate,
    '=B{r}*D{r}',
  ];
  return {
    name,
    rows: [
      ['Heat exchanger', name],
      ['Annual volume', 1200, null, 'Currency', 'USD'],
      [],
      ['Item', 'Qty', 'Unit', 'Rate', 'Cost'],
      line('Plate 316L', weight, 'kg', 6.9),
      line('Nozzle', 4, 'pcs', price),
      line('Brazing foil', weight / 8, 'kg', 48),
      ['Material', null, null, null, '=SUM(E5:E7)'],
      line('Pressing', 0.12, 'h', 95),
      line('Brazing furnace', 0.4, 'h', 120),
      line('Leak test', 0.15, 'h', 52),
      ['Processing', null, null, null, '=SUM(E9:E11)'],
      ['Overhead', { v: 0.14, z: '0%' }, null, null, '=B13*(E8+E12)'],
      ['Price', null, null, null, '=E8+E12+E13'],
    ],
  };
}
