import { type Decimal, decimal, ZERO } from '../../../base/decimal';
import { apportionTo, roundTo } from '../../../base/rounding';
import {
  compute,
  type DifferenceStatus,
  type Differences,
  type Estimate,
  type LineDifference,
} from '../../../estimate';

/** One line of two revisions, as the table shows it. */
export interface DifferenceRow {
  readonly id: string;
  /** In the later file; of a line that is gone, in the earlier. */
  readonly row: number;
  readonly label: string;
  readonly level: number;
  readonly look: 'line' | 'group' | 'total';
  readonly difference: LineDifference;
  /** In the scale of each file. */
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  /** On the stated total, rounded so that the column adds up to the printed change. */
  readonly effect: Decimal;
}

export type DifferenceFilter = 'differences' | 'changed' | 'added' | 'removed' | 'all';

export const filterOf: Readonly<Record<DifferenceFilter, readonly DifferenceStatus[]>> = {
  differences: ['changed', 'added', 'removed'],
  changed: ['changed'],
  added: ['added'],
  removed: ['removed'],
  all: ['changed', 'added', 'removed', 'follows', 'unchanged'],
};

/** Every line of both revisions; the total comes last. The effects foot to the printed change of the total. */
export function differenceRows(
  before: Estimate,
  after: Estimate,
  { lines, total }: Differences,
  places: number,
): readonly DifferenceRow[] {
  const [was, is] = [amountsOf(before), amountsOf(after)];
  const printed = roundTo(decimal(total.after), places).minus(roundTo(decimal(total.before), places));
  const effects = lines.map(({ effect }) => decimal(effect));
  const rounded = apportionTo(effects, places, printed) ?? effects.map((effect) => roundTo(effect, places));
  const rows = lines.map((difference, index): DifferenceRow => {
    const { id } = difference;
    const line = (difference.after ?? difference.before) as NonNullable<LineDifference['after']>;
    return {
      id,
      row: line.key.row,
      label: line.label || `Row ${line.key.row}`,
      level: line.level,
      look: line.kind === 'total' ? 'total' : line.kind === 'group' ? 'group' : 'line',
      difference,
      before: was.get(id) ?? null,
      after: is.get(id) ?? null,
      effect: rounded[index] ?? ZERO,
    };
  });
  return [...rows.filter(({ look }) => look !== 'total'), ...rows.filter(({ look }) => look === 'total')];
}

/** The rows of a filter, each under the groups that it stands in. The total always stands beneath. */
export function shownRows(rows: readonly DifferenceRow[], filter: DifferenceFilter): readonly DifferenceRow[] {
  const wanted = new Set(filterOf[filter]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = new Set<string>();
  for (const row of rows) {
    if (row.look === 'total' || !(wanted.has(row.difference.status) || (filter === 'differences' && hasOwnEffect(row))))
      continue;
    for (let at: DifferenceRow | undefined = row; at && !shown.has(at.id); at = byId.get(parentOf(at)))
      shown.add(at.id);
  }
  return rows.filter(({ id, look }) => look !== 'total' && shown.has(id));
}

/** A percentage whose base moved, or a sum that moved by more than its lines: without it the table would not add up. */
export function hasOwnEffect({ difference, effect }: DifferenceRow): boolean {
  return difference.status === 'follows' && !effect.isZero();
}

function parentOf({ difference: { after, before } }: DifferenceRow): string {
  return (after ?? before)?.parentId ?? '';
}

/** Stated amounts, or what the line's own figures make where it states none. */
function amountsOf(estimate: Estimate): ReadonlyMap<string, Decimal> {
  const { stated, missing } = compute(estimate);
  const unknown = new Set(missing);
  return new Map(
    estimate.lines.flatMap(({ id }, index) => (unknown.has(index) ? [] : [[id, stated[index] ?? ZERO] as const])),
  );
}
