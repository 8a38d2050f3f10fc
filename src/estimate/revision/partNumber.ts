import type { Line } from '../estimate';
import { list, normalise } from '../words/normalise';

/** How sheets head the column that names a part whatever it is called: part, drawing, material and article numbers. */
const headings: ReadonlySet<string> = new Set(
  list(`
  part number, part no, part nr, part num, part id, part code, part #, pn, p n, item number, item code, article number,
  article no, article code, material number, material no, material nr, material code, drawing, drawing number, drawing no,
  mpn, manufacturer part number, manufacturer id, sku, teilenummer, teile nr, teilenr, sachnummer, sach nr, sachnr,
  materialnummer, material nummer, mat nr, matnr, artikelnummer, artikel nr, artikelnr, art nr, zeichnung,
  zeichnungsnummer, zeichnungs nr, bestellnummer, identnummer, ident nr, reference, ref, reference piece, numero piece,
  n piece, code article, referencia, codigo, numero de parte, no parte, codice, codice articolo, disegno, onderdeelnummer,
  artikelcode, numer czesci, nr czesci, indeks, 图号, 零件号, 料号, 物料编码, 品番, 部品番号, 図番`),
);

/** The number that names the part in any revision, normalised; null where the row gives none. */
export function partNumberOf({ attributes }: Line): string | null {
  for (const [heading, value] of Object.entries(attributes)) {
    if (!headings.has(normalise(heading))) continue;
    const number = value.toUpperCase().replaceAll(/\s+/g, '');
    // A dash or a word for "none" names no part.
    if (number.length >= 3 && /\d/.test(number)) return number;
  }
  return null;
}
