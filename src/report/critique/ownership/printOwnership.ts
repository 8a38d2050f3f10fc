import { currencyPlaces } from '../../../base/currency';
import { Decimal } from '../../../base/decimal';
import type { SharedAlternative, SharedCost, SharedOwnership } from '../../../disclosure';
import type { DocumentWords } from '../../words/documentWords';
import { type OwnershipWords, ownershipWords } from '../../words/ownership/ownershipWords';
import { foot, neighbours, type Span, sumSpans } from '../footing';
import { createPrinter, type Printer } from '../printer';
import { roundSpan, span } from '../printFigures';

type Category = SharedCost['byCategory'][number]['category'];

/** Present values of one course, rounded once: its lines add up to its categories, and these to its total. */
export interface PrintedCourse {
  readonly shared: SharedAlternative;
  /** Beside its lines; null where none is printed. */
  readonly lines: readonly (Span | null)[];
  readonly byEffect: Span | null;
  readonly categories: ReadonlyMap<Category, Span>;
  readonly total: Span | null;
  /** Without the figures that are ours alone. */
  readonly withoutOurs: Span | null;
  /** Cost up to the end of each year. */
  readonly cumulative: readonly Span[] | null;
}

export interface PrintedOwnership {
  readonly view: SharedOwnership;
  readonly words: DocumentWords;
  readonly own: OwnershipWords;
  /** For present values: whole money where totals are in the thousands. */
  readonly printer: Printer;
  /** For money per unit. */
  readonly perUnit: Printer;
  readonly courses: readonly PrintedCourse[];
}

export function printOwnership(
  view: SharedOwnership,
  {
    words,
    printer,
    currency,
  }: { readonly words: DocumentWords; readonly printer: Printer; readonly currency: string | null },
): PrintedOwnership {
  const totals = view.alternatives.flatMap(({ cost }) => (cost ? [span(cost.presentValue)] : []));
  const isLarge = totals.some(({ low, high }) => Decimal.max(low.abs(), high.abs()).gte(1000));
  const places = isLarge ? 0 : currencyPlaces(currency);
  const { format } = printer;
  return {
    view,
    words,
    own: ownershipWords(words),
    printer: createPrinter(words, currency, { format, places }),
    perUnit: printer,
    courses: view.alternatives.map((shared) => printCourse(shared, places)),
  };
}

function printCourse(shared: SharedAlternative, places: number): PrintedCourse {
  const { cost, lines } = shared;
  const rounded = (figure: Parameters<typeof span>[0]): Span => roundSpan(span(figure), places);
  const withoutOurs = shared.withoutOurs && rounded(shared.withoutOurs);
  if (cost === null) {
    const none = { byEffect: null, categories: new Map(), total: null, cumulative: null };
    return { shared, lines: lines.map(() => null), withoutOurs, ...none };
  }
  const gathered = cost.byCategory.find(({ category }) => category === 'byEffect');
  const values = lines.map(({ presentValue }) => presentValue && span(presentValue));
  const parts = [...values.flatMap((value) => value ?? []), ...(gathered ? [span(gathered.presentValue)] : [])];
  const { total, printed } = footed(parts, span(cost.presentValue), places);
  let next = 0;
  const printedLines = values.map((value) => (value === null ? null : (printed[next++] ?? null)));
  const byEffect = gathered ? (printed[next] ?? null) : null;
  const categories = new Map<Category, Span>();
  for (const { category } of cost.byCategory) {
    const own = printedLines.flatMap((line, at) => (line && lines[at]?.category === category ? [line] : []));
    if (category === 'byEffect' ? byEffect !== null : own.length > 0)
      categories.set(category, category === 'byEffect' && byEffect ? byEffect : sumSpans(own));
  }
  const isSame = JSON.stringify(shared.withoutOurs) === JSON.stringify(cost.presentValue);
  const cumulative = cost.cumulative?.map(rounded) ?? null;
  return {
    shared,
    lines: printedLines,
    byEffect,
    categories,
    total,
    withoutOurs: isSame ? total : withoutOurs,
    // The last year is the total, and prints as it does.
    cumulative: cumulative && [...cumulative.slice(0, -1), total],
  };
}

/** The total at its nearest, unless only a neighbour lets its parts add up without moving one by a whole unit. */
function footed(
  parts: readonly Span[],
  total: Span,
  places: number,
): { readonly total: Span; readonly printed: readonly Span[] } {
  for (const low of neighbours(total.low, places)) {
    for (const high of total.low.eq(total.high) ? [low] : neighbours(total.high, places)) {
      const printed = low.lte(high) ? foot(parts, places, { low, high }) : null;
      if (printed !== null) return { total: { low, high }, printed };
    }
  }
  const nearest = parts.map((part) => roundSpan(part, places));
  return { total: sumSpans(nearest), printed: nearest };
}

export function middle({ low, high }: Span): Decimal {
  return low.plus(high).div(2);
}
