import type { RowSpec, SheetSpec } from './sheetSpec';
import { writeText, writeWorkbook } from './sheetWriter';
import { inWindows1252, printer } from './textFiles';

/** Figures as they are written in the world: as text, as dates, per twenty, per mille. */
export const figures: Readonly<Record<string, () => Uint8Array>> = {
  'text-numbers-german.xlsx': () => writeWorkbook([germanTexts()]),
  'swiss-francs.csv': () => inWindows1252(writeText(swiss(), ';', printer('.', '’', 2))),
  'indian-rupees.csv': () => new TextEncoder().encode(indian),
  'brackets-and-minus.csv': () => new TextEncoder().encode(brackets),
  'prices-as-dates.xlsx': () => writeWorkbook([dates()]),
  'price-for-twenty.csv': () => inWindows1252(forTwenty),
  'per-mille.html': () => new TextEncoder().encode(perMille()),
};

/** German numbers as text in a workbook, as an export from an old system leaves them. */
function germanTexts(): SheetSpec {
  return {
    name: 'Export',
    rows: [
      ['Kalkulationsblatt', 'Getriebedeckel GD-1'],
      ['Währung', 'EUR'],
      ['Losgröße', '250'],
      ['Pos', 'Bezeichnung', 'Menge', 'ME', 'Preis', 'Wert'],
      ['10', 'Rohteil Druckguss', '1,000', 'ST', '18,4000', '18,40'],
      ['20', 'Gewindeeinsatz', '6,000', 'ST', '0,3150', '1,89'],
      ['30', 'Dichtung', '1,000', 'ST', '2,4500', '2,45'],
      ['40', 'Waschmittel', '0,050', 'L', '3,8000', '0,19'],
      [null, 'Materialkosten', null, null, null, '22,93'],
      ['50', 'Fräsen', '0,180', 'H', '92,0000', '16,56'],
      ['60', 'Entgraten', '0,050', 'H', '48,0000', '2,40'],
      ['70', 'Waschen', '0,020', 'H', '55,0000', '1,10'],
      ['80', 'Dichtprüfung', '0,040', 'H', '62,0000', '2,48'],
      [null, 'Fertigungskosten', null, null, null, '22,54'],
      ['90', 'Gutschrift Späne', '0,350', 'KG', '1,2000-', '0,42-'],
      [null, 'Herstellkosten', null, null, null, '45,05'],
    ],
  };
}

/** Swiss: an apostrophe between thousands, `CHF` in the heading. */
function swiss(): SheetSpec {
  const row = (label: string, quantity: number, unit: string, price: number): RowSpec => [
    label,
    quantity,
    unit,
    price,
    '=B{r}*D{r}',
  ];
  return {
    name: 'Offerte',
    typed: 2,
    rows: [
      ['Offerte Dosierpumpe DP-4', null, null, null, null],
      ['Kunde:', 'Aare Verfahrenstechnik'],
      ['Bezeichnung', 'Menge', 'Einheit', 'Preis CHF', 'Total CHF'],
      row('Pumpenkopf', 1, 'Stk', 1480),
      row('Antrieb', 1, 'Stk', 2265.5),
      row('Steuerung', 1, 'Stk', 1190),
      row('Sensorik', 3, 'Stk', 186.4),
      row('Gestell', 1, 'Stk', 640),
      ['Material', null, null, null, '=SUM(E4:E8)'],
      row('Montage', 14, 'h', 98),
      row('Verdrahtung', 6.5, 'h', 102),
      row('Prüfung', 4, 'h', 115),
      ['Arbeit', null, null, null, '=SUM(E10:E12)'],
      ['Zwischentotal', null, null, null, '=E9+E13'],
      ['Verwaltungskosten 10%', null, null, null, '=0.1*E14'],
      ['Risiko 3%', null, null, null, '=0.03*E14'],
      ['Total exkl. MWST', null, null, null, '=SUM(E14:E16)'],
    ],
  };
}

/** Indian: lakhs between commas, the currency in each cell. */
const indian = `Cost Sheet,Transmission bracket TB-11,,,
Buyer,Sahyadri Tractors,,,
Annual Volume,"1,20,000",,,
,,,,
Particulars,Qty,UOM,Rate (INR),Amount (INR)
SG iron casting,4.2,kg,118.00,495.60
Dowel pin,2,nos,14.50,29.00
Paint,0.05,ltr,320.00,16.00
Total material,,,,540.60
Turning,0.25,hr,620.00,155.00
VMC machining,0.40,hr,"1,150.00",460.00
Washing,0.05,hr,240.00,12.00
Total machining,,,,627.00
Tooling set (one time),1,set,"1,85,400.00","1,85,400.00"
Fixture,1,set,"2,40,000.00","2,40,000.00"
Total,,,,"4,26,567.60"
`;

/** Negative amounts in brackets, with a minus behind, and the code of the currency before each figure. */
const brackets = `Estimate summary - Exhaust flange EF-6,,,,
Description,Qty,Unit,Unit Price,Amount
Stainless plate 1.4509,1.9,kg,USD 3.10,USD 5.89
Offcut credit,0.7,kg,USD (0.80),USD (0.56)
Gasket,1,pcs,USD 0.95,USD 0.95
Stud,3,pcs,USD 0.24,USD 0.72
Material,,,,USD 7.00
Laser cutting,0.02,h,USD 110.00,USD 2.20
Forming,0.015,h,USD 84.00,USD 1.26
Welding,0.03,h,USD 62.00,USD 1.86
Processing,,,,USD 5.32
Rebate for volume,,,,USD (0.40)
Freight,1,pcs,USD 0.31,USD 0.31
Total,,,,USD 12.23
`;

/** A spreadsheet took prices for dates: 12.03 became 12 March. */
function dates(): SheetSpec {
  const on = (month: number, day: number): { readonly v: number; readonly z: string } => ({
    v: Date.UTC(2026, month - 1, day) / 86_400_000 + 25_569,
    z: 'dd.mm',
  });
  return {
    name: 'Teile',
    rows: [
      ['Bezeichnung', 'Menge', 'Preis', 'Betrag'],
      ['Lagerbock', 2, on(3, 12), 24.06],
      ['Welle', 1, on(5, 18), 18.05],
      ['Scheibe', 4, on(1, 2), 8.04],
      ['Nabe', 3, on(11, 7), 21.33],
      ['Deckel', 1, on(8, 9), 9.08],
      ['Stütze', 2, on(12, 6), 12.24],
      ['Riemen', 1, on(4, 15), 15.04],
      ['Summe', null, null, 107.84],
    ],
  };
}

/** A price for so many pieces in one cell. */
const forTwenty = `Kalkulation Kabelhalter KH-2;;;;
Kunde:;Isar Elektrik;;;
Währung:;EUR;;;
Artikel;Menge;ME;Preis;Betrag
Kabelbinder;2;Stk;6,53/100 Stk;0,13
Schelle;1;Stk;8,40/20 Stk;0,42
Schraube M5;2;Stk;3,90/100 Stk;0,08
Halteblech;1;Stk;1,15;1,15
Gummiprofil;0,12;m;2,40;0,29
Montage;0,02;h;36,00;0,72
Verpackung;1;Stk;0,06;0,06
Summe;;;;2,85
`;

/** A page saved from a portal: insurance and licence fees are stated per mille. */
function perMille(): string {
  const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows = [
    row('<b>Kostenaufstellung Ventilinsel VI-8</b>', '', 'Währung: EUR'),
    row('Kostenart', 'Satz', 'Betrag'),
    row('Material', '', '412,00'),
    row('Fertigung', '', '286,50'),
    row('Prüfung', '', '41,50'),
    row('Herstellkosten', '', '740,00'),
    row('Transportversicherung auf Herstellkosten', '2,5 ‰', '1,85'),
    row('Lizenz auf Herstellkosten', '8 ‰', '5,92'),
    row('Verwaltung auf Herstellkosten', '9 %', '66,60'),
    row('Selbstkosten', '', '814,37'),
  ];
  return `<html><head><meta charset="utf-8"></head><body><table>\n${rows.join('\n')}\n</table></body></html>\n`;
}
