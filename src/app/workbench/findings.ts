import { type CaseData, checkSettingsOf, decisionOn } from '../../case';
import { type CheckSettings, check, type Finding } from '../../checks';
import type { LineId } from '../../estimate';
import type { FindingsState, OpenCase } from '../../ui/context';

export const noFindings: FindingsState = {
  report: { findings: [], unchecked: [], scope: [] },
  open: [],
  byLine: new Map(),
};

/** Runs the checks over the open case on a day (ISO date), with its own settings or those of the device. */
export function checkCase(
  { data, estimate, annotations, analysis }: OpenCase,
  defaults: CheckSettings,
  today: string,
): FindingsState {
  const settings = checkSettingsOf(data) ?? defaults;
  const dated = settings.date === null ? { ...settings, date: today } : settings;
  return undecided(check(estimate, annotations, dated, { computed: analysis.customer }), data);
}

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
