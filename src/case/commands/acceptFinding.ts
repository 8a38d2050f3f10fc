import {
  type HiddenCost,
  type HiddenCostId,
  itemKey,
  type Point,
  type PointId,
  type Position,
} from '../../annotations';
import type { DecimalText } from '../../base/decimal';
import { type Finding, type RuleCode, ruleTable, type Suggestion } from '../../checks';
import type { LineId } from '../../estimate';
import type { CaseData, FindingDecision } from '../caseData';
import { type Command, together } from './command';
import { decideFinding } from './decisions';
import { addHiddenCost } from './hiddenCosts';
import { addPoint } from './points';
import { type PositionFigure, positionOf, setPosition, setPositionFigures } from './positions';

/** What a person gives as they accept a finding. */
export interface Accepting extends Pick<FindingDecision, 'author' | 'at'> {
  /** For what the finding becomes. */
  readonly newId: string;
  /** The expert's own words; empty takes those of the rule. */
  readonly wording: string;
  /** The figures that the suggestion leaves to an expert, by its field. */
  readonly figures: Readonly<Record<string, DecimalText>>;
  /** Rather a point to talk about than a figure of ours. */
  readonly asPoint: boolean;
}

/** What an accepted finding is in the case from then on; `note`: nothing but that it was seen. */
export type Accepted =
  | { readonly type: 'position'; readonly lineId: LineId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId }
  | { readonly type: 'point'; readonly id: PointId }
  | { readonly type: 'note' };

type Suggested<T extends Suggestion['type']> = Extract<Suggestion, { readonly type: T }>;

/** What its sentence holds is ours alone (the quoted price): it never becomes a text for the customer. */
const internal: ReadonlySet<RuleCode> = new Set(['F6']);

/** What accepting a finding makes of it, without anything further being asked. */
export function acceptedType({ rule, suggestion }: Finding): Accepted['type'] {
  return suggestion?.type ?? (internal.has(rule) ? 'note' : 'point');
}

/** The fields for which neither the suggestion nor a position on the line has a figure: an expert gives them. */
export function figuresAsked(data: CaseData, { suggestion }: Finding): readonly PositionFigure[] {
  if (suggestion?.type !== 'position') return [];
  const position = positionOf(data, suggestion.lineId);
  return Object.entries(suggestion.fields).flatMap(([field, value]) =>
    value === null && !hasFigure(position, field) ? [field as PositionFigure] : [],
  );
}

/**
 * The finding becomes what it suggests, in one step with the decision on it. What we have already stays as it is: a
 * figure of ours on the line, the same hidden cost, a point that speaks of the same arithmetic.
 */
export function acceptFinding(
  data: CaseData,
  finding: Finding,
  given: Accepting,
): { readonly command: Command; readonly accepted: Accepted } {
  const { wording, author, at } = given;
  const { commands, accepted } = becoming(data, finding, given);
  const decision = decideFinding(finding, { status: 'accepted', reason: '', wording, author, at });
  return { command: together(decision.label, [...commands, decision]), accepted };
}

interface Becoming {
  readonly commands: readonly Command[];
  readonly accepted: Accepted;
}

function becoming(data: CaseData, finding: Finding, given: Accepting): Becoming {
  const { suggestion } = finding;
  if (internal.has(finding.rule)) return { commands: [], accepted: { type: 'note' } };
  if (given.asPoint || suggestion === null) return asPoint(data, finding, given);
  if (suggestion.type === 'position') return asPosition(data, finding, suggestion, given);
  if (suggestion.type === 'hiddenCost') return asHiddenCost(data, finding, suggestion, given);
  return asPoint(data, finding, given);
}

function asPosition(data: CaseData, finding: Finding, suggestion: Suggested<'position'>, given: Accepting): Becoming {
  const { lineId, fields, baseIds } = suggestion;
  const { newId } = given;
  const position = positionOf(data, lineId);
  const entries = Object.entries(fields).flatMap(([field, suggested]) => {
    const value = suggested ?? given.figures[field] ?? null;
    if (value === null || hasFigure(position, field)) return [];
    return [{ newId, lineId, figure: field as PositionFigure, value, expression: null }];
  });
  const words: Partial<Position> = {
    ...(position?.baseIds == null && baseIds !== undefined ? { baseIds } : {}),
    ...(isBlank(position?.rationale) ? { rationale: wordsOf(finding, given) } : {}),
    ...(isBlank(position?.question) ? { question: finding.question } : {}),
    ...(position === null ? { author: given.author } : {}),
  };
  const commands = [setPosition(newId, lineId, words, 'Reason'), setPositionFigures(entries, 'Figures')];
  return { commands, accepted: { type: 'position', lineId } };
}

function asHiddenCost(
  { hiddenCosts }: CaseData,
  finding: Finding,
  { label, parentId, costElement, method }: Suggested<'hiddenCost'>,
  given: Accepting,
): Becoming {
  const isSame = (cost: HiddenCost): boolean =>
    cost.label === label && cost.parentId === parentId && cost.costElement === costElement;
  const there = Object.values(hiddenCosts).find(isSame);
  if (there) return { commands: [], accepted: { type: 'hiddenCost', id: there.id } };
  const argument = { rationale: wordsOf(finding, given), question: finding.question, author: given.author };
  const added = addHiddenCost(given.newId, { label, parentId, costElement, method, ...argument });
  return { commands: [added], accepted: { type: 'hiddenCost', id: given.newId as HiddenCostId } };
}

function asPoint({ points }: CaseData, finding: Finding, given: Accepting): Becoming {
  const point = pointOf(finding, given);
  const { items = [] } = point;
  const asked = new Set(items.map(itemKey));
  const isSame = (other: Point): boolean =>
    items.length > 0
      ? other.items.some((item) => asked.has(itemKey(item)))
      : other.heading === point.heading && other.claim === point.claim;
  const there = Object.values(points).find(isSame);
  if (there) return { commands: [], accepted: { type: 'point', id: there.id } };
  return { commands: [addPoint(given.newId, point)], accepted: { type: 'point', id: given.newId as PointId } };
}

function pointOf(finding: Finding, given: Accepting): Partial<Point> {
  const { suggestion, principle } = finding;
  if (suggestion?.type === 'point') {
    const { kind, heading, claim, question, item } = suggestion;
    const own = given.wording === '' ? claim : given.wording;
    return { kind, heading, claim: own, question, standard: principle, items: item ? [item] : [] };
  }
  const heading = ruleTable[finding.rule].title;
  const { kind, question } = finding;
  return { kind, heading, claim: wordsOf(finding, given), question, standard: principle, items: [] };
}

/** Rate and amount say the same thing: where one is ours, the other is not asked for. */
function hasFigure(position: Position | null, field: string): boolean {
  if (position === null) return false;
  if (field.startsWith('factor:')) return position.factors[field.slice(7)] !== undefined;
  if (field === 'rate' || field === 'amount') return position.rate !== null || position.amount !== null;
  return field === 'quantity' ? position.quantity !== null : field === 'percent' && position.percent !== null;
}

function wordsOf({ text }: Finding, { wording }: Accepting): string {
  return wording === '' ? text : wording;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
