import type { DecimalText } from '../../base/decimal';
import type { CostElement } from '../../estimate';
import type { HiddenCostMethod } from '../annotations';
import type { CatalogueEntry } from '../catalogue/entry';
import type { Precedent } from './precedent';
import type { Tactic } from './tactic';

/**
 * What a team keeps from case to case: entries of its own beside the catalogue, hidden costs of earlier cases with how
 * the customer answered, tactics of its own in the playbook, and points that were agreed. Records by id, plain data, saved as it is. Internal.
 */
export interface Library {
  readonly entries: Readonly<Record<string, TeamEntry>>;
  readonly saved: Readonly<Record<string, SavedCost>>;
  readonly tactics: Readonly<Record<string, TeamTactic>>;
  readonly precedents: Readonly<Record<string, Precedent>>;
}

/** Time of the last change, ISO with `Z`: of two records of one id the later one holds. */
interface Dated {
  readonly id: string;
  readonly updatedAt: string;
}

export interface TeamEntry extends Dated {
  readonly entry: CatalogueEntry;
}

/** One of the team’s own, or, under the id of a built-in one, in place of it. */
export interface TeamTactic extends Dated {
  readonly tactic: Tactic;
}

/** A hidden cost of an earlier case. Its base is kept by elements, since lines belong to one estimate. */
export interface SavedCost extends Dated {
  readonly label: string;
  readonly catalogueId: string | null;
  readonly costElement: CostElement;
  /** With figures; `baseIds` empty. */
  readonly method: HiddenCostMethod;
  readonly baseElements: readonly CostElement[];
  readonly currency: string | null;
  readonly rationale: string;
  readonly question: string;
  /** Words of the product family by which it is found again. */
  readonly productWords: readonly string[];
  /** Null unless somebody chose to keep the name. */
  readonly customer: string | null;
  readonly answer: CustomerAnswer;
}

export const answerVerdicts = ['agreed', 'agreedInPart', 'notAgreed', 'evidenceWanted', 'unknown'] as const;
export type AnswerVerdict = (typeof answerVerdicts)[number];

export interface CustomerAnswer {
  readonly verdict: AnswerVerdict;
  /** Agreed in part: the amount per unit that was agreed. */
  readonly figure: DecimalText | null;
  /** ISO date. */
  readonly date: string | null;
  readonly comment: string;
}

export const emptyLibrary: Library = { entries: {}, saved: {}, tactics: {}, precedents: {} };

/** What a library holds, one at a time. */
export type LibraryRecord = SavedCost | TeamEntry | TeamTactic | Precedent;
