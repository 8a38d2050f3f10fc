import type { ColumnMeaning } from '../words/columnWords';
import type { ColumnFacts } from './columnFacts';
import type { ElementProduct } from './columns';
import { columnsByArithmetic } from './columnsByArithmetic';
import type { WideTable } from './elementColumns';
import { type ForcedRole, forcedColumn, headingOf } from './forcedRole';
import { factorOf, isNeverFigure, isRightWayRound } from './productColumns';

/** Elements that a person named stand; else what the table says of itself, unless a person gave the amounts. */
export function wideTable(forced: ReadonlyMap<number, ForcedRole>, find: () => WideTable | null): WideTable | null {
  const named = [...forced].filter(([, { role }]) => role === 'element').map(([column]) => column);
  if (named.length > 0) {
    const amount = forcedColumn(forced, 'amount')?.column ?? find()?.amount ?? null;
    return { amount, elements: named, sums: new Map(), reason: 'you said so', isFound: false };
  }
  const found = find();
  if (found === null) return null;
  if ([...forced].some(([column, { role }]) => role === 'amount' && column !== found.amount)) return null;
  // What a person takes for something else is no element; the others still are.
  const left = (columns: readonly number[]) => columns.filter((column) => !forced.has(column));
  const elements = left(found.elements);
  if (elements.length === found.elements.length) return found;
  const sums = new Map([...found.sums].map(([column, parts]) => [column, left(parts)]));
  return elements.length < 2 ? null : { ...found, elements, sums };
}

/** Quantity and rate columns of the single elements, where columns before an element make it on most rows. */
export function elementProducts(
  facts: readonly ColumnFacts[],
  wide: WideTable,
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  isText: boolean,
): ReadonlyMap<number, ElementProduct> {
  const products = new Map<number, ElementProduct>();
  const taken = new Set([...wide.elements, ...wide.sums.keys(), wide.amount]);
  const free = facts.filter(
    ({ column, numbers }) =>
      numbers.size > 0 && !taken.has(column) && !isNeverFigure(meanings.get(column)?.role ?? null),
  );
  for (const element of wide.elements) {
    const amounts = facts.find(({ column }) => column === element);
    if (amounts === undefined) continue;
    const near = free.filter(({ column }) => column < element).slice(-4);
    const roleOf = (column: number) => meanings.get(column)?.role ?? null;
    const pairs = near.flatMap((q) =>
      near.flatMap((r) => (q !== r && isRightWayRound(q, r, roleOf) ? [[q, r] as const] : [])),
    );
    const reading = columnsByArithmetic(amounts, pairs, near, isText);
    if (reading === null || reading.agreeing < 3 || reading.agreeing * 4 < reading.tested * 3) continue;
    const factors = reading.factors.map((use) => ({
      column: use.column,
      heading: headingOf(facts, use.column),
      role: 'factor' as const,
      factor: factorOf(use, meanings.get(use.column) ?? null, facts),
      reason: 'quantity x rate is the amount',
    }));
    products.set(element, { quantity: reading.quantity, rate: reading.rate, factors, divisor: reading.divisor });
  }
  return products;
}
