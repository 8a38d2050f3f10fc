import { type Decimal, ZERO } from '../../base/decimal';
import { remember } from '../../base/remember';
import { labelOf } from '../rows/readRow';
import type { Grid } from '../sheet/grid';
import { halfUnit } from '../tables/agrees';
import { rowsOf } from '../tables/columnFacts';
import { ofWhichEnds } from '../tree/sumsOfWhich';
import { isOfWhichLabel, isOptionLabel } from '../words/rowWords';
import type { TableWork } from './sheetWork';

const none: ReadonlySet<number> = new Set();

/**
 * Rows that only say what part of another one is (`of which labour`), or what is offered besides (`option`). Words alone do not tell: often such rows are all that
 * there is of the calculation. They are passed over where a sum below them holds without them, and does not with them;
 * where they tell all of what stands above them they are its lines.
 */
export function ofWhichRows(grid: Grid, { table, columns }: TableWork): ReadonlySet<number> {
  const { amount } = columns;
  if (amount === null) return none;
  const all = rowsOf(grid, table);
  // Hardly any sheet has such rows.
  if (!all.some((row) => isPassedLabel(labelOf(row, grid, columns)))) return none;
  const rows = all.filter((row) => !table.headerRows.includes(row) && grid.number(row, amount) !== null);
  const parts = new Set(rows.filter((row) => isPassedLabel(labelOf(row, grid, columns))));
  const amounts = rows.map((row) => {
    const num = grid.number(row, amount);
    return { row, value: num?.value ?? ZERO, places: num?.places ?? 0, isPart: parts.has(row) };
  });
  const told = new Set<number>();
  const ends = ofWhichEnds(
    rows.map((row, at) => ({ label: labelOf(row, grid, columns), amount: amounts[at] ?? null, isAnnounced: false })),
  );
  ends.forEach((end, at) => {
    for (let part = at + 1; part < end; part += 1) told.add(part);
  });
  const passed = [...parts].filter((row) => {
    const at = rows.indexOf(row);
    return (
      !told.has(at) && amounts.slice(at + 1, at + 1 + FAR).some((_, below) => holdsWithout(amounts, at, at + 1 + below))
    );
  });
  return new Set(passed);
}

const isPassedLabel = remember((label: string): boolean => isOfWhichLabel(label) || isOptionLabel(label));

/** So many rows below it a sum is looked for. */
const FAR = 60;

interface Amount {
  readonly value: Decimal;
  readonly places: number;
  readonly isPart: boolean;
}

/** Whether the sum in a row adds the rows from some row on without the parts among them, and not with them. */
function holdsWithout(amounts: readonly Amount[], part: number, sum: number): boolean {
  const stated = amounts[sum];
  if (stated === undefined || stated.isPart) return false;
  let without = ZERO;
  let all = ZERO;
  let slack = halfUnit(stated.places);
  let counted = 0;
  for (let at = sum - 1; at >= 0; at -= 1) {
    const { value, places, isPart } = amounts[at] as Amount;
    all = all.plus(value);
    slack = slack.plus(halfUnit(places));
    if (!isPart) {
      without = without.plus(value);
      counted += 1;
    }
    if (at > part || counted < 2) continue;
    const isNear = (own: Decimal) => own.minus(stated.value).abs().lte(slack);
    if (isNear(without) && !isNear(all)) return true;
  }
  return false;
}
