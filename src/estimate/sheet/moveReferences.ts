import type { Expression } from './formula';

type Ref = Extract<Expression, { readonly type: 'ref' }>;
type RangeRef = Extract<Expression, { readonly type: 'range' }>;

/** A formula with the cells of its own sheet where they are read now; those of other sheets stay. */
export function moveReferences(
  of: Expression,
  moveCell: (cell: Ref) => Expression,
  moveRange: (range: RangeRef) => Expression,
): Expression {
  const inner = (part: Expression) => moveReferences(part, moveCell, moveRange);
  switch (of.type) {
    case 'ref':
      return of.sheet === null ? moveCell(of) : of;
    case 'range':
      return of.sheet === null ? moveRange(of) : of;
    case 'call':
      return { ...of, args: of.args.map(inner) };
    case 'binary':
      return { ...of, left: inner(of.left), right: inner(of.right) };
    case 'negative':
    case 'percent':
      return { ...of, of: inner(of.of) };
    default:
      return of;
  }
}
