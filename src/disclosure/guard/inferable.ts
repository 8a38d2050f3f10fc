import type { LinearProgram, LinearSolver, OpenProgram } from './linearProgram';
import { type Remedy, remediesFor } from './remedies';
import type { Secret, Secrets } from './secrets';
import { isTcoUnknown, nameOf, type ShownFigure, truthOf } from './shownFigure';
import type { ShownDocument } from './shownFigures';

/** Bounds are widened outward by this much, so that binary rounding never closes an interval. */
export const widening = 1e-6;

/** A document as the reader has it: this one, or one of before. */
export interface ReadDocument extends ShownDocument {
  /** How the team calls it: `this document`, `the critique of 2026-11-20`. */
  readonly name: string;
}

export interface GuardLimits {
  /** The margin may be found to so much of the quoted price on either side, as a fraction. */
  readonly margin: number;
  /** Any other figure, of itself. */
  readonly figure: number;
}

/** What a reader can work out of one secret. */
export interface Inference {
  readonly secret: Secret;
  /** Null where nothing limits it on that side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isTooClose: boolean;
  /** What a reader takes it for, who does not know of what stands in no figure; the truth may lie outside. */
  readonly isPlainReading: boolean;
  /** The shown figures that allow it, the strongest first; at most three. */
  readonly because: readonly { readonly document: string; readonly name: string; readonly items: readonly string[] }[];
  /** A change of one item, or of one line, of the last document after which it can no longer be found so closely, if one is enough. */
  readonly remedies: readonly Remedy[];
}

const mostReasons = 3;

/**
 * The interval in which a reader of all these documents finds each secret, by linear programming over everything they
 * hold: sums, differences, shares, overlapping bands and rounding are one system of equations. Only what belongs to
 * the last document can still be changed, so remedies are looked for there.
 */
export function inferable(
  documents: readonly ReadDocument[],
  { secrets, byEffect, atLeastZero }: Secrets,
  limits: GuardLimits,
  solver: LinearSolver,
): readonly Inference[] {
  // No equation holds both a TCO line and an overlay: two smaller systems are solved sooner than one.
  const found = [false, true].flatMap((isTco) => {
    const own = secrets.filter(({ key }) => isTcoUnknown(key) === isTco);
    const read = documents.map((document) => ({
      ...document,
      figures: document.figures.filter(({ terms }) => Object.keys(terms).some(isTcoUnknown) === isTco),
    }));
    return own.length === 0 ? [] : inferableFrom(read, { secrets: own, byEffect, atLeastZero }, limits, solver);
  });
  const places = new Map(secrets.map((secret, place) => [secret, place]));
  return found.sort((a, b) => (places.get(a.secret) ?? 0) - (places.get(b.secret) ?? 0));
}

function inferableFrom(
  documents: readonly ReadDocument[],
  { secrets, byEffect, atLeastZero }: Secrets,
  limits: GuardLimits,
  solver: LinearSolver,
): readonly Inference[] {
  const shown = factsOf(documents);
  const facts = [...shown, ...sameFigures(shown, secrets)];
  const zero = new Set([...atLeastZero, ...documents.flatMap((document) => document.atLeastZero)]);
  const columns = columnsOf(facts, secrets);
  const last = documents.at(-1)?.figures ?? [];
  /** A reader does not know of what stands in no figure: they take the margin for the price less the printed total. */
  const readingOf = (program: OpenProgram, secret: Secret, changed = last): Interval => {
    const found = intervalOf(program, secret, columns);
    if (secret.kind !== 'margin' || (found.low !== null && found.high !== null)) return found;
    const printed = new Set(
      [...facts.filter(({ isLast }) => !isLast).map(({ figure }) => figure), ...changed].flatMap(({ terms }) =>
        Object.keys(terms),
      ),
    );
    const plain = intervalOf(program, { ...secret, expression: onlyOf(secret.expression, printed) }, columns);
    return isNear(plain, secret, limits.margin) ? { ...plain, isPlain: true } : found;
  };
  const merging = new Set(byEffect);
  return opened(solver, programOf(facts, columns, zero), (program) =>
    secrets.map((secret): Inference => {
      const found = readingOf(program, secret);
      const tooClose = (interval: Interval): boolean => isTooClose(interval, secret, limits, last);
      const reasons = found.rows.slice(0, mostReasons).flatMap((row) => facts[row] ?? []);
      const isMended = (changed: readonly ShownFigure[]): boolean => {
        const its = [...facts.filter(({ isLast }) => !isLast), ...changed.map((figure) => ({ figure }))];
        return opened(solver, programOf(its, columns, zero), (other) => !tooClose(readingOf(other, secret, changed)));
      };
      return {
        secret,
        low: found.low,
        high: found.high,
        isTooClose: tooClose(found),
        isPlainReading: found.isPlain === true,
        because: reasons.map(({ document, figure: { name, items } }) => ({ document, name, items })),
        remedies: tooClose(found)
          ? remediesFor(
              last,
              secret,
              reasons.flatMap(({ figure }) => figure.items),
              merging,
              isMended,
            )
          : [],
      };
    }),
  );
}

interface Fact {
  readonly figure: ShownFigure;
  readonly document: string;
  readonly isLast: boolean;
}

interface Interval {
  /** Read at face value: nothing that stands in no figure is in it. */
  readonly isPlain?: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly rows: readonly number[];
}

function factsOf(documents: readonly ReadDocument[]): readonly Fact[] {
  return documents.flatMap(({ name, figures }, place) =>
    figures.map((figure) => ({ figure, document: name, isLast: place === documents.length - 1 })),
  );
}

/**
 * A figure of ours that another document has with another value is another unknown, but not another matter: it has moved by
 * so much at most. What was found of it then counts now, so that a small change hides nothing.
 */
function sameFigures(facts: readonly Fact[], secrets: readonly Secret[]): readonly Fact[] {
  const now = new Map<string, string>();
  const named = (unknowns: readonly string[]): void => {
    for (const unknown of unknowns) now.set(nameOf(unknown), unknown);
  };
  for (const { figure } of facts) named(Object.keys(figure.terms));
  for (const { expression } of secrets) named(Object.keys(expression.terms));
  const linked = new Set<string>();
  return facts.flatMap(({ figure, document, isLast }) =>
    Object.keys(figure.terms).flatMap((unknown): readonly Fact[] => {
      const current = now.get(nameOf(unknown));
      if (current === undefined || current === unknown || linked.has(unknown)) return [];
      linked.add(unknown);
      const moved = Math.abs(truthOf({ terms: { [current]: 1, [unknown]: -1 }, constant: 0 }));
      const terms = { [current]: 1, [unknown]: -1 };
      // In the last document what is charged on what stands in no figure is left out: there nothing has changed.
      const name = isLast ? figure.name : `${figure.name}, as it was then`;
      return [{ figure: { name, terms, constant: 0, low: -moved, high: moved, items: [] }, document, isLast: false }];
    }),
  );
}

function columnsOf(facts: readonly Fact[], secrets: readonly Secret[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const add = (unknown: string): void => {
    if (!columns.has(unknown)) columns.set(unknown, columns.size);
  };
  for (const { figure } of facts) Object.keys(figure.terms).forEach(add);
  for (const { expression } of secrets) Object.keys(expression.terms).forEach(add);
  return columns;
}

/** The programme of what a reader knows. The test holds the solver against its vertices. */
export function programOf(
  facts: readonly { readonly figure: ShownFigure }[],
  columns: ReadonlyMap<string, number>,
  atLeastZero: ReadonlySet<string>,
): LinearProgram {
  return {
    columns: [...columns.keys()].map((unknown) => ({ low: atLeastZero.has(unknown) ? -widening : null, high: null })),
    rows: facts.map(({ figure: { terms, constant, low, high } }) => {
      const air = widening * Math.max(1, Math.abs(low), Math.abs(high));
      return { low: low - constant - air, high: high - constant + air, terms: termsOf(terms, columns) };
    }),
  };
}

function termsOf(terms: ShownFigure['terms'], columns: ReadonlyMap<string, number>): [number, number][] {
  return Object.entries(terms).flatMap(([unknown, coefficient]): [number, number][] => {
    const column = columns.get(unknown);
    return column === undefined || coefficient === 0 ? [] : [[column, coefficient]];
  });
}

function intervalOf(program: OpenProgram, { expression }: Secret, columns: ReadonlyMap<string, number>): Interval {
  const objective = termsOf(expression.terms, columns);
  const [least, most] = [program.extreme(objective, 'least'), program.extreme(objective, 'most')];
  const end = (value: number | null): number | null => (value === null ? null : value + expression.constant);
  return { low: end(least.value), high: end(most.value), rows: [...new Set([...least.rows, ...most.rows])] };
}

function onlyOf({ terms, constant }: Secret['expression'], known: ReadonlySet<string>): Secret['expression'] {
  return { constant, terms: Object.fromEntries(Object.entries(terms).filter(([unknown]) => known.has(unknown))) };
}

/** Whether a reading, right or wrong, lies within the limit of the truth at both ends. */
function isNear({ low, high }: Interval, { value, reference }: Secret, limit: number): boolean {
  if (low === null || high === null) return false;
  return Math.max(Math.abs(low - value), Math.abs(high - value)) <= limit * reference;
}

/** Known to within the limit on both sides. What is shown as a range may be read off to the ends of that range. */
function isTooClose(
  { low, high, isPlain }: Interval,
  { kind, level, reference, expression }: Secret,
  limits: GuardLimits,
  last: readonly ShownFigure[],
): boolean {
  if (low === null || high === null) return false;
  if (isPlain) return true;
  const limit = (kind === 'margin' ? limits.margin : limits.figure) * reference + 2 * widening;
  if ((high - low) / 2 > limit) return false;
  const own = level === 'range' ? last.find(({ terms }) => sameTerms(terms, expression.terms)) : undefined;
  return own === undefined || high - low < 0.98 * (own.high - own.low);
}

function sameTerms(a: ShownFigure['terms'], b: ShownFigure['terms']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function opened<T>(solver: LinearSolver, program: LinearProgram, work: (open: OpenProgram) => T): T {
  const open = solver.open(program);
  try {
    return work(open);
  } finally {
    open.close();
  }
}
