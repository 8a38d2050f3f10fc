import type { FactorClass } from '../estimate';
import type { ColumnRole } from '../recognition';
import type { ColumnFacts } from './columnFacts';
import type { ColumnFactor } from './columns';

/** A person's decision on a column. */
export interface ForcedRole {
  readonly role: ColumnRole;
  readonly factor?: { readonly class: FactorClass; readonly divides: boolean };
}

/** Gives a column its role, unless it has one. */
export type SetRole = (column: number, role: ColumnRole, reason: string, factor?: ColumnFactor | null) => void;

/** The column that a person gave a role. */
export function forcedColumn(
  forced: ReadonlyMap<number, ForcedRole>,
  role: ColumnRole,
): { readonly column: number; readonly reason: string } | null {
  for (const [column, decision] of forced) if (decision.role === role) return { column, reason: 'you said so' };
  return null;
}

export function headingOf(facts: readonly ColumnFacts[], column: number): string {
  return facts.find((entry) => entry.column === column)?.heading ?? '';
}
