import { type Analysis, analyse, reanalyse } from '../../analysis';
import type { Annotations } from '../../annotations';
import { annotationsOf, type CaseData, currentRevision, type History } from '../../case';
import type { OpenCase } from '../../ui/context';
import { noFindings } from './findings';

/** What follows from a case, taking over from what followed before it. Null for a case without a revision. */
export function deriveOpenCase(data: CaseData, history: History, before: OpenCase | null): OpenCase | null {
  const revision = currentRevision(data);
  if (revision === null) return null;
  const { estimate } = revision;
  const annotations = annotationsOf(data);
  const isSameEstimate = before !== null && before.estimate === estimate;
  return {
    data,
    revision,
    estimate,
    annotations,
    analysis: isSameEstimate ? analysisAfter(before, annotations) : analyse(estimate, annotations),
    findings: before?.findings ?? noFindings,
    undoLabel: history.past.at(-1)?.label ?? null,
    redoLabel: history.future[0]?.label ?? null,
  };
}

function analysisAfter(before: OpenCase, annotations: Annotations): Analysis {
  const old = before.annotations;
  const isUntouched =
    old.deal === annotations.deal &&
    old.positions === annotations.positions &&
    old.hiddenCosts === annotations.hiddenCosts &&
    old.rebasings === annotations.rebasings &&
    old.points === annotations.points;
  return isUntouched ? before.analysis : reanalyse(before.analysis, old, before.estimate, annotations);
}
