import type { Finding } from '../../../checks';
import { baseWords } from '../../parts/words';
import { type CellContext, costOf, positionOn } from './cellValue';
import { changeText } from './changesSince';
import { commentCount } from './columnText';
import type { GridRow } from './rows';

/** What the Line column shows of a row. */
export interface RowLabel {
  readonly text: string;
  /** Quiet, behind the label: the base of a percentage, in words. */
  readonly note: string;
  readonly level: number;
  readonly look: 'line' | 'group' | 'hiddenCost' | 'total' | 'arithmetic';
  /** Null for a row that has nothing beneath it. */
  readonly isOpen: boolean | null;
  /** The line does not add up: why. */
  readonly fault: string | null;
  /** The customer changed the line in the last revision: what. */
  readonly change: string | null;
  /** What the checks found on the line. */
  readonly findings: string | null;
  /** How much the team said about it. */
  readonly comments: string | null;
}

export function sameLabel(a: RowLabel | undefined, b: RowLabel | undefined): boolean {
  return (
    a?.text === b?.text &&
    a?.note === b?.note &&
    a?.level === b?.level &&
    a?.look === b?.look &&
    a?.isOpen === b?.isOpen &&
    a?.fault === b?.fault &&
    a?.change === b?.change &&
    a?.findings === b?.findings &&
    a?.comments === b?.comments
  );
}

export function labelOf(row: GridRow, isCollapsed: boolean, context: CellContext): RowLabel {
  const { level, isGroup, line } = row;
  if (row.id === 'arithmetic') {
    return {
      text: 'Arithmetic of the estimate',
      note: '',
      level,
      look: 'arithmetic',
      isOpen: null,
      fault: null,
      change: null,
      findings: null,
      comments: null,
    };
  }
  const cost = costOf(row, context);
  if (cost) {
    const note = 'baseIds' in cost.method ? `on ${baseWords(cost.method.baseIds, context.open) || 'no base yet'}` : '';
    return {
      text: cost.label || 'Hidden cost',
      note,
      level,
      look: 'hiddenCost',
      isOpen: null,
      fault: null,
      change: null,
      findings: null,
      comments: commentsText(row, context),
    };
  }
  if (line === null)
    return {
      text: '',
      note: '',
      level,
      look: 'line',
      isOpen: null,
      fault: null,
      change: null,
      findings: null,
      comments: null,
    };
  const look = line.kind === 'total' ? 'total' : isGroup ? 'group' : 'line';
  const isFaulty = context.open.analysis.customer.lineErrors.get(row.node)?.kind === 'error';
  const baseIds = positionOn(row, context)?.baseIds ?? line.baseIds;
  return {
    text: line.label || `Row ${line.key.row}`,
    note: line.kind === 'markup' ? `on ${baseWords(baseIds, context.open) || 'no base'}` : '',
    level,
    look,
    isOpen: isGroup ? !isCollapsed : null,
    fault: isFaulty ? 'Its own figures do not make the amount that it states' : null,
    change: changeText(line.id, context.open.data, context.format),
    findings: findingsText(context.findings.get(line.id)),
    comments: commentsText(row, context),
  };
}

function findingsText(findings: readonly Finding[] | undefined): string | null {
  if (findings === undefined || findings.length === 0) return null;
  const [first] = findings;
  const others = findings.length === 1 ? '' : `, and ${findings.length - 1} more`;
  return `Finding ${first?.rule}: ${first?.text}${others}`;
}

function commentsText(row: GridRow, context: CellContext): string | null {
  const count = commentCount(row, context);
  return count === 0 ? null : count === 1 ? 'One comment' : `${count} comments`;
}
