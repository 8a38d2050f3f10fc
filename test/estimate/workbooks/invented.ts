import { billsOfMaterials } from './billsOfMaterials';
import { costChains } from './costChains';
import { declined } from './declined';
import { factors } from './factors';
import { figures } from './figures';
import { layouts } from './layouts';
import { machinedPart } from './machinedPart';
import { mistakes } from './mistakes';
import { ofWhich } from './ofWhich';
import { otherLanguages } from './otherLanguages';
import { products } from './products';
import { purchasing } from './purchasing';
import { quoteForms } from './quoteForms';
import { rollUps } from './rollUps';
import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';
import { turnedTables } from './turnedTables';
import { wideTables } from './wideTables';

/** The invented workbooks of `fixtures/workbooks`, by file name. Each stands for a way in which estimates are written. */
export const inventedWorkbooks: Readonly<Record<string, () => Uint8Array>> = {
  'machined-housing.xlsx': () => writeWorkbook([machinedPart()]),
  'maqs-bracket.xlsx': () => writeWorkbook([maqsBracket()]),
  'zuschlagskalkulation-welle.xlsx': () => writeWorkbook([zuschlagskalkulation()]),
  'kalkulation-gehaeuse.csv': () => new TextEncoder().encode(germanCsv),
  'stueckliste-antrieb.xlsx': () => writeWorkbook([multiLevelBill()]),
  'totals-above.xlsx': () => writeWorkbook([totalsAbove()]),
  'sum-stops-short.xlsx': () => writeWorkbook([sumStopsShort()]),
  'per-hundred.csv': () => new TextEncoder().encode(perHundred),
  'yield-factor.xlsx': () => writeWorkbook([yieldFactor()]),
  'no-header.xlsx': () => writeWorkbook([noHeader()]),
  ...ofWhich,
  ...otherLanguages,
  ...billsOfMaterials,
  ...costChains,
  ...declined,
  ...factors,
  ...figures,
  ...layouts,
  ...mistakes,
  ...products,
  ...purchasing,
  ...quoteForms,
  ...rollUps,
  ...turnedTables,
  ...wideTables,
};

const usd = '"$"#,##0.00';

/** English, automotive: material, labour, burden, TMC, and four mark-ups that all act on TMC. */
function maqsBracket(): SheetSpec {
  const rows: RowSpec[] = [
    ['Supplier quote breakdown'],
    ['Part name', 'Mounting bracket', null, 'Volume per year', 120000],
    ['Currency', 'USD'],
    [],
    ['Item', 'Qty', 'UOM', 'Price', 'Extended cost'],
    ['Material'],
    ['Steel coil HSLA 340', 0.62, 'kg', { v: 1.18, z: '"$"0.000' }, { v: '=B7*D7', z: usd }],
    ['Weld nut M8', 2, 'pcs', { v: 0.045, z: '"$"0.000' }, { v: '=B8*D8', z: usd }],
    ['Material total', null, null, null, { v: '=SUM(E7:E8)', z: usd }],
    ['Labor'],
    ['Press operator', 0.008, 'h', { v: 31.5, z: usd }, { v: '=B11*D11', z: usd }],
    ['Weld operator', 0.015, 'h', { v: 33, z: usd }, { v: '=B12*D12', z: usd }],
    ['Labor total', null, null, null, { v: '=SUM(E11:E12)', z: usd }],
    ['Burden'],
    ['Press 400 t', 0.008, 'h', { v: 142, z: usd }, { v: '=B15*D15', z: usd }],
    ['Weld cell', 0.015, 'h', { v: 68, z: usd }, { v: '=B16*D16', z: usd }],
    ['Burden total', null, null, null, { v: '=SUM(E15:E16)', z: usd }],
    ['Total manufacturing cost (TMC)', null, null, null, { v: '=E9+E13+E17', z: usd }],
    ['End item scrap', { v: 0.007, z: '0.0%' }, null, null, { v: '=B19*E18', z: usd }],
    ['SG&A', { v: 0.065, z: '0.0%' }, null, null, { v: '=B20*E18', z: usd }],
    ['Profit', { v: 0.08, z: '0.0%' }, null, null, { v: '=B21*E18', z: usd }],
    ['ED&T', { v: 0.02, z: '0.0%' }, null, null, { v: '=B22*E18', z: usd }],
    ['Packaging', 1, 'set', { v: 0.06, z: usd }, { v: '=B23*D23', z: usd }],
    ['Piece price', null, null, null, { v: '=SUM(E18:E23)', z: usd }],
  ];
  return { name: 'Quote', rows };
}

/** German surcharge costing with typed values: no formula anywhere. */
function zuschlagskalkulation(): SheetSpec {
  const euro = '#,##0.00';
  const row = (label: string, percent: number | null, amount: number): RowSpec => [
    label,
    percent === null ? null : { v: percent, z: '0.0%' },
    { v: amount, z: euro },
  ];
  return {
    name: 'Kalkulation',
    rows: [
      ['Zuschlagskalkulation', 'Antriebswelle AW-12'],
      ['Kunde:', 'Musterwerk GmbH'],
      ['Jahresstückzahl:', 8000],
      ['Währung:', 'EUR'],
      [],
      ['Bezeichnung', 'Zuschlag %', 'Betrag EUR'],
      row('Fertigungsmaterial', null, 48.2),
      row('Materialgemeinkosten', 0.06, 2.89),
      row('Materialkosten', null, 51.09),
      row('Fertigungslöhne', null, 22.4),
      row('Fertigungsgemeinkosten', 1.8, 40.32),
      row('Sondereinzelkosten der Fertigung', null, 3.1),
      row('Fertigungskosten', null, 65.82),
      row('Herstellkosten', null, 116.91),
      row('Verwaltungsgemeinkosten', 0.08, 9.35),
      row('Vertriebsgemeinkosten', 0.05, 5.85),
      row('Selbstkosten', null, 132.11),
      row('Gewinn', 0.1, 13.21),
      row('Barverkaufspreis', null, 145.32),
    ],
  };
}

const germanCsv = `Kalkulation Gehäuse G-40;;;;
Kunde:;Beispiel AG;;;
Jahresmenge:;12.500;;;
Datum:;15.01.2026;;;
;;;;
Pos.;Bezeichnung;Menge;ME;Preis;Betrag
1;Rohmaterial;;;;
1.1;Aluminium AlSi10Mg;1,250;kg;4,80;6,00
1.2;Stahleinsatz;4;Stk;1.025,50;4.102,00
1.3;Lack;0,08;l;22,50;1,80
;Summe Rohmaterial;;;;4.109,80
2;Fertigung;;;;
2.1;Drehen;0,35;h;72,00;25,20
2.2;Fräsen;0,80;h;85,00;68,00
;Summe Fertigung;;;;93,20
3;Materialgemeinkosten auf Rohmaterial;5 %;;;205,49
;Herstellkosten;;;;4.408,49
4;Verwaltung und Vertrieb;9 %;;;396,76
;Selbstkosten;;;;4.805,25
5;Gewinn;4 %;;;192,21
;Angebotspreis;;;;4.997,46
`;

/** A bill of materials over three levels: an assembly's amount is its quantity times what it holds. */
function multiLevelBill(): SheetSpec {
  return {
    name: 'Stückliste',
    rows: [
      ['Stufe', 'Benennung', 'Menge', 'ME', 'Einzelpreis', 'Gesamtpreis'],
      [1, 'Getriebe', 1, 'Stk', null, 312.4],
      [2, 'Radsatz', 2, 'Stk', null, 190.2],
      [3, 'Zahnrad', 3, 'Stk', 24.5, 73.5],
      [3, 'Welle', 1, 'Stk', 21.6, 21.6],
      [2, 'Gehäuse', 1, 'Stk', 98, 98],
      [2, 'Dichtsatz', 2, 'Stk', 12.1, 24.2],
      [1, 'Motor', 1, 'Stk', 186, 186],
      [1, 'Montagesatz', 4, 'Stk', null, 35.2],
      [2, 'Schraube M8', 8, 'Stk', 0.35, 2.8],
      [2, 'Scheibe', 8, 'Stk', 0.75, 6],
      [null, 'Gesamtsumme', null, null, null, 533.6],
    ],
  };
}

/** Subtotals stand above their lines. */
function totalsAbove(): SheetSpec {
  return {
    name: 'Cost',
    rows: [
      ['Description', 'Qty', 'Unit price', 'Amount'],
      ['Total cost', null, null, 214.35],
      ['Material', null, null, 96.6],
      ['Housing casting', 1, 61.2, 61.2],
      ['Cover plate', 2, 12.4, 24.8],
      ['Gasket', 2, 5.3, 10.6],
      ['Processing', null, null, 117.75],
      ['Milling', 0.9, 84.5, 76.05],
      ['Drilling', 0.4, 62, 24.8],
      ['Assembly', 0.5, 33.8, 16.9],
    ],
  };
}

function sumStopsShort(): SheetSpec {
  return {
    name: 'CBD',
    rows: [
      ['Position', 'Description', 'Quantity', 'Rate', 'Amount'],
      [null, 'Parts'],
      [1, 'Base plate', 2, 14.1, '=C3*D3'],
      [2, 'Rail', 4, 9.35, '=C4*D4'],
      [3, 'Carriage', 2, 27.8, '=C5*D5'],
      [4, 'End stop', 4, 1.65, '=C6*D6'],
      [null, 'Sum of parts', null, null, '=SUM(E3:E5)'],
      [null, 'Labour'],
      [5, 'Assembly', 1.5, 36, '=C9*D9'],
      [6, 'Test', 0.4, 44, '=C10*D10'],
      [null, 'Sum of labour', null, null, '=SUM(E9:E10)'],
      [null, 'Grand total', null, null, '=E7+E11'],
    ],
  };
}

const perHundred = `Part,Clip set
Currency,GBP
Description,Qty,Unit,Price,Price per,Cost per 100 pcs
Spring steel strip,3.2,kg,410.00,100,13.12
Rivet,200,pcs,18.50,1000,3.70
Carton,1,pcs,0.90,,0.90
Total,,,,,17.72
`;

function yieldFactor(): SheetSpec {
  return {
    name: 'Process',
    rows: [
      ['Operation', 'Cycle time (min)', 'Rate per hour', 'Yield', 'Operators', 'Cost'],
      ['Moulding', 1.5, 60, 0.96, 1, 1.5625],
      ['Trimming', 0.6, 42, 0.98, 2, 0.857142857142857],
      ['Printing', 0.9, 55, 0.99, 1, 0.833333333333333],
      ['Ultrasonic welding', 1.2, 48, 0.95, 1, 1.01052631578947],
      ['Final inspection', 0.75, 40, 1, 1, 0.5],
      ['Total', null, null, null, null, 4.76350250626566],
    ],
  };
}

function noHeader(): SheetSpec {
  return {
    name: 'Sheet1',
    rows: [
      ['PCB assembly', 1, 18.4, '=B1*C1'],
      ['Enclosure', 2, 3.25, '=B2*C2'],
      ['Cable', 3, 1.1, '=B3*C3'],
      ['Label', 4, 0.05, '=B4*C4'],
      ['Total', null, null, '=SUM(D1:D4)'],
    ],
  };
}
