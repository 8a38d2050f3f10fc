import { strFromU8, strToU8 } from 'fflate';
import { columnNumber } from '../address';
import type { Range } from '../workbook';
import { attribute, wholeNumber } from '../xml/attribute';

/**
 * A sheet's part in two: the rows, which the library reads, and what stands around them, which it would spread out over
 * every cell of a range (columns, hyperlinks) and which is read here instead.
 */
export interface SheetPart {
  /** The rows alone, in a sheet of their own. */
  readonly rows: Uint8Array;
  readonly merges: readonly Range[];
  readonly hiddenColumns: readonly number[];
}

/** `null` for a part that is no sheet with rows; throws where the rows do not end. */
export function splitSheetPart(part: Uint8Array): SheetPart | null {
  const start = findTag(part, 'sheetData');
  if (start === null) return null;
  const head = strFromU8(part.subarray(0, start.from));
  const root = /<(?:\w+:)?worksheet(?:\s[^>]*)?>/.exec(head)?.[0];
  if (root === undefined) return null;
  const close = `</${start.prefix}sheetData>`;
  const end = start.isEmpty ? start.to : findLast(part, close);
  if (end < start.to) throw new Error('a sheet is cut off');
  const tail = strFromU8(part.subarray(end));
  const body = part.subarray(start.from, start.isEmpty ? end : end + close.length);
  const prefix = start.prefix;
  return {
    rows: join(strToU8(root), body, strToU8(`</${prefix}worksheet>`)),
    merges: readMerges(tail),
    hiddenColumns: readHiddenColumns(head),
  };
}

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly isEmpty: boolean;
}

/** The first opening tag of this name, with any prefix. */
function findTag(bytes: Uint8Array, name: string): Tag | null {
  const letters = strToU8(name);
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) {
    let nameAt = at + 1;
    let colon = nameAt;
    while (colon < at + 20 && isLetter(bytes[colon])) colon += 1;
    if (bytes[colon] === 58) nameAt = colon + 1;
    if (!letters.every((letter, index) => bytes[nameAt + index] === letter)) continue;
    if (isLetter(bytes[nameAt + letters.length])) continue;
    const end = bytes.indexOf(62, nameAt);
    if (end < 0) return null;
    return { from: at, to: end + 1, prefix: strFromU8(bytes.subarray(at + 1, nameAt)), isEmpty: bytes[end - 1] === 47 };
  }
  return null;
}

function isLetter(byte: number | undefined): boolean {
  return (
    byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57))
  );
}

function findLast(bytes: Uint8Array, word: string): number {
  const letters = strToU8(word);
  for (let at = bytes.lastIndexOf(60); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(60, at - 1)) {
    if (letters.every((letter, index) => bytes[at + index] === letter)) return at;
  }
  return -1;
}

function join(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function readMerges(tail: string): readonly Range[] {
  const merges: Range[] = [];
  for (const tag of tail.match(/<(?:\w+:)?mergeCell\s[^>]*>/g) ?? []) {
    const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(attribute(tag, 'ref') ?? '');
    if (match === null) continue;
    const [, column = '', row = '', toColumn = column, toRow = row] = match;
    merges.push({
      fromRow: wholeNumber(row),
      fromColumn: columnNumber(column),
      toRow: wholeNumber(toRow),
      toColumn: columnNumber(toColumn),
    });
  }
  return merges;
}

const MAX_COLUMN = 16_384;

function readHiddenColumns(head: string): readonly number[] {
  const hidden = new Set<number>();
  for (const tag of head.match(/<(?:\w+:)?col\s[^>]*>/g) ?? []) {
    if (!/^(?:1|true)$/.test(attribute(tag, 'hidden') ?? '')) continue;
    const last = Math.min(wholeNumber(attribute(tag, 'max')), MAX_COLUMN);
    for (let column = Math.max(1, wholeNumber(attribute(tag, 'min'))); column <= last; column += 1) hidden.add(column);
  }
  return [...hidden].sort((a, b) => a - b);
}
