import type { FindingDecision } from '../../../case';
import type { Finding } from '../../../checks';

export interface DecidedRow {
  readonly decision: FindingDecision;
  /** Null where the estimate states this fact no longer. */
  readonly finding: Finding | null;
}

/** What was accepted or dismissed, the last one first, with the finding that it was about. */
export function decidedRows(
  decisions: Readonly<Record<string, FindingDecision>>,
  findings: readonly Finding[],
): readonly DecidedRow[] {
  const byFact = new Map(findings.map((finding) => [finding.factKey, finding]));
  return Object.values(decisions)
    .filter(({ status }) => status !== 'edited')
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1))
    .map((decision) => ({ decision, finding: byFact.get(decision.factKey) ?? null }));
}
