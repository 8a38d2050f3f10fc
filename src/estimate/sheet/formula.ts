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
  const tokens = tokenize(source);
  if (tokens === null || tokens.length > 4000) return null;
  let at = 0;
  const peek = (): string | undefined => (tokens[at]?.type === 'mark' ? tokens[at]?.text : undefined);
  const takeMark = (...marks: readonly string[]): string | null => {
    const mark = peek();
    if (mark === undefined || !marks.includes(mark)) return null;
    at += 1;
    return mark;
  };
  const levels: readonly (readonly string[])[] = [
    ['=', '<>', '<', '>', '<=', '>='],
    ['&'],
    ['+', '-'],
    ['*', '/'],
    ['^'],
  ];

  function level(depth: number): Expression | null {
    const operators = levels[depth];
    if (operators === undefined) return unary();
    let left = level(depth + 1);
    while (left !== null) {
      const operator = takeMark(...operators);
      if (operator === null) return left;
      const right = level(depth + 1);
      if (right === null) return null;
      left = { type: 'binary', operator, left, right };
    }
    return null;
  }

  function unary(): Expression | null {
    const sign = takeMark('-', '+');
    if (sign !== null) {
      const of = unary();
      return of === null || sign === '+' ? of : { type: 'negative', of };
    }
    let primary = atom();
    while (primary !== null && takeMark('%') !== null) primary = { type: 'percent', of: primary };
    return primary;
  }

  function atom(): Expression | null {
    const token = tokens?.[at];
    if (token === undefined) return null;
    at += 1;
    switch (token.type) {
      case 'number': {
        const value = parseDecimal(token.text);
        return value === null ? null : { type: 'number', value };
      }
      case 'text':
        return { type: 'text', text: token.text.slice(1, -1) };
      case 'sheet':
        return reference(sheetName(token.text));
      case 'cell':
      case 'columns':
        at -= 1;
        return reference(null);
      case 'name':
        return takeMark('(') === null ? { type: 'name', name: token.text } : call(token.text.toUpperCase());
      case 'mark': {
        if (token.text !== '(') return null;
        const inner = level(0);
        return takeMark(')') === null ? null : inner;
      }
    }
  }

  function reference(sheet: string | null): Expression | null {
    const token = tokens?.[at];
    at += 1;
    if (token?.type === 'columns') {
      const [from = '', to = ''] = token.text.replaceAll('$', '').split(':');
      return { type: 'range', sheet, fromRow: 1, toRow: 1_048_576, ...columnsOf(from, to) };
    }
    const first = token?.type === 'cell' ? position(token.text) : null;
    if (first === null) return null;
    if (takeMark(':') === null) return { type: 'ref', sheet, ...first };
    if (tokens?.[at]?.type === 'sheet') at += 1;
    const second = tokens?.[at]?.type === 'cell' ? position(tokens[at]?.text ?? '') : null;
    at += 1;
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

  function call(name: string): Expression | null {
    const args: Expression[] = [];
    if (takeMark(')') !== null) return { type: 'call', name, args };
    for (;;) {
      const arg = level(0);
      if (arg === null) return null;
      args.push(arg);
      if (takeMark(')') !== null) return { type: 'call', name, args };
      if (takeMark(',', ';') === null) return null;
    }
  }

  const whole = level(0);
  return at === tokens.length ? whole : null;
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
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(cell);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { column: columnNumber(match[1]), row: Number.parseInt(match[2], 10) };
}

function columnsOf(from: string, to: string): { readonly fromColumn: number; readonly toColumn: number } {
  const [a, b] = [columnNumber(from), columnNumber(to)];
  return { fromColumn: Math.min(a, b), toColumn: Math.max(a, b) };
}
