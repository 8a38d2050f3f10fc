import { type AlternativeCost, isComplete, type OwnershipCost } from '../../analysis';
import {
  type Alternative,
  type AlternativeId,
  inOrder,
  type Ownership,
  type TcoCategory,
  type TcoLine,
  type TcoLineId,
  tcoCategories,
} from '../../annotations';
import { type Decimal, sum } from '../../base/decimal';
import { apportion, roundTo } from '../../base/rounding';

/** Lines by category as rows, alternatives as columns; present values as printed, so that every column foots. */
export interface TcoTable {
  readonly columns: readonly TcoColumn[];
  readonly sections: readonly TcoSection[];
}

export interface TcoColumn {
  readonly alternative: Alternative;
  /** Null where the terms lack what everything needs, or the course a figure: what is missing is not zero. */
  readonly total: Decimal | null;
  readonly annual: Decimal | null;
  readonly unitCost: Decimal | null;
  /** More than the cheapest of the courses with a total, as the printed totals differ; null without a total. */
  readonly more: Decimal | null;
  /** Labels of the lines that lack a figure. */
  readonly missing: readonly string[];
}

export interface TcoSection {
  readonly category: TcoCategory;
  /** One for each alternative. */
  readonly sums: readonly (Decimal | null)[];
  readonly rows: readonly TcoRow[];
}

/** Lines of one name, side by side. */
export interface TcoRow {
  readonly key: string;
  readonly label: string;
  readonly category: TcoCategory;
  /** One for each alternative; null where it has no such line. */
  readonly cells: readonly (TcoCell | null)[];
}

export interface TcoCell {
  readonly line: TcoLine;
  /** Null where a figure is missing, or the terms are. */
  readonly presentValue: Decimal | null;
}

/** `places` are the decimals that totals and lines print with. */
export function tcoTable(ownership: Ownership, cost: OwnershipCost | null, places: number): TcoTable {
  const alternatives = inOrder<Alternative>(ownership.alternatives);
  const printed = new Map<TcoLineId, Decimal>();
  const costs = alternatives.map(({ id }) => cost?.alternatives.find((its) => its.alternative.id === id) ?? null);
  for (const its of costs) for (const [id, value] of printedParts(its, places)) printed.set(id, value);
  const rows = rowsOf(
    inOrder<TcoLine>(ownership.tcoLines),
    alternatives.map(({ id }) => id),
    printed,
  );
  return {
    columns: columnsOf(alternatives, costs, places),
    sections: tcoCategories.flatMap((category): TcoSection[] => {
      const own = rows.filter((row) => row.category === category);
      if (own.length === 0) return [];
      const sums = alternatives.map((_, at) => {
        const values = own.flatMap(({ cells }) => cells[at]?.presentValue ?? []);
        return values.length === 0 ? null : sum(values);
      });
      return [{ category, sums, rows: own }];
    }),
  };
}

function printedParts(cost: AlternativeCost | null, places: number): readonly (readonly [TcoLineId, Decimal])[] {
  if (cost === null) return [];
  const { parts } = apportion(
    cost.lines.map(({ presentValue }) => presentValue),
    places,
  );
  return cost.lines.flatMap(({ line }, at) => {
    const part = parts[at];
    return part === undefined ? [] : [[line.id, part] as const];
  });
}

function columnsOf(
  alternatives: readonly Alternative[],
  costs: readonly (AlternativeCost | null)[],
  places: number,
): readonly TcoColumn[] {
  const totals = costs.map((cost) => (cost !== null && isComplete(cost) ? roundTo(cost.presentValue, places) : null));
  const least = totals.reduce<Decimal | null>(
    (best, total) => (total !== null && (best === null || total.lt(best)) ? total : best),
    null,
  );
  return alternatives.map((alternative, at) => {
    const [cost, total] = [costs[at] ?? null, totals[at] ?? null];
    return {
      alternative,
      total,
      annual: total === null ? null : (cost?.annualEquivalent ?? null),
      unitCost: total === null ? null : (cost?.unitCost ?? null),
      more: total === null || least === null ? null : total.minus(least),
      missing: cost?.missing.map(({ label }) => label) ?? [],
    };
  });
}

/** Two lines of one name in one alternative stand below each other. */
function rowsOf(
  lines: readonly TcoLine[],
  alternatives: readonly AlternativeId[],
  printed: ReadonlyMap<TcoLineId, Decimal>,
): readonly TcoRow[] {
  const rows = new Map<string, { row: Omit<TcoRow, 'cells'>; cells: (TcoCell | null)[] }>();
  for (const line of lines) {
    const column = alternatives.indexOf(line.alternativeId);
    if (column < 0) continue;
    for (let copy = 0; ; copy++) {
      const key = `${line.category} ${line.label} ${copy}`;
      const row = rows.get(key) ?? {
        row: { key, label: line.label, category: line.category },
        cells: alternatives.map(() => null),
      };
      if (row.cells[column] !== null) continue;
      row.cells[column] = { line, presentValue: printed.get(line.id) ?? null };
      rows.set(key, row);
      break;
    }
  }
  return [...rows.values()].map(({ row, cells }) => ({ ...row, cells }));
}
