import { expose } from 'comlink';
import { type Issue, issue } from '../../base/issue';
import { fail, ok, type Result } from '../../base/result';
import {
  buildEstimate,
  type Corrections,
  type Estimate,
  fromRecipe,
  type Layout,
  layoutOf,
  type ProductKey,
  type Recipe,
  type RecipeReport,
  type RecipeStep,
  type Recognition,
  recognise,
  toRecipe,
} from '../../estimate';
import { readPasted, readWorkbook, type Sheet, type Workbook } from '../../import';

let workbook: Workbook | null = null;
let recognition: Recognition | null = null;
let layout: Layout | null = null;

/** What runs away from the page. The workbook stays here between corrections. */
const api = {
  async readAndRecognise(
    { bytes, fileName, isPasted }: Source,
    corrections: Corrections,
    onProgress: (fraction: number, what: string) => void,
  ): Promise<Result<WorkerReading, Issue>> {
    const read = isPasted
      ? await readPastedBytes(bytes, fileName)
      : await readWorkbook(bytes, fileName, { onProgress });
    if (!read.ok) return read;
    workbook = { ...read.value, fileName };
    onProgress(0.9, 'Recognising the estimate');
    recognition = recognise(workbook, corrections);
    layout = layoutOf(workbook, corrections.length === 0 ? recognition : recognise(workbook));
    const { notes, sheets } = workbook;
    const summaries = sheets.map(({ name, visibility, rowCount, columnCount }) => {
      return { name, visibility, rowCount, columnCount };
    });
    return ok({ fileName, notes, sheets: summaries, recognition, layout });
  },

  recogniseAgain(corrections: Corrections): Result<Recognition, Issue> {
    if (workbook === null) return fail(nothingRead());
    recognition = recognise(workbook, corrections);
    return ok(recognition);
  },

  sheet(name: string): Sheet | null {
    return workbook?.sheets.find((sheet) => sheet.name === name) ?? null;
  },

  build(product: ProductKey): Result<Estimate, Issue> {
    return workbook === null || recognition === null
      ? fail(nothingRead())
      : buildEstimate(workbook, recognition, product);
  },

  /** The corrections as a recipe for the next file of this shape; `earlier` are steps that this file had no row for. */
  recipe(corrections: Corrections, earlier: readonly RecipeStep[]): Recipe | null {
    return workbook === null || recognition === null || layout === null
      ? null
      : toRecipe(corrections, workbook, recognition, layout, earlier);
  },

  /** What a recipe says of this file. */
  fromRecipe(recipe: Recipe): RecipeReport | null {
    return workbook === null || layout === null ? null : fromRecipe(recipe, workbook, layout);
  },
};
export type ImportWorkerApi = typeof api;

export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly isPasted: boolean;
}

/** A range as it was kept: the page of a spreadsheet, or text. */
function readPastedBytes(bytes: Uint8Array<ArrayBuffer>, fileName: string): ReturnType<typeof readPasted> {
  const text = new TextDecoder().decode(bytes);
  return fileName.endsWith('.html') ? readPasted(text, '') : readPasted(null, text);
}

export interface WorkerReading {
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly sheets: readonly Pick<Sheet, 'name' | 'visibility' | 'rowCount' | 'columnCount'>[];
  readonly recognition: Recognition;
  readonly layout: Layout;
}

function nothingRead(): Issue {
  return issue('The import', 'a file that has been read', 'none', 'Open the file again.');
}

expose(api);
