import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** Mistakes of the customer inside a sheet that otherwise holds; `sum-stops-short.xlsx` is another. */
export const mistakes: Readonly<Record<string, () => Uint8Array>> = {
  'wrong-subtotal.csv': () => inWindows1252(writeText(wrongSubtotal(), ';', printer(',', '.'))),
  'base-not-as-named.xml': () => writeWorkbook([baseNotAsNamed()], 'xlml'),
};

const money = '#,##0.00';
const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
  label,
  quantity,
  unit,
  rate,
  { v: '=B{r}*D{r}', z: money },
];
const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: money }];
const share = (label: string, percent: number, formula: string): RowSpec => [
  label,
  { v: percent, z: '0.0%' },
  null,
  null,
  { v: formula, z: money },
];

/** German, typed: the sum of purchased parts is 3.00 too low, and everything above carries on with it. */
function wrongSubtotal(): SheetSpec {
  const row = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
    label,
    quantity,
    unit,
    rate,
    '=B{r}*D{r}',
  ];
  return {
    name: 'Kalkulation',
    typed: 2,
    rows: [
      ['Kalkulation Pumpenträger PT-2', null, null, null, null],
      ['Kunde:', 'Weser Antriebe'],
      ['Bezeichnung', 'Menge', 'ME', 'Preis €', 'Betrag €'],
      ['Rohmaterial'],
      row('Aluminiumguss', 2.35, 'kg', 6.2),
      row('Beschichtung', 0.4, 'm²', 9.5),
      ['Summe Rohmaterial', null, null, null, '=E5+E6'],
      ['Kaufteile'],
      row('Dämpfungsring', 1, 'Stk', 14.6),
      row('Schraubensatz', 1, 'Satz', 3.85),
      row('Kupplung', 1, 'Stk', 27.9),
      ['Summe Kaufteile', null, null, null, '=SUM(E9:E11)-3'],
      ['Fertigung'],
      row('Drehen', 0.3, 'h', 74),
      row('Bohren', 0.2, 'h', 68),
      row('Montage', 0.15, 'h', 48),
      ['Summe Fertigung', null, null, null, '=SUM(E14:E16)'],
      ['Herstellkosten', null, null, null, '=E7+E12+E17'],
      ['Verwaltung und Vertrieb', '12 %', null, null, '=0.12*E18'],
      ['Gewinn', '5 %', null, null, '=0.05*(E18+E19)'],
      ['Preis', null, null, null, '=E18+E19+E20'],
    ],
  };
}

/** SpreadsheetML: profit is called a share of self cost and reckoned on production cost. */
function baseNotAsNamed(): SheetSpec {
  return {
    name: 'Cost',
    typed: 2,
    rows: [
      ['Hose clamp HC-40', null, null, 'Currency:', 'EUR'],
      ['Description', 'Qty', 'Unit', 'Rate', 'Amount'],
      line('Band steel', 0.31, 'kg', 14.8),
      line('Screw', 2, 'pcs', 1.75),
      line('Housing', 1, 'pcs', 3.2),
      sum('Material cost', '=SUM(E3:E5)'),
      line('Stamping', 0.05, 'h', 92),
      line('Assembly', 0.08, 'h', 36),
      line('Plating', 1, 'pcs', 2.6),
      sum('Manufacturing cost', '=SUM(E7:E9)'),
      share('Material overhead on material cost', 0.06, '=B11*E6'),
      sum('Production cost', '=E6+E10+E11'),
      share('Administration on production cost', 0.09, '=B13*E12'),
      share('Sales on production cost', 0.04, '=B14*E12'),
      sum('Self cost', '=SUM(E12:E14)'),
      share('Profit on self cost', 0.08, '=B16*E12'),
      sum('Selling price', '=E15+E16'),
    ],
  };
}
