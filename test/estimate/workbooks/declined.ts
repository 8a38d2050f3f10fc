import type { SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** Files that a customer sends along and that are no estimate. */
export const declined: Readonly<Record<string, () => Uint8Array>> = {
  'no-estimate-rate-card.xlsx': () => writeWorkbook([rateCard()]),
  'no-estimate-parts-list.csv': () => inWindows1252(writeText(partsList(), ';', printer(',', ''))),
  'no-estimate-supplier-rating.xlsx': () => writeWorkbook([rating()]),
  'no-estimate-currencies.csv': () => new TextEncoder().encode(writeText(currencies(), ',', printer('.', ''))),
  'no-estimate-cutting-plan.xlsx': () => writeWorkbook([cuttingPlan()]),
  'no-estimate-timesheet.xlsx': () => writeWorkbook([timesheet()]),
};

function rateCard(): SheetSpec {
  return {
    name: 'Rates 2026',
    rows: [
      ['Machine hour rates, plant North'],
      ['Valid from', '2026-01-01'],
      [],
      ['No.', 'Machine', 'Rate per hour (EUR)', 'Labour rate (EUR/h)'],
      [101, 'Lathe, small', 46.5, 34],
      [102, 'Lathe, large', 61, 34],
      [103, 'Milling, 3 axes', 68, 36],
      [104, 'Milling, 5 axes', 94, 38],
      [105, 'Surface grinder', 55, 36],
      [106, 'Wire erosion', 42, 36],
      [107, 'Press 63 t', 48, 32],
      [108, 'Press 250 t', 88, 32],
      [109, 'Washing line', 39, 30],
      [110, 'Assembly bench', 8, 33],
    ],
  };
}

function partsList(): SheetSpec {
  return {
    name: 'Stückliste',
    rows: [
      ['Stückliste Schwenkarm SA-7'],
      ['Pos', 'Benennung', 'Menge', 'ME', 'Werkstoff', 'Gewicht kg'],
      [1, 'Armrohr', 1, 'Stk', 'E355', 6.8],
      [2, 'Nabe', 2, 'Stk', 'C45', 1.25],
      [3, 'Knotenblech', 4, 'Stk', 'S355', 0.36],
      [4, 'Buchse', 4, 'Stk', 'CuSn8', 0.11],
      [5, 'Schraube M10', 8, 'Stk', '8.8', 0.04],
      [6, 'Scheibe', 8, 'Stk', 'St', 0.01],
      [7, 'Abdeckung', 1, 'Stk', 'PA6', 0.22],
    ],
  };
}

function rating(): SheetSpec {
  const row = (criterion: string, weight: number, ...marks: readonly number[]) => [
    criterion,
    { v: weight, z: '0%' },
    ...marks.flatMap((mark, index) => [mark, `=$B{r}*${'CEG'[index] ?? 'C'}{r}`]),
  ];
  return {
    name: 'Decision matrix',
    rows: [
      ['Supplier selection', 'Weight', 'Supplier A', 'Weighted', 'Supplier B', 'Weighted', 'Supplier C', 'Weighted'],
      row('Quality', 0.3, 8, 7, 9),
      row('Delivery reliability', 0.25, 7, 9, 6),
      row('Technical support', 0.15, 9, 6, 7),
      row('Flexibility', 0.1, 6, 8, 7),
      row('Sustainability', 0.1, 5, 7, 8),
      row('Location', 0.1, 9, 5, 6),
      ['Score', { v: '=SUM(B2:B7)', z: '0%' }, null, '=SUM(D2:D7)', null, '=SUM(F2:F7)', null, '=SUM(H2:H7)'],
    ],
  };
}

function currencies(): SheetSpec {
  return {
    name: 'Invoices',
    rows: [
      ['Vendor', 'Invoice', 'Amount', 'Currency'],
      ['Alpha Castings', 'AC-1101', 12450, 'EUR'],
      ['Brightwater Tools', 'BW-221', 8830.5, 'GBP'],
      ['Cascadia Plastics', 'CP-9004', 15720, 'USD'],
      ['Dai Nihon Seals', 'DN-77', 1245000, 'JPY'],
      ['Alpha Castings', 'AC-1140', 9980, 'EUR'],
      ['Ostrava Forge', 'OF-3321', 288400, 'CZK'],
      ['Cascadia Plastics', 'CP-9051', 7215.75, 'USD'],
    ],
  };
}

function cuttingPlan(): SheetSpec {
  const row = (part: string, length: number, pieces: number, bars: number) => [
    part,
    length,
    pieces,
    '=B{r}*C{r}',
    bars,
    '=E{r}*6000-D{r}',
  ];
  return {
    name: 'Cutting plan',
    rows: [
      ['Bar 40 x 40 x 3, 6000 mm'],
      ['Part', 'Length (mm)', 'Pieces', 'Total length (mm)', 'Bars', 'Offcut (mm)'],
      row('Upright', 1850, 12, 4),
      row('Cross member', 940, 18, 3),
      row('Diagonal', 1320, 8, 2),
      row('Shelf rail', 760, 24, 4),
      row('Foot', 210, 16, 1),
      ['Total', null, '=SUM(C3:C7)', '=SUM(D3:D7)', '=SUM(E3:E7)', '=SUM(F3:F7)'],
    ],
  };
}

function timesheet(): SheetSpec {
  const row = (name: string, ...hours: readonly number[]) => [name, ...hours, '=SUM(B{r}:F{r})'];
  return {
    name: 'Timesheet wk 14',
    rows: [
      ['Hours worked', null, 'Week 14'],
      ['Employee', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total hours'],
      row('Berg', 8, 8, 7.5, 8, 6),
      row('Castell', 7.5, 8, 8, 8, 6.5),
      row('Duarte', 8, 8, 8, 4, 0),
      row('Ekholm', 8, 7, 8, 8, 7),
      row('Ferrand', 0, 8, 8, 8, 6),
      ['Total', '=SUM(B3:B7)', '=SUM(C3:C7)', '=SUM(D3:D7)', '=SUM(E3:E7)', '=SUM(F3:F7)', '=SUM(G3:G7)'],
    ],
  };
}
