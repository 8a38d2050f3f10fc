import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** The usual chains of mark-ups, beside the automotive one of `maqs-bracket.xlsx`. */
export const costChains: Readonly<Record<string, () => Uint8Array>> = {
  'listenpreis.csv': () => inWindows1252(writeText(listPrice(), ';', printer(',', '.', 2))),
  'buyer-engine.xlsx': () => writeWorkbook([buyerEngine()]),
  'government-proposal.xlsx': () => writeWorkbook([government()]),
  'erp-storage-overhead.xlsx': () => writeWorkbook([erp()]),
};

/** Chain B to the list price: discounts are percentages of the price that they lead to. */
function listPrice(): SheetSpec {
  const row = (label: string, percent: string | null, amount: number | string): RowSpec => [label, percent, amount];
  return {
    name: 'Kalkulation',
    typed: 2,
    rows: [
      ['Müller & Söhne Gerätebau - Angebotskalkulation', null, null],
      ['Artikel:', 'Rührwelle RW-8', null],
      ['Menge pro Jahr:', '650', null],
      [],
      ['Kostenart', 'Zuschlag', 'Betrag in €'],
      row('Fertigungsmaterial', null, 318.4),
      row('Materialgemeinkosten', '8,0 %', '=0.08*C6'),
      row('Materialkosten', null, '=C6+C7'),
      row('Fertigungslöhne', null, 146.2),
      row('Fertigungsgemeinkosten', '210,0 %', '=2.1*C9'),
      row('Sondereinzelkosten der Fertigung', null, 24.5),
      row('Fertigungskosten', null, '=SUM(C9:C11)'),
      row('Herstellkosten', null, '=C8+C12'),
      row('Verwaltungsgemeinkosten', '9,0 %', '=0.09*C13'),
      row('Vertriebsgemeinkosten', '6,0 %', '=0.06*C13'),
      row('Sondereinzelkosten des Vertriebs', null, 12),
      row('Selbstkosten', null, '=SUM(C13:C16)'),
      row('Gewinn', '12,0 %', '=0.12*C17'),
      row('Barverkaufspreis', null, '=C17+C18'),
      row('Skonto', '2,0 %', '=C19*0.02/0.98'),
      row('Zielverkaufspreis', null, '=C19+C20'),
      row('Rabatt', '15,0 %', '=C21*0.15/0.85'),
      row('Listenverkaufspreis', null, '=C21+C22'),
    ],
  };
}

/** Chain C: bought weight by utilisation, credit for scrap, four overheads on conversion and labour. */
function buyerEngine(): SheetSpec {
  const usd = '"$"#,##0.0000';
  const line = (label: string, quantity: number | string, unit: string, rate: number | string): RowSpec => [
    label,
    quantity,
    unit,
    { v: rate, z: usd },
    { v: '=B{r}*D{r}', z: usd },
  ];
  const share = (label: string, percent: number, formula: string): RowSpec => [
    label,
    { v: percent, z: '0.0%' },
    null,
    null,
    { v: formula, z: usd },
  ];
  const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: usd }];
  return {
    name: 'Should cost',
    rows: [
      ['Should-cost model', 'Flange adapter FA-2'],
      ['Finished weight', 1.36, 'kg'],
      ['Utilisation', { v: 0.68, z: '0%' }],
      ['Batch size', 400, 'pcs'],
      ['Currency', 'USD'],
      [],
      ['Cost item', 'Qty', 'Unit', 'Rate', 'Amount'],
      ['Material'],
      line('Bar stock 4140 (buy weight)', '=B2/B3', 'kg', 2.15),
      line('Scrap credit', '=-(B9-B2)', 'kg', '=D9*0.35'),
      sum('Net material', '=E9+E10'),
      ['Conversion'],
      line('CNC lathe', 0.0916, 'h', 74),
      line('Machining centre', 0.055, 'h', 88),
      line('Set-up per piece', '=1.5/B4', 'h', 81),
      sum('Conversion total', '=SUM(E13:E15)'),
      ['Labour'],
      line('Operator', 0.1466, 'h', 32.5),
      line('Setter', '=1.5/B4', 'h', 38),
      sum('Labour total', '=SUM(E18:E19)'),
      ['Overheads'],
      share('Factory overhead', 0.18, '=B22*(E16+E20)'),
      share('Administration overhead', 0.06, '=B23*(E16+E20)'),
      share('Depreciation', 0.05, '=B24*(E16+E20)'),
      share('Quality overhead', 0.04, '=B25*(E16+E20)'),
      sum('Overheads total', '=SUM(E22:E25)'),
      sum('Tooling per piece', '=4800/60000'),
      sum('Factory cost', '=E11+E16+E20+E26+E27'),
      share('SG&A', 0.08, '=B29*E28'),
      share('Profit', 0.1, '=B30*(E28+E29)'),
      share('Taxes and duties', 0.025, '=B31*(E28+E29)'),
      line('Packaging', 1, 'pcs', 0.22),
      line('Freight', 1, 'pcs', 0.41),
      sum('Should cost', '=SUM(E28:E33)'),
    ],
  };
}

/** Chain D: overhead by pool, general and administrative cost on the total cost input, a fee. */
function government(): SheetSpec {
  const money = '$#,##0';
  const line = (ref: string, label: string, hours: number, rate: number): RowSpec => [
    ref,
    label,
    { v: hours, z: '#,##0' },
    { v: rate, z: '$0.00' },
    { v: '=C{r}*D{r}', z: money },
  ];
  const lone = (ref: string, label: string, amount: number | string): RowSpec => [
    ref,
    label,
    null,
    null,
    { v: amount, z: money },
  ];
  const share = (ref: string, label: string, percent: number, formula: string): RowSpec => [
    ref,
    label,
    null,
    { v: percent, z: '0.0%' },
    { v: formula, z: money },
  ];
  return {
    name: 'Cost proposal',
    rows: [
      ['COST PROPOSAL - TEST STAND UPGRADE'],
      ['Offeror:', 'Example Test Systems Inc.', null, 'Solicitation:', 'TS-26-014'],
      ['Prices in US dollars'],
      [],
      ['Ref.', 'Cost element', 'Hours', 'Rate', 'Proposed cost'],
      ['A', 'Direct material'],
      lone('A.1', 'Hydraulic power supply', 186400),
      lone('A.2', 'Load frame parts', 94250),
      lone('A.3', 'Instrumentation', 61780),
      lone('', 'Total direct material', '=SUM(E7:E9)'),
      share('', 'Material overhead', 0.062, '=D11*E10'),
      ['B', 'Direct labor'],
      line('B.1', 'Senior engineer', 1240, 78.4),
      line('B.2', 'Design engineer', 2860, 61.15),
      line('B.3', 'Technician', 1975, 42.6),
      line('B.4', 'Quality engineer', 410, 55.9),
      lone('', 'Total direct labor', '=SUM(E13:E16)'),
      share('', 'Engineering overhead', 0.874, '=D18*(E13+E14+E16)'),
      share('', 'Shop overhead', 1.316, '=D19*E15'),
      ['C', 'Other direct cost'],
      lone('C.1', 'Travel', 18350),
      lone('C.2', 'Packaging and packing', 9400),
      lone('C.3', 'Special tooling', 27800),
      lone('', 'Total other direct cost', '=SUM(E21:E23)'),
      lone('', 'Total cost input', '=E10+E11+E17+E18+E19+E24'),
      share('', 'General and administrative', 0.121, '=D26*E25'),
      lone('', 'Total cost', '=E25+E26'),
      share('', 'Fee', 0.07, '=D28*E27'),
      lone('', 'Total price', '=E27+E28'),
    ],
  };
}

/** Chain E: storage overhead on material, another percentage on what is subcontracted. */
function erp(): SheetSpec {
  const sek = '#,##0.00';
  const line = (type: string, label: string, quantity: number, unit: string, rate: number): RowSpec => [
    type,
    label,
    quantity,
    unit,
    { v: rate, z: sek },
    { v: '=C{r}*E{r}', z: sek },
  ];
  const sum = (label: string, formula: string): RowSpec => [null, label, null, null, null, { v: formula, z: sek }];
  const share = (label: string, percent: number, formula: string): RowSpec => [
    null,
    label,
    { v: percent, z: '0.0%' },
    null,
    null,
    { v: formula, z: sek },
  ];
  return {
    name: 'Pre-calculation',
    rows: [
      ['Pre-calculation', 'Cable drum CD-160'],
      ['Customer:', 'Lindholm Subsea', null, 'Currency:', 'SEK'],
      ['Batch size:', 25],
      [],
      ['Type', 'Description', 'Quantity', 'Unit', 'Price', 'Total'],
      line('M', 'Plate S355 8 mm', 42.5, 'kg', 14.6),
      line('M', 'Tube 219 x 6', 1.65, 'm', 486),
      line('M', 'Bolt set', 1, 'set', 212),
      sum('Material', '=SUM(F6:F8)'),
      share('Storage overhead on material', 0.08, '=C10*F9'),
      line('S', 'Hot dip galvanising', 61, 'kg', 18.2),
      line('S', 'Laser cutting', 1, 'pcs', 640),
      sum('Subcontract', '=SUM(F11:F12)'),
      share('Overhead on subcontract', 0.05, '=C14*F13'),
      line('O', 'Bending', 0.8, 'h', 720),
      line('O', 'Welding', 3.4, 'h', 690),
      line('O', 'Assembly', 1.2, 'h', 640),
      sum('Operations', '=SUM(F15:F17)'),
      sum('Full manufacturing cost', '=F9+F10+F13+F14+F18'),
      share('Sales and administration', 0.12, '=C20*F19'),
      sum('Self cost', '=F19+F20'),
      share('Profit', 0.08, '=C22*F21'),
      sum('Sales price', '=F21+F22'),
    ],
  };
}
