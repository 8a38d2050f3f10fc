import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** Forms that buyers send out to be filled in, and what comes back. */
export const quoteForms: Readonly<Record<string, () => Uint8Array>> = {
  'quote-by-operation.xlsx': () => writeWorkbook([byOperation()]),
  'base-by-position.xlsx': () => writeWorkbook([basesByPosition()]),
  'lot-then-piece.xlsx': () => writeWorkbook([lotThenPiece()]),
  'percent-as-number.csv': () => inWindows1252(writeText(percentAsNumber(), ';', printer(',', '.'))),
  'header-in-the-middle.xlsx': () => writeWorkbook([headerInTheMiddle()]),
  'thousands-as-text.csv': () => new TextEncoder().encode(thousandsAsText),
  'scrap-and-yield.ods': () => writeWorkbook([scrapAndYield()], 'ods'),
  'vat-below.xlsx': () => writeWorkbook([vatBelow()]),
  'yearly-costs.xlsx': () => writeWorkbook([yearlyCosts()]),
};

const money = '#,##0.00';

/** Each operation by element, a row of totals in euros and one in percent. */
function byOperation(): SheetSpec {
  const op = (no: string, name: string, minutes: number, ...costs: readonly number[]): RowSpec => [
    no,
    name,
    minutes,
    ...costs.map((v) => ({ v, z: '0.000' })),
    { v: '=SUM(D{r}:I{r})', z: '0.000' },
  ];
  const columns = ['D', 'E', 'F', 'G', 'H', 'I', 'J'];
  return {
    name: 'Quote form',
    rows: [
      ['SUPPLIER QUOTE FORM'],
      ['Part no.:', '8-4471-20', null, 'Part name:', 'Oil deflector'],
      ['Volume/year:', 90000, null, 'Model life (years):', 6],
      ['Ship from:', 'Poznan', null, 'Quotation date:', '2026-02-11'],
      ['Currency:', 'EUR'],
      [],
      [
        'Op. no.',
        'Operation',
        'Time (min)',
        'Material',
        'Labour',
        'Machine',
        'Tools & fixtures',
        'Overhead',
        'Profit',
        'Total',
      ],
      op('10', 'Blanking', 0.08, 0.412, 0.034, 0.061, 0.012, 0.021, 0.027),
      op('20', 'Deep drawing', 0.15, 0.01, 0.064, 0.148, 0.036, 0.041, 0.015),
      op('30', 'Trimming', 0.1, 0, 0.043, 0.082, 0.014, 0.023, 0.008),
      op('40', 'Piercing', 0.09, 0, 0.039, 0.071, 0.018, 0.02, 0.007),
      op('50', 'Degreasing', 0.05, 0.006, 0.018, 0.029, 0, 0.009, 0.003),
      op('60', 'Zinc coating', 0.12, 0.083, 0.026, 0.054, 0, 0.022, 0.009),
      op('70', 'Inspection', 0.06, 0, 0.031, 0.008, 0.002, 0.01, 0.003),
      op('80', 'Packing', 0.04, 0.024, 0.016, 0, 0, 0.004, 0.002),
      [null, 'Total EUR', null, ...columns.map((at) => ({ v: `=SUM(${at}8:${at}15)`, z: '0.000' }))],
      [null, '% of total', null, ...columns.map((at) => ({ v: `=${at}16/$J$16`, z: '0.0%' }))],
    ],
  };
}

/** German: a column names the positions on which each percentage is reckoned. */
function basesByPosition(): SheetSpec {
  const line = (no: number, label: string, amount: number): RowSpec => [no, label, null, null, { v: amount, z: money }];
  const share = (no: number, label: string, percent: number, base: string, formula: string): RowSpec => [
    no,
    label,
    base,
    { v: percent, z: '0.0%' },
    { v: formula, z: money },
  ];
  const sum = (no: number, label: string, formula: string): RowSpec => [
    no,
    label,
    null,
    null,
    { v: formula, z: money },
  ];
  return {
    name: 'Schema',
    typed: 2,
    rows: [
      ['Kalkulationsschema Laufrad LR-315'],
      ['Kunde:', 'Lüftungsbau Alster', null, 'Währung:', 'EUR'],
      ['Pos.', 'Kostenart', 'Basis', 'Satz', 'Betrag'],
      line(1, 'Rohmaterial', 84.6),
      line(2, 'Kaufteile', 31.25),
      share(3, 'Materialgemeinkosten', 0.045, 'Pos. 1+2', '=0.045*(E4+E5)'),
      sum(4, 'Materialkosten', '=SUM(E4:E6)'),
      line(5, 'Fertigungslohn', 27.4),
      line(6, 'Maschinenkosten', 41.9),
      share(7, 'Restfertigungsgemeinkosten', 0.6, 'Pos. 5', '=0.6*E8'),
      share(8, 'Ausschuss', 0.02, 'Pos. 4-7', '=0.02*(E7+E8+E9+E10)'),
      sum(9, 'Herstellkosten', '=SUM(E7:E11)'),
      share(10, 'Verwaltung', 0.07, 'Pos. 9', '=0.07*E12'),
      share(11, 'Vertrieb', 0.04, 'Pos. 9', '=0.04*E12'),
      sum(12, 'Selbstkosten', '=SUM(E12:E14)'),
      share(13, 'Gewinn', 0.06, 'Pos. 12', '=0.06*E15'),
      sum(14, 'Verkaufspreis', '=E15+E16'),
    ],
  };
}

/** All amounts are for the lot; the last row divides by its size. */
function lotThenPiece(): SheetSpec {
  const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
    label,
    quantity,
    unit,
    { v: rate, z: money },
    { v: '=B{r}*D{r}', z: money },
  ];
  const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: money }];
  return {
    name: 'Job',
    rows: [
      ['Job 5521 Clamp plate CP-60'],
      ['Lot size:', 200, null, 'Currency:', 'USD'],
      [],
      ['Description', 'Qty', 'Unit', 'Rate', 'Amount'],
      line('Steel plate 20 mm', 640, 'lb', 1.12),
      line('Dowel', 400, 'pcs', 0.38),
      sum('Material', '=SUM(E5:E6)'),
      line('Setup mill', 2.5, 'h', 85),
      line('Mill', 36, 'h', 85),
      line('Drill', 14, 'h', 62),
      line('Deburr', 6.5, 'h', 44),
      line('Black oxide', 200, 'pcs', 0.95),
      sum('Processing', '=SUM(E8:E12)'),
      sum('Total for lot', '=E7+E13'),
      sum('Price per piece', '=E14/B2'),
    ],
  };
}

/** Percentages as plain numbers under a heading that says so. */
function percentAsNumber(): SheetSpec {
  return {
    name: 'Kalkulation',
    typed: 2,
    rows: [
      ['Kalkulation Schaltwelle SW-11', null, null, null],
      ['Währung:', 'EUR'],
      ['Kostenart', 'Bezug', 'Zuschlag in %', 'Betrag'],
      ['Fertigungsmaterial', null, null, 62.4],
      ['Materialgemeinkosten', 'Fertigungsmaterial', 7, '=D4*C5/100'],
      ['Materialkosten', null, null, '=D4+D5'],
      ['Fertigungslohn', null, null, 18.9],
      ['Fertigungsgemeinkosten', 'Fertigungslohn', 245, '=D7*C8/100'],
      ['Sonderkosten Werkzeug', null, null, 2.35],
      ['Fertigungskosten', null, null, '=SUM(D7:D9)'],
      ['Herstellkosten', null, null, '=D6+D10'],
      ['Entwicklungskosten', 'Herstellkosten', 3.5, '=D11*C12/100'],
      ['Verwaltungskosten', 'Herstellkosten', 6, '=D11*C13/100'],
      ['Vertriebskosten', 'Herstellkosten', 4.5, '=D11*C14/100'],
      ['Selbstkosten', null, null, '=SUM(D11:D14)'],
      ['Gewinnzuschlag', 'Selbstkosten', 9, '=D15*C16/100'],
      ['Nettoverkaufspreis', null, null, '=D15+D16'],
    ],
  };
}

/** Tools stand above the header of the calculation, which comes late. */
function headerInTheMiddle(): SheetSpec {
  const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
    label,
    quantity,
    unit,
    rate,
    { v: '=B{r}*D{r}', z: '#,##0.000' },
  ];
  const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: '#,##0.000' }];
  return {
    name: 'Costing',
    rows: [
      ['Plastics division'],
      ['Costing sheet, cup holder CUP-7'],
      ['Revision: C'],
      ['Customer: Vega Interiors'],
      ['Annual volume: 150000'],
      ['Currency: EUR'],
      ['Incoterms: DAP Zaragoza'],
      ['Material index: PP, March 2026'],
      ['This costing is based on the drawing of 4 February and on one shot a cycle of two cavities.'],
      ['Tools are paid by the customer and are not included.'],
      [],
      ['Cost position', 'Usage', 'UoM', 'Unit price', 'Cost/pc'],
      line('PP compound', 0.142, 'kg', 1.62),
      line('Masterbatch', 0.003, 'kg', 5.4),
      line('Rubber mat', 1, 'pcs', 0.118),
      line('Spring', 1, 'pcs', 0.047),
      sum('Raw material and parts', '=SUM(E13:E16)'),
      line('Moulding', 0.0078, 'h', 46),
      line('Assembly', 0.0104, 'h', 27),
      line('Function check', 0.0021, 'h', 27),
      sum('Conversion cost', '=SUM(E18:E20)'),
      ['Overhead 13 % of conversion cost', null, null, null, { v: '=0.13*E21', z: '#,##0.000' }],
      ['SG&A and profit 12 %', null, null, null, { v: '=0.12*(E17+E21+E22)', z: '#,##0.000' }],
      line('Returnable box', 1, 'pcs', 0.021),
      sum('Total cost/pc', '=E17+E21+E22+E23+E24'),
    ],
  };
}

/** Amounts written as `12.5k`, as the heading does not ask. */
const thousandsAsText = `Budget estimate - Conveyor extension CX-2,,
Customer,Ember Logistics,
Cost block,Basis,Cost (k€)
Mechanical engineering,420 h,38.6k
Controls engineering,310 h,29.5k
Engineering,,68.1k
Steel structure,,54.2k
Belts and rollers,,41.7k
Drives,,36.9k
Control cabinet,,22.4k
Material,,155.2k
Installation,6 weeks,47.5k
Commissioning,2 weeks,18.2k
Site work,,65.7k
Total,,289.0k
`;

/** French, OpenDocument: material with a loss that is added, operations divided by a yield. */
function scrapAndYield(): SheetSpec {
  const matter = (label: string, quantity: number, unit: string, price: number, loss: number): RowSpec => [
    label,
    quantity,
    unit,
    price,
    { v: loss, z: '0.0%' },
    { v: '=B{r}*D{r}*(1+E{r})', z: '0.0000' },
  ];
  const step = (label: string, hours: number, rate: number, rendement: number): RowSpec => [
    label,
    hours,
    'h',
    rate,
    { v: rendement, z: '0.0%' },
    { v: '=B{r}*D{r}/E{r}', z: '0.0000' },
  ];
  const sum = (label: string, formula: string): RowSpec => [label, null, null, null, null, { v: formula, z: '0.0000' }];
  return {
    name: 'Devis',
    rows: [
      ['Devis joint moulé JM-14'],
      ['Client :', 'Ateliers Rhodanis', null, 'Devise :', 'EUR'],
      ['Matières', 'Quantité', 'Unité', 'Prix unitaire', 'Perte %', 'Coût'],
      matter('Mélange NBR', 0.036, 'kg', 4.85, 0.08),
      matter('Insert acier', 1, 'pcs', 0.142, 0.02),
      matter('Adhésif', 0.002, 'l', 21, 0.1),
      matter('Sachet', 1, 'pcs', 0.018, 0.01),
      sum('Total matières', '=SUM(F4:F7)'),
      [],
      ['Opérations', 'Temps', 'Unité', 'Taux horaire', 'Rendement', 'Coût'],
      step('Dégraissage', 0.0012, 32, 0.99),
      step('Encollage', 0.0025, 34, 0.98),
      step('Moulage', 0.0085, 51, 0.94),
      step('Ébavurage', 0.004, 29, 0.97),
      step('Contrôle', 0.003, 33, 1),
      sum('Total opérations', '=SUM(F11:F15)'),
      [],
      sum('Coût de revient', '=F8+F16'),
    ],
  };
}

/** The price is the net sum; the tax and the gross sum below it are no cost. */
function vatBelow(): SheetSpec {
  const line = (pos: number, label: string, quantity: number, unit: string, price: number): RowSpec => [
    pos,
    label,
    quantity,
    unit,
    { v: price, z: money },
    { v: '=C{r}*E{r}', z: money },
  ];
  const sum = (label: string, formula: string): RowSpec => [null, label, null, null, null, { v: formula, z: money }];
  return {
    name: 'Angebot',
    rows: [
      ['Angebot 2026-118', null, null, null, 'Datum:', '2026-03-02'],
      ['Kunde:', 'Stadtwerke Ilmtal'],
      ['Pos.', 'Leistung', 'Menge', 'Einheit', 'Einzelpreis €', 'Gesamtpreis €'],
      line(1, 'Pumpengehäuse', 1, 'Stk', 1840),
      line(2, 'Laufrad', 1, 'Stk', 620),
      line(3, 'Welle', 1, 'Stk', 415),
      line(4, 'Gleitringdichtung', 2, 'Stk', 186.5),
      line(5, 'Lager', 2, 'Stk', 74.9),
      line(6, 'Montage', 9.5, 'h', 68),
      line(7, 'Probelauf', 3, 'h', 82),
      line(8, 'Verpackung und Fracht', 1, 'psch', 145),
      sum('Nettosumme', '=SUM(F4:F11)'),
      [null, 'zzgl. 19 % MwSt.', null, null, null, { v: '=0.19*F12', z: money }],
      sum('Bruttosumme', '=F12+F13'),
      [],
      ['Zahlungsbedingungen: 30 Tage netto'],
    ],
  };
}

/** Costs of a year divided by the pieces of a year. */
function yearlyCosts(): SheetSpec {
  const row = (label: string, yearly: number, z = '#,##0'): RowSpec => [
    label,
    { v: yearly, z },
    { v: '=B{r}/$B$3', z: '0.000' },
  ];
  const sum = (label: string, from: number, to: number): RowSpec => [
    label,
    { v: `=SUM(B${String(from)}:B${String(to)})`, z: '#,##0' },
    { v: `=SUM(C${String(from)}:C${String(to)})`, z: '0.000' },
  ];
  return {
    name: 'Cost per year',
    rows: [
      ['Pressing line for bracket PB-2'],
      ['Currency:', 'EUR'],
      ['Annual volume:', 240000],
      [],
      ['Cost type', 'Cost per year', 'Cost per piece'],
      row('Coil material', 331200),
      row('Lubricant', 5400),
      row('Packaging', 16800),
      sum('Material', 6, 8),
      row('Operators', 118000),
      row('Setters', 31500),
      row('Maintenance', 22400),
      row('Depreciation of press', 64000),
      row('Energy', 19800),
      row('Floor space', 9600),
      sum('Conversion', 10, 15),
      ['Total', { v: '=B9+B16', z: '#,##0' }, { v: '=C9+C16', z: '0.000' }],
    ],
  };
}
