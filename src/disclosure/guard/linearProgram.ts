/** A linear programme in sparse rows: bounds of the columns, and of what each row adds up to. Null is no bound. */
export interface LinearProgram {
  readonly columns: readonly Bounds[];
  readonly rows: readonly (Bounds & { readonly terms: readonly (readonly [column: number, coefficient: number])[] })[];
}

export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** One end of what an expression can be: null where there is none. */
export interface Extreme {
  readonly value: number | null;
  /** Rows that hold it there, the strongest first. */
  readonly rows: readonly number[];
}

/** Solves many objectives over one programme. Handed in by whoever has the solver: the page, a worker, a test. */
export interface LinearSolver {
  open(program: LinearProgram): OpenProgram;
}

export interface OpenProgram {
  /** Throws where no values of the columns keep all bounds: that is a mistake of ours, for the true figures do. */
  extreme(objective: readonly (readonly [column: number, coefficient: number])[], sense: 'least' | 'most'): Extreme;
  close(): void;
}
