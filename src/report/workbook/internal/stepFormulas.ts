import type { Cause } from '../../../analysis';
import { sumOfRows } from '../cells';
import { lastLineRow } from './arithmeticSheet';
import type { Comparison } from './comparison';
import { causeNames } from './names';
import { arithmeticColumns, effectColumns, firstRow, rebasingColumns, sheets } from './places';

/** A step of the bridge: what positions and hidden costs do, and re-basings with them. */
export function stepFormula(comparison: Comparison, cause: Cause): string {
  return [...ownFormulas(comparison, cause), ...basisFormulas(comparison, cause)].join('+') || '0';
}

/** The same without the re-basings, as far as there is anything. */
export function ownFormulas(comparison: Comparison, cause: Cause): readonly string[] {
  const { places } = comparison;
  if (cause === 'arithmetic') {
    const { part } = arithmeticColumns;
    return [`SUM(${sheets.arithmetic}!${part}${firstRow}:${part}${lastLineRow(comparison)})`];
  }
  if (places.lastEffect < firstRow) return [];
  const column = (letter: string): string => `${sheets.effects}!${letter}${firstRow}:${letter}${places.lastEffect}`;
  return cause === 'knockOn'
    ? [`SUM(${column(effectColumns.knockOn)})`]
    : [`SUMPRODUCT(${column(effectColumns[cause])},${column(effectColumns.above)})*${places.toUnit}`];
}

function basisFormulas(comparison: Comparison, cause: Cause): readonly string[] {
  if (cause === 'arithmetic') return [];
  return cause === 'knockOn'
    ? rebasingRowsSum(comparison, 'knockOn')
    : rebasingSum(comparison, 'cause', `"${causeNames[cause]}"`, 'direct');
}

/** What all re-basings do, of the rows that stand for one each. */
export function rebasingRowsSum({ analysis, places }: Comparison, column: 'knockOn' | 'loaded'): readonly string[] {
  const rows = [...analysis.run.overlays.rebased.reach.keys()].map((id) => places.rebasingRow(id));
  return rows.length === 0 ? [] : [sumOfRows(sheets.rebasing, rebasingColumns[column], rows)];
}

/** What the re-basings of one cause or one cost element do. */
export function rebasingSum(
  { places }: Comparison,
  by: 'cause' | 'element',
  wanted: string,
  column: 'direct' | 'loaded',
): readonly string[] {
  if (places.lastRebasing < firstRow) return [];
  const rows = (letter: string): string =>
    `${sheets.rebasing}!$${letter}$${firstRow}:$${letter}$${places.lastRebasing}`;
  return [`SUMIF(${rows(rebasingColumns[by])},${wanted},${rows(rebasingColumns[column])})`];
}
