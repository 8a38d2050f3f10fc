import { currencyIn } from '../numbers/currency';
import type { ColumnMeaning } from '../words/columnWords';
import { isYearlyHeading } from '../words/rowWords';
import type { ColumnFacts } from './columnFacts';
import type { FormulaEvidence } from './columnsByFormulas';
import { isMultiple } from './isMultiple';

/** The column whose figures add up to the total, judged by formulas first, then by its heading and its numbers. */
export function amountColumn(
  facts: readonly ColumnFacts[],
  meanings: ReadonlyMap<number, ColumnMeaning | null>,
  evidence: ReadonlyMap<number, FormulaEvidence>,
  rows: number,
): { readonly column: number; readonly reason: string } | null {
  let best: { readonly column: number; readonly score: number; readonly reason: string } | null = null;
  const divisor = Math.max(rows, 1);
  facts.forEach(({ column, heading, numbers, texts, percents, currencies, dates }, index) => {
    const meaning = meanings.get(column) ?? null;
    // A column of amounts stays one where none of its texts can be read: then each of them is told.
    if (numbers.size === 0 && (meaning?.role !== 'amount' || texts === 0)) return;
    if (percents * 2 > numbers.size || dates > numbers.size) return;
    if (meaning !== null && /^(?:position|level|unit|currency|factor|percent|attribute)$/.test(meaning.role)) return;
    const found = evidence.get(column);
    const share = numbers.size / divisor;
    let score = share + index / (facts.length * 4) + (currencies > 0 ? 0.7 : 0);
    let reason = heading === '' ? 'the column of figures' : `heading '${heading}'`;
    if (meaning?.role === 'amount') score += numbers.size === 0 ? 0.9 : 2;
    if (meaning?.role === 'rate' || meaning?.role === 'quantity') score -= 1.5;
    if (found !== undefined) {
      score +=
        Math.min(2, (4 * found.products) / divisor) +
        (found.sums > 0 ? 1.5 : 0) +
        Math.min(1, (5 * found.shares) / divisor);
      if (found.products > 0) reason = `formula ${found.example ?? ''} in the column`;
      else if (found.sums > 0) reason = 'sums by formula in the column';
    }
    if (isConverted(found, evidence) || facts.some((of, at) => at < index && isSameElsewhere(of, facts[index])))
      score -= 3;
    // A yearly figure is an amount of another scale.
    if (isYearlyHeading(heading)) score -= 2;
    if (best === null || score > best.score) best = { column, score, reason };
  });
  return best;
}

/** `D6/$D$2` all the way down beside a column that adds up by itself: the same amounts in another currency or for a year. */
function isConverted(found: FormulaEvidence | undefined, evidence: ReadonlyMap<number, FormulaEvidence>): boolean {
  if (found === undefined || found.products < 3 || found.multiplied.size !== 1 || found.divided.size > 0) return false;
  const [[source, count]] = [...found.multiplied] as [[number, number]];
  return count === found.products && (evidence.get(source)?.sums ?? 0) > 0 && source !== found.column;
}

/** `Amount CNY`, `Amount USD`: typed figures that are those of another column at one rate. */
function isSameElsewhere(one: ColumnFacts, other: ColumnFacts | undefined): boolean {
  const [own, there] = [currencyIn(one.heading), currencyIn(other?.heading ?? '')];
  return other !== undefined && own !== null && there !== null && own !== there && isMultiple(one, other);
}
