import { utils, type WorkSheet, write } from '@e965/xlsx';
import { type Expression, parseFormula } from '../../../src/estimate/sheet/formula';
import { cellName } from '../../../src/import';

/** A cell to be written: a text, a number, `=formula`, or one of these with a number format. */
type CellSpec = string | number | null | { readonly v: string | number; readonly z: string };
export type RowSpec = readonly CellSpec[];

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly RowSpec[];
  /** Outline levels by row. */
  readonly outline?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
}

/** Writes sheets with formulas and their computed results, as a spreadsheet would. For fixtures only: in floats. */
export function writeWorkbook(sheets: readonly SheetSpec[]): Uint8Array {
  const book = utils.book_new();
  const valueAt = evaluator(sheets);
  for (const sheet of sheets) utils.book_append_sheet(book, toSheet(sheet, valueAt), sheet.name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function toSheet({ name, rows, outline = {}, hiddenRows = [] }: SheetSpec, valueAt: ValueAt): WorkSheet {
  const sheet: WorkSheet = {};
  let width = 0;
  rows.forEach((row, at) => {
    width = Math.max(width, row.length);
    row.forEach((spec, column) => {
      if (spec === null) return;
      const { v, z } = typeof spec === 'object' ? spec : { v: spec, z: undefined };
      const address = cellName(at + 1, column + 1);
      const format = z === undefined ? {} : { z };
      if (typeof v === 'number') sheet[address] = { t: 'n', v, ...format };
      else if (v.startsWith('='))
        sheet[address] = { t: 'n', v: valueAt(name, at + 1, column + 1), f: v.slice(1), ...format };
      else sheet[address] = { t: 's', v, ...format };
    });
  });
  sheet['!ref'] = `A1:${cellName(Math.max(rows.length, 1), Math.max(width, 1))}`;
  sheet['!rows'] = rows.map((_, at) => ({
    level: outline[at + 1] ?? 0,
    hidden: hiddenRows.includes(at + 1),
  }));
  return sheet;
}

type ValueAt = (sheet: string, row: number, column: number) => number;

function evaluator(sheets: readonly SheetSpec[]): ValueAt {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const known = new Map<string, number>();
  const valueAt: ValueAt = (sheet, row, column) => {
    const key = `${sheet}!${row}:${column}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const spec = rowsOf.get(sheet)?.[row - 1]?.[column - 1] ?? null;
    const raw = spec === null ? 0 : typeof spec === 'object' ? spec.v : spec;
    let value = 0;
    if (typeof raw === 'number') value = raw;
    else if (raw.startsWith('=')) {
      const expression = parseFormula(raw.slice(1));
      if (expression === null) throw new Error(`Not a formula of fixtures: ${raw}`);
      value = evaluate(expression, sheet);
    }
    known.set(key, value);
    return value;
  };
  const cellsOf = (expression: Expression, sheet: string): readonly number[] => {
    if (expression.type !== 'range') return [evaluate(expression, sheet)];
    const values: number[] = [];
    for (let row = expression.fromRow; row <= expression.toRow; row += 1) {
      for (let column = expression.fromColumn; column <= expression.toColumn; column += 1)
        values.push(valueAt(expression.sheet ?? sheet, row, column));
    }
    return values;
  };
  const evaluate = (expression: Expression, sheet: string): number => {
    switch (expression.type) {
      case 'number':
        return expression.value.toNumber();
      case 'ref':
        return valueAt(expression.sheet ?? sheet, expression.row, expression.column);
      case 'negative':
        return -evaluate(expression.of, sheet);
      case 'percent':
        return evaluate(expression.of, sheet) / 100;
      case 'binary': {
        const [left, right] = [evaluate(expression.left, sheet), evaluate(expression.right, sheet)];
        if (expression.operator === '+') return left + right;
        if (expression.operator === '-') return left - right;
        return expression.operator === '*' ? left * right : left / right;
      }
      case 'call': {
        if (expression.name === 'ROUND') {
          const [value, places] = expression.args.map((arg) => evaluate(arg, sheet));
          const unit = 10 ** (places ?? 0);
          return Math.round((value ?? 0) * unit) / unit;
        }
        const args = expression.name === 'SUBTOTAL' ? expression.args.slice(1) : expression.args;
        return args.flatMap((arg) => cellsOf(arg, sheet)).reduce((sum, value) => sum + value, 0);
      }
      default:
        throw new Error(`No fixture needs ${expression.type}`);
    }
  };
  return valueAt;
}
