const calendar = /^(?:fy|cy|gj|year|jahr|ano|anno|année|año|rok)?\s*((?:19|20)\d\d)$/i;
const sinceStart = /^sop(?:\s*\+\s*(\d{1,2}))?$/i;
const numbered = /^(?:year|yr|y|jahr|année|anno|año|ano|rok)\s*\+?\s*(\d{1,2})$/i;

/** The year that a heading names, `2027`, `FY 2027`, `SOP+1`, `Year 2`: as a number that counts on. */
export function yearOf(heading: string): number | null {
  const text = heading.trim();
  const year = calendar.exec(text)?.[1] ?? numbered.exec(text)?.[1];
  if (year !== undefined) return Number.parseInt(year, 10);
  const start = sinceStart.exec(text);
  return start === null ? null : Number.parseInt(start[1] ?? '0', 10);
}

interface Headed {
  readonly column: number;
  readonly heading: string;
}

/** The columns of years that count on, side by side, of which this one is a part; fewer than two are none. */
export function yearsAround<T extends Headed>(facts: readonly T[], column: number): readonly T[] {
  const at = facts.findIndex((of) => of.column === column);
  const follows = (place: number) => {
    const [before, year] = [facts[place - 1], facts[place]].map((of) => yearOf(of?.heading ?? ''));
    return before != null && year != null && year === before + 1;
  };
  let [from, to] = [at, at];
  while (follows(from)) from -= 1;
  while (follows(to + 1)) to += 1;
  return from === to ? [] : facts.slice(from, to + 1);
}

/** Several years side by side hold the same rows, one price after the other: the first is what is offered now. */
export function inFirstYear(
  facts: readonly Headed[],
  amount: { readonly column: number; readonly reason: string } | null,
): { readonly column: number; readonly reason: string } | null {
  const years = amount === null ? [] : yearsAround(facts, amount.column);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return amount;
  return { column: first.column, reason: `the first of the years ${first.heading} to ${last.heading}` };
}
