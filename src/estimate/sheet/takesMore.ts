import type { Expression } from './formula';

/** Whether a formula takes a figure of this row from another column than those that are known: then it has a rule of its own. */
export function takesMore(expression: Expression, row: number, known: ReadonlySet<number>): boolean {
  switch (expression.type) {
    case 'ref':
      return expression.sheet === null && expression.row === row && !known.has(expression.column);
    case 'range':
      return expression.sheet === null && expression.fromRow === row && expression.toRow === row;
    case 'call':
      return expression.args.some((arg) => takesMore(arg, row, known));
    case 'binary':
      return takesMore(expression.left, row, known) || takesMore(expression.right, row, known);
    case 'negative':
    case 'percent':
      return takesMore(expression.of, row, known);
    default:
      return false;
  }
}
