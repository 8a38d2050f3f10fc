import { type Decimal, decimal } from '../../base/decimal';
import type { RowReading, SheetReading } from '../recognition';
import type { Draft } from '../rows/draft';
import type { Expression } from '../sheet/formula';
import { unwrap } from '../sheet/formulaShape';
import { cellAddress, rowOnSheet } from '../sheet/place';
import { halfUnit } from '../tables/agrees';
import { stemsOf } from '../words/baseWords';
import type { SheetWork } from './sheetWork';

/** A row that takes its amount from the total of another sheet. */
export interface Link {
  readonly fromSheet: string;
  readonly fromRow: number;
  readonly toSheet: string;
  /** The row's quantity times that total. */
  readonly multiplies: boolean;
  readonly isFormula: boolean;
}

/**
 * Rows such as `='Material'!F40` or `=B3*Frame!D4`, where that cell is the total of its sheet, make the sheets one
 * estimate. Typed figures do so where the row is called as that sheet and states its total.
 */
export function findLinks(works: readonly SheetWork[], used: readonly SheetWork[]): readonly Link[] {
  const links: Link[] = [];
  const taken = new Set<string>();
  const add = (work: SheetWork, found: Found): void => {
    const [fromSheet, toSheet] = [work.sheet.name, found.to.sheet.name];
    // A sheet that is summed twice, or sums what sums it, stays on its own.
    if (fromSheet === toSheet || taken.has(toSheet) || leadsTo(links, toSheet, fromSheet)) return;
    taken.add(toSheet);
    const { multiplies, isFormula } = found;
    links.push({ fromSheet, fromRow: found.row, toSheet, multiplies, isFormula });
  };
  for (const find of [byFormula, byValue]) {
    // What feeds no product takes nothing over: else a hidden copy of the total would swallow the estimate.
    const from = [...used];
    for (const work of from) {
      if (work.view !== null) continue;
      work.drafts.forEach((draft, index) => {
        if (work.tree.kind[index] !== 'item' || work.markups.has(index)) return;
        const found = find(draft, work, works);
        if (found === null) return;
        add(work, found);
        if (taken.has(found.to.sheet.name) && !from.includes(found.to)) from.push(found.to);
      });
    }
  }
  return links;
}

interface Found {
  readonly row: number;
  readonly to: SheetWork;
  readonly multiplies: boolean;
  readonly isFormula: boolean;
}

function byFormula(draft: Draft, own: SheetWork, works: readonly SheetWork[]): Found | null {
  const { formula, rate, row, columns } = draft;
  if (formula === null) return null;
  const bare = unwrap(formula);
  // `=B3*C3` with `=Frame!D4` in C3 is the same as `=B3*Frame!D4`.
  const rateFormula = columns.rate === null ? undefined : own.formulas.at(row, columns.rate);
  const cell = otherCell(bare) ?? (rate === null ? null : (otherCell(rateFormula) ?? rate.figure.cell));
  if (cell === null || !cell.includes('!')) return null;
  const to = works.find((work) => {
    const total = totalOf(work);
    return work.view === null && total !== null && cellAddress(work.sheet.name, total.row, total.column) === cell;
  });
  return to === undefined ? null : { row, to, multiplies: bare.type !== 'ref', isFormula: true };
}

function otherCell(of: Expression | undefined): string | null {
  const bare = of === undefined ? null : unwrap(of);
  return bare?.type === 'ref' && bare.sheet !== null ? cellAddress(bare.sheet, bare.row, bare.column) : null;
}

/** The same amount, or as the rate times a quantity, under a name that the other sheet goes by. */
function byValue(draft: Draft, own: SheetWork, works: readonly SheetWork[]): Found | null {
  const { amount, rate, row, label } = draft;
  if (amount === null || amount.value.isZero() || draft.shape.type !== 'none' || label === '') return null;
  const stems = stemsOf(label);
  for (const to of works) {
    const total = to === own || to.view !== null ? null : totalOf(to);
    if (total === null || to.tree.holds[to.total] !== 1) continue;
    const name = stemsOf(`${to.sheet.name} ${to.facts.facts.find(({ key }) => key === 'product')?.value ?? ''}`);
    if (![...stems].some((stem) => name.has(stem))) continue;
    const isAmount = total.value
      .minus(amount.value)
      .abs()
      .lte(halfUnit(Math.min(total.places, amount.places)));
    const isRate = rate !== null && total.value.minus(rate.value).abs().lte(halfUnit(rate.figure.places));
    if (isAmount && draft.own !== 'agrees') return { row, to, multiplies: false, isFormula: false };
    if (isRate && draft.own === 'agrees') return { row, to, multiplies: true, isFormula: false };
  }
  return null;
}

interface Total {
  readonly row: number;
  readonly column: number;
  readonly value: Decimal;
  readonly places: number;
}

function totalOf({ drafts, total, totalBeside }: SheetWork): Total | null {
  const amount = drafts[total]?.amount ?? null;
  if (amount !== null) return amount;
  if (totalBeside === null) return null;
  const { row, column, figure } = totalBeside;
  return { row, column, value: decimal(figure.value), places: figure.places };
}

function leadsTo(links: readonly Link[], from: string, to: string): boolean {
  return links.some((link) => link.fromSheet === from && (link.toSheet === to || leadsTo(links, link.toSheet, to)));
}

/** Hangs the lines of detail sheets under the rows that take their totals. */
export function rollUp(sheets: readonly SheetReading[], links: readonly Link[]): readonly SheetReading[] {
  return sheets.map((reading) => {
    const out = links.filter(({ fromSheet }) => fromSheet === reading.sheet);
    const into = links.find(({ toSheet }) => toSheet === reading.sheet);
    if (out.length === 0 && into === undefined) return reading;
    const rows = reading.rows.map((row) => {
      const link = out.find(({ fromRow }) => fromRow === row.row);
      return link === undefined ? row : asGroup(row, link);
    });
    return { ...reading, used: true, rows: into === undefined ? rows : rows.map((row) => asDetail(row, into)) };
  });
}

function asGroup(row: RowReading, { toSheet, multiplies, isFormula }: Link): RowReading {
  if (row.kind !== 'line' || row.figures === null) return row;
  const { quantity, unit } = multiplies ? row.figures : { quantity: null, unit: null };
  const figures = { ...row.figures, quantity, unit, rate: null, factors: [] };
  const total = `${multiplies ? 'its quantity times ' : ''}the total of the sheet ${toSheet}`;
  const reason = isFormula ? total : `${total}: the same name and the same figure`;
  return { ...row, kind: 'group', figures, detailSheet: toSheet, reason, confidence: isFormula ? 1 : 0.9 };
}

function asDetail(row: RowReading, into: Link): RowReading {
  if (row.kind !== 'total') return row;
  const reason = `repeats row ${rowOnSheet(into.fromRow)} of the sheet ${into.fromSheet}, which takes it over`;
  return { ...row, kind: 'ignored', level: 0, parentRow: null, reason, figures: null };
}
