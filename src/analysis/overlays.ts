import {
  type Annotations,
  type HiddenCost,
  type HiddenCostId,
  type HiddenCostMethod,
  inOrder,
  type Position,
} from '../annotations';
import { type Decimal, decimalOrNull } from '../base/decimal';
import { type Issue, issue } from '../base/issue';
import type { Line, LineId, Structure } from '../estimate';
import { type Rebased, rebasedLines } from './rebase/rebasedLines';
import { where } from './where';

/** A position opened for arithmetic. What it leaves out is null and stays as the customer has it. */
export interface OpenPosition {
  readonly record: Position;
  readonly line: Line;
  readonly quantity: Decimal | null;
  readonly rate: Decimal | null;
  readonly factors: ReadonlyMap<number, Decimal>;
  readonly percent: Decimal | null;
  readonly base: readonly number[] | null;
  readonly amount: Decimal | null;
}

export interface OpenHiddenCost {
  readonly record: HiddenCost;
  /** Index of the group that it stands under; the total's for one at the top. */
  readonly parent: number;
  readonly method: HiddenCostMethod;
  readonly base: readonly number[];
}

/** Our overlays by the line that they stand on. */
export interface Overlays {
  readonly positions: ReadonlyMap<number, OpenPosition>;
  /** Node of `hidden[i]` is `lines + i`. */
  readonly hidden: readonly OpenHiddenCost[];
  readonly hiddenNode: ReadonlyMap<HiddenCostId, number>;
  /** The customer's figures on our basis: what positions stand on. */
  readonly rebased: Rebased;
  readonly dealVolume: Decimal | null;
  readonly issues: readonly Issue[];
}

/** Opens the overlays. One that refers to a line that is gone counts nowhere and says so. */
export function openOverlays(structure: Structure, annotations: Annotations): Overlays {
  const issues: Issue[] = [];
  const positions = new Map<number, OpenPosition>();
  const gone = { positions: 0, hiddenCosts: 0 };
  for (const id of Object.keys(annotations.positions).sort()) {
    const record = annotations.positions[id as keyof typeof annotations.positions];
    if (!record) continue;
    const index = structure.indexOf.get(record.lineId);
    const line = index === undefined ? undefined : structure.estimate.lines[index];
    if (index === undefined || !line) {
      gone.positions++;
    } else if (positions.has(index)) {
      issues.push(issue(where(line), 'one position', 'two', 'Keep one of them; the first counts.'));
    } else {
      positions.set(index, openPosition(structure, record, line, issues));
    }
  }
  const hidden = inOrder(annotations.hiddenCosts).flatMap((record) => {
    const parent = groupIndex(structure, record);
    if (parent === null) gone.hiddenCosts++;
    return parent === null ? [] : [openHidden(structure, record, parent, issues)];
  });
  if (gone.positions + gone.hiddenCosts > 0) issues.push(goneLines(gone));
  const count = structure.estimate.lines.length;
  const rebased = rebasedLines(structure, annotations.rebasings);
  issues.push(...rebased.issues);
  return {
    positions,
    rebased,
    hidden,
    hiddenNode: new Map(hidden.map(({ record }, i) => [record.id, count + i])),
    dealVolume: decimalOrNull(annotations.deal.annualVolume),
    issues,
  };
}

/** One position opened; what counts nowhere goes into `issues`. */
export function openPosition(structure: Structure, record: Position, line: Line, issues: Issue[]): OpenPosition {
  const factors = new Map<number, Decimal>();
  for (const [place, value] of Object.entries(record.factors)) {
    const opened = decimalOrNull(value);
    const index = line.factors.findIndex((_, i) => String(i) === place);
    if (opened !== null && index >= 0) factors.set(index, opened);
  }
  const base = record.baseIds === null || line.kind !== 'markup' ? null : indicesOf(structure, record.baseIds);
  if (base === 'gone') issues.push(goneBase(where(line)));
  const open: OpenPosition = {
    record,
    line,
    quantity: decimalOrNull(record.quantity),
    rate: decimalOrNull(record.rate),
    factors,
    percent: decimalOrNull(record.percent),
    base: base === 'gone' ? null : base,
    amount: decimalOrNull(record.amount),
  };
  const misplaced = misplacedFigure(open);
  if (misplaced) {
    issues.push(
      issue(
        where(line),
        misplaced,
        'another figure, which does not count',
        'Put that figure where it counts, or clear it.',
      ),
    );
  }
  return open;
}

/** What a line takes, where the position holds more: that counts nowhere, and says so. */
function misplacedFigure({ line, record, quantity, rate, percent, amount, factors }: OpenPosition): string | null {
  const priced = rate !== null || amount !== null || factors.size > 0;
  switch (line.kind) {
    case 'total':
      return priced || percent !== null || quantity !== null
        ? 'no figure on the total, which follows from its lines'
        : null;
    case 'group':
      return priced || percent !== null || record.baseIds !== null ? 'only a quantity on a group' : null;
    case 'markup': {
      const isOther = rate !== null || factors.size > 0 || (quantity !== null && !quantity.isZero());
      return isOther ? 'a percentage, a base or an amount on a mark-up, or a quantity of zero' : null;
    }
    case 'item':
      return percent !== null || record.baseIds !== null ? 'quantity, rate, factors or an amount on a line' : null;
  }
}

/** What stands on lines that a later revision no longer has. It waits for a decision, and counts nowhere. */
function goneLines({ positions, hiddenCosts }: { readonly positions: number; readonly hiddenCosts: number }): Issue {
  const count = (n: number, one: string, many: string): readonly string[] =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  const what = [
    ...count(positions, 'position', 'positions'),
    ...count(hiddenCosts, 'hidden cost', 'hidden costs'),
  ].join(' and ');
  const todo =
    'On the Revisions screen attach what stands there to other lines, or remove it; until then it does not count.';
  return issue(what, 'lines of this estimate', 'lines that are gone', todo);
}

function goneBase(place: string): Issue {
  return issue(
    place,
    'a base of lines of this estimate',
    'a line that is gone',
    'Choose the base again; until then it does not count.',
  );
}

function openHidden(structure: Structure, record: HiddenCost, parent: number, issues: Issue[]): OpenHiddenCost {
  const { method } = record;
  const base = 'baseIds' in method ? indicesOf(structure, method.baseIds) : [];
  if (base === 'gone') issues.push(goneBase(`Hidden cost "${record.label}"`));
  // Without its whole base the amount is missing, and not a part of it.
  return { record, parent, method, base: base === 'gone' ? [] : base };
}

/** The group that a hidden cost stands under, the total's index at the top; null where that line is gone. */
function groupIndex(structure: Structure, record: HiddenCost): number | null {
  if (record.parentId === null) return 0;
  let index = structure.indexOf.get(record.parentId);
  if (index === undefined) return null;
  // A cost added beside an item or a mark-up belongs to the group that holds both.
  while (index > 0 && structure.estimate.lines[index]?.kind !== 'group') index = structure.parent[index] ?? 0;
  return index;
}

function indicesOf(structure: Structure, ids: readonly LineId[]): readonly number[] | 'gone' {
  const indices = new Set<number>();
  for (const id of ids) {
    const index = structure.indexOf.get(id);
    if (index === undefined) return 'gone';
    indices.add(index);
  }
  return [...indices];
}
