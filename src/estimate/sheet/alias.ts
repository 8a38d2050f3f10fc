import type { Expression } from './formula';
import { unwrap } from './formulaShape';

/** Where a cell of another sheet stands again on this one. */
export type Aliases = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

/**
 * Rows such as `=Material!F40` bring a figure of another sheet in. What else on the sheet reads that cell means the
 * row: `0.08*Material!F40` is a share of it.
 */
export function aliasesOf(
  formulas: Iterable<{ readonly row: number; readonly column: number; readonly of: Expression }>,
): Aliases {
  const aliases = new Map<string, { readonly row: number; readonly column: number }>();
  for (const { row, column, of } of formulas) {
    const bare = unwrap(of);
    if (bare.type !== 'ref' || bare.sheet === null) continue;
    const key = keyOf(bare.sheet, bare.row, bare.column);
    if (!aliases.has(key)) aliases.set(key, { row, column });
  }
  return aliases;
}

/** The formula with cells of other sheets replaced by the cells that repeat them here; itself where it only repeats. */
export function withAliases(of: Expression, aliases: Aliases): Expression {
  return aliases.size === 0 || unwrap(of).type === 'ref' ? of : replace(of, aliases);
}

function replace(of: Expression, aliases: Aliases): Expression {
  const inner = (part: Expression) => replace(part, aliases);
  switch (of.type) {
    case 'ref': {
      const alias = of.sheet === null ? undefined : aliases.get(keyOf(of.sheet, of.row, of.column));
      return alias === undefined ? of : { type: 'ref', sheet: null, ...alias };
    }
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

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}:${column}`;
}
