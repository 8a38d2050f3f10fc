/** A cell to be written: a text, a number, `=formula`, or one of these with a number format. `{r}` is its own row. */
type CellSpec = string | number | null | { readonly v: string | number; readonly z: string };
export type RowSpec = readonly CellSpec[];

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly RowSpec[];
  /** Outline levels by row. */
  readonly outline?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** `A3:A6` */
  readonly merges?: readonly string[];
  /** What formulas give is rounded to so many places and written as if it had been typed. */
  readonly typed?: number;
}
