import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';

/** Estimates over several sheets, and summaries that say once more what stands in detail. */
export const rollUps: Readonly<Record<string, () => Uint8Array>> = {
  'roll-up-formulas.xlsx': () => writeWorkbook(conveyor()),
  'roll-up-typed.xlsx': () => writeWorkbook(conveyor().map((sheet) => ({ ...sheet, typed: 2 }))),
  'roll-up-quantity.xlsx': () => writeWorkbook(skid()),
  'cover-repeats.xlsx': () => writeWorkbook([cover(), detail()]),
  'summary-first.xlsx': () => writeWorkbook([summaryFirst()]),
  'recap-below.xlsx': () => writeWorkbook([recapBelow()]),
};

const line = (label: string, quantity: number, unit: string, rate: number): RowSpec => [
  label,
  quantity,
  unit,
  { v: rate, z: '#,##0.00' },
  { v: '=B{r}*D{r}', z: '#,##0.00' },
];
const sum = (label: string, formula: string): RowSpec => [label, null, null, null, { v: formula, z: '#,##0.00' }];
const share = (label: string, percent: number, formula: string): RowSpec => [
  label,
  { v: percent, z: '0.0%' },
  null,
  null,
  { v: formula, z: '#,##0.00' },
];
const heads: RowSpec = ['Description', 'Qty', 'Unit', 'Unit cost', 'Cost'];

/** A summary that takes its groups from three sheets and adds percentages, two of them on figures of other sheets. */
function conveyor(): readonly SheetSpec[] {
  return [
    {
      name: 'Summary',
      rows: [
        ['Cost estimate roller conveyor RC-800'],
        ['Customer', 'Harbour Parcel Ltd', null, 'Currency', 'GBP'],
        ['Annual volume', 260],
        [],
        heads,
        sum('Material', '=Material!E13'),
        sum('Fabrication', '=Fabrication!E10'),
        sum('Assembly', '=Assembly!E8'),
        share('Material handling', 0.04, '=B9*Material!E13'),
        share('Shop overhead', 0.35, '=B10*(Fabrication!E10+Assembly!E8)'),
        sum('Factory cost', '=SUM(E6:E10)'),
        share('SG&A', 0.09, '=B12*E11'),
        share('Profit', 0.07, '=B13*(E11+E12)'),
        sum('Price per conveyor', '=SUM(E11:E13)'),
      ],
    },
    {
      name: 'Material',
      rows: [
        ['Material'],
        [],
        heads,
        line('Side profile 120 x 40', 6.4, 'm', 18.5),
        line('Roller 50 mm', 32, 'pcs', 9.85),
        line('Drive roller 24 V', 4, 'pcs', 142),
        line('Poly-V belt', 28, 'pcs', 1.95),
        line('Leg set', 3, 'set', 46.2),
        line('Cross bar', 7, 'pcs', 6.3),
        line('Fasteners', 1, 'set', 14.75),
        line('Control card', 2, 'pcs', 88.4),
        line('Cable harness', 1, 'set', 39.9),
        sum('Total material', '=SUM(E4:E12)'),
      ],
    },
    {
      name: 'Fabrication',
      rows: [
        ['Fabrication'],
        [],
        heads,
        line('Saw profiles', 0.6, 'h', 42),
        line('Drill roller holes', 1.25, 'h', 48),
        line('Weld legs', 0.9, 'h', 51),
        line('Deburr', 0.4, 'h', 36),
        line('Powder coat', 3.2, 'm2', 14.5),
        line('Transport to store', 0.2, 'h', 34),
        sum('Total fabrication', '=SUM(E4:E9)'),
      ],
    },
    {
      name: 'Assembly',
      rows: [
        ['Assembly'],
        [],
        heads,
        line('Mount rollers', 1.6, 'h', 38),
        line('Wire drives', 1.1, 'h', 41),
        line('Functional test', 0.5, 'h', 41),
        line('Labelling', 0.1, 'h', 38),
        sum('Total assembly', '=SUM(E4:E7)'),
      ],
    },
  ];
}

/** The quantity of each module stands in the summary; its detail sheet prices one. */
function skid(): readonly SheetSpec[] {
  const module = (name: string, items: readonly RowSpec[]): SheetSpec => ({
    name,
    rows: [[`Module ${name}`], heads, ...items, sum('Module total', `=SUM(E3:E${String(items.length + 2)})`)],
  });
  return [
    {
      name: 'Skid',
      rows: [
        ['Filter skid FS-40', null, null, 'Currency:', 'EUR'],
        heads,
        ['Pump module', 2, 'pcs', { v: '=Pump!E8', z: '#,##0.00' }, { v: '=B3*D3', z: '#,##0.00' }],
        ['Filter module', 3, 'pcs', { v: "='Filter module'!E7", z: '#,##0.00' }, { v: '=B4*D4', z: '#,##0.00' }],
        line('Base frame', 1, 'pcs', 640),
        line('Piping on site', 22, 'm', 31.5),
        line('Commissioning', 16, 'h', 78),
        sum('Total skid', '=SUM(E3:E7)'),
        share('Contingency', 0.05, '=B9*E8'),
        sum('Total with contingency', '=E8+E9'),
      ],
    },
    module('Pump', [
      line('Centrifugal pump', 1, 'pcs', 1180),
      line('Motor 5.5 kW', 1, 'pcs', 465),
      line('Coupling guard', 1, 'pcs', 38.5),
      line('Isolation valve DN50', 2, 'pcs', 74.2),
      line('Pump assembly', 3.5, 'h', 46),
    ]),
    module('Filter module', [
      line('Filter housing', 1, 'pcs', 720),
      line('Filter element', 4, 'pcs', 33.4),
      line('Pressure transmitter', 2, 'pcs', 21.75),
      line('Filter assembly', 1.5, 'h', 46),
    ]),
  ];
}

function detail(): SheetSpec {
  return {
    name: 'Kalkulation',
    rows: [
      ['Detailkalkulation Ventilblock VB-6'],
      [],
      ['Bezeichnung', 'Menge', 'ME', 'Preis', 'Kosten'],
      ['Material'],
      line('Block EN AW-6082', 3.2, 'kg', 6.4),
      line('Patronenventil', 4, 'Stk', 18.9),
      line('Verschlussschraube', 9, 'Stk', 0.62),
      line('O-Ring-Satz', 1, 'Satz', 4.15),
      sum('Summe Material', '=SUM(E5:E8)'),
      ['Fertigung'],
      line('Fräsen', 0.55, 'h', 92),
      line('Tieflochbohren', 0.35, 'h', 88),
      line('Entgraten', 0.25, 'h', 54),
      line('Montage und Prüfung', 0.4, 'h', 58),
      sum('Summe Fertigung', '=SUM(E11:E14)'),
      sum('Herstellkosten', '=E9+E15'),
      share('Verwaltung und Vertrieb', 0.11, '=B17*E16'),
      sum('Selbstkosten', '=E16+E17'),
      share('Gewinn', 0.06, '=B19*E18'),
      sum('Angebotspreis', '=E18+E19'),
    ],
  };
}

/** A cover for the management: the groups and the price of the other sheet once more, by reference. */
function cover(): SheetSpec {
  return {
    name: 'Deckblatt',
    rows: [
      ['Angebotsübersicht'],
      ['Kunde:', 'Hydraulik Nordsee KG'],
      ['Teil:', 'Ventilblock VB-6'],
      ['Jahresmenge:', 4200],
      ['Währung:', 'EUR'],
      [],
      ['Kostenblock', 'EUR je Stück'],
      ['Material', '=Kalkulation!E9'],
      ['Fertigung', '=Kalkulation!E15'],
      ['Verwaltung und Vertrieb', '=Kalkulation!E17'],
      ['Gewinn', '=Kalkulation!E19'],
      ['Angebotspreis', '=Kalkulation!E20'],
    ],
  };
}

/** One sheet: a summary block at the top, its groups in detail further down. */
function summaryFirst(): SheetSpec {
  return {
    name: 'Estimate',
    rows: [
      ['Hydraulic power unit HPU-15', null, null, 'All amounts in EUR'],
      [],
      ['Summary', null, null, null, 'Cost'],
      sum('Components', '=E18'),
      sum('Fabrication', '=E23'),
      sum('Labour', '=E28'),
      sum('Total cost', '=SUM(E4:E6)'),
      [],
      ['Details'],
      heads,
      ['Components'],
      line('Gear pump 16 cc', 1, 'pcs', 214),
      line('Electric motor 7.5 kW', 1, 'pcs', 486),
      line('Relief valve', 2, 'pcs', 58.6),
      line('Return filter', 1, 'pcs', 71.3),
      line('Level sensor', 1, 'pcs', 33.25),
      line('Hoses', 6, 'pcs', 22.4),
      sum('Total components', '=SUM(E12:E17)'),
      ['Fabrication'],
      line('Tank 60 l', 1, 'pcs', 268),
      line('Bracket', 3, 'pcs', 14.9),
      line('Drip tray', 1, 'pcs', 42),
      sum('Total fabrication', '=SUM(E20:E22)'),
      ['Labour'],
      line('Assembly', 5.5, 'h', 44),
      line('Flushing', 1.5, 'h', 44),
      line('Test run', 1, 'h', 52),
      sum('Total labour', '=SUM(E25:E27)'),
    ],
  };
}

/** Below the calculation a block for a chart: each group and its share. */
function recapBelow(): SheetSpec {
  const piece = (label: string, at: number): RowSpec => [
    label,
    null,
    null,
    { v: `=E${String(at)}/E21`, z: '0.0%' },
    { v: `=E${String(at)}`, z: '#,##0.00' },
  ];
  return {
    name: 'Breakdown',
    rows: [
      ['Lamp holder LH-4', null, null, 'Currency:', 'EUR'],
      heads,
      ['Material'],
      line('PA66 GF30', 0.084, 'kg', 4.1),
      line('Contact spring', 2, 'pcs', 0.085),
      line('Screw', 2, 'pcs', 0.02),
      line('Lubricant', 0.002, 'kg', 18),
      sum('Material total', '=SUM(E4:E7)'),
      ['Conversion'],
      line('Injection moulding', 0.0075, 'h', 58),
      line('Stamping', 0.0016, 'h', 71),
      line('Assembly', 0.006, 'h', 33),
      line('Test', 0.0025, 'h', 36),
      sum('Conversion total', '=SUM(E10:E13)'),
      sum('Manufacturing cost', '=E8+E14'),
      share('Overheads', 0.12, '=B16*E15'),
      share('Profit', 0.06, '=B17*(E15+E16)'),
      line('Packaging', 1, 'pcs', 0.03),
      line('Freight', 1, 'pcs', 0.02),
      [],
      sum('Price', '=SUM(E15:E19)'),
      [],
      ['Chart data'],
      piece('Material', 8),
      piece('Conversion', 14),
      piece('Overheads', 16),
      piece('Profit', 17),
      ['Packaging and freight', null, null, { v: '=(E18+E19)/E21', z: '0.0%' }, { v: '=E18+E19', z: '#,##0.00' }],
      ['Total', null, null, { v: '=SUM(D24:D28)', z: '0.0%' }, { v: '=SUM(E24:E28)', z: '#,##0.00' }],
    ],
  };
}
