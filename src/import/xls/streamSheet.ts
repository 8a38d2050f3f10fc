import { type Cursor, createCursor, rkNumber } from '../biff/cursor';
import type { StoredFormula } from '../biff/formula';
import type { TokenKind } from '../biff/references';
import { createSharedFormulas, type SharedFormulas } from '../biff/sharedFormulas';
import { createDraft, type DraftCell, type SheetDraft } from '../draft';
import { type CellContent, errorName, type NumberReader } from '../sheetjs/cellContent';
import type { Sheet } from '../workbook';
import { plainStyle } from '../xlsx/styles';
import { createChunks } from './chunks';
import type { Decode, Globals, ListedSheet } from './globals';
import { streamRecords } from './streamRecords';

/** What cells of one workbook refer to. */
export interface StreamContext {
  readonly globals: Globals;
  readonly kind: TokenKind;
  readonly decode: Decode;
  readonly readNumber: NumberReader;
  /** Formulas that have no text. */
  unspelled: number;
}

interface OpenSheet {
  readonly draft: SheetDraft;
  readonly context: StreamContext;
  readonly shared: SharedFormulas;
  /** A formula whose result is a text, which stands in a record of its own. */
  waiting: { readonly row: number; readonly column: number; readonly look: Omit<DraftCell, keyof CellContent> } | null;
}

/** The cells of one sheet of an old workbook. */
export function readStreamSheet(
  stream: Uint8Array,
  { name, visibility, start }: ListedSheet,
  context: StreamContext,
): Sheet {
  const draft = createDraft();
  const sheet: OpenSheet = { draft, context, shared: sharedFormulas(stream, start, context), waiting: null };
  for (const { type, chunks } of streamRecords(stream, start)) {
    readRecord(sheet, type, createCursor(chunks[0] ?? new Uint8Array()), chunks);
  }
  return draft.finish(name, visibility);
}

function readRecord(sheet: OpenSheet, type: number, cursor: Cursor, chunks: readonly Uint8Array[]): void {
  const { draft, context } = sheet;
  switch (type) {
    case 0x203:
      addNumbers(sheet, cursor, () => cursor.f64());
      return;
    case 0x27e:
      addNumbers(sheet, cursor, () => rkNumber(cursor.i32()));
      return;
    case 0xbd:
      addManyNumbers(sheet, cursor);
      return;
    case 0xfd: {
      const at = readPlace(cursor);
      const text = context.globals.strings[cursor.u32()];
      if (text === undefined) throw new Error('a cell refers to a text that is missing');
      add(sheet, at, textContent(text));
      return;
    }
    case 0x204:
    case 0xd6:
      add(sheet, readPlace(cursor), textContent(readText(cursor, chunks, context)));
      return;
    case 0x205: {
      const at = readPlace(cursor);
      const value = cursor.u8();
      add(sheet, at, cursor.u8() === 1 ? errorContent(value) : booleanContent(value));
      return;
    }
    case 0x06:
    case 0x206:
    case 0x406:
      addFormula(sheet, cursor);
      return;
    case 0x207:
      if (sheet.waiting === null) return;
      addAt(sheet, sheet.waiting, textContent(readText(cursor, chunks, context)));
      sheet.waiting = null;
      return;
    case 0x208: {
      const row = cursor.u16();
      cursor.skip(10);
      const flags = cursor.u32();
      const look = { hidden: (flags & 0x20) !== 0, outlineLevel: flags & 7 };
      if (look.hidden || look.outlineLevel > 0) draft.setRow(row + 1, look);
      return;
    }
    case 0x7d: {
      const [from, to] = [cursor.u16(), Math.min(cursor.u16(), 255)];
      cursor.skip(4);
      if ((cursor.u16() & 1) === 1) for (let column = from; column <= to; column += 1) draft.hideColumn(column + 1);
      return;
    }
    case 0xe5: {
      const count = cursor.u16();
      for (let index = 0; index < count; index += 1) {
        const [fromRow, toRow] = [cursor.u16() + 1, cursor.u16() + 1];
        draft.merge({ fromRow, toRow, fromColumn: cursor.u16() + 1, toColumn: cursor.u16() + 1 });
      }
      return;
    }
    default:
  }
}

interface StreamPlace {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

function readPlace(cursor: Cursor): StreamPlace {
  return { row: cursor.u16(), column: columnIn(cursor.u16()), style: cursor.u16() };
}

function columnIn(column: number): number {
  if (column > 255) throw new Error('a cell lies outside of every sheet');
  return column;
}

function add(sheet: OpenSheet, { row, column, style }: StreamPlace, content: CellContent): void {
  const { format, bold, indent } = sheet.context.globals.styles[style] ?? plainStyle;
  addAt(sheet, { row, column, look: { format, bold, indent } }, content);
}

function addAt(sheet: OpenSheet, { row, column, look }: NonNullable<OpenSheet['waiting']>, content: CellContent): void {
  sheet.draft.add(row + 1, column + 1, { ...content, ...look });
}

function addNumbers(sheet: OpenSheet, cursor: Cursor, value: () => number): void {
  const at = readPlace(cursor);
  add(sheet, at, numberContent(sheet, at.style, value()));
}

/** Numbers of neighbours, then the column of the last. */
function addManyNumbers(sheet: OpenSheet, cursor: Cursor): void {
  const row = cursor.u16();
  for (let column = cursor.u16(); cursor.rest() >= 8; column += 1) {
    const style = cursor.u16();
    add(sheet, { row, column: columnIn(column), style }, numberContent(sheet, style, rkNumber(cursor.i32())));
  }
}

function addFormula(sheet: OpenSheet, cursor: Cursor): void {
  const { context, shared } = sheet;
  const { row, column, style } = readPlace(cursor);
  const result = cursor.bytes(8);
  cursor.skip(6);
  const stored = readTokens(cursor);
  const formula = shared.text(stored, { row, column });
  if (formula === undefined) context.unspelled += 1;
  const { format, bold, indent } = context.globals.styles[style] ?? plainStyle;
  const place = { row, column, look: { format, bold, indent, formula: formula ?? null } };
  sheet.waiting = null;
  const [kind = 0, , value = 0] = result;
  if (result[6] !== 0xff || result[7] !== 0xff) {
    addAt(sheet, place, numberContent(sheet, style, createCursor(result).f64()));
  } else if (kind === 0) sheet.waiting = place;
  else if (kind === 1) addAt(sheet, place, booleanContent(value));
  else if (kind === 2) addAt(sheet, place, errorContent(value));
}

/** The tokens behind their length, and what they add up to the end of the record. */
function readTokens(cursor: Cursor): StoredFormula {
  const tokens = cursor.bytes(cursor.u16());
  return { tokens, extra: cursor.bytes(cursor.rest()) };
}

/** They stand behind the first of the cells that share them, which comes before it can be spelled. */
function sharedFormulas(stream: Uint8Array, start: number, { kind, globals }: StreamContext): SharedFormulas {
  const shared = createSharedFormulas(kind, globals.names);
  let last = { row: 0, column: 0 };
  for (const { type, chunks } of streamRecords(stream, start)) {
    const cursor = createCursor(chunks[0] ?? new Uint8Array());
    if (type === 0x06 || type === 0x206 || type === 0x406) last = { row: cursor.u16(), column: cursor.u16() };
    else if (type === 0x4bc || type === 0x221) {
      const isArray = type === 0x221;
      const row = cursor.u16();
      cursor.skip(2);
      const column = cursor.u8();
      cursor.skip(isArray ? 7 : 3);
      const formula = readTokens(cursor);
      shared.add({ row, column }, formula, isArray);
      shared.add(last, formula, isArray);
    }
  }
  return shared;
}

function readText(cursor: Cursor, chunks: readonly Uint8Array[], { kind, decode }: StreamContext): string {
  if (kind === 'biff5') return decode(cursor.bytes(cursor.u16()));
  const list = createChunks(chunks);
  list.skip(cursor.at());
  return list.richText(list.u16());
}

function numberContent({ context }: OpenSheet, style: number, value: number): CellContent {
  return context.readNumber(value, (context.globals.styles[style] ?? plainStyle).format);
}

function textContent(text: string): CellContent {
  return { kind: 'text', value: text.replaceAll('\r\n', '\n'), shown: text.replaceAll('\r\n', '\n') };
}

function booleanContent(value: number): CellContent {
  const shown = value === 0 ? 'FALSE' : 'TRUE';
  return { kind: 'boolean', value: shown, shown };
}

function errorContent(value: number): CellContent {
  const shown = errorName(value);
  return { kind: 'error', value: shown, shown };
}
