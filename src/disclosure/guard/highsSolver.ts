import type { Highs } from 'highs';
import type { LinearProgram, LinearSolver } from './linearProgram';

/** The solver HiGHS as the guard needs it; the module, which is compiled code, is handed in. */
export function highsSolver(highs: Highs): LinearSolver {
  return {
    open(program) {
      const model = highs.createModel(modelOf(program, highs.infinity));
      // Without it the solver may say that something is unbounded or impossible, and not which.
      model.options.set({ output_flag: false, presolve: 'off' });
      const all = { kind: 'range', from: 0, to: program.columns.length - 1 } as const;
      const { minimize, maximize } = highs.constants.objectiveSense;
      const { optimal, unbounded } = highs.constants.modelStatus;
      return {
        extreme(objective, sense) {
          // Nothing unknown in it: it is what it is.
          if (objective.length === 0) return { value: 0, rows: [] };
          const costs = new Float64Array(program.columns.length);
          for (const [column, coefficient] of objective) costs[column] = coefficient;
          model.changeColsCost(all, costs);
          model.changeObjectiveSense(sense === 'least' ? minimize : maximize);
          const status = solved(model, [optimal, unbounded]);
          if (status === unbounded) return { value: null, rows: [] };
          if (status !== optimal) throw new Error(`the linear programme ended with status ${status}`);
          return { value: model.getObjectiveValue(), rows: bindingRows(model.getSolution().rowDual) };
        },
        close: () => model.dispose(),
      };
    },
  };
}

/** From where the last question ended; where that leads nowhere, from the beginning, and then by way of the interior. */
function solved(model: ReturnType<Highs['createModel']>, answers: readonly number[]): number {
  for (const solver of ['choose', 'simplex', 'ipm']) {
    if (solver !== 'choose') model.clearSolver();
    model.options.set({ solver });
    model.run();
    if (answers.includes(model.getModelStatus())) break;
  }
  return model.getModelStatus();
}

/** Rows whose bounds the value hangs on, by how much it would move with them. */
function bindingRows(duals: Float64Array): readonly number[] {
  return [...duals.keys()]
    .filter((row) => Math.abs(duals[row] ?? 0) > 1e-9)
    .sort((a, b) => Math.abs(duals[b] ?? 0) - Math.abs(duals[a] ?? 0));
}

function modelOf({ columns, rows }: LinearProgram, infinity: number) {
  const terms = rows.flatMap((row) => row.terms);
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.terms.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: columns.map(({ low }) => low ?? -infinity),
    colUpper: columns.map(({ high }) => high ?? infinity),
    rowLower: rows.map(({ low }) => low ?? -infinity),
    rowUpper: rows.map(({ high }) => high ?? infinity),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: terms.map(([column]) => column),
      values: terms.map(([, coefficient]) => coefficient),
    },
  };
}
