import { errorName } from '../sheetjs/cellContent';
import { storedNumber } from '../storedNumber';
import { type Cursor, createCursor } from './cursor';
import { functionOf } from './functions';
import { type Place, quotedSheet, readArea, readCell, referenceSizes, type TokenKind } from './references';

/** A formula as a binary workbook stores it: tokens in the order in which they are reckoned, then what they add. */
export interface StoredFormula {
  readonly tokens: Uint8Array;
  readonly extra: Uint8Array;
}

/** What formulas call by number. `null` where the workbook does not say. */
export interface FormulaNames {
  /** `Sheet1`, or `Sheet1:Sheet3`. */
  readonly sheet: (index: number) => string | null;
  /** Counted from 1. */
  readonly name: (index: number) => string | null;
  readonly external: (link: number, index: number) => string | null;
}

/** Thrown for tokens that have no text here (of a table, of a pivot): the formula is left out, its result is kept. */
class Unspelled extends Error {}

interface Reader {
  readonly tokens: Cursor;
  readonly extra: Cursor;
  readonly kind: TokenKind;
  readonly names: FormulaNames;
  /** The cell that a shared formula is read for; `null` for a formula of its own. */
  readonly from: Place | null;
  readonly stack: string[];
}

/**
 * The text of a formula without the leading `=`. `null` for one that cannot be spelled. Each step reads at least one
 * byte and none beyond the end, so that damaged tokens end the reading and not the reader.
 */
export function formulaText(
  { tokens, extra }: StoredFormula,
  kind: TokenKind,
  names: FormulaNames,
  from: Place | null,
): string | null {
  const reader: Reader = { tokens: createCursor(tokens), extra: createCursor(extra), kind, names, from, stack: [] };
  try {
    while (reader.tokens.rest() > 0) readToken(reader, reader.tokens.u8());
  } catch {
    return null;
  }
  const [text, ...others] = reader.stack;
  return text === undefined || text === '' || others.length > 0 ? null : text;
}

/** The cell whose shared formula this one is; `null` for a formula of its own. */
export function sharedAnchor({ tokens, extra }: StoredFormula, kind: TokenKind): Place | null {
  if (tokens[0] !== 0x01) return null;
  const cursor = createCursor(tokens.subarray(1));
  if (kind !== 'biff12') return { row: cursor.u16(), column: cursor.u16() };
  return { row: cursor.u32(), column: createCursor(extra).u32() };
}

const operators: Readonly<Record<number, string>> = {
  0x03: '+',
  0x04: '-',
  0x05: '*',
  0x06: '/',
  0x07: '^',
  0x08: '&',
  0x09: '<',
  0x0a: '<=',
  0x0b: '=',
  0x0c: '>=',
  0x0d: '>',
  0x0e: '<>',
  0x0f: ' ',
  0x10: ',',
  0x11: ':',
};

function readToken(reader: Reader, token: number): void {
  const { tokens, stack } = reader;
  const operator = operators[token];
  if (operator !== undefined) {
    const right = pop(stack);
    stack.push(`${pop(stack)}${operator}${right}`);
    return;
  }
  switch (token) {
    case 0x12:
      stack.push(`+${pop(stack)}`);
      return;
    case 0x13:
      stack.push(`-${pop(stack)}`);
      return;
    case 0x14:
      stack.push(`${pop(stack)}%`);
      return;
    case 0x15:
      stack.push(`(${pop(stack)})`);
      return;
    case 0x16:
      stack.push('');
      return;
    case 0x17:
      stack.push(`"${shortText(tokens, reader.kind).replaceAll('"', '""')}"`);
      return;
    case 0x19:
      readAttribute(reader);
      return;
    case 0x1c:
      stack.push(errorName(tokens.u8()));
      return;
    case 0x1d:
      stack.push(tokens.u8() === 0 ? 'FALSE' : 'TRUE');
      return;
    case 0x1e:
      stack.push(String(tokens.u16()));
      return;
    case 0x1f:
      stack.push(storedNumber(tokens.f64()) ?? '#NUM!');
      return;
    default:
      // The other tokens come in three classes, which differ in the two bits above.
      if (token < 0x20) throw new Unspelled();
      readOperand(reader, (token & 0x1f) | 0x20);
  }
}

/** Marks for the reckoning that show nothing, but for a sum of one argument. */
function readAttribute({ tokens, stack }: Reader): void {
  const type = tokens.u8();
  const data = tokens.u16();
  if (type & 0x10) stack.push(`SUM(${pop(stack)})`);
  if (type & 0x04) tokens.skip((data + 1) * 2);
}

function readOperand(reader: Reader, token: number): void {
  const { tokens, stack, kind, names, from } = reader;
  const size = referenceSizes[kind];
  switch (token) {
    case 0x20:
      tokens.skip(kind === 'biff12' ? 14 : 7);
      stack.push(constantArray(reader));
      return;
    case 0x21: {
      const known = functionOf(tokens.u16() & 0x7fff);
      if (known?.count == null) throw new Unspelled();
      stack.push(call(known.name, popMany(stack, known.count)));
      return;
    }
    case 0x22: {
      const count = tokens.u8() & 0x7f;
      const index = tokens.u16() & 0x7fff;
      const args = popMany(stack, count);
      // A function that is called by its name stands before its arguments.
      const name = index === 255 ? args.shift() : functionOf(index)?.name;
      if (name === undefined) throw new Unspelled();
      stack.push(call(name, args));
      return;
    }
    case 0x23: {
      const index = kind === 'biff5' ? tokens.u16() : tokens.u32();
      if (kind === 'biff5') tokens.skip(12);
      stack.push(knownName(names.name(index)));
      return;
    }
    case 0x24:
      stack.push(readCell(tokens, kind, null));
      return;
    case 0x25:
      stack.push(readArea(tokens, kind, null));
      return;
    case 0x26:
      tokens.skip(6);
      skipAreas(reader);
      return;
    case 0x27:
    case 0x28:
      tokens.skip(6);
      return;
    case 0x29:
    case 0x2e:
    case 0x2f:
      tokens.skip(2);
      return;
    case 0x2a:
      tokens.skip(size.cell);
      stack.push('#REF!');
      return;
    case 0x2b:
      tokens.skip(size.area);
      stack.push('#REF!');
      return;
    case 0x2c:
      stack.push(readCell(tokens, kind, from));
      return;
    case 0x2d:
      stack.push(readArea(tokens, kind, from));
      return;
    case 0x39: {
      if (kind === 'biff5') throw new Unspelled();
      const link = tokens.u16();
      stack.push(knownName(names.external(link, tokens.u32())));
      return;
    }
    case 0x3a:
      stack.push(`${sheetBefore(reader)}!${readCell(tokens, kind, from)}`);
      return;
    case 0x3b:
      stack.push(`${sheetBefore(reader)}!${readArea(tokens, kind, from)}`);
      return;
    case 0x3c:
    case 0x3d:
      skipSheet(reader);
      tokens.skip(token === 0x3c ? size.cell : size.area);
      stack.push('#REF!');
      return;
    default:
      throw new Unspelled();
  }
}

function call(name: string, args: readonly string[]): string {
  return `${name.replace(/^_xl(?:fn|ws)\./, '')}(${args.join(',')})`;
}

function pop(stack: string[]): string {
  const top = stack.pop();
  if (top === undefined) throw new Unspelled();
  return top;
}

function popMany(stack: string[], count: number): string[] {
  if (count > stack.length) throw new Unspelled();
  return stack.splice(stack.length - count, count);
}

function knownName(name: string | null): string {
  if (name === null || name === '') throw new Unspelled();
  return name.replace(/^_xl(?:fn|ws)\./, '');
}

/** Excel 5 spells out both sheets beside the number of the link; only links to the own workbook are below zero. */
function sheetBefore({ tokens, kind, names }: Reader): string {
  if (kind !== 'biff5') {
    const sheet = names.sheet(tokens.u16());
    if (sheet === null) throw new Unspelled();
    return quotedSheet(sheet);
  }
  if (tokens.i16() >= 0) throw new Unspelled();
  tokens.skip(8);
  const first = names.sheet(tokens.u16());
  const last = names.sheet(tokens.u16());
  if (first === null || last === null) throw new Unspelled();
  return quotedSheet(first === last ? first : `${first}:${last}`);
}

function skipSheet({ tokens, kind }: Reader): void {
  tokens.skip(kind === 'biff5' ? 14 : 2);
}

function shortText(cursor: Cursor, kind: TokenKind): string {
  if (kind === 'biff12') return cursor.wide(cursor.u16());
  const count = cursor.u8();
  if (kind === 'biff5') return cursor.narrow(count);
  return (cursor.u8() & 1) === 1 ? cursor.wide(count) : cursor.narrow(count);
}

function skipAreas({ extra, kind }: Reader): void {
  if (kind === 'biff12') extra.skip(extra.u32() * 16);
  else extra.skip(extra.u16() * (kind === 'biff5' ? 6 : 8));
}

/** `{1,2;3,4}`. The values stand behind the tokens. */
function constantArray({ extra, kind }: Reader): string {
  if (kind === 'biff5') throw new Unspelled();
  const isWide = kind === 'biff12';
  // The older format counts columns first, and both from 0.
  const first = isWide ? extra.u32() : extra.u8() + 1;
  const second = isWide ? extra.u32() : extra.u16() + 1;
  const [rows, columns] = isWide ? [first, second] : [second, first];
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      // Every value takes at least a byte: a count that is too large runs into the end.
      line.push(isWide ? wideConstant(extra) : constant(extra));
    }
    if (line.length === 0) throw new Unspelled();
    lines.push(line.join(','));
  }
  return `{${lines.join(';')}}`;
}

function constant(extra: Cursor): string {
  const type = extra.u8();
  if (type === 1) return storedNumber(extra.f64()) ?? '#NUM!';
  if (type === 2) {
    const count = extra.u16();
    const text = (extra.u8() & 1) === 1 ? extra.wide(count) : extra.narrow(count);
    return `"${text.replaceAll('"', '""')}"`;
  }
  const value = extra.bytes(8)[0] ?? 0;
  if (type === 0) return '';
  return type === 4 ? (value === 0 ? 'FALSE' : 'TRUE') : errorName(value);
}

function wideConstant(extra: Cursor): string {
  const type = extra.u8();
  if (type === 0) return storedNumber(extra.f64()) ?? '#NUM!';
  if (type === 1) return `"${extra.wide(extra.u16()).replaceAll('"', '""')}"`;
  if (type === 2) return extra.u8() === 0 ? 'FALSE' : 'TRUE';
  if (type === 4) return errorName(extra.bytes(4)[0] ?? 0);
  throw new Unspelled();
}
