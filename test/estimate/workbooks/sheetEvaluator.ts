import { type Expression, parseFormula } from '../../../src/estimate/sheet/formula';
import type { SheetSpec } from './sheetSpec';

export type ValueAt = (sheet: string, row: number, column: number) => number;

/** What the formulas of sheets give, across sheets. In floats, as a spreadsheet computes. */
export function evaluator(sheets: readonly SheetSpec[]): ValueAt {
  const sheetOf = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<string, number>();
  const valueAt: ValueAt = (sheet, row, column) => {
    const key = `${sheet}!${row}:${column}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const { rows = [], typed } = sheetOf.get(sheet) ?? {};
    const spec = rows[row - 1]?.[column - 1] ?? null;
    const raw = spec === null ? 0 : typeof spec === 'object' ? spec.v : spec;
    let value = 0;
    if (typeof raw === 'number') value = raw;
    else if (raw.startsWith('=')) {
      const expression = parseFormula(raw.slice(1).replaceAll('{r}', String(row)));
      if (expression === null) throw new Error(`Not a formula of fixtures: ${raw}`);
      value = evaluate(expression, sheet);
      if (typed !== undefined) value = rounded(value, typed);
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
          return rounded(value ?? 0, places ?? 0);
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

/** Half away from zero, past the noise of floats. */
function rounded(value: number, places: number): number {
  const unit = 10 ** places;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * unit).toPrecision(14)))) / unit;
}
