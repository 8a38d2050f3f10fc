import { decimal, decimalOrNull } from '../base/decimal';
import { estimateFault } from '../estimate';
import { type CaseData, type CaseRecord, collectionNames } from './caseData';

export interface Fault {
  readonly where: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * What a case from outside may have wrong although each of its fields is well formed: the commands never leave a case
 * so, and the stages rely on it. Null for a case that the app could have written itself.
 */
export function caseFault(data: CaseData): Fault | null {
  return (
    keyFault(data) ??
    estimatesFault(data) ??
    dealFault(data) ??
    overlayFault(data) ??
    pointFault(data) ??
    doubtFault(data) ??
    sessionFault(data)
  );
}

function keyFault(data: CaseData): Fault | null {
  for (const name of collectionNames) {
    const records: Readonly<Record<string, CaseRecord>> = data[name];
    for (const [key, { id }] of Object.entries(records)) {
      if (key !== id) return { where: `case.${name}.${key}`, expected: `the id ${key}`, got: id };
    }
  }
  const others = Object.keys(data.settings).filter(
    (key) => !['settings', 'correlations', 'guard', 'study', 'plan'].includes(key),
  );
  if (others.length > 0)
    return {
      where: 'case.settings',
      expected: 'records named settings, correlations, guard, study and plan',
      got: others.join(', '),
    };
  for (const name of ['deal', 'document'] as const) {
    const keys = Object.keys(data[name]);
    if (keys.length !== 1 || keys[0] !== name)
      return { where: `case.${name}`, expected: `one record named ${name}`, got: keys.join(', ') || 'none' };
  }
  return null;
}

function estimatesFault({ revisions }: CaseData): Fault | null {
  if (Object.keys(revisions).length === 0) return { where: 'case.revisions', expected: 'an estimate', got: 'none' };
  for (const { id, estimate } of Object.values(revisions)) {
    const where = `case.revisions.${id}.estimate`;
    const fault = estimateFault(estimate);
    if (fault) return { where, ...fault };
    for (const name of ['amountScale', 'perUnitOf'] as const) {
      if (!decimal(estimate[name]).gt(0))
        return { where: `${where}.${name}`, expected: 'a number above zero', got: estimate[name] };
    }
  }
  return null;
}

function dealFault({ deal }: CaseData): Fault | null {
  for (const field of ['annualVolume', 'contractYears'] as const) {
    const value = deal.deal?.[field] ?? null;
    if (decimalOrNull(value)?.isNegative())
      return { where: `case.deal.deal.${field}`, expected: 'zero or more', got: String(value) };
  }
  return null;
}

function overlayFault({ positions }: CaseData): Fault | null {
  const lines = new Map<string, string>();
  for (const { id, lineId } of Object.values(positions)) {
    const other = lines.get(lineId);
    if (other !== undefined)
      return { where: `case.positions.${id}`, expected: `one position on ${lineId}`, got: `another, ${other}` };
    lines.set(lineId, id);
  }
  return null;
}

function pointFault({ points }: CaseData): Fault | null {
  const pointOf = new Map<string, string>();
  for (const { id, items } of Object.values(points)) {
    for (const item of items) {
      const key = `${item.type} ${item.type === 'arithmetic' ? item.lineId : item.id}`;
      const other = pointOf.get(key);
      if (other !== undefined)
        return { where: `case.points.${id}`, expected: `${key} in one point, once`, got: `it in ${other} too` };
      pointOf.set(key, id);
    }
  }
  return null;
}

function doubtFault({ doubts, revisions }: CaseData): Fault | null {
  for (const { id, revisionId, lineId } of Object.values(doubts)) {
    const where = `case.doubts.${id}`;
    const revision = Object.hasOwn(revisions, revisionId) ? revisions[revisionId] : undefined;
    if (!revision) return { where, expected: 'a revision of this case', got: revisionId };
    if (!revision.estimate.lines.some((line) => line.id === lineId))
      return { where, expected: 'a line of its revision', got: lineId };
  }
  return null;
}

function sessionFault({ sessions, outcomes, exports }: CaseData): Fault | null {
  for (const { id, exportId } of Object.values(sessions)) {
    if (exportId !== null && !Object.hasOwn(exports, exportId))
      return { where: `case.sessions.${id}.exportId`, expected: 'an export of this case', got: exportId };
  }
  for (const { id, sessionId } of Object.values(outcomes)) {
    if (!Object.hasOwn(sessions, sessionId))
      return { where: `case.outcomes.${id}.sessionId`, expected: 'a session of this case', got: sessionId };
  }
  return null;
}
