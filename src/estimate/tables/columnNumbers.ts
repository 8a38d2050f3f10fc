import type { Num } from '../sheet/grid';

/** The numbers of one column of a table, by row; a list and no map, since a sheet may have a million of them. */
export class ColumnNumbers {
  readonly #at: (row: number) => Num | null;
  readonly #all: Num[] = [];

  /** `at` opens the number of a row within the table. */
  constructor(at: (row: number) => Num | null) {
    this.#at = at;
  }

  /** Takes the next number, row by row. */
  add(num: Num): void {
    this.#all.push(num);
  }

  get size(): number {
    return this.#all.length;
  }

  get(row: number): Num | undefined {
    const [first] = this.#all;
    const last = this.#all[this.#all.length - 1];
    if (first === undefined || last === undefined || row < first.row || row > last.row) return undefined;
    return this.#at(row) ?? undefined;
  }

  values(): readonly Num[] {
    return this.#all;
  }
}
