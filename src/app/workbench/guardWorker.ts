import { expose } from 'comlink';
import loadHighs from 'highs';
import wasm from 'highs/runtime?url';
import { highsSolver, inferable, secretsOf, shownFigures } from '../../disclosure';
import type { GuardAnswer, GuardQuestion } from '../../ui/context';

// Loaded with the first question: the solver is compiled code of some size.
let solver: Promise<ReturnType<typeof highsSolver>> | null = null;

const api = {
  /** What a reader of this document and of those before it could work out. */
  async infer({ input, earlier, limits }: GuardQuestion): Promise<GuardAnswer> {
    solver ??= loadHighs({ locateFile: () => wasm }).then(highsSolver);
    // Workbook, attachment and review file carry the figures in full.
    const shown = shownFigures(input, 0);
    const { estimate, annotations, ownership } = input;
    const documents = [...earlier, { name: 'this document', ...shown }];
    const secrets = secretsOf(estimate, annotations, ownership);
    return { shown, inferences: inferable(documents, secrets, limits, await solver) };
  },
};
export type GuardWorkerApi = typeof api;

expose(api);
