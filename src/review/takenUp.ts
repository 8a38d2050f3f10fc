import { type Analysis, analyse, positionIndex } from '../analysis';
import type { Annotations, HiddenCost, PointId, PointItem, Position } from '../annotations';
import { Decimal, type DecimalText, decimal, toText } from '../base/decimal';
import { unitAt } from '../base/rounding';
import type { Estimate, Figure, Line, LineId } from '../estimate';
import { type AgreedPoint, isOnEffect, overlayOfItem, withAllAgreed } from './agreed';
import { pairHidden } from './pairHidden';

export const takenUpVerdicts = ['takenUp', 'inPart', 'not', 'cannotTell'] as const;
export type TakenUpVerdict = (typeof takenUpVerdicts)[number];

/** What became of one agreed point in a later estimate. */
export interface TakenUpPoint {
  readonly pointId: PointId;
  readonly verdict: TakenUpVerdict;
  readonly figures: readonly ComparedFigure[];
  /** Why nobody can tell, in plain words; empty where one can. */
  readonly why: string;
}

/** A figure as it was stated, as it was agreed, and as the later estimate states it. In the unit of the line. */
export interface ComparedFigure {
  readonly item: PointItem;
  readonly label: string;
  /** `quantity`, `rate`, the name of a factor, `percentage`, `amount`, `base`, `arithmetic`. */
  readonly field: string;
  readonly isPercent: boolean;
  /** In the later estimate; null where it has none. */
  readonly cell: string | null;
  readonly was: DecimalText | null;
  readonly agreed: DecimalText | null;
  readonly is: DecimalText | null;
  readonly verdict: TakenUpVerdict;
}

/**
 * Compares a later revision with what was agreed on an earlier one. Line ids carry over. A figure is taken up where the
 * later estimate states the agreed one, within the rounding of what it prints.
 */
export function takenUp(
  before: Estimate,
  later: Estimate,
  annotations: Annotations,
  agreed: readonly AgreedPoint[],
): readonly TakenUpPoint[] {
  const held = withAllAgreed(annotations, agreed);
  const onTable = analyse(before, held);
  const amounts = new Map(
    [...onTable.hidden].flatMap(([id, { ours }]) => (ours === null ? [] : [[id, ours] as const])),
  );
  const pairs = pairHidden(before, later, Object.values(held.hiddenCosts), amounts);
  const run: Run = { before, later, held, onTable, now: analyse(later, held), pairs };
  return agreed.map(({ point, outcome, items }) => {
    if (isOnEffect(outcome))
      return {
        pointId: point.id,
        verdict: 'cannotTell',
        figures: [],
        why: 'Both sides hold its effect, and no figure of a line that could be looked up.',
      };
    const figures = items.flatMap((item) => compareItem(run, item));
    const verdict = together(figures.map((figure) => figure.verdict));
    return {
      pointId: point.id,
      verdict,
      figures,
      why: verdict === 'cannotTell' ? 'What it is about cannot be looked up in the new estimate.' : '',
    };
  });
}

/** `The new estimate takes up 9 of 14 agreed points.` */
export function takenUpSentence(points: readonly TakenUpPoint[]): string {
  const count = (verdict: TakenUpVerdict): number => points.filter((point) => point.verdict === verdict).length;
  const rest = [
    [count('inPart'), 'in part'],
    [count('not'), 'not taken up'],
    [count('cannotTell'), 'that cannot be told'],
  ] as const;
  const said = rest.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  const of = points.length === 1 ? '1 agreed point' : `${points.length} agreed points`;
  return `The new estimate takes up ${count('takenUp')} of ${of}${said.length === 0 ? '' : `; ${said.join(', ')}`}.`;
}

interface Run {
  readonly before: Estimate;
  readonly later: Estimate;
  readonly held: Annotations;
  readonly onTable: Analysis;
  readonly now: Analysis;
  /** The new line that each agreed hidden cost became. */
  readonly pairs: ReturnType<typeof pairHidden>;
}

/** All alike say so; some taken up and others not is in part; what cannot be told decides nothing beside what can. */
function together(verdicts: readonly TakenUpVerdict[]): TakenUpVerdict {
  const [first] = verdicts;
  if (first === undefined) return 'cannotTell';
  if (verdicts.every((verdict) => verdict === first)) return first;
  return verdicts.some((verdict) => verdict === 'takenUp' || verdict === 'inPart') ? 'inPart' : 'not';
}

function compareItem(run: Run, item: PointItem): readonly ComparedFigure[] {
  if (item.type === 'arithmetic') return [compareArithmetic(run, item)];
  const overlay = overlayOfItem(run.held, item);
  if (overlay === null) return [];
  if ('method' in overlay) return [compareHidden(run, item, overlay)];
  if ('basis' in overlay) return [{ ...blank(item, overlay.name, 'base'), verdict: 'cannotTell' }];
  return comparePosition(run, item, overlay);
}

function blank(item: PointItem, label: string, field: string): Omit<ComparedFigure, 'verdict'> {
  return { item, label, field, isPercent: false, cell: null, was: null, agreed: null, is: null };
}

function compareArithmetic({ onTable, now }: Run, item: PointItem & { readonly type: 'arithmetic' }): ComparedFigure {
  const [old, line] = [lineIn(onTable, item.lineId), lineIn(now, item.lineId)];
  const part = ({ customer }: Analysis): Decimal | null =>
    customer.lineErrors.get(customer.structure.indexOf.get(item.lineId) ?? -1)?.error ?? null;
  const [was, is] = [part(onTable), part(now)];
  const figures = {
    ...blank(item, (line ?? old)?.label ?? '', 'arithmetic'),
    cell: line?.amount?.cell ?? null,
    was: was && toText(was),
    agreed: '0' as DecimalText,
    is: is ? toText(is) : line === null ? null : ('0' as DecimalText),
  };
  if (line === null) return { ...figures, verdict: 'cannotTell' };
  if (is === null) return { ...figures, verdict: 'takenUp' };
  return { ...figures, verdict: was !== null && is.abs().lt(was.abs()) ? 'inPart' : 'not' };
}

function comparePosition(run: Run, item: PointItem, position: Position): readonly ComparedFigure[] {
  const [old, line] = [lineIn(run.onTable, position.lineId), lineIn(run.now, position.lineId)];
  const label = (line ?? old)?.label ?? '';
  const fields = figuresOf(position);
  if (line === null) {
    // Both hold that the line does not apply, and it is gone.
    const isDropped = position.quantity === '0';
    return fields.map(([field, agreed]) => ({
      ...blank(item, label, field),
      agreed,
      was: old ? (figureOf(old, field)?.value ?? null) : null,
      verdict: isDropped ? 'takenUp' : 'cannotTell',
    }));
  }
  const made = fields.map(([field, agreed]): ComparedFigure => {
    const [was, is] = [old && figureOf(old, field), figureOf(line, field)];
    const isMoney = field === 'rate' || field === 'amount';
    const verdict = isMoney && !sameScale(run) ? 'cannotTell' : compared(was, agreed, is, field);
    return {
      item,
      label,
      field: nameOf(line, field),
      isPercent: field === 'percent',
      cell: is?.cell ?? line.amount?.cell ?? null,
      was: was?.value ?? null,
      agreed,
      is: is?.value ?? null,
      verdict,
    };
  });
  const based = position.baseIds === null ? [] : [compareBase(item, position.baseIds, old, line)];
  const all = [...made, ...based];
  return all.length > 0 && all.every(({ verdict }) => verdict === 'takenUp')
    ? all
    : (sameAmount(run, item, position, line, all) ?? all);
}

/** The agreed amount by another way: the figures differ, and the line states what ours come to. */
function sameAmount(
  run: Run,
  item: PointItem,
  position: Position,
  line: Line,
  figures: readonly ComparedFigure[],
): readonly ComparedFigure[] | null {
  const index = positionIndex(run.onTable, position.id);
  const agreed = index === null ? null : (run.onTable.positions.get(index)?.ours ?? null);
  const is = line.amount;
  if (agreed === null || is === null || !sameScale(run) || line.kind === 'group') return null;
  if (figures.some(({ field }) => field === 'amount')) return null;
  if (!isWithin(is, agreed, 'amount') || agreed.isZero()) return null;
  const was = lineIn(run.onTable, position.lineId)?.amount?.value ?? null;
  if (was !== null && decimal(was).eq(is.value)) return null;
  return [
    {
      ...blank(item, line.label, 'amount'),
      cell: is.cell,
      was,
      agreed: toText(agreed),
      is: is.value,
      verdict: 'takenUp',
    },
  ];
}

function compareBase(item: PointItem, agreed: readonly LineId[], old: Line | null, line: Line): ComparedFigure {
  const same = (ids: readonly LineId[]): boolean =>
    ids.length === agreed.length && ids.every((id) => agreed.includes(id));
  const used = (its: Line): readonly LineId[] => its.baseUsedIds ?? its.baseIds;
  const moved = old !== null && !sameIds(used(old), used(line));
  return {
    ...blank(item, line.label, 'base'),
    cell: line.percent?.cell ?? line.amount?.cell ?? null,
    verdict: same(used(line)) ? 'takenUp' : moved ? 'inPart' : 'not',
  };
}

function sameIds(a: readonly LineId[], b: readonly LineId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** A new line beneath the same parent, or one whose amount is stated now. */
function compareHidden(run: Run, item: PointItem, cost: HiddenCost): ComparedFigure {
  const figures = blank(item, cost.label, 'amount');
  const agreed = run.onTable.hidden.get(cost.id)?.ours ?? null;
  const parentId = cost.parentId ?? run.later.lines[0]?.id;
  if (agreed === null || !sameScale(run))
    return { ...figures, agreed: agreed && toText(agreed), verdict: 'cannotTell' };
  const known = { ...figures, agreed: toText(agreed) };
  if (!run.later.lines.some(({ id }) => id === parentId)) return { ...known, verdict: 'cannotTell' };
  const pair = run.pairs.get(cost.id);
  if (!pair) return { ...known, verdict: 'not' };
  return { ...known, ...stated(pair.line), verdict: pair.isNear ? 'takenUp' : 'inPart' };
}

function stated({ label, amount }: Line): Pick<ComparedFigure, 'label' | 'cell' | 'is'> {
  return { label, cell: amount?.cell ?? null, is: amount?.value ?? null };
}

function lineIn({ customer }: Analysis, id: LineId): Line | null {
  const { estimate, indexOf } = customer.structure;
  return estimate.lines[indexOf.get(id) ?? -1] ?? null;
}

function sameScale({ before, later }: Run): boolean {
  return before.amountScale === later.amountScale && before.perUnitOf === later.perUnitOf;
}

function figuresOf(position: Position): readonly (readonly [string, DecimalText])[] {
  const plain = (['quantity', 'rate', 'percent', 'amount'] as const).flatMap((field) => {
    const value = position[field];
    return value === null ? [] : [[field, value] as const];
  });
  return [...plain, ...Object.entries(position.factors).map(([place, value]) => [`factor:${place}`, value] as const)];
}

function figureOf(line: Line, field: string): Figure | null {
  if (field.startsWith('factor:')) return line.factors[Number.parseInt(field.slice(7), 10)]?.figure ?? null;
  return line[field as 'quantity' | 'rate' | 'percent' | 'amount'];
}

function nameOf(line: Line, field: string): string {
  if (field.startsWith('factor:')) return line.factors[Number.parseInt(field.slice(7), 10)]?.name ?? field;
  return field === 'percent' ? 'percentage' : field;
}

function compared(was: Figure | null, agreed: DecimalText, is: Figure | null, field: string): TakenUpVerdict {
  const goal = decimal(agreed);
  if (is === null) return goal.isZero() ? 'takenUp' : 'cannotTell';
  if (isWithin(is, goal, field)) return 'takenUp';
  if (was === null) return 'inPart';
  // Any step towards the agreed figure is a part of it, also one that goes further.
  const [wanted, moved] = [goal.minus(was.value), decimal(is.value).minus(was.value)];
  return !moved.isZero() && moved.isPositive() === wanted.isPositive() ? 'inPart' : 'not';
}

/** Within half a unit of the last place that the estimate prints; a figure without decimals other than an amount is exact. */
function isWithin({ value, places }: Figure, goal: Decimal, field: string): boolean {
  const apart = decimal(value).minus(goal).abs();
  if (apart.isZero()) return true;
  if (places === 0 && field !== 'amount') return false;
  const shown = field === 'percent' ? places + 2 : places;
  return apart.lte(unitAt(shown).div(2));
}
