import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { printer } from './textFiles';

/** Amounts in thousands or per lot, and factors beside quantity and rate: price units, cavities, volumes, currencies. */
export const factors: Readonly<Record<string, () => Uint8Array>> = {
  'thousands.xlsx': () => writeWorkbook([thousands()]),
  'price-unit.xlsx': () => writeWorkbook([priceUnit()]),
  'moulding-factors.xlsx': () => writeWorkbook([moulding()]),
  'tooling-amortised.xlsx': () => writeWorkbook([tooling()]),
  'exchange-rates.xlsx': () => writeWorkbook([exchange()]),
  'per-lot.csv': () => new TextEncoder().encode(writeText(perLot(), ',', printer('.', ''))),
};

/** Amounts in thousands of euros, as the heading says. */
function thousands(): SheetSpec {
  const row = (label: string, hours: number | null, rate: number | null, formula: string): RowSpec => [
    label,
    hours,
    rate,
    { v: formula, z: '#,##0.0' },
  ];
  return {
    name: 'Budget',
    rows: [
      ['Assembly line AL-3, cost estimate'],
      ['Customer:', 'Tyne Batteries', null, 'Number of lines: 1'],
      [],
      ['Description', 'Hours', 'Rate (EUR/h)', 'Cost (k€)'],
      row('Mechanical design', 620, 92, '=B5*C5/1000'),
      row('Electrical design', 480, 92, '=B6*C6/1000'),
      row('Software', 760, 98, '=B7*C7/1000'),
      row('Engineering', null, null, '=SUM(D5:D7)'),
      row('Robots', null, null, '=184.5'),
      row('Conveyors', null, null, '=96.2'),
      row('Vision system', null, null, '=38.4'),
      row('Safety fence', null, null, '=21.7'),
      row('Purchased equipment', null, null, '=SUM(D9:D12)'),
      row('Assembly', 940, 64, '=B14*C14/1000'),
      row('Commissioning', 520, 78, '=B15*C15/1000'),
      row('Installation', null, null, '=SUM(D14:D15)'),
      row('Total cost', null, null, '=D8+D13+D16'),
    ],
  };
}

/** Prices for 100 and 1,000 pieces, as the column beside says. */
function priceUnit(): SheetSpec {
  const row = (label: string, quantity: number, unit: string, price: number, per: number): RowSpec => [
    label,
    quantity,
    unit,
    price,
    per,
    { v: '=B{r}*D{r}/E{r}', z: '#,##0.0000' },
  ];
  return {
    name: 'Stückliste',
    rows: [
      ['Stückliste mit Preisen', 'Relais RL-5', null, 'Währung:', 'EUR'],
      [],
      ['Benennung', 'Menge', 'ME', 'Preis', 'PE', 'Wert'],
      row('Spule', 1, 'Stk', 38.5, 100),
      row('Kontaktfeder', 2, 'Stk', 64, 1000),
      row('Anker', 1, 'Stk', 11.2, 100),
      row('Sockel', 1, 'Stk', 0.19, 1),
      row('Kappe', 1, 'Stk', 85, 1000),
      row('Niet', 4, 'Stk', 7.9, 1000),
      row('Lackdraht', 0.012, 'kg', 1240, 100),
      row('Etikett', 1, 'Stk', 2.4, 1000),
      row('Schachtel', 0.01, 'Stk', 42, 100),
      ['Summe', null, null, null, null, { v: '=SUM(F4:F12)', z: '#,##0.0000' }],
    ],
  };
}

/** Cycle in seconds, rate per hour, cavities, crew and efficiency. */
function moulding(): SheetSpec {
  const row = (label: string, cycle: number, cavities: number, crew: number, oee: number, rate: number): RowSpec => [
    label,
    cycle,
    cavities,
    crew,
    { v: oee, z: '0%' },
    rate,
    { v: '=B{r}/3600*F{r}*D{r}/(C{r}*E{r})', z: '0.0000' },
  ];
  return {
    name: 'Processes',
    rows: [
      ['Cap with hinge CH-1', null, null, null, null, 'Currency:', 'EUR'],
      [],
      ['Process', 'Cycle time (s)', 'Cavities', 'Operators', 'OEE', 'Rate per hour', 'Cost per piece'],
      row('Injection moulding body', 24, 8, 1, 0.85, 54),
      row('Injection moulding lid', 18, 16, 1, 0.85, 48),
      row('Hot runner maintenance', 3, 8, 1, 0.9, 42),
      row('Assembly', 6, 1, 2, 0.9, 31),
      row('Printing', 2.5, 1, 1, 0.8, 44),
      row('Vision inspection', 1.2, 1, 1, 0.95, 36),
      row('Packing', 4, 10, 1, 0.92, 28),
      ['Total process cost', null, null, null, null, null, { v: '=SUM(G4:G10)', z: '0.0000' }],
    ],
  };
}

/** Tools spread over their volume, with a rate of their own. */
function tooling(): SheetSpec {
  const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
    label,
    quantity,
    unit,
    rate,
    null,
    { v: '=B{r}*D{r}', z: '#,##0.000' },
  ];
  const tool = (label: string, quantity: number, cost: number, over: number): RowSpec => [
    label,
    quantity,
    'set',
    cost,
    over,
    { v: '=B{r}*D{r}/E{r}', z: '#,##0.000' },
  ];
  const sum = (label: string, formula: string): RowSpec => [
    label,
    null,
    null,
    null,
    null,
    { v: formula, z: '#,##0.000' },
  ];
  return {
    name: 'Cost',
    rows: [
      ['Bezel BZ-12', null, null, null, 'Currency', 'EUR'],
      ['Annual volume', 60000, null, null, 'Model life (years)', 5],
      ['Cost element', 'Qty', 'Unit', 'Rate', 'Amortised over', 'Cost per piece'],
      ['Material'],
      line('PC/ABS', 0.21, 'kg', 3.35),
      line('Foil', 0.08, 'm2', 5.2),
      line('Clip', 6, 'pcs', 0.035),
      sum('Material total', '=SUM(F5:F7)'),
      ['Processing'],
      line('Moulding', 0.011, 'h', 68),
      line('Painting', 0.09, 'm2', 7.4),
      line('Assembly', 0.02, 'h', 32),
      sum('Processing total', '=SUM(F10:F12)'),
      ['Tooling'],
      tool('Injection mould', 1, 186000, 300000),
      tool('Paint mask', 4, 1850, 60000),
      tool('Gauge', 1, 9400, 300000),
      tool('Assembly fixture', 2, 12500, 300000),
      sum('Tooling total', '=SUM(F15:F18)'),
      sum('Cost per piece', '=F8+F13+F19'),
    ],
  };
}

/** Purchases in several currencies, each with its rate. */
function exchange(): SheetSpec {
  const row = (label: string, quantity: number, price: number, currency: string, rate: number): RowSpec => [
    label,
    quantity,
    'pcs',
    price,
    currency,
    { v: rate, z: '0.0000' },
    { v: '=B{r}*D{r}*F{r}', z: '#,##0.00' },
  ];
  return {
    name: 'Purchased parts',
    rows: [
      ['Drone payload DP-2, purchased parts', null, null, null, null, 'All amounts in EUR'],
      [],
      ['Part', 'Qty', 'Unit', 'Unit price', 'Currency', 'Exchange rate', 'Amount EUR'],
      row('Camera module', 1, 214, 'USD', 0.92),
      row('Gimbal motor', 3, 38.5, 'USD', 0.92),
      row('Lens', 1, 18600, 'JPY', 0.0061),
      row('Carbon plate', 2, 46, 'GBP', 1.17),
      row('Control board', 1, 88.4, 'EUR', 1),
      row('Cable set', 1, 26.9, 'EUR', 1),
      row('Damper', 8, 1.35, 'CHF', 1.04),
      row('Screw set', 1, 4.2, 'EUR', 1),
      row('Case', 1, 62, 'PLN', 0.23),
      ['Total', null, null, null, null, null, { v: '=SUM(G4:G12)', z: '#,##0.00' }],
    ],
  };
}

/** Costs of a whole batch; the price of one piece comes below. */
function perLot(): SheetSpec {
  const row = (label: string, quantity: number, unit: string, price: number): RowSpec => [
    label,
    quantity,
    unit,
    price,
    '=B{r}*D{r}',
  ];
  return {
    name: 'Lot',
    typed: 2,
    rows: [
      ['Bushing BU-20'],
      ['Lot size', 500, 'pcs'],
      ['Currency', 'EUR'],
      [],
      ['Description', 'Qty', 'Unit', 'Rate', 'Cost per lot of 500'],
      row('Bar CuSn8', 96, 'kg', 13.4),
      row('Coolant', 4, 'l', 5.5),
      row('Set-up lathe', 1.5, 'h', 72),
      row('Turning', 18.5, 'h', 72),
      row('Honing', 9, 'h', 64),
      row('Washing', 1.2, 'h', 45),
      row('Inspection', 2.5, 'h', 52),
      row('Packing', 5, 'pcs', 3.2),
      ['Total', null, null, null, '=SUM(E6:E13)'],
    ],
  };
}
