import type { SharedAlternative } from './ownership/sharedOwnership';
import type { SharedItem, SharedOption, SharedPoint, SharedView, Shown } from './sharedView';

/** What a later version of a document says otherwise than an earlier one; made of the two shared views alone. */
export interface ViewChanges {
  readonly added: readonly SharedPoint[];
  readonly withdrawn: readonly SharedPoint[];
  /** Points of both whose effect is another now. */
  readonly figures: readonly PointChange[];
  /** Points of both whose figures stand and whose words are others. */
  readonly wording: readonly PointChange[];
  readonly totals: { readonly before: SharedView['totals']; readonly after: SharedView['totals'] };
  /** Courses of action that were added, withdrawn, or read otherwise now. */
  readonly courses: readonly CourseChange[];
  /** Options that were added, withdrawn, or read otherwise now. */
  readonly options: readonly OptionChange[];
  /** Whether the customer's own estimate is another. */
  readonly isOtherEstimate: boolean;
}

export interface PointChange {
  readonly before: SharedPoint;
  readonly after: SharedPoint;
}

/** Null where it was not there. */
export interface OptionChange {
  readonly before: SharedOption | null;
  readonly after: SharedOption | null;
}

/** Null where it was not there. */
export interface CourseChange {
  readonly before: SharedAlternative | null;
  readonly after: SharedAlternative | null;
}

/**
 * Compares two versions. A shared view holds no ids, so a point is found again by its heading, else by what it stands on:
 * the same customer's cell, or the same cost left out.
 */
export function compareViews(before: SharedView, after: SharedView): ViewChanges {
  const pairs = pairPoints(before.points, after.points);
  const formerOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const figures = pairs.filter((pair) => figuresOf(pair.before) !== figuresOf(pair.after));
  return {
    added: after.points.filter((point) => !formerOf.has(point)),
    withdrawn: before.points.filter((point) => !kept.has(point)),
    figures,
    wording: pairs.filter((pair) => !figures.includes(pair) && wordsOf(pair.before) !== wordsOf(pair.after)),
    courses: changedCourses(before.ownership?.alternatives ?? [], after.ownership?.alternatives ?? []),
    options: changedOptions(before.options ?? [], after.options ?? []),
    totals: { before: before.totals, after: after.totals },
    isOtherEstimate:
      before.estimate.fileName !== after.estimate.fileName || before.totals.stated !== after.totals.stated,
  };
}

/** An option is the one of the same name; its number is no part of it. */
function changedOptions(before: readonly SharedOption[], after: readonly SharedOption[]): readonly OptionChange[] {
  const left = new Map(before.map((option) => [option.name, option]));
  const pairs = after.map((option): OptionChange => {
    const former = left.get(option.name) ?? null;
    left.delete(option.name);
    return { before: former, after: option };
  });
  const content = (option: SharedOption | null): string => JSON.stringify(option && { ...option, number: 0 });
  return [...pairs, ...[...left.values()].map((option): OptionChange => ({ before: option, after: null }))].filter(
    (pair) => content(pair.before) !== content(pair.after),
  );
}

/** A course is the one of the same name, else the only one of its kind. */
function changedCourses(
  before: readonly SharedAlternative[],
  after: readonly SharedAlternative[],
): readonly CourseChange[] {
  const left = new Set(before);
  const take = (course: SharedAlternative): SharedAlternative | null => {
    const ofKind = [...left].filter(({ kind }) => kind === course.kind);
    const found = [...left].find(({ name }) => name === course.name) ?? (ofKind.length === 1 ? ofKind[0] : undefined);
    if (found) left.delete(found);
    return found ?? null;
  };
  const pairs = after.map((course): CourseChange => ({ before: take(course), after: course }));
  return [...pairs, ...[...left].map((course): CourseChange => ({ before: course, after: null }))].filter(
    (pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after),
  );
}

function pairPoints(before: readonly SharedPoint[], after: readonly SharedPoint[]): readonly PointChange[] {
  const left = new Set(before);
  const pairs = new Map<SharedPoint, SharedPoint>();
  const pair = (matches: (one: SharedPoint, other: SharedPoint) => boolean): void => {
    for (const point of after) {
      if (pairs.has(point)) continue;
      const former = [...left].find((candidate) => matches(candidate, point));
      if (former === undefined) continue;
      pairs.set(point, former);
      left.delete(former);
    }
  };
  const isNamed = (point: SharedPoint): boolean => point.heading.trim() !== '';
  pair((one, other) => isNamed(one) && one.heading === other.heading && sharesItem(one, other));
  pair((one, other) => sharesItem(one, other));
  pair((one, other) => isNamed(one) && one.heading === other.heading);
  return after.flatMap((point) => {
    const former = pairs.get(point);
    return former === undefined ? [] : [{ before: former, after: point }];
  });
}

function sharesItem(one: SharedPoint, other: SharedPoint): boolean {
  const keys = new Set(one.items.map(keyOf));
  return other.items.some((item) => keys.has(keyOf(item)));
}

function keyOf({ kind, cell, label }: SharedItem): string {
  return cell === null ? `${kind} ${label}` : `${kind} ${cell}`;
}

function figuresOf({ loaded, direct, knockOn, items, evidence }: SharedPoint): string {
  return JSON.stringify([
    shown(loaded),
    shown(direct),
    shown(knockOn),
    evidence,
    items.map(({ ourAmount, effect, theirAmount, ours }) => [
      shown(ourAmount),
      shown(effect),
      theirAmount,
      ours.map((figure) => [figure.name, shown(figure.shown)]),
    ]),
  ]);
}

function shown(figure: Shown | null): string {
  if (figure === null) return '';
  return figure.kind === 'exact' ? figure.value : `${figure.low}..${figure.high}`;
}

function wordsOf({ heading, claim, question, standard, proposal, kind }: SharedPoint): string {
  return JSON.stringify([heading, claim, question, standard, proposal, kind]);
}
