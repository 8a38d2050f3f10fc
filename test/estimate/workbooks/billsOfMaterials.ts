import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { printer } from './textFiles';

/** Bills of materials over several levels, whose levels are written in one way or another. */
export const billsOfMaterials: Readonly<Record<string, () => Uint8Array>> = {
  'bom-dotted-levels.csv': () => new TextEncoder().encode(writeText(dotted(), ',', printer('.', ''))),
  'bom-numbered.xlsx': () => writeWorkbook([numbered()]),
  'bom-indented.xlsx': () => writeWorkbook([indented()]),
  'bom-extended-quantities.xlsx': () => writeWorkbook([extended()]),
  'bom-unpriced-assemblies.xlsx': () => writeWorkbook([unpriced()]),
};

/** `.1`, `..2`, `...3`: an assembly costs its quantity times what it holds. */
function dotted(): SheetSpec {
  const row = (level: string, part: string, name: string, quantity: number, price: number | string): RowSpec => [
    level,
    part,
    name,
    quantity,
    price,
    '=D{r}*E{r}',
  ];
  return {
    name: 'BOM',
    typed: 4,
    rows: [
      ['Level', 'Part Number', 'Description', 'Qty', 'Unit Cost (USD)', 'Extended Cost (USD)'],
      row('0', '700-1000', 'Actuator assembly', 1, '=F3+F8+F13+F14'),
      row('.1', '700-1100', 'Motor module', 1, '=F4+F5+F6+F7'),
      row('..2', '310-0044', 'Stepper motor', 1, 38.5),
      row('..2', '310-0102', 'Encoder', 1, 21.25),
      row('..2', '220-0817', 'Flange', 1, 6.4),
      row('..2', '100-0036', 'Screw M4x12', 4, 0.035),
      row('.1', '700-1200', 'Spindle module', 2, '=F9+F10+F11+F12'),
      row('..2', '220-0901', 'Ball screw', 1, 44.8),
      row('..2', '220-0902', 'Nut', 1, 17.6),
      row('..2', '330-0015', 'Bearing 6001', 2, 1.85),
      row('..2', '100-0090', 'Circlip', 3, 0.09),
      row('.1', '220-0990', 'Housing', 1, 52.3),
      row('.1', '100-0040', 'Screw M5x16', 8, 0.045),
    ],
  };
}

/** Positions 1, 1.1, 1.1.1; each assembly states its sum above its parts. */
function numbered(): SheetSpec {
  const row = (no: string, name: string, quantity: number, price: number | null, formula?: string): RowSpec => [
    no,
    name,
    quantity,
    'pcs',
    price,
    { v: formula ?? '=C{r}*E{r}', z: '#,##0.00' },
  ];
  return {
    name: 'Structure',
    rows: [
      ['Electric tailgate drive ETD-2', null, null, null, 'Currency', 'EUR'],
      [],
      ['Item no.', 'Part name', 'Qty', 'Unit', 'Price', 'Value'],
      row('1', 'Drive unit', 2, null, '=C4*(F5+F9+F10)'),
      row('1.1', 'Gear set', 1, null, '=C5*(F6+F7+F8)'),
      row('1.1.1', 'Planet wheel', 3, 0.84),
      row('1.1.2', 'Sun wheel', 1, 1.12),
      row('1.1.3', 'Carrier', 1, 1.65),
      row('1.2', 'DC motor', 1, 6.9),
      row('1.3', 'Tube', 1, 2.35),
      row('2', 'Control unit', 1, null, '=C11*SUM(F12:F14)'),
      row('2.1', 'Circuit board', 1, 11.4),
      row('2.2', 'Housing', 2, 0.95),
      row('2.3', 'Connector', 3, 0.62),
      row('3', 'Wiring harness', 1, 7.85),
      row('4', 'Bracket', 4, 0.74),
      [null, 'Total', null, null, null, { v: '=F4+F11+F15+F16', z: '#,##0.00' }],
    ],
  };
}

/** German: leading blanks show the level, typed values, subtotals above. */
function indented(): SheetSpec {
  const row = (name: string, quantity: number, price: number | null, formula?: string): RowSpec => [
    name,
    quantity,
    'Stk',
    price,
    { v: formula ?? '=B{r}*D{r}', z: '#,##0.00' },
  ];
  return {
    name: 'Struktur',
    typed: 2,
    rows: [
      ['Strukturstückliste Förderband FB-3', null, null, 'Währung:', 'EUR'],
      ['Benennung', 'Menge', 'ME', 'Stückpreis', 'Gesamt'],
      row('Antriebsstation', 1, null, '=B3*(E4+E7+E8)'),
      row('    Trommel', 1, null, '=B4*(E5+E6)'),
      row('        Mantelrohr', 1, 48.2),
      row('        Lagerzapfen', 2, 12.75),
      row('    Getriebemotor', 1, 265),
      row('    Konsole', 2, 18.4),
      row('Umlenkstation', 1, null, '=B9*(E10+E11)'),
      row('    Trommel', 1, 61.3),
      row('    Spannvorrichtung', 2, 14.85),
      row('Mittelteil', 3, null, '=B12*(E13+E14+E15)'),
      row('    Seitenwange', 2, 36.9),
      row('    Tragrolle', 4, 9.2),
      row('    Verbinder', 2, 3.15),
      row('Gurt', 1, 184.5),
      ['Summe', null, null, null, { v: '=E3+E9+E12+E16', z: '#,##0.00' }],
    ],
  };
}

/** The quantity per product is written beside the quantity per assembly; the price takes the former. */
function extended(): SheetSpec {
  const row = (level: number, name: string, quantity: number, whole: string, price: number | null): RowSpec => [
    level,
    name,
    quantity,
    whole,
    price,
    price === null ? null : { v: '=D{r}*E{r}', z: '$#,##0.00' },
  ];
  return {
    name: 'Indented BOM',
    rows: [
      ['Level', 'Description', 'Qty per', 'Extended qty', 'Unit price', 'Extended price'],
      row(1, 'Pump head', 2, '=C2', null),
      row(2, 'Impeller', 1, '=C3*D2', 18.4),
      row(2, 'Seal kit', 1, '=C4*D2', 9.75),
      row(2, 'Bearing set', 2, '=C5*D2', null),
      row(3, 'Ball bearing', 2, '=C6*D5', 2.6),
      row(3, 'Retainer', 1, '=C7*D5', 0.85),
      row(2, 'Housing', 1, '=C8*D2', 41.2),
      row(1, 'Manifold', 1, '=C9', 66.5),
      row(1, 'Fastener kit', 3, '=C10', null),
      row(2, 'Bolt M8', 6, '=C11*D10', 0.14),
      row(2, 'Washer', 6, '=C12*D10', 0.02),
      row(1, 'Base plate', 1, '=C13', 27.9),
      [null, 'Total', null, null, null, { v: '=SUM(F2:F13)', z: '$#,##0.00' }],
    ],
  };
}

/** Only what is bought has a price; what is put together has none and no amount. */
function unpriced(): SheetSpec {
  const row = (level: number, name: string, quantity: number, price: number | null, quantityAbove = 1): RowSpec => [
    level,
    name,
    quantity,
    price,
    price === null ? null : quantityAbove === 1 ? '=C{r}*D{r}' : `=C{r}*D{r}*${String(quantityAbove)}`,
  ];
  return {
    name: 'BOM',
    typed: 2,
    rows: [
      ['Outdoor lamp OL-9, parts list, EUR'],
      ['Level', 'Component', 'Qty', 'Unit price', 'Total price'],
      row(1, 'Lamp head', 1, null),
      row(2, 'LED module', 1, 8.4),
      row(2, 'Reflector', 1, 1.95),
      row(2, 'Heat sink', 1, 4.3),
      row(2, 'Screw', 6, 0.03),
      row(1, 'Power supply', 1, null),
      row(2, 'Driver board', 1, 7.15),
      row(2, 'Case', 2, 0.85),
      row(2, 'Cable gland', 2, 0.4),
      row(1, 'Pole adapter', 1, 5.6),
      row(1, 'Manual', 1, 0.22),
      row(1, 'Carton', 1, 0.78),
      [null, 'Sum of parts', null, null, '=SUM(E3:E14)'],
      [null, 'Assembly labour', 0.2, 34, '=C{r}*D{r}'],
      [null, 'Total', null, null, '=E15+E16'],
    ],
  };
}
