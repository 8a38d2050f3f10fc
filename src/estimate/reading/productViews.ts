import { looksNumeric } from '../numbers/numberFormat';
import type { Grid } from '../sheet/grid';
import type { ColumnFacts } from '../tables/columnFacts';
import { elementColumns } from '../tables/elementColumns';
import { headsLots, type Table } from '../tables/findTables';
import type { Formulas } from '../tables/formulas';
import { isMultiple } from '../tables/isMultiple';
import { type ColumnMeaning, meaningOfHeading } from '../words/columnWords';
import { elementOf } from '../words/elementWords';
import { normalise } from '../words/normalise';
import { isAfterLabel, isSumLabel, isYearlyHeading } from '../words/rowWords';
import type { OpenSheet, OpenTable } from './openSheet';

/** A sheet as one of several products on it sees it: without the columns of the others. */
export interface ProductView {
  readonly name: string;
  readonly hidden: ReadonlySet<number>;
  /** Rows of the title block that speak of all products: there nothing is hidden. */
  readonly shared: ReadonlySet<number>;
  /** What is left of the header may not tell itself. */
  readonly headerRow: number;
}

/**
 * Products side by side: the same headings again and again (quantity, rate, amount for each), or one column of
 * amounts each under its name. Only proposed here; they stand if each of them has a total that holds.
 */
export function productViews({ grid, formulas, tables }: OpenSheet): readonly ProductView[] {
  const [largest] = tables.toSorted((a, b) => size(b) - size(a));
  if (largest === undefined || largest.table.headerRows.length === 0) return [];
  const { table } = largest;
  const header = fullestHeader(grid, table);
  const blocks = repeatedBlocks(grid, header) ?? namedColumns(grid, largest, formulas);
  if (blocks.length < 2) return [];
  const names = namesOf(grid, table, header, blocks);
  const shared = new Set(
    grid.rows.filter((row) => {
      const held = blocks.filter((block) => grid.cellsOf(row).some(({ column }) => block.includes(column)));
      return row < header && held.length < 2;
    }),
  );
  return blocks.map((own, index) => ({
    name: names[index] ?? `Product ${index + 1}`,
    hidden: new Set(blocks.filter((block) => block !== own).flat()),
    shared,
    headerRow: header,
  }));
}

function size({ table }: OpenTable): number {
  return table.toRow - table.fromRow;
}

/** Of two header rows the one that names the most columns; the other groups them. */
function fullestHeader(grid: Grid, { headerRows }: Table): number {
  const [fullest] = headerRows.toSorted((a, b) => grid.cellsOf(b).length - grid.cellsOf(a).length);
  return fullest ?? 0;
}

type Block = readonly number[];

/** The longest stretch in which a run of at least two headings, an amount among them, comes several times. */
function repeatedBlocks(grid: Grid, header: number): readonly Block[] | null {
  const columns = grid.cellsOf(header).map(({ column, shown }) => ({ column, text: normalise(shown) }));
  let best: readonly Block[] | null = null;
  for (let width = 2; width * 2 <= columns.length; width += 1) {
    for (let start = 0; start + width * 2 <= columns.length; start += 1) {
      const run = columns.slice(start, start + width);
      if (!run.some(({ text }) => meaningOfHeading(text)?.role === 'amount')) continue;
      if (new Set(run.map(({ text }) => text)).size < width) continue;
      const blocks: Block[] = [];
      for (let at = start; at + width <= columns.length; at += width) {
        const block = columns.slice(at, at + width);
        if (!block.every(({ text }, place) => text === run[place]?.text)) break;
        blocks.push(block.map(({ column }) => column));
      }
      if (blocks.length >= 2 && blocks.length * width > (best?.flat().length ?? 0)) best = blocks;
    }
  }
  return best;
}

/** Columns of amounts that are called by a name and by nothing else. */
function namedColumns(grid: Grid, { table, facts }: OpenTable, formulas: Formulas): readonly Block[] {
  const meanings = new Map(facts.map(({ column, heading }) => [column, meaningOfHeading(heading)]));
  const figures = facts.filter(({ numbers, percents, dates }) => numbers.size >= 3 && percents === 0 && dates === 0);
  const isAmount = ({ column }: ColumnFacts) => meanings.get(column)?.role === 'amount';
  const amounts = figures.filter(isAmount);
  const candidates = amounts.length > 0 ? amounts : figures.filter((of) => isName(of, meanings.get(of.column) ?? null));
  if (candidates.length < 2 || !candidates.every(({ heading }) => mayBeProduct(heading) || isLot(heading, table)))
    return [];
  if (elementColumns(grid, table, facts, formulas, meanings) !== null) return [];
  if (new Set(candidates.map(({ heading }) => normalise(heading))).size < candidates.length) return [];
  // Material and labour side by side are one product.
  const named = new Set(candidates.flatMap(({ heading }) => elementOf(heading)?.element ?? []));
  if (named.size >= 2) return [];
  // A figure in another scale is the same product again.
  const own = candidates.filter((of, index) => !candidates.slice(0, index).some((before) => isMultiple(before, of)));
  const most = Math.max(...own.map(({ numbers }) => numbers.size));
  const full = own.filter(({ numbers }) => numbers.size * 2 > most);
  return full.length === candidates.length ? full.map(({ column }) => [column]) : [];
}

function isName({ texts }: ColumnFacts, meaning: ColumnMeaning | null): boolean {
  return texts <= 1 && (meaning === null || meaning.role === 'label' || meaning.role === 'attribute');
}

/** `Lot size | 250 | 500`: the cost of each lot is an estimate of its own. */
function isLot(heading: string, table: Table): boolean {
  return /^[1-9]\d*$/.test(heading) && headsLots([...table.headings.values()][0] ?? '');
}

/** Years, dates, targets, quotes, differences and sums are views of one product. */
function mayBeProduct(heading: string): boolean {
  const text = normalise(heading);
  if (text === '' || looksNumeric(heading) || /^(?:fy|q[1-4])?\s?(?:19|20)\d\d/.test(text)) return false;
  return !isAfterLabel(heading) && !isYearlyHeading(heading) && !isSumLabel(heading) && !/share|anteil|%/.test(text);
}

/** A name stands above its block, or is the heading of its only column. */
function namesOf(grid: Grid, table: Table, header: number, blocks: readonly Block[]): readonly (string | null)[] {
  const above = grid.rows.filter((row) => row < header && row >= header - 3).toReversed();
  return blocks.map((block) => {
    const [first = 0] = block;
    if (block.length === 1) {
      const heading = table.headings.get(first) ?? null;
      return heading !== null && isLot(heading, table) ? `${[...table.headings.values()][0]} ${heading}` : heading;
    }
    for (const row of above) {
      const cell = grid.cellsOf(row).find(({ column, kind }) => kind === 'text' && block.includes(column));
      if (cell !== undefined) return cell.value.trim();
    }
    return null;
  });
}
