import { createCursor } from '../biff/cursor';
import type { FormulaNames } from '../biff/formula';
import { createChunks } from './chunks';
import type { StreamRecord } from './streamRecords';

/** What formulas call by number, gathered while the head of an old workbook is read. */
export interface Links {
  readonly take: (record: StreamRecord) => void;
  readonly names: (sheets: readonly string[]) => FormulaNames;
}

interface Book {
  readonly kind: 'own' | 'addIn' | 'other';
  readonly name: string;
  readonly sheets: readonly string[];
  /** Names that the other workbook or the add-in defines. */
  readonly defined: string[];
}

interface Link {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

const [NAME, EXTERNAL_NAME, EXTERNAL_SHEETS, BOOK] = [0x18, 0x23, 0x17, 0x1ae];

export function createLinks(isWide: boolean, decode: (bytes: Uint8Array) => string): Links {
  const defined: string[] = [];
  const books: Book[] = [];
  const links: Link[] = [];
  const take = ({ type, chunks }: StreamRecord): void => {
    const [data = new Uint8Array()] = chunks;
    if (type === NAME) defined.push(isWide ? wideName(data) : narrowName(data, decode));
    else if (!isWide) return;
    else if (type === BOOK) books.push(readBook(chunks));
    else if (type === EXTERNAL_NAME) books.at(-1)?.defined.push(externalName(data));
    else if (type === EXTERNAL_SHEETS) {
      const list = createChunks(chunks);
      const count = list.u16();
      for (let index = 0; index < count && !list.isAtEnd(); index += 1) {
        links.push({ book: list.u16(), first: list.u16(), last: list.u16() });
      }
    }
  };
  const names = (sheets: readonly string[]): FormulaNames => {
    const sheet = (index: number): string | null => {
      if (!isWide) return sheets[index] ?? null;
      const link = links[index];
      const book = link === undefined ? undefined : books[link.book];
      if (link === undefined || book === undefined || book.kind === 'addIn') return null;
      const list = book.kind === 'own' ? sheets : book.sheets;
      const [first, last] = [list[link.first], list[link.last]];
      if (first === undefined || last === undefined) return null;
      return `${book.name === '' ? '' : `[${book.name}]`}${first === last ? first : `${first}:${last}`}`;
    };
    const name = (index: number) => defined[index - 1] ?? null;
    const external = (link: number, index: number): string | null => {
      const book = books[links[link]?.book ?? -1];
      return book?.kind === 'own' ? name(index) : (book?.defined[index - 1] ?? null);
    };
    return { sheet, name, external };
  };
  return { take, names };
}

/** Names that Excel itself defines are stored as one letter. */
const builtIn = [
  'Consolidate_Area',
  'Auto_Open',
  'Auto_Close',
  'Extract',
  'Database',
  'Criteria',
  'Print_Area',
  'Print_Titles',
  'Recorder',
  'Data_Form',
  'Auto_Activate',
  'Auto_Deactivate',
  'Sheet_Title',
  '_FilterDatabase',
];

function wideName(data: Uint8Array): string {
  const cursor = createCursor(data);
  const flags = cursor.u16();
  cursor.skip(1);
  const count = cursor.u8();
  cursor.skip(10);
  const name = (cursor.u8() & 1) === 1 ? cursor.wide(count) : cursor.narrow(count);
  return (flags & 0x20) === 0 ? name : (builtIn[name.charCodeAt(0)] ?? name);
}

function narrowName(data: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  const cursor = createCursor(data);
  const flags = cursor.u16();
  cursor.skip(1);
  const count = cursor.u8();
  cursor.skip(10);
  const bytes = cursor.bytes(count);
  return (flags & 0x20) === 0 ? decode(bytes) : (builtIn[bytes[0] ?? 0] ?? '');
}

function externalName(data: Uint8Array): string {
  const cursor = createCursor(data);
  cursor.skip(6);
  const count = cursor.u8();
  return (cursor.u8() & 1) === 1 ? cursor.wide(count) : cursor.narrow(count);
}

function readBook(chunks: readonly Uint8Array[]): Book {
  const list = createChunks(chunks);
  const count = list.u16();
  const length = list.u16();
  if (length === 0x0401) return { kind: 'own', name: '', sheets: [], defined: [] };
  if (length === 0x3a01) return { kind: 'addIn', name: '', sheets: [], defined: [] };
  const path = list.richText(length);
  const sheets: string[] = [];
  for (let index = 0; index < count && !list.isAtEnd(); index += 1) sheets.push(list.richText(list.u16()));
  return { kind: 'other', name: lastStep(path), sheets, defined: [] };
}

/** The name of the file. Control characters stand for the separators of its path. */
function lastStep(path: string): string {
  let from = path.length;
  while (from > 0 && path.charCodeAt(from - 1) > 8 && path[from - 1] !== '/' && path[from - 1] !== '\\') from -= 1;
  return path.slice(from);
}
