import { ZERO } from '../../base/decimal';
import type { SharedItem, Shown } from '../../disclosure';
import type { Composition } from './composition';
import { addSpans, exactly, isNear, type Span, subtractSpans, sumSpans } from './footing';
import { isResidue, open, printBeside, roundSpan, span, split } from './printFigures';

/** The printed effect of a point and its parts; direct and knock-on add up to it as printed. */
export interface PointEffect {
  readonly loaded: Span | null;
  readonly direct: Span | null;
  readonly knockOn: Span | null;
}

export function splitEffect({ view, printer, figures }: Composition, index: number): PointEffect {
  const point = view.points[index];
  const loaded = figures.points[index] ?? null;
  if (point === undefined || loaded === null || point.loaded === null) return { loaded, direct: null, knockOn: null };
  if (point.direct === null || point.knockOn === null) {
    return { loaded, direct: point.direct && roundSpan(span(point.direct), printer.places), knockOn: null };
  }
  const parts = split([span(point.direct), span(point.knockOn)], span(point.loaded), loaded, printer.places);
  const [direct = null, knockOn = null] = parts ?? [];
  return { loaded, direct, knockOn };
}

/** The printed figures of one line of a point. */
export interface ItemFigures {
  readonly item: SharedItem;
  readonly theirs: Span | null;
  readonly ours: Span | null;
  readonly effect: Span | null;
}

export interface PointItems {
  readonly rows: readonly ItemFigures[];
  /** What the effects of the lines add up to as printed; null where they are not the parts of the point's effect. */
  readonly total: Span | null;
  /** Sums of the columns as printed; null where a line has no figure there. */
  readonly theirs: Span | null;
  readonly ours: Span | null;
}

/**
 * Rounds the lines of a point: their effects to the printed effect of the point, and what stands between theirs and ours
 * to its printed direct effect. A line in words has no effect and counts in neither.
 */
export function printItems(composition: Composition, index: number): PointItems {
  const { view, printer } = composition;
  const { places } = printer;
  const point = view.points[index];
  if (point === undefined) return { rows: [], total: null, theirs: null, ours: null };
  const whole = splitEffect(composition, index);
  const values = point.items.map(({ effect }) => effect && span(effect));
  const effects = parts(values, point.loaded, whole.loaded, places);
  const differences = point.items.map(differenceOf);
  const directs = differences.includes(null) ? null : parts(differences, point.direct, whole.direct, places);
  const rows = point.items.map((item, position): ItemFigures => {
    const value = values[position] ?? null;
    const effect = value === null ? null : (effects?.[position] ?? roundSpan(value, places));
    const [difference, direct] = [differences[position], directs?.[position]];
    const link = difference && direct ? { value: difference, printed: direct } : null;
    const ours = item.ourAmount && span(item.ourAmount);
    const beside = printBeside(item.theirAmount === null ? null : open(item.theirAmount), ours, link, places);
    return { item, effect, theirs: beside.theirs && exactly(beside.theirs), ours: beside.ours };
  });
  return {
    rows,
    total: effects === null ? null : whole.loaded,
    ...sums(rows, addUp(differences, point.direct) ? whole.direct : null, places),
  };
}

/** Ours less theirs, on the line itself; null where ours is not shown. */
function differenceOf({ theirAmount, ourAmount }: SharedItem): Span | null {
  if (ourAmount === null) return null;
  return subtractSpans(span(ourAmount), exactly(theirAmount === null ? ZERO : open(theirAmount)));
}

/** Whether ours less theirs is the direct effect; it is not where the line is a percentage of what changed as well. */
function addUp(differences: readonly (Span | null)[], direct: Shown | null): boolean {
  if (direct === null || differences.includes(null)) return false;
  const apart = subtractSpans(sumSpans(differences.flatMap((difference) => difference ?? [])), span(direct));
  return isResidue(apart.low) && isResidue(apart.high);
}

/** Rounds what is there of some figures to a printed whole, where they are its parts. */
function parts(
  values: readonly (Span | null)[],
  whole: Shown | null,
  printed: Span | null,
  places: number,
): readonly (Span | null)[] | null {
  const present = values.flatMap((value) => value ?? []);
  if (whole === null || printed === null || present.length === 0) return null;
  const rounded = split(present, span(whole), printed, places);
  let next = 0;
  return rounded && values.map((value) => (value === null ? null : (rounded[next++] ?? null)));
}

/** Column sums, shown only where every line has the figure and the sum of printed figures is still near the true one. */
function sums(
  rows: readonly ItemFigures[],
  direct: Span | null,
  places: number,
): { readonly theirs: Span | null; readonly ours: Span | null } {
  const missing = rows.some(({ item, theirs }) => theirs === null && item.kind !== 'hiddenCost');
  if (missing) return { theirs: null, ours: null };
  const theirs = sumSpans(rows.map((row) => row.theirs ?? exactly(ZERO)));
  const truth = sumSpans(rows.map(({ item }) => exactly(item.theirAmount === null ? ZERO : open(item.theirAmount))));
  if (!isNear(theirs.low, truth.low, places)) return { theirs: null, ours: null };
  // Costs that the estimate leaves out have no sum there, rather than one of nought.
  const stated = rows.some((row) => row.theirs !== null) ? theirs : null;
  if (rows.some((row) => row.ours === null)) return { theirs: stated, ours: null };
  const ours = sumSpans(rows.flatMap((row) => row.ours ?? []));
  const linked = direct === null || sameSpan(addSpans(theirs, direct), ours);
  return { theirs: stated, ours: linked && rows.length > 0 ? ours : null };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.low.equals(b.low) && a.high.equals(b.high);
}
