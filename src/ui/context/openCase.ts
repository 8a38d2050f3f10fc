import type { Analysis } from '../../analysis';
import type { Annotations } from '../../annotations';
import type { CaseData, Revision } from '../../case';
import type { CheckReport, Finding } from '../../checks';
import type { Estimate, LineId } from '../../estimate';

/** The saved case and what follows from it. */
export interface OpenCase {
  readonly data: CaseData;
  readonly revision: Revision;
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  readonly analysis: Analysis;
  readonly findings: FindingsState;
  /** What undo and redo would take back or repeat. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What the checks say of the case, some moments after an edit. */
export interface FindingsState {
  readonly report: CheckReport;
  /** Those that nobody accepted or dismissed yet, in the order of the report. */
  readonly open: readonly Finding[];
  readonly byLine: ReadonlyMap<LineId, readonly Finding[]>;
}
