import { type Analysis, itemEffect } from '../../analysis';
import { type Annotations, itemKey, type Point, type PointId, type PointItem } from '../../annotations';
import { type Decimal, type DecimalText, decimal, sum, toText, ZERO } from '../../base/decimal';
import { money, perUnit } from '../../base/money';
import type { Estimate, Line, LineId } from '../../estimate';
import { type OutcomeKind, type PointOutcome, type StandingKind, standingKinds, standingOf } from '../../review';
import { itemRows } from '../itemRows';
import { sharedItem } from '../sharedItems';
import { overlayOf, runOverShared, type SharedRun } from '../sharedRun';
import type { SharedItem, SharedView, Shown } from '../sharedView';
import { type FieldName, fieldName } from './fieldName';
import { nameableFields, withNamed } from './namedFigures';

/**
 * A review session as both sides may see it: the document that was approved for the room, what was said to each of its
 * points, and where the cost stands. The only thing that the shared screen, the minutes and the register are made of.
 */
export interface SharedSession {
  readonly view: SharedView;
  /** A row each point of the document, in its order. */
  readonly points: readonly SharedOutcome[];
  readonly standing: SharedStanding;
}

export interface SharedOutcome {
  /** As printed. */
  readonly number: number;
  readonly standing: StandingKind;
  /** Null where nothing was said yet. */
  readonly answer: OutcomeKind | null;
  /** What the point adds as agreed; null where it does not count as agreed. */
  readonly effect: Shown | null;
  /** The effect that both hold, where they agreed on that and on no figure beneath it. */
  readonly figure: DecimalText | null;
  /** The figures in which they can name theirs, by item. */
  readonly items: readonly NameableItem[];
  readonly reason: string;
  readonly ownerOurs: string;
  readonly ownerTheirs: string;
  readonly dueDate: string | null;
}

/** An item of a point with the figures of it that may be named in the room. */
export interface NameableItem {
  /** As outcomes name it. */
  readonly key: string;
  readonly item: SharedItem;
  /** Whether an agreement in part leaves it out. */
  readonly isLeftOut: boolean;
  readonly fields: readonly NameableField[];
}

export interface NameableField extends FieldName {
  readonly field: string;
  /** What they named; null for nothing yet. */
  readonly named: DecimalText | null;
}

/** The stated total, and what each standing adds; the steps end at `presented`, and every step foots end by end. */
export interface SharedStanding {
  readonly stated: DecimalText;
  /** The cost that both sides hold: the engine's, over the agreed points alone. */
  readonly agreed: Shown;
  readonly steps: readonly {
    readonly standing: StandingKind;
    readonly effect: Shown;
    readonly points: readonly number[];
  }[];
  readonly presented: Shown;
}

export interface SessionInput {
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  /** As it was approved for the room. */
  readonly view: SharedView;
  /** The points of the case that it shows, in printed order. */
  readonly pointIds: readonly PointId[];
  readonly outcomes: ReadonlyMap<PointId, PointOutcome>;
}

/** Builds the session as both sides may see it. Each total is a run of the engine over the points that it counts. */
export function shareSession(input: SessionInput): SharedSession {
  const { view, pointIds, outcomes } = input;
  const presented = presentedRun(input);
  const placed = pointIds.map((id, index) => {
    const outcome = outcomes.get(id) ?? null;
    return { id, number: index + 1, outcome, standing: standingOf(outcome) };
  });
  // Errors that stand in no point are in the document's total, and nobody can answer to them: they stay open.
  const inPoints = pointIds.flatMap((id) => input.annotations.points[id]?.items ?? []);
  const { likely } = presented;
  const other = likely.arithmeticPieces.total.minus(sum(inPoints.map((item) => arithmeticIn(likely, item))));
  const counted = (upTo: number): ReadonlySet<PointId> => {
    const kinds = new Set(standingKinds.slice(0, upTo));
    return new Set(placed.flatMap(({ id, standing }) => (kinds.has(standing) ? [id] : [])));
  };
  const agreedRun = runOver(input, presented, counted(1));
  const stated = toText(agreedRun.run.low.stated);
  let before: Shown = { kind: 'exact', value: stated };
  const totals = standingKinds.map((_, index) =>
    index === 0 ? agreedRun.total : moved(runOver(input, presented, counted(index + 1)).total, other),
  );
  const steps = standingKinds.map((standing, index) => {
    const after = totals[index] ?? before;
    const effect = between(before, after);
    before = after;
    return {
      standing,
      effect,
      points: placed.filter((point) => point.standing === standing).map(({ number }) => number),
    };
  });
  return {
    view,
    points: placed.map(({ id, number, outcome, standing }) => {
      const point = input.annotations.points[id];
      return {
        number,
        standing,
        answer: outcome?.answer ?? null,
        effect: standing === 'agreed' && point ? agreedEffect(agreedRun, point, outcome) : null,
        figure: partOf(outcome ?? undefined)?.figure ?? null,
        items: point ? nameableItems(presented, input.annotations, point, outcome) : [],
        reason: outcome?.reason ?? '',
        ownerOurs: outcome?.ownerOurs ?? '',
        ownerTheirs: outcome?.ownerTheirs ?? '',
        dueDate: outcome?.dueDate ?? null,
      };
    }),
    standing: { stated, agreed: totals[0] ?? before, steps, presented: before },
  };
}

/** What the agreed points add, and the agreed cost that follows. */
export interface AgreedFigures {
  readonly stated: DecimalText;
  readonly agreed: Shown;
  /** One each point of the document; null where it does not count as agreed. */
  readonly effects: readonly (Shown | null)[];
}

/** What would be agreed if this were the answer to its point. */
export function whatIf(input: SessionInput, outcome: PointOutcome): AgreedFigures {
  const outcomes = new Map(input.outcomes).set(outcome.pointId, outcome);
  const presented = presentedRun(input);
  const agreed = new Set(input.pointIds.filter((id) => standingOf(outcomes.get(id) ?? null) === 'agreed'));
  const run = runOver({ ...input, outcomes }, presented, agreed);
  const effects = input.pointIds.map((id) => {
    const point = input.annotations.points[id];
    return point && agreed.has(id) ? agreedEffect(run, point, outcomes.get(id) ?? null) : null;
  });
  return { stated: toText(run.run.low.stated), agreed: run.total, effects };
}

/** The run that the document itself was made of: it says at which level each item stands. */
function presentedRun({ estimate, annotations }: SessionInput): SharedRun {
  return runOverShared(estimate, annotations);
}

interface AgreedRun {
  readonly run: SharedRun;
  readonly total: Shown;
}

function runOver(
  { estimate, annotations, outcomes }: SessionInput,
  presented: SharedRun,
  points: ReadonlySet<PointId>,
): AgreedRun {
  const counting: Record<PointId, Point> = {};
  let inputs = annotations;
  const fixed: Decimal[] = [];
  for (const id of points) {
    const point = annotations.points[id];
    if (!point) continue;
    const outcome = partOf(outcomes.get(id));
    if (outcome !== null && outcome.figure !== null) {
      fixed.push(decimal(outcome.figure));
      continue;
    }
    const left = new Set(outcome?.without);
    // What the document has in words alone counts in no figure here either, also where it would make one among fewer.
    const items = point.items.filter((item) => !left.has(itemKey(item)) && isInFigures(presented, item));
    counting[id] = { ...point, items };
    if (outcome !== null) inputs = withNamed(presented, inputs, items, outcome.named);
  }
  const run = runOverShared(estimate, { ...inputs, points: counting });
  const items = Object.values(counting).flatMap((point) => point.items);
  const total = run.shown((analysis) =>
    analysis.stated
      .plus(analysis.substantiated.minus(analysis.computed))
      .plus(sum(items.map((item) => arithmeticIn(analysis, item))))
      .plus(sum(fixed)),
  );
  return { run, total };
}

function isInFigures(run: SharedRun, item: PointItem): boolean {
  const level = run.level(item);
  return level !== 'internal' && level !== 'wordsOnly';
}

/** An agreement in part; whatever else was noted of another answer does not count. */
function partOf(outcome: PointOutcome | undefined): PointOutcome | null {
  return outcome?.answer === 'agreedInPart' ? outcome : null;
}

function arithmeticIn({ customer, scale }: Analysis, item: PointItem): Decimal {
  if (item.type !== 'arithmetic') return ZERO;
  const { indexOf: indices } = customer.structure;
  const found = customer.lineErrors.get(indices.get(item.lineId) ?? -1);
  return found ? perUnit(money(found.part), scale) : ZERO;
}

function agreedEffect({ run }: AgreedRun, { items }: Point, outcome: PointOutcome | null): Shown | null {
  const part = partOf(outcome ?? undefined);
  if (part !== null && part.figure !== null) return { kind: 'exact', value: part.figure };
  const left = new Set(part?.without);
  const counting = items.filter((item) => !left.has(itemKey(item)) && isInFigures(run, item));
  if (counting.length === 0) return null;
  return run.shown((analysis) =>
    sum(
      counting.map((item) => {
        const effect = itemEffect(analysis, item);
        return typeof effect === 'object' ? effect.loaded : ZERO;
      }),
    ),
  );
}

function nameableItems(
  run: SharedRun,
  annotations: Annotations,
  point: Point,
  outcome: PointOutcome | null,
): readonly NameableItem[] {
  // What stands as one line is not left out by its parts: that would tell them apart.
  const single = itemRows(run, point).flatMap((row) => (row.length === 1 ? row : []));
  return single.flatMap((item) => {
    const shared = sharedItem(run, annotations, item);
    if (shared === null) return [];
    const key = itemKey(item);
    const overlay = overlayOf(annotations, item);
    const line = overlay && 'lineId' in overlay ? lineOf(run, overlay.lineId) : null;
    const fields = nameableFields(run, annotations, item).map((field) => ({
      field,
      ...(overlay ? fieldName(overlay, line, field) : { name: field, unit: null, isPercent: false }),
      named: outcome?.named.find((figure) => figure.item === key && figure.field === field)?.value ?? null,
    }));
    return [{ key, item: shared, isLeftOut: outcome?.without.includes(key) ?? false, fields }];
  });
}

function lineOf({ low }: SharedRun, lineId: LineId): Line | null {
  const { estimate, indexOf } = low.customer.structure;
  return estimate.lines[indexOf.get(lineId) ?? -1] ?? null;
}

function between(before: Shown, after: Shown): Shown {
  const [from, to] = [endsOf(before), endsOf(after)];
  const [low, high] = [to.low.minus(from.low), to.high.minus(from.high)];
  // What division leaves behind is no band.
  return low.minus(high).abs().lt('1e-25')
    ? { kind: 'exact', value: toText(low) }
    : { kind: 'band', low: toText(low), high: toText(high) };
}

function moved(shown: Shown, by: Decimal): Shown {
  const at = (value: DecimalText): DecimalText => toText(decimal(value).plus(by));
  return shown.kind === 'exact'
    ? { kind: 'exact', value: at(shown.value) }
    : { kind: 'band', low: at(shown.low), high: at(shown.high) };
}

function endsOf(shown: Shown): { readonly low: Decimal; readonly high: Decimal } {
  return shown.kind === 'exact'
    ? { low: decimal(shown.value), high: decimal(shown.value) }
    : { low: decimal(shown.low), high: decimal(shown.high) };
}
