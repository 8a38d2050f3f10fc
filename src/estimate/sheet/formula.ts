import type { Decimal } from '../../base/decimal';
import { parseDecimal } from '../../base/decimal';
import { columnNumber } from '../../import';

/** A formula as a tree. Only its shape is read; nothing is computed by it. */
export type Expression =
  | { readonly type: 'number'; readonly value: Decimal }
  | { readonly type: 'ref'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | {
      readonly type: 'range';
      readonly sheet: string | null;
      readonly fromRow: number;
      readonly toRow: number;
      readonly fromColumn: number;
      readonly toColumn: number;
    }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly type: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'negative'; readonly of: Expression }
  | { readonly type: 'percent'; readonly of: Expression };

const tokenPattern =
  /\s*(?:("(?:[^"]|"")*")|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(]))|([\p{L}_\\][\p{L}\p{N}_.\\?]*)|(<>|<=|>=|[-+*/^&=<>%(),;:{}]))/uy;

interface Token {
  readonly type: 'text' | 'number' | 'sheet' | 'cell' | 'columns' | 'name' | 'mark';
  readonly text: string;
}

const tokenTypes = ['text', 'number', 'sheet', 'cell', 'columns', 'name', 'mark'] as const;

/** Reads a formula; `null` for one of a shape that estimates do not have (arrays, structured references). */
export function parseFormula(source: string): Expression | null {
  const product = productOfTwo(source);
  if (product !== null) return product;
  const tokens = tokenize(source);
  return tokens === null || tokens.length > 4000 ? null : new FormulaParser(tokens).whole();
}

/** `C9*E9`: what nearly every line of an estimate says needs no parser. */
function productOfTwo(source: string): Expression | null {
  const star = source.indexOf('*');
  const left = star < 0 ? null : cellBetween(source, 0, star);
  const right = left === null ? null : cellBetween(source, star + 1, source.length);
  return left === null || right === null ? null : { type: 'binary', operator: '*', left, right };
}

/** One to three capitals and one to seven digits, read without cutting them out: a long sheet has as many as lines. */
function cellBetween(source: string, from: number, to: number): Expression | null {
  let at = from;
  let column = 0;
  for (; at < to; at += 1) {
    const letter = source.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const digits = to - at;
  if (at === from || at - from > 3 || digits < 1 || digits > 7) return null;
  let row = 0;
  for (; at < to; at += 1) {
    const digit = source.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return { type: 'ref', sheet: null, row, column };
}

const levels: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Deeper than any person nests, and far from what the stack holds. */
const MAX_DEPTH = 100;

/** Reads by precedence, one method for each kind of part; `null` where the tokens make no such part. */
class FormulaParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression | null {
    const expression = this.#level(0);
    return this.#at === this.#tokens.length ? expression : null;
  }

  #takeMark(...marks: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.type !== 'mark' || !marks.includes(token.text)) return null;
    this.#at += 1;
    return token.text;
  }

  #level(precedence: number): Expression | null {
    const operators = levels[precedence];
    if (operators === undefined) return this.#unary();
    let left = this.#level(precedence + 1);
    while (left !== null) {
      const operator = this.#takeMark(...operators);
      if (operator === null) return left;
      const right = this.#level(precedence + 1);
      if (right === null) return null;
      left = { type: 'binary', operator, left, right };
    }
    return null;
  }

  #unary(): Expression | null {
    if (this.#depth >= MAX_DEPTH) return null;
    this.#depth += 1;
    const sign = this.#takeMark('-', '+');
    let primary = sign === null ? this.#atom() : this.#unary();
    this.#depth -= 1;
    if (sign !== null) return primary === null || sign === '+' ? primary : { type: 'negative', of: primary };
    while (primary !== null && this.#takeMark('%') !== null) primary = { type: 'percent', of: primary };
    return primary;
  }

  #atom(): Expression | null {
    const token = this.#tokens[this.#at];
    if (token === undefined) return null;
    this.#at += 1;
    switch (token.type) {
      case 'number': {
        const value = parseDecimal(token.text);
        return value === null ? null : { type: 'number', value };
      }
      case 'text':
        return { type: 'text', text: token.text.slice(1, -1) };
      case 'sheet':
        return this.#reference(sheetName(token.text));
      case 'cell':
      case 'columns':
        this.#at -= 1;
        return this.#reference(null);
      case 'name':
        return this.#takeMark('(') === null ? { type: 'name', name: token.text } : this.#call(token.text.toUpperCase());
      case 'mark': {
        if (token.text !== '(') return null;
        const inner = this.#level(0);
        return this.#takeMark(')') === null ? null : inner;
      }
    }
  }

  #reference(sheet: string | null): Expression | null {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.type === 'columns') {
      const [from = '', to = ''] = token.text.replaceAll('$', '').split(':');
      return { type: 'range', sheet, fromRow: 1, toRow: 1_048_576, ...columnsOf(from, to) };
    }
    const first = token?.type === 'cell' ? position(token.text) : null;
    if (first === null) return null;
    if (this.#takeMark(':') === null) return { type: 'ref', sheet, ...first };
    if (this.#tokens[this.#at]?.type === 'sheet') this.#at += 1;
    const end = this.#tokens[this.#at];
    const second = end?.type === 'cell' ? position(end.text) : null;
    this.#at += 1;
    if (second === null) return null;
    return {
      type: 'range',
      sheet,
      fromRow: Math.min(first.row, second.row),
      toRow: Math.max(first.row, second.row),
      fromColumn: Math.min(first.column, second.column),
      toColumn: Math.max(first.column, second.column),
    };
  }

  #call(name: string): Expression | null {
    const args: Expression[] = [];
    if (this.#takeMark(')') !== null) return { type: 'call', name, args };
    for (;;) {
      const arg = this.#level(0);
      if (arg === null) return null;
      args.push(arg);
      if (this.#takeMark(')') !== null) return { type: 'call', name, args };
      if (this.#takeMark(',', ';') === null) return null;
    }
  }
}

function tokenize(source: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const text = source.trim();
  tokenPattern.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const match = tokenPattern.exec(text);
    if (match === null) return null;
    const index = match.slice(1).findIndex((group) => group !== undefined);
    tokens.push({ type: tokenTypes[index] ?? 'mark', text: match[index + 1] ?? '' });
    end = tokenPattern.lastIndex;
  }
  return tokens;
}

function sheetName(token: string): string {
  const bare = token.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

function position(cell: string): { readonly row: number; readonly column: number } | null {
  const plain = cell.replaceAll('$', '');
  const digits = plain.search(/\d/);
  if (digits < 1) return null;
  return { column: columnNumber(plain.slice(0, digits)), row: Number.parseInt(plain.slice(digits), 10) };
}

function columnsOf(from: string, to: string): { readonly fromColumn: number; readonly toColumn: number } {
  const [a, b] = [columnNumber(from), columnNumber(to)];
  return { fromColumn: Math.min(a, b), toColumn: Math.max(a, b) };
}
