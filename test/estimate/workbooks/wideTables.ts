import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';

/** Tables whose columns are cost elements, or whose rows are operations with a rate column for each element. */
export const wideTables: Readonly<Record<string, () => Uint8Array>> = {
  'wide-gearbox.xlsx': () => writeWorkbook([wideWithTotals()]),
  'breit-schaltschrank.xlsx': () => writeWorkbook([wideWithoutTotals()]),
  'breit-zwischensummen.xlsx': () => writeWorkbook([wideWithSums()]),
  'operations-rate-columns.xlsx': () => writeWorkbook([operations()]),
  'setup-column.xlsx': () => writeWorkbook([setupColumn()]),
};

const eur = '#,##0.00 "€"';

/** English: elements side by side with a total for each part, an overhead column of 12 % and a row of sums. */
function wideWithTotals(): SheetSpec {
  const part = (name: string, no: string, material: number, labor: number, machine: number): RowSpec => [
    no,
    name,
    { v: material, z: eur },
    { v: labor, z: eur },
    { v: machine, z: eur },
    { v: '=SUM(C{r}:E{r})', z: eur },
  ];
  return {
    name: 'Cost by part',
    rows: [
      ['Should cost Gearbox GX-220', null, null, null, 'Prepared by:', 'J. Sorensen'],
      ['Customer:', 'Baltic Winch Works', null, null, 'Annual volume:', 3500],
      [],
      ['Part no.', 'Part name', 'Material', 'Labour', 'Machine', 'Total cost'],
      part('Housing upper half', 'GX-220-01', 38.4, 6.2, 21.75),
      part('Housing lower half', 'GX-220-02', 41.15, 6.2, 23.1),
      part('Input shaft', 'GX-220-03', 11.8, 4.05, 14.6),
      part('Output shaft', 'GX-220-04', 17.25, 4.4, 18.2),
      part('Spur gear z=21', 'GX-220-05', 7.9, 2.15, 16.85),
      part('Spur gear z=64', 'GX-220-06', 15.3, 2.6, 24.4),
      part('Bearing cover', 'GX-220-07', 4.1, 1.1, 5.35),
      part('Spacer ring', 'GX-220-08', 0.85, 0.3, 1.2),
      part('Final assembly', 'GX-220-09', 2.2, 18.6, 3.5),
      part('Run-in and test', 'GX-220-10', 0.9, 7.4, 9.8),
      [
        null,
        'Total',
        { v: '=SUM(C5:C14)', z: eur },
        { v: '=SUM(D5:D14)', z: eur },
        { v: '=SUM(E5:E14)', z: eur },
        { v: '=SUM(F5:F14)', z: eur },
      ],
      [],
      ['All prices ex works, excluding packaging.'],
    ],
  };
}

/** German, typed values: no column of totals; the row of sums states one figure for each element. */
function wideWithoutTotals(): SheetSpec {
  return {
    name: 'Übersicht',
    rows: [
      ['Kostenübersicht Schaltschrank SK-12 (alle Angaben in EUR je Stück)'],
      [],
      ['Baugruppe', 'Material', 'Fertigungslohn', 'Maschinenkosten', 'Werkzeugkosten'],
      ['Gehäuse', 184.5, 22.4, 31.2, 4.15],
      ['Tür', 62.3, 9.6, 14.85, 1.9],
      ['Montageplatte', 48.75, 5.2, 8.4, 0.65],
      ['Kabelkanäle', 19.4, 11.3, null, null],
      ['Klemmenleiste', 71.2, 26.5, null, 0.4],
      ['Verdrahtung', 54.9, 118, null, 1.1],
      ['Beschriftung', 6.35, 8.2, 1.15, null],
      ['Prüfung', null, 36.4, 4.6, 0.75],
      ['Summe', 447.4, 237.6, 60.2, 8.95],
    ],
  };
}

/** German: surcharges and sums as columns among the elements. */
function wideWithSums(): SheetSpec {
  const part = (name: string, drawing: string, material: number, labour: number): RowSpec => [
    name,
    drawing,
    material,
    '=0.05*C{r}',
    '=C{r}+D{r}',
    labour,
    '=1.5*F{r}',
    '=F{r}+G{r}',
    '=E{r}+H{r}',
  ];
  return {
    name: 'Teile',
    rows: [
      ['Schneidwerkzeug SW-4, Werk 2', null, 'Währung:', 'EUR'],
      [
        'Bauteil',
        'Zeichnung',
        'Fertigungsmaterial',
        'MGK 5 %',
        'Materialkosten',
        'Fertigungslohn',
        'FGK 150 %',
        'Fertigungskosten',
        'Herstellkosten',
      ],
      part('Grundplatte', 'Z-4401', 12.4, 3.2),
      part('Säule', 'Z-4402', 8.8, 2.4),
      part('Führungsbuchse', 'Z-4403', 5.2, 1.6),
      part('Kopfplatte', 'Z-4404', 14.6, 4),
      part('Auswerfer', 'Z-4405', 2.4, 0.8),
      part('Zentrierring', 'Z-4406', 3, 1.2),
      part('Aufnahme', 'Z-4407', 6.6, 2),
      [
        'Summe',
        ...'CDEFGHI'
          .split('')
          .flatMap((at, index) => (index === 0 ? [null, `=SUM(${at}3:${at}9)`] : [`=SUM(${at}3:${at}9)`])),
      ],
    ],
  };
}

/** Operations by minutes; a rate for labour, machine and overhead each, added before they are multiplied. */
function operations(): SheetSpec {
  const op = (no: number, name: string, minutes: number, labor: number, machine: number, overhead: number): RowSpec => [
    no,
    name,
    minutes,
    { v: labor, z: '0.00' },
    { v: machine, z: '0.00' },
    { v: overhead, z: '0.00' },
    { v: '=C{r}/60*(D{r}+E{r}+F{r})', z: '0.000' },
  ];
  return {
    name: 'Routing',
    rows: [
      ['Process plan', 'Pump cover PC-3'],
      ['Currency', 'USD'],
      ['Op', 'Operation', 'Time (min)', 'Labor rate/h', 'Machine rate/h', 'Overhead rate/h', 'Cost'],
      op(10, 'Saw blank', 1.2, 28, 14, 9),
      op(20, 'Turn side 1', 4.5, 31, 46, 12),
      op(30, 'Turn side 2', 3.8, 31, 46, 12),
      op(40, 'Mill pockets', 7.25, 33, 62, 14),
      op(50, 'Drill and tap', 2.6, 33, 38, 14),
      op(60, 'Deburr', 1.5, 26, 4, 8),
      op(70, 'Wash', 0.8, 26, 18, 8),
      op(80, 'Inspect', 2, 35, 22, 10),
      [null, 'Total conversion', { v: '=SUM(C4:C11)', z: '0.00' }, null, null, null, { v: '=SUM(G4:G11)', z: '0.000' }],
    ],
  };
}

/** Time by a rate, and the set-up of a piece as a column of its own that is added. */
function setupColumn(): SheetSpec {
  const op = (no: number, name: string, hours: number, rate: number, setup: number): RowSpec => [
    no,
    name,
    hours,
    rate,
    setup,
    { v: '=C{r}*D{r}+E{r}', z: '#,##0.00' },
  ];
  return {
    name: 'Operations',
    rows: [
      ['Spindle nose SN-5, operations'],
      ['Currency:', 'EUR', 'Lot size:', 40],
      [],
      ['No.', 'Operation', 'Time (h)', 'Machine rate', 'Set-up', 'Cost'],
      op(10, 'Sawing', 0.1, 58, 0.9),
      op(20, 'Turning, first side', 0.42, 76, 1.9),
      op(30, 'Turning, second side', 0.38, 76, 1.9),
      op(40, 'Milling', 0.55, 88, 2.75),
      op(50, 'Hardening', 0.05, 120, 0),
      op(60, 'Grinding, outside', 0.6, 92, 2.3),
      op(70, 'Grinding, inside', 0.7, 92, 2.3),
      op(80, 'Inspection', 0.2, 64, 0.4),
      [null, 'Total', null, null, null, { v: '=SUM(F5:F12)', z: '#,##0.00' }],
    ],
  };
}
