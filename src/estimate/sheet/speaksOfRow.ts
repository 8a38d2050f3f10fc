import type { Expression } from './formula';

/** Whether a formula takes a figure of this row: then it says itself what the row makes. */
export function speaksOfRow(expression: Expression, row: number): boolean {
  switch (expression.type) {
    case 'ref':
      return expression.sheet === null && expression.row === row;
    case 'range':
      return expression.sheet === null && expression.fromRow === row && expression.toRow === row;
    case 'call':
      return expression.args.some((arg) => speaksOfRow(arg, row));
    case 'binary':
      return speaksOfRow(expression.left, row) || speaksOfRow(expression.right, row);
    case 'negative':
    case 'percent':
      return speaksOfRow(expression.of, row);
    default:
      return false;
  }
}
