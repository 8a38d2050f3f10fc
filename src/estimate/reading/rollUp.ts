import type { RowReading, SheetReading } from '../recognition';
import { unwrap } from '../sheet/formulaShape';
import type { SheetWork } from './sheetWork';

/** A row that takes its amount from the total of another sheet. */
export interface Link {
  readonly fromSheet: string;
  readonly fromRow: number;
  readonly toSheet: string;
}

/** Rows such as `='Material'!F40` where that cell is the total of its sheet: the sheets are one estimate. */
export function findLinks(works: readonly SheetWork[]): readonly Link[] {
  const byName = new Map(works.map((work) => [work.sheet.name, work]));
  const links: Link[] = [];
  const taken = new Set<string>();
  for (const work of works) {
    work.drafts.forEach(({ row, formula }, index) => {
      if (formula === null || work.tree.kind[index] !== 'item') return;
      const bare = unwrap(formula);
      if (bare.type !== 'ref' || bare.sheet === null || bare.sheet === work.sheet.name) return;
      const target = byName.get(bare.sheet);
      const total = target === undefined ? undefined : (target.drafts[target.total]?.amount ?? target.totalBeside);
      // A sheet that is summed twice, or sums what sums it, stays on its own.
      if (total == null || total.row !== bare.row || total.column !== bare.column) return;
      if (taken.has(bare.sheet) || leadsTo(links, bare.sheet, work.sheet.name)) return;
      taken.add(bare.sheet);
      links.push({ fromSheet: work.sheet.name, fromRow: row, toSheet: bare.sheet });
    });
  }
  return links;
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
      return link === undefined ? row : asGroup(row, link.toSheet);
    });
    return { ...reading, used: true, rows: into === undefined ? rows : rows.map((row) => asDetail(row, into)) };
  });
}

function asGroup(row: RowReading, detailSheet: string): RowReading {
  if (row.kind !== 'line' || row.figures === null) return row;
  const figures = { ...row.figures, quantity: null, unit: null, rate: null, factors: [] };
  return {
    ...row,
    kind: 'group',
    figures,
    detailSheet,
    reason: `the total of the sheet ${detailSheet}`,
    confidence: 1,
  };
}

function asDetail(row: RowReading, into: Link): RowReading {
  if (row.kind !== 'total') return row;
  const reason = `repeats row ${into.fromRow} of the sheet ${into.fromSheet}, which takes it over`;
  return { ...row, kind: 'ignored', level: 0, parentRow: null, reason, figures: null };
}
