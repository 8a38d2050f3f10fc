import { BAND } from './place';

/** What belongs to the rows of a sheet, found without hashing: a long sheet is asked for its rows millions of times. */
export class ByRow<T> {
  readonly #bands: T[][] = [];

  get(row: number): T | undefined {
    return this.#bands[Math.floor(row / BAND)]?.[row % BAND];
  }

  set(row: number, value: T): void {
    const band = Math.floor(row / BAND);
    const rows = this.#bands[band] ?? [];
    this.#bands[band] = rows;
    rows[row % BAND] = value;
  }
}

/** Where each of some rows stands in its list. */
export function placesByRow(all: readonly { readonly row: number }[]): ByRow<number> {
  const places = new ByRow<number>();
  for (let place = 0; place < all.length; place += 1) places.set(all[place]?.row ?? 0, place);
  return places;
}

/** What belongs to a row of one of several sheets. */
export class ByPlace<T> {
  readonly #sheets = new Map<string, ByRow<T>>();

  get(sheet: string, row: number): T | undefined {
    return this.#sheets.get(sheet)?.get(row);
  }

  set(sheet: string, row: number, value: T): void {
    const rows = this.#sheets.get(sheet) ?? new ByRow<T>();
    rows.set(row, value);
    this.#sheets.set(sheet, rows);
  }
}
