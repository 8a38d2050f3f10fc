import { type CaseData, decisionOn } from '../../case';
import type { Finding } from '../../checks';
import type { LineId } from '../../estimate';
import type { FindingsState } from '../../ui/context';

export const noFindings: FindingsState = {
  report: { findings: [], unchecked: [], scope: [] },
  open: [],
  byLine: new Map(),
};

/** The report with what is still open in it: after a decision nothing is checked again. */
export function undecided(report: FindingsState['report'], data: CaseData): FindingsState {
  const open = report.findings.filter((finding) => {
    const decision = decisionOn(data, finding);
    return decision === null || decision.status === 'edited';
  });
  const byLine = new Map<LineId, Finding[]>();
  for (const finding of open) {
    if (finding.lineId === null) continue;
    const others = byLine.get(finding.lineId);
    if (others) others.push(finding);
    else byLine.set(finding.lineId, [finding]);
  }
  return { report, open, byLine };
}
