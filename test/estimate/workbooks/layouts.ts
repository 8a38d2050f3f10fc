import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inUtf16, printer } from './textFiles';

/** Sheets as people lay them out: headings twice, notes beside, totals in another column, groups in merged cells. */
export const layouts: Readonly<Record<string, () => Uint8Array>> = {
  'notes-beside.xlsx': () => writeWorkbook([notesBeside()]),
  'letterhead-two-row-header.xls': () => writeWorkbook([letterhead()], 'biff8'),
  'headers-repeated.tsv': () => inUtf16(writeText(headersRepeated(), '\t', printer('.', ','))),
  'totals-beside.xlsx': () => writeWorkbook([totalsBeside()]),
  'groups-merged.xlsx': () => writeWorkbook([groupsMerged()]),
  'hidden-rows-columns.xlsx': () => writeWorkbook([hiddenRows()]),
  'subtotals-above.ods': () => writeWorkbook([subtotalsAbove()], 'ods'),
  'shares-and-years.xlsx': () => writeWorkbook([sharesAndYears()]),
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

/** A buyer's remarks and a scratch sum stand right of the table. */
function notesBeside(): SheetSpec {
  return {
    name: 'CBD',
    rows: [
      ['Cost breakdown wiper arm WA-3'],
      ['Buyer:', 'Orbis Mobility', null, 'Currency:', 'EUR'],
      [],
      ['Description', 'Qty', 'UoM', 'Unit price', 'Amount', null, 'Remarks'],
      [...line('Steel strip', 0.42, 'kg', 1.35), null, 'index of March'],
      line('Rivet', 3, 'pcs', 0.04),
      [...line('Spring', 1, 'pcs', 0.18), null, 'quote of 12.02.'],
      line('Cap', 1, 'pcs', 0.09),
      sum('Material', '=SUM(E5:E8)'),
      [...line('Stamping', 0.004, 'h', 96), null, 'tool life 1 million strokes'],
      line('Bending', 0.006, 'h', 54),
      line('Painting', 0.12, 'm2', 3.9),
      line('Assembly', 0.0085, 'h', 34),
      [...sum('Manufacturing', '=SUM(E10:E13)'), null, 'check', 1.45],
      [...sum('Production cost', '=E9+E14'), null, 'last year', 2.61],
      [...share('Overheads', 0.11, '=B16*E15'), null, 'difference', '=E15-H15'],
      share('Profit', 0.05, '=B17*(E15+E16)'),
      sum('Price', '=SUM(E15:E17)'),
      [],
      ['Payment terms: 60 days net. Delivery FCA Graz.'],
    ],
  };
}

/** Old binary file: a letterhead, then a header of two rows whose second holds the units. */
function letterhead(): SheetSpec {
  return {
    name: 'Quote',
    rows: [
      ['NORDKAP MASCHINENBAU AS'],
      ['Industriveien 14, 4020 Stavanger'],
      ['Cost estimate no. 26-0417', null, null, 'Date', '2026-04-17'],
      ['Product', 'Winch drum WD-2', null, 'Annual qty', 90],
      [],
      ['No.', 'Operation', 'Time', 'Machine rate', 'Cost'],
      [null, null, 'h/pc', 'NOK/h', 'NOK/pc'],
      [10, 'Flame cutting', 0.8, 650, '=C8*D8'],
      [20, 'Rolling', 0.5, 720, '=C9*D9'],
      [30, 'Welding', 3.2, 690, '=C10*D10'],
      [40, 'Stress relieving', 1, 410, '=C11*D11'],
      [50, 'Turning', 4.1, 880, '=C12*D12'],
      [60, 'Drilling', 1.25, 760, '=C13*D13'],
      [70, 'Painting', 0.9, 540, '=C14*D14'],
      [80, 'Final inspection', 0.6, 620, '=C15*D15'],
      [null, 'Total processing', null, null, '=SUM(E8:E15)'],
    ],
  };
}

/** UTF-16 with tabs: the header comes again after each page, with a page number. */
function headersRepeated(): SheetSpec {
  const head: RowSpec = ['Item', 'Description', 'Quantity', 'Unit', 'Price USD', 'Amount USD'];
  const row = (no: number, label: string, quantity: number, unit: string, price: number): RowSpec => [
    no,
    label,
    quantity,
    unit,
    price,
    '=C{r}*E{r}',
  ];
  return {
    name: 'Quote',
    typed: 2,
    rows: [
      ['Quotation 7731 rev. B', null, null, null, null, 'Page 1'],
      head,
      row(1, 'Enclosure IP65', 1, 'pcs', 184),
      row(2, 'Terminal block', 24, 'pcs', 1.15),
      row(3, 'Relay 24 V', 6, 'pcs', 8.4),
      row(4, 'PLC', 1, 'pcs', 412.5),
      row(5, 'Power supply', 1, 'pcs', 96.2),
      row(6, 'Wire 1.5 mm2', 85, 'm', 0.32),
      ['Quotation 7731 rev. B', null, null, null, null, 'Page 2'],
      head,
      row(7, 'Cable gland', 12, 'pcs', 1.9),
      row(8, 'Labels', 1, 'set', 14.5),
      row(9, 'Wiring', 11.5, 'h', 48),
      row(10, 'Programming', 6, 'h', 72),
      row(11, 'Test', 2.5, 'h', 58),
      row(12, 'Packing', 1, 'pcs', 35),
      [null, 'Total', null, null, null, '=SUM(F3:F8)+SUM(F11:F16)'],
    ],
  };
}

/** Each group's sum stands one column right of the amounts, in the row of its last line. */
function totalsBeside(): SheetSpec {
  return {
    name: 'Estimate',
    rows: [
      ['Handrail HR-12', null, null, 'Currency:', 'CAD'],
      [],
      ['Description', 'Qty', 'Unit', 'Rate', 'Cost', 'Group total'],
      ['Material'],
      line('Tube 42.4 x 2', 12.5, 'm', 11.8),
      line('Base plate', 5, 'pcs', 6.4),
      line('End cap', 2, 'pcs', 2.1),
      [...line('Welding wire', 0.6, 'kg', 7.5), { v: '=SUM(E5:E8)', z: money }],
      ['Shop'],
      line('Cutting', 0.7, 'h', 62),
      line('Welding', 3.4, 'h', 71),
      [...line('Grinding', 1.6, 'h', 58), { v: '=SUM(E10:E12)', z: money }],
      ['Finish'],
      line('Galvanizing', 38, 'kg', 1.65),
      [...line('Powder coat', 4.2, 'm2', 19), { v: '=SUM(E14:E15)', z: money }],
      ['Total', null, null, null, null, { v: '=SUM(F5:F15)', z: money }],
    ],
  };
}

/** The group's name fills merged cells in the first column. */
function groupsMerged(): SheetSpec {
  const row = (group: string | null, label: string, quantity: number, unit: string, rate: number): RowSpec => [
    group,
    ...line(label, quantity, unit, rate).slice(0, 4),
    { v: '=C{r}*E{r}', z: money },
  ];
  return {
    name: 'Breakdown',
    merges: ['A1:F1', 'A4:A8', 'A9:A13', 'A14:A16'],
    rows: [
      ['Seat frame SF-8, cost per piece in EUR'],
      [],
      ['Group', 'Description', 'Qty', 'Unit', 'Rate', 'Amount'],
      row('Material', 'Tube S355', 3.4, 'kg', 1.62),
      row(null, 'Sheet DC04', 2.1, 'kg', 1.18),
      row(null, 'Recliner', 2, 'pcs', 6.85),
      row(null, 'Bolts', 12, 'pcs', 0.07),
      [null, 'Subtotal', null, null, null, { v: '=SUM(F4:F7)', z: money }],
      row('Process', 'Tube bending', 0.02, 'h', 64),
      row(null, 'Stamping', 0.008, 'h', 118),
      row(null, 'Robot welding', 0.045, 'h', 82),
      row(null, 'Cathodic coating', 0.9, 'm2', 4.3),
      [null, 'Subtotal', null, null, null, { v: '=SUM(F9:F12)', z: money }],
      row('Logistics', 'Rack', 1, 'pcs', 0.35),
      row(null, 'Freight to plant', 1, 'pcs', 0.8),
      [null, 'Subtotal', null, null, null, { v: '=SUM(F14:F15)', z: money }],
      [null, 'Total per piece', null, null, null, { v: '=F8+F13+F16', z: money }],
    ],
  };
}

/** Rows 7 and 8 and the column of rates are hidden and count all the same. */
function hiddenRows(): SheetSpec {
  return {
    name: 'Cost',
    hiddenRows: [7, 8],
    hiddenColumns: [4],
    rows: [
      ['Filter cartridge FC-30', null, null, null],
      ['Annual volume:', 42000, null, 'Currency:', 'USD'],
      [],
      ['Item', 'Quantity', 'Unit', 'Unit price', 'Amount'],
      line('Filter paper', 0.85, 'm2', 1.9),
      line('End plate', 2, 'pcs', 0.42),
      line('Adhesive', 0.06, 'kg', 6.8),
      line('Seal', 2, 'pcs', 0.21),
      line('Core', 1, 'pcs', 0.77),
      sum('Total raw material', '=SUM(E5:E9)'),
      line('Pleating', 0.012, 'h', 52),
      line('Gluing', 0.018, 'h', 44),
      line('Curing', 0.025, 'h', 18),
      line('Pack', 0.005, 'h', 32),
      sum('Total conversion', '=SUM(E11:E14)'),
      share('Overhead', 0.15, '=B16*(E10+E15)'),
      sum('Total cost', '=E10+E15+E16'),
    ],
  };
}

/** Spanish, OpenDocument: outline levels, each sum above its lines, by formulas. */
function subtotalsAbove(): SheetSpec {
  return {
    name: 'Presupuesto',
    rows: [
      ['Presupuesto de costes', 'Tolva TV-5'],
      ['Moneda', 'EUR'],
      ['Concepto', 'Cantidad', 'Ud', 'Precio unitario', 'Importe'],
      sum('Total coste', '=E5+E10+E15'),
      sum('Materiales', '=SUM(E6:E9)'),
      line('Chapa S235', 84, 'kg', 1.12),
      line('Perfil L 40', 12, 'm', 3.9),
      line('Tornillería', 1, 'lote', 26.5),
      line('Pintura', 3.5, 'l', 11.4),
      sum('Mano de obra', '=SUM(E11:E14)'),
      line('Corte', 2.4, 'h', 36),
      line('Plegado', 1.6, 'h', 38),
      line('Soldadura', 7.5, 'h', 39),
      line('Pintado', 2, 'h', 34),
      sum('Subcontratación', '=SUM(E16:E17)'),
      line('Galvanizado', 84, 'kg', 0.95),
      line('Transporte', 1, 'viaje', 120),
    ],
  };
}

/** A share of the total beside each amount, and the amount for a year beside that. */
function sharesAndYears(): SheetSpec {
  const row = (
    label: string,
    quantity: number | null,
    unit: string | null,
    rate: number | null,
    formula: string,
  ): RowSpec => [
    label,
    quantity,
    unit,
    rate,
    { v: formula, z: money },
    { v: '=E{r}/$E$19', z: '0.0%' },
    { v: '=E{r}*$B$3', z: '#,##0' },
  ];
  const item = (label: string, quantity: number, unit: string, rate: number) =>
    row(label, quantity, unit, rate, '=B{r}*D{r}');
  return {
    name: 'Cost',
    rows: [
      ['Sensor housing SH-9'],
      ['Customer', 'Delta Gauges', null, 'Currency', 'EUR'],
      ['Annual volume', 75000],
      [],
      ['Cost element', 'Qty', 'Unit', 'Rate', 'Cost per piece', '% of total', 'Cost per year'],
      item('PBT GF30', 0.046, 'kg', 3.9),
      item('Insert', 4, 'pcs', 0.035),
      item('Membrane', 1, 'pcs', 0.22),
      row('Material', null, null, null, '=SUM(E6:E8)'),
      item('Moulding', 0.0095, 'h', 47),
      item('Insert loading', 0.006, 'h', 29),
      item('Plasma treatment', 0.003, 'h', 38),
      item('Laser marking', 0.002, 'h', 42),
      row('Production', null, null, null, '=SUM(E10:E13)'),
      row('Manufacturing cost', null, null, null, '=E9+E14'),
      row('Tooling amortisation', null, null, null, '=48000/300000'),
      row('Packaging', 1, 'pcs', 0.03, '=B{r}*D{r}'),
      row('Transport', 1, 'pcs', 0.04, '=B{r}*D{r}'),
      row('Total', null, null, null, '=SUM(E15:E18)'),
    ],
  };
}
