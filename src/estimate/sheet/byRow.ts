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
