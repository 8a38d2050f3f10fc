import { type Cursor, createCursor, rkNumber } from '../biff/cursor';
import type { FormulaNames, StoredFormula } from '../biff/formula';
import { createSharedFormulas, type SharedFormulas } from '../biff/sharedFormulas';
import { createDraft } from '../draft';
import { errorName, type NumberReader } from '../sheetjs/cellContent';
import type { Sheet } from '../workbook';
import { type CellStyle, plainStyle } from '../xlsx/styles';
import { partRecords } from './records';

/** What cells of one workbook refer to. */
export interface BinaryContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly readNumber: NumberReader;
  readonly names: FormulaNames;
  /** Formulas that have no text. */
  unspelled: number;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** The cells of one sheet's part. */
export function readBinarySheet(
  part: Uint8Array,
  name: string,
  visibility: Sheet['visibility'],
  context: BinaryContext,
): Sheet {
  const draft = createDraft();
  const shared = sharedFormulas(part, context.names);
  let row = 0;
  let column = -1;
  for (const { type, data } of partRecords(part)) {
    const cursor = createCursor(data);
    if (type === 0x00) {
      row = below(cursor.u32(), MAX_ROW);
      column = -1;
      cursor.skip(7);
      const flags = cursor.u8();
      const look = { hidden: (flags & 0x10) !== 0, outlineLevel: flags & 7 };
      if (look.hidden || look.outlineLevel > 0) draft.setRow(row + 1, look);
    } else if ((type > 0 && type <= 0x12) || type === 0x3e) {
      const isShort = type >= 0x0c && type <= 0x12;
      column = below(isShort ? column + 1 : cursor.u32(), MAX_COLUMN);
      const style = context.styles[cursor.u16() + cursor.u8() * 65_536] ?? plainStyle;
      cursor.skip(1);
      const content = readValue(isShort ? type - 0x0b : type, cursor, style.format, context);
      const stored = type >= 0x08 && type <= 0x0b ? storedFormula(cursor, 2) : null;
      if (content === null) continue;
      const { format, bold, indent } = style;
      const formula = stored === null ? null : shared.text(stored, { row, column });
      if (formula === undefined) context.unspelled += 1;
      draft.add(row + 1, column + 1, { ...content, format, bold, indent, formula: formula ?? null });
    } else if (type === 0xb0) draft.merge(readRange(cursor));
    else if (type === 0x3c) hideColumns(cursor, draft.hideColumn);
  }
  return draft.finish(name, visibility);
}

function readValue(type: number, cursor: Cursor, format: string, { strings, readNumber }: BinaryContext) {
  switch (type) {
    case 0x02:
      return readNumber(rkNumber(cursor.i32()), format);
    case 0x05:
    case 0x09:
      return readNumber(cursor.f64(), format);
    case 0x03:
    case 0x0b: {
      const name = errorName(cursor.u8());
      return { kind: 'error', value: name, shown: name } as const;
    }
    case 0x04:
    case 0x0a: {
      const value = cursor.u8() === 0 ? 'FALSE' : 'TRUE';
      return { kind: 'boolean', value, shown: value } as const;
    }
    case 0x07: {
      const text = strings[cursor.u32()];
      if (text === undefined) throw new Error('a cell refers to a text that is missing');
      return textContent(text);
    }
    case 0x3e:
      cursor.skip(1);
      return textContent(cursor.wide(cursor.u32()));
    case 0x06:
    case 0x08:
      return textContent(cursor.wide(cursor.u32()));
    default:
      return null;
  }
}

function textContent(value: string) {
  return { kind: 'text', value: value.replaceAll('\r\n', '\n'), shown: value.replaceAll('\r\n', '\n') } as const;
}

/** The tokens and what they add, behind so many bytes of flags. */
function storedFormula(cursor: Cursor, flags: number): StoredFormula {
  cursor.skip(flags);
  const tokens = cursor.bytes(cursor.u32());
  return { tokens, extra: cursor.rest() >= 4 ? cursor.bytes(cursor.u32()) : new Uint8Array() };
}

/** They stand behind the first of the cells that share them, which comes before it can be spelled. */
function sharedFormulas(part: Uint8Array, names: FormulaNames): SharedFormulas {
  const shared = createSharedFormulas('biff12', names);
  for (const { type, data } of partRecords(part)) {
    if (type !== 0x1ab && type !== 0x1aa) continue;
    const cursor = createCursor(data);
    const { fromRow, fromColumn } = readRange(cursor);
    const isArray = type === 0x1aa;
    const anchor = { row: fromRow - 1, column: fromColumn - 1 };
    shared.add(anchor, storedFormula(cursor, isArray ? 1 : 0), isArray);
  }
  return shared;
}

function readRange(cursor: Cursor) {
  const [fromRow, toRow] = [cursor.u32(), cursor.u32()];
  const [fromColumn, toColumn] = [cursor.u32(), cursor.u32()];
  return {
    fromRow: below(fromRow, MAX_ROW) + 1,
    toRow: below(toRow, MAX_ROW) + 1,
    fromColumn: below(fromColumn, MAX_COLUMN) + 1,
    toColumn: below(toColumn, MAX_COLUMN) + 1,
  };
}

function hideColumns(cursor: Cursor, hide: (column: number) => void): void {
  const [from, to] = [cursor.u32(), Math.min(cursor.u32(), MAX_COLUMN - 1)];
  cursor.skip(8);
  if ((cursor.u16() & 1) === 0) return;
  for (let column = from; column <= to; column += 1) hide(column + 1);
}

function below(place: number, limit: number): number {
  if (place >= limit) throw new Error('a cell lies outside of every sheet');
  return place;
}
