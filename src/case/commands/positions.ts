import type { Argument, Position, PositionId } from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import type { LineId } from '../../estimate';
import type { CaseData } from '../caseData';
import { type Command, command } from './command';
import type { OverlayRef } from './evidence';
import { dropFromPoints } from './points';
import { rangeAt } from './rangeAt';

/** What the common fields of a new overlay start with: internal, a draft, nothing said yet. */
export const emptyArgument: Omit<Argument, 'order'> = {
  rationale: '',
  evidenceIds: [],
  range: null,
  author: '',
  state: 'draft',
  disclosure: 'internal',
  question: '',
  expressions: {},
};

export type PositionFigure = 'quantity' | 'rate' | 'percent' | 'amount' | `factor:${number}`;

/** The position on a line, if there is one. */
export function positionOf(data: CaseData, lineId: LineId): Position | null {
  return Object.values(data.positions).find((position) => position.lineId === lineId) ?? null;
}

/**
 * Puts our figure beside the customer's; null takes it back. A position that holds nothing any more is removed.
 * Rate and amount say the same thing, so that the later one replaces the earlier.
 */
export function setPositionFigure(
  newId: string,
  lineId: LineId,
  figure: PositionFigure,
  value: DecimalText | null,
  label: string,
  expression: string | null = null,
): Command {
  return setPositionFigures([{ newId, lineId, figure, value, expression }], label);
}

/** One figure of ours on one line, with what was typed to come to it, if that was worked out. */
export interface PositionEntry {
  /** For the position, where the line has none yet. */
  readonly newId: string;
  readonly lineId: LineId;
  readonly figure: PositionFigure;
  readonly value: DecimalText | null;
  readonly expression: string | null;
  /** Of a position that begins with it. */
  readonly author?: string;
}

/** The same for many figures in one step: a paste, a fill, clearing a range. */
export function setPositionFigures(entries: readonly PositionEntry[], label: string): Command {
  return command(label, (draft) => {
    const byLine = new Map(Object.values(draft.data.positions).map((position) => [position.lineId, position]));
    for (const { newId, lineId, figure, value, expression, author = '' } of entries) {
      const before = byLine.get(lineId) ?? { ...emptyPosition(newId as PositionId, lineId), author };
      byLine.set(lineId, withFigure(before, figure, value, expression));
    }
    const gone = new Set<string>();
    for (const lineId of new Set(entries.map((entry) => entry.lineId))) {
      const position = byLine.get(lineId);
      if (position === undefined) continue;
      if (isEmpty(position)) {
        draft.remove('positions', position.id);
        gone.add(position.id);
      } else draft.set('positions', position);
    }
    if (gone.size > 0) dropFromPoints(draft, (item) => item.type === 'position' && gone.has(item.id));
  });
}

/** Sets anything else of a position: its base, why, range, question, disclosure. Begins one where there is none. */
export function setPosition(newId: string, lineId: LineId, fields: Partial<Position>, label: string): Command {
  return command(label, (draft) => {
    const before = positionOf(draft.data, lineId) ?? emptyPosition(newId as PositionId, lineId);
    draft.set('positions', { ...before, ...fields, id: before.id, lineId });
  });
}

/** Sets what positions and hidden costs have in common, of many at once. */
export function setOverlays(overlays: readonly OverlayRef[], fields: Partial<Argument>, label: string): Command {
  return command(label, (draft) => {
    for (const { collection, id } of overlays) draft.update(collection, id, fields);
  });
}

/** Takes many positions back. */
export function removePositions(ids: readonly PositionId[]): Command {
  return command(ids.length === 1 ? 'Remove position' : `Remove ${ids.length} positions`, (draft) => {
    for (const id of ids) draft.remove('positions', id);
    const gone = new Set<string>(ids);
    dropFromPoints(draft, (item) => item.type === 'position' && gone.has(item.id));
  });
}

export function removePosition(id: PositionId): Command {
  return command('Remove position', (draft) => {
    draft.remove('positions', id);
    dropFromPoints(draft, (item) => item.type === 'position' && item.id === id);
  });
}

function emptyPosition(id: PositionId, lineId: LineId): Position {
  const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  return { ...emptyArgument, ...nothing, id, lineId, order: id };
}

function withFigure(
  before: Position,
  figure: PositionFigure,
  value: DecimalText | null,
  expression: string | null,
): Position {
  const replaced = value === null ? null : figure === 'amount' ? 'rate' : figure === 'rate' ? 'amount' : null;
  const kept = Object.entries(before.expressions).filter(([field]) => field !== figure && field !== replaced);
  const expressions = Object.fromEntries(
    expression === null || value === null ? kept : [...kept, [figure, expression]],
  );
  const position = { ...before, expressions };
  if (figure.startsWith('factor:')) {
    const place = figure.slice(7);
    const { [place]: _, ...others } = position.factors;
    return keepRange({ ...position, factors: value === null ? others : { ...others, [place]: value } });
  }
  const said = replaced === null ? {} : { [replaced]: null };
  return keepRange({ ...position, ...said, [figure]: value });
}

/** A range stays while the figure that it is about lies in it; else it is about another figure, and goes in the same step. */
function keepRange(position: Position): Position {
  const { range } = position;
  if (range === null) return position;
  const value = range.of.startsWith('factor:')
    ? position.factors[range.of.slice(7)]
    : (position as unknown as Readonly<Record<string, DecimalText | null>>)[range.of];
  return { ...position, range: rangeAt(range, range.of, value ?? null) };
}

function isEmpty({
  quantity,
  rate,
  factors,
  percent,
  baseIds,
  amount,
  rationale,
  question,
  evidenceIds,
}: Position): boolean {
  const figures = [quantity, rate, percent, baseIds, amount];
  const words = rationale === '' && question === '' && evidenceIds.length === 0;
  return words && figures.every((figure) => figure === null) && Object.keys(factors).length === 0;
}
