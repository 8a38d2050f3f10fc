import type { DecimalText } from '../../../base/decimal';
import {
  type Accepted,
  acceptFinding,
  decideFinding,
  decisionOn,
  type FindingDecision,
  type FindingRef,
  reopenFinding,
} from '../../../case';
import type { Finding } from '../../../checks';
import { useWorkbench, type WorkbenchState } from '../../context';
import { focusFirstOpenField } from '../catalogue/firstOpenField';

export interface Decide {
  /** Gives what the finding became, in words. */
  readonly accept: (finding: Finding, given?: AcceptWith) => string;
  readonly dismiss: (finding: Finding, reason: string) => string;
  /** Own words for it; none takes those of the rule again. */
  readonly reword: (finding: Finding, wording: string) => string;
  readonly reopen: (finding: FindingRef) => string;
}

interface AcceptWith {
  readonly figures?: Readonly<Record<string, DecimalText>>;
  readonly asPoint?: boolean;
}

/** What can be said to a finding, each one step of the history. */
export function useDecide(): Decide {
  const { run, newId, now, changeView, getState } = useWorkbench();
  const data = () => getState().open?.data ?? null;
  const decide = (finding: Finding, said: Pick<FindingDecision, 'status' | 'reason' | 'wording'>): void =>
    run(decideFinding(finding, { ...said, author: getState().preferences.author, at: now() }));
  const wordingOf = (finding: Finding): string => {
    const saved = data();
    return (saved && decisionOn(saved, finding)?.wording) ?? '';
  };
  return {
    accept: (finding, { figures = {}, asPoint = false } = {}) => {
      const saved = data();
      if (saved === null) return '';
      const { author } = getState().preferences;
      const given = { newId: newId(), at: now(), author, wording: wordingOf(finding), figures, asPoint };
      const { command, accepted } = acceptFinding(saved, finding, given);
      run(command);
      if (accepted.type === 'position') changeView({ selected: { type: 'line', id: accepted.lineId } });
      if (accepted.type === 'hiddenCost') {
        const isMissing = getState().open?.analysis.hidden.get(accepted.id)?.ours == null;
        // Without its figures it counts for nothing yet: they come next.
        changeView({ selected: { type: 'hiddenCost', id: accepted.id }, ...(isMissing ? { panel: 'selection' } : {}) });
        // Its panel is there in the next frame.
        if (isMissing) requestAnimationFrame(() => focusFirstOpenField(document.querySelector('.panel .method')));
      }
      return `${finding.rule} accepted: ${becameWords(accepted, getState())}.`;
    },
    dismiss: (finding, reason) => {
      decide(finding, { status: 'dismissed', reason, wording: wordingOf(finding) });
      return `${finding.rule} dismissed.`;
    },
    reword: (finding, wording) => {
      if (wording === '' || wording === finding.text) run(reopenFinding(finding));
      else decide(finding, { status: 'edited', reason: '', wording });
      return `${finding.rule}: words kept.`;
    },
    reopen: (finding) => {
      run(reopenFinding(finding));
      return `${finding.rule} is open again.`;
    },
  };
}

function becameWords(accepted: Accepted, { open }: WorkbenchState): string {
  if (accepted.type === 'position') {
    const line = open?.estimate.lines.find(({ id }) => id === accepted.lineId);
    return `our position on "${line?.label ?? 'the line'}"`;
  }
  if (accepted.type === 'hiddenCost') return `hidden cost "${open?.annotations.hiddenCosts[accepted.id]?.label ?? ''}"`;
  if (accepted.type === 'point')
    return `point "${open?.annotations.points[accepted.id]?.heading ?? ''}" of the critique`;
  return 'noted, internal';
}
