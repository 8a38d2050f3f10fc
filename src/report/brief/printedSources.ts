import {
  type Analysis,
  gapBySource,
  type Printed,
  type PrintedTotals,
  positionIndex,
  type Source,
} from '../../analysis';
import type { PointItem } from '../../annotations';
import type { Decimal } from '../../base/decimal';

/** Where the gap comes from, line by line: as printed the amounts add up to the printed gap. */
export interface PrintedSources {
  readonly rows: readonly PrintedSource[];
  readonly total: Decimal;
}

interface PrintedSource {
  readonly source: Source;
  readonly amount: Decimal;
  readonly printed: Decimal;
}

export function printedSources(analysis: Analysis, { gap, places }: PrintedTotals, printed: Printed): PrintedSources {
  // What storage leaves beyond 15 digits is no line.
  const least = analysis.stated.abs().times('1e-13');
  const sources = gapBySource(analysis).filter(({ amount }) => amount.abs().gt(least));
  const { parts, total } = printed.foot(
    sources.map(({ amount }) => amount),
    places,
    gap,
  );
  return {
    rows: sources.map(({ source, amount }, index) => ({ source, amount, printed: parts[index] ?? amount })),
    total,
  };
}

/** How the effect of an item prints there; null where it is not all that its line adds. */
export function printOfItem(
  { rows }: PrintedSources,
  analysis: Analysis,
  item: PointItem,
  effect: Decimal,
): Decimal | null {
  const source = sourceOf(analysis, item);
  const found = rows.find((row) => row.source.type === source.type && row.source.id === source.id);
  // What divisions leave behind is no other amount.
  return found?.amount.minus(effect).abs().lt('1e-20') ? found.printed : null;
}

function sourceOf(analysis: Analysis, item: PointItem): { readonly type: Source['type']; readonly id: string } {
  if (item.type === 'arithmetic') return { type: 'line', id: item.lineId };
  if (item.type !== 'position') return item;
  const line = analysis.customer.structure.estimate.lines[positionIndex(analysis, item.id) ?? -1];
  return { type: 'line', id: line?.id ?? '' };
}
