import type { LineId } from '../../estimate';
import type { CaseData, FindingDecision } from '../caseData';
import { type Command, command } from './command';

/** What a finding is known by: its rule, the line that it is about (if any), and the fact that it states. */
export interface FindingRef {
  readonly rule: string;
  readonly lineId: LineId | null;
  readonly factKey: string;
}

/** What was said to exactly this fact; null where nothing was, or where the figures are others now. */
export function decisionOn(data: CaseData, { rule, lineId, factKey }: FindingRef): FindingDecision | null {
  const decision = data.decisions[decisionId(rule, lineId, factKey)];
  return decision?.factKey === factKey ? decision : null;
}

/** Saves what an expert says to a finding, in place of what was said to it before. */
export function decideFinding(
  finding: FindingRef,
  said: Pick<FindingDecision, 'status' | 'reason' | 'wording' | 'author' | 'at'>,
): Command {
  const labels = { accepted: 'Accept finding', dismissed: 'Dismiss finding', edited: 'Change the words of a finding' };
  return command(`${labels[said.status]} ${finding.rule}`, (draft) => {
    const { rule, lineId, factKey } = finding;
    draft.set('decisions', { id: decisionId(rule, lineId, factKey), rule, lineId, factKey, ...said });
  });
}

/** The finding is open again. */
export function reopenFinding({ rule, lineId, factKey }: FindingRef): Command {
  return command(`Reopen finding ${rule}`, (draft) => draft.remove('decisions', decisionId(rule, lineId, factKey)));
}

/** One rule may say several things of one line, or of the whole estimate: the fact is part of the id. */
function decisionId(rule: string, lineId: LineId | null, factKey: string): string {
  return [rule, lineId ?? '', factKey].join(' ').slice(0, 400);
}
