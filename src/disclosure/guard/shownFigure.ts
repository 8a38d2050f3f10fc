import type { Shown } from '../sharedView';

/**
 * One figure that a reader holds, as a linear expression in what they do not know: `low <= constant + sum of
 * coefficient x unknown <= high`. Binary floating point, as the model allows for the guard; nothing of it is printed as money.
 */
export interface ShownFigure {
  /** What it is called where it stands: `the gap`, `the effect of point 3`. */
  readonly name: string;
  readonly terms: Terms;
  readonly constant: number;
  readonly low: number;
  readonly high: number;
  /** Items that it is about, by key; empty for a total. */
  readonly items: readonly string[];
}

/**
 * Coefficients by unknown. An unknown is an overlay's own amount, or one part of its effect; its key ends in its value,
 * so that two documents speak of the same unknown exactly as long as our figure is the same; the guard relates the two.
 */
export type Terms = Readonly<Record<string, number>>;

export interface Expression {
  readonly terms: Terms;
  readonly constant: number;
}

export const nothingKnown: Expression = { terms: {}, constant: 0 };

export function plus(a: Expression, b: Expression, times = 1): Expression {
  const terms: Record<string, number> = { ...a.terms };
  addTerms(terms, b.terms, times);
  return { terms, constant: a.constant + b.constant * times };
}

/** In one record: a total has thousands of terms. */
export function sumOf(parts: readonly Expression[]): Expression {
  const terms: Record<string, number> = {};
  let constant = 0;
  for (const part of parts) {
    addTerms(terms, part.terms, 1);
    constant += part.constant;
  }
  return { terms, constant };
}

function addTerms(into: Record<string, number>, terms: Terms, times: number): void {
  for (const [unknown, coefficient] of Object.entries(terms))
    into[unknown] = (into[unknown] ?? 0) + coefficient * times;
}

export function scaled(expression: Expression, times: number): Expression {
  return plus(nothingKnown, expression, times);
}

/** An unknown with the value that it has. */
export function unknownOf(name: string, value: number): string {
  return `${name}=${value.toPrecision(12)}`;
}

/** What an unknown is about, whatever its value. */
export function nameOf(unknown: string): string {
  return unknown.slice(0, unknown.lastIndexOf('='));
}

/** Whether an unknown, or the key that it begins with, is a TCO line. */
export function isTcoUnknown(unknown: string): boolean {
  return unknown.startsWith('tcoLine ');
}

/** What an expression comes to at the true values of its unknowns, to twelve digits. */
export function truthOf({ terms, constant }: Expression): number {
  return Object.entries(terms).reduce(
    (sum, [unknown, times]) => sum + times * Number(unknown.slice(unknown.lastIndexOf('=') + 1)),
    constant,
  );
}

/** A figure as a reader puts it into an equation; none where nothing unknown is in it. */
export function knownFigure(
  name: string,
  shown: Shown | null,
  { terms, constant }: Expression,
  items: readonly string[],
): readonly ShownFigure[] {
  if (shown === null || Object.keys(terms).length === 0) return [];
  const ends = shown.kind === 'exact' ? [shown.value] : [shown.low, shown.high];
  // A band that somebody drew beside our figure misleads the reader; what they conclude must not mislead us as well.
  const values = [...ends.map(Number), truthOf({ terms, constant })];
  return [{ name, terms, constant, low: Math.min(...values), high: Math.max(...values), items }];
}
