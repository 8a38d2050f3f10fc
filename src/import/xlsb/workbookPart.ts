import { type Cursor, createCursor } from '../biff/cursor';
import type { FormulaNames } from '../biff/formula';
import type { Parts } from '../unpack';
import { findPart, relatedParts, type SheetEntry } from '../xlsx/workbookParts';
import { partRecords } from './records';

/** What a binary workbook says of itself: its sheets, and what formulas call by number. */
export interface BinaryWorkbook {
  readonly entries: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly names: FormulaNames;
}

interface Link {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

export function readBinaryWorkbook(parts: Parts): BinaryWorkbook {
  const path = findPart(parts, /(?:^|\/)workbook\d*\.bin$/i);
  const part = path === null ? undefined : parts.get(path);
  if (path === null || part === undefined) throw new Error('the part of the workbook is missing');
  const related = relatedParts(parts, path);
  const entries: SheetEntry[] = [];
  const defined: string[] = [];
  /** Whether each workbook that formulas refer to is this one. */
  const isOwn: boolean[] = [];
  const links: Link[] = [];
  let is1904 = false;
  for (const { type, data } of partRecords(part)) {
    const cursor = createCursor(data);
    if (type === 0x99) is1904 = (cursor.u32() & 1) === 1;
    else if (type === 0x9c) entries.push(readEntry(cursor, entries.length, related));
    else if (type === 0x27) {
      cursor.skip(9);
      defined.push(cursor.wide(cursor.u32()));
    } else if (type === 0x165) isOwn.push(true);
    else if (type === 0x163 || type === 0x166 || type === 0x29b) isOwn.push(false);
    else if (type === 0x16a) {
      const count = cursor.u32();
      for (let index = 0; index < count; index += 1)
        links.push({ book: cursor.u32(), first: cursor.i32(), last: cursor.i32() });
    }
  }
  const name = (index: number) => defined[index - 1] ?? null;
  const sheet = (index: number): string | null => {
    if (links.length === 0) return entries[index]?.name ?? null;
    const link = links[index];
    if (link === undefined || isOwn[link.book] !== true) return null;
    const first = entries[link.first]?.name;
    const last = entries[link.last]?.name;
    if (first === undefined || last === undefined) return null;
    return first === last ? first : `${first}:${last}`;
  };
  const external = (link: number, index: number) => (isOwn[links[link]?.book ?? -1] === true ? name(index) : null);
  return { entries, is1904, names: { sheet, name, external } };
}

function readEntry(cursor: Cursor, index: number, related: ReturnType<typeof relatedParts>): SheetEntry {
  const state = cursor.u32();
  cursor.skip(4);
  const idLength = cursor.u32();
  const id = idLength === 0xffffffff ? '' : cursor.wide(idLength);
  return {
    name: cursor.wide(cursor.u32()),
    visibility: state === 1 ? 'hidden' : state === 2 ? 'veryHidden' : 'visible',
    ...related(id, `worksheets/sheet${index + 1}.bin`),
  };
}
