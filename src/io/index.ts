// Takes: bytes, cases and questions of the app; the browser's files, store, locks and workers.
// Gives: the same as promises of values; what the browser refuses is an Issue that says what to do.
// Always true: the only folder that touches the browser; it knows neither the screens nor the arithmetic.

export { type OpenText, openText, type SealFault, sealText } from './crypto/sealedText';
export { caseFileBytes, caseFileName, caseMediaType, missingFiles, openCaseFile } from './files/openCaseFile';
export { fromClipboard, pastedFile } from './files/pastedRange';
export { pickFile, type ReadFile, readFile } from './files/pickFile';
export { rasterise } from './files/rasterise';
export { downloadFile, type FileHandle, type Saved, saveFile } from './files/saveFile';
export { sha256 } from './files/sha256';
export { type CaseLock, holdCase } from './store/caseLock';
export { CaseStore, fileIds, type StoredCase } from './store/caseStore';
export {
  type Database,
  openDatabase,
  type StoredChange,
  type StoredRecipe,
  type StoredSummary,
} from './store/database';
export { LibraryText } from './store/libraryText';
export { RecipeStore } from './store/recipeStore';
export { createImporter } from './worker/createImporter';
export { createOriginals } from './worker/createOriginals';
export { hearWhile } from './worker/hearWhile';
export type { OriginalCell } from './worker/originalWorker';
