import type { LibraryRecord, MergedLibrary } from '../../annotations';
import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type {
  Corrections,
  Estimate,
  Layout,
  ProductKey,
  Recipe,
  RecipeReport,
  RecipeStep,
  Recognition,
} from '../../estimate';
import type { Sheet } from '../../import';
import type { PickedFile, SheetSummary } from './files';

export interface Reading {
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly sheets: readonly SheetSummary[];
  readonly recognition: Recognition;
  /** The shape of the file, by which corrections are found again. */
  readonly layout: Layout;
}

/** Corrections of earlier imports, in the browser's store. */
export interface Recipes {
  /** What was kept for files of this shape; null where nothing was. */
  readonly find: (layout: Layout) => Promise<KeptRecipe | null>;
  readonly keep: (recipe: Recipe) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

export interface KeptRecipe {
  readonly id: string;
  readonly recipe: Recipe;
  readonly keptAt: string;
}

/** Keeps the team's library on this device, takes others in and gives it out. */
export interface LibraryKeeper {
  /** Reads it once; until then it is empty. */
  readonly load: () => Promise<void>;
  /** Asks for a library file and merges it in; null where nobody chose one. */
  readonly importFile: () => Promise<Result<MergedLibrary, Issue> | null>;
  readonly exportFile: () => Promise<void>;
  /** Adds a record, or takes the place of the one with its id. */
  readonly save: (record: LibraryRecord) => Promise<void>;
}

/** Reads files away from the page. The workbook stays in the worker: corrections do not read the file again. */
export interface Importer {
  readonly readAndRecognise: (
    file: PickedFile,
    corrections: Corrections,
    signal: AbortSignal,
    onProgress: (fraction: number, what: string) => void,
  ) => Promise<Result<Reading, Issue>>;
  readonly recogniseAgain: (corrections: Corrections) => Promise<Result<Recognition, Issue>>;
  readonly sheet: (name: string) => Promise<Sheet | null>;
  /** Builds the estimate of a product of the last recognition. */
  readonly build: (product: ProductKey) => Promise<Result<Estimate, Issue>>;
  /** The corrections as a recipe; `earlier` are steps that this file had no row for. */
  readonly recipe: (corrections: Corrections, earlier: readonly RecipeStep[]) => Promise<Recipe | null>;
  /** What a recipe says of the file that was read last. */
  readonly fromRecipe: (recipe: Recipe) => Promise<RecipeReport | null>;
}
