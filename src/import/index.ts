// Takes: the bytes of a file, whatever a customer sends, and its name.
// Gives: a Workbook of cells with address, value, text, format, formula and visibility, or an Issue in plain words.
// Always true: content decides and not the extension; nothing is executed, guessed as cost, or thrown.

export { cellAddress, cellName, columnName, columnNumber } from './address';
export { readPasted } from './readPasted';
export { type ReadOptions, readWorkbook } from './readWorkbook';
export type { Cell, FileKind, Range, Sheet, SheetRow, Workbook } from './workbook';
