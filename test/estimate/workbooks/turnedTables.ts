import type { SheetSpec } from './sheetSpec';
import { writeWorkbook } from './sheetWriter';

/** Tables that name their figures in the first column: every line is a column. */
export const turnedTables: Readonly<Record<string, () => Uint8Array>> = {
  'lines-as-columns.xlsx': () => writeWorkbook([offer()]),
  'lines-as-columns-typed.csv': () => new TextEncoder().encode(typed),
};

const money = '#,##0.00';

/** German, with formulas; sums and a percentage stand below the table. */
function offer(): SheetSpec {
  const cost = (formula: string) => ({ v: formula, z: money });
  return {
    name: 'Angebot',
    rows: [
      ['Kalkulation Halteblech'],
      ['Kunde:', 'Nordwerk AG'],
      ['Währung:', 'EUR'],
      [],
      ['Bezeichnung', 'Blech DC01', 'Einpressmutter', 'Laserschneiden', 'Abkanten'],
      ['Menge', 1.2, 8, 4, 2.5],
      ['ME', 'kg', 'Stk', 'min', 'min'],
      ['Einzelpreis', 2.5, 0.1, 1.1, 0.9],
      ['Gesamt', cost('=B6*B8'), cost('=C6*C8'), cost('=D6*D8'), cost('=E6*E8')],
      [],
      ['Summe', cost('=SUM(B9:E9)')],
      ['Gewinn 8 %', cost('=B11*0.08')],
      ['Angebotspreis', cost('=B11+B12')],
    ],
  };
}

/** No formula, the total among the columns, figures without a digit before the point. */
const typed = `Quote for wiper arm,,,,,
Operation,Casting,Turning,Milling,Deburring,Total
Cycle time (min),1.5,2.0,3.0,.5,
Rate per min,1.00,.95,1.20,.70,
Cost,1.50,1.90,3.60,.35,7.35
`;
