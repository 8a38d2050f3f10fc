import { expose } from 'comlink';
import { cellName, readPasted, readWorkbook, type Workbook } from '../../import';

/** A cell of the customer's file as the file has it. */
export interface OriginalCell {
  readonly address: string;
  /** As the spreadsheet displays it. */
  readonly shown: string;
  /** Without the leading `=`. */
  readonly formula: string | null;
}

let workbook: Workbook | null = null;

const api = {
  /** Reads the file that is asked about; false where it cannot be read. */
  async open(bytes: Uint8Array<ArrayBuffer>, fileName: string, isPasted: boolean): Promise<boolean> {
    const text = (): string => new TextDecoder().decode(bytes);
    const read = isPasted
      ? await (fileName.endsWith('.html') ? readPasted(text(), '') : readPasted(null, text()))
      : await readWorkbook(bytes, fileName);
    workbook = read.ok ? read.value : null;
    return read.ok;
  },

  /** The cells of a sheet at these addresses; those that hold nothing are left out. A text file has one sheet. */
  cells(sheetName: string, addresses: readonly string[]): readonly OriginalCell[] {
    const sheet = workbook?.sheets.find(({ name }) => name === sheetName) ?? workbook?.sheets[0];
    const wanted = new Set(addresses);
    const found: OriginalCell[] = [];
    for (const { row, cells } of sheet?.rows ?? []) {
      for (const { column, shown, formula } of cells) {
        const address = cellName(row, column);
        if (wanted.has(address)) found.push({ address, shown, formula });
      }
    }
    return found;
  },
};
export type OriginalWorkerApi = typeof api;

expose(api);
