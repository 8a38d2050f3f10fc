import type { Issue } from '../../base/issue';
import type { Result } from '../../base/result';
import type { BlobRecord, Revision } from '../../case';
import type { Sheet } from '../../import';

export interface PickedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Came from the clipboard as a range of cells, not as a file. */
  readonly isPasted?: true;
}

export type FileKindWanted = 'estimate' | 'case' | 'evidence' | 'logo';

export interface Files {
  readonly pick: (wanted: FileKindWanted) => Promise<PickedFile | null>;
  readonly read: (file: File) => Promise<PickedFile>;
  /** What a paste brings, a range of cells or a file; null where it is neither. */
  readonly pasted: (data: DataTransfer) => Promise<PickedFile | null>;
  /** Reads the range that is on the clipboard, where the browser allows it. */
  readonly fromClipboard: () => Promise<Result<PickedFile, Issue>>;
  /** A chart as a PNG of several times its size; null where the browser cannot draw it. */
  readonly rasterise: (svg: string, scale: number) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Into the browser's downloads. */
  readonly download: (name: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string) => void;
  /** Stores bytes under their SHA-256 and gives the record that a command adds to the case. */
  readonly keep: (file: PickedFile) => Promise<BlobRecord>;
  readonly blob: (sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Cells of the customer's own file by sheet and address; null where the file is not here or cannot be read. */
  readonly originalCells: (
    revision: Revision,
    sheet: string,
    addresses: readonly string[],
  ) => Promise<readonly OriginalCell[] | null>;
}

/** A cell of the customer's file as the file has it. */
export interface OriginalCell {
  readonly address: string;
  readonly shown: string;
  /** Without the leading `=`. */
  readonly formula: string | null;
}

/** A sheet as the import screen needs to list it. */
export interface SheetSummary {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly rowCount: number;
  readonly columnCount: number;
}
