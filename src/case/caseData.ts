import {
  type Alternative,
  type Deal,
  type Evidence,
  type HiddenCost,
  type HiddenCostId,
  type Incident,
  type LossLine,
  type OrderKey,
  type Point,
  type Position,
  type PriceIndex,
  type Rebasing,
  type Study,
  type TcoLine,
} from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { CheckSettings } from '../checks';
import type { Corrections, CostElement, Estimate, LineId, ProductKey } from '../estimate';
import {
  type Interest,
  type JointOption,
  type Person,
  type PlanStep,
  type PlanTerms,
  type SealedSection,
  type Statement,
  type Trade,
  type TrustIssue,
} from '../preparation';
import type { ReviewSession, SessionOutcome } from '../review';
import type { ExportRecord, ReceivedAnswer } from './exchanged';
import type { GuardRecord } from './guardSettings';
import type { PageSettings } from './pageSettings';

/** The saved document: one negotiation about one product with one customer. Records by id, nothing derived. */
export interface CaseData {
  readonly id: string;
  readonly deal: Readonly<Record<string, DealRecord>>;
  readonly document: Readonly<Record<string, DocumentRecord>>;
  readonly revisions: Readonly<Record<string, Revision>>;
  readonly doubts: Readonly<Record<string, Doubt>>;
  readonly positions: Readonly<Record<string, Position>>;
  readonly hiddenCosts: Readonly<Record<string, HiddenCost>>;
  readonly rebasings: Readonly<Record<string, Rebasing>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly alternatives: Readonly<Record<string, Alternative>>;
  readonly tcoLines: Readonly<Record<string, TcoLine>>;
  readonly priceIndices: Readonly<Record<string, PriceIndex>>;
  readonly incidents: Readonly<Record<string, Incident>>;
  readonly lossLines: Readonly<Record<string, LossLine>>;
  readonly points: Readonly<Record<string, Point>>;
  readonly comments: Readonly<Record<string, Comment>>;
  readonly decisions: Readonly<Record<string, FindingDecision>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly statements: Readonly<Record<string, Statement>>;
  readonly interests: Readonly<Record<string, Interest>>;
  readonly options: Readonly<Record<string, JointOption>>;
  readonly planSteps: Readonly<Record<string, PlanStep>>;
  readonly trades: Readonly<Record<string, Trade>>;
  readonly trustIssues: Readonly<Record<string, TrustIssue>>;
  readonly sealed: Readonly<Record<string, SealedSection>>;
  readonly settings: Readonly<
    Record<string, SettingsRecord | CorrelationsRecord | GuardRecord | StudyRecord | PlanRecord>
  >;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly exports: Readonly<Record<string, ExportRecord>>;
  readonly answers: Readonly<Record<string, ReceivedAnswer>>;
  readonly sessions: Readonly<Record<string, ReviewSession>>;
  readonly outcomes: Readonly<Record<string, SessionOutcome>>;
  readonly blobs: Readonly<Record<string, BlobRecord>>;
}

/** There is one of it, with the id `deal`. */
export interface DealRecord extends Deal {
  readonly id: 'deal';
}

/** How the critique as a whole reads. There is one of it, with the id `document`. */
export interface DocumentRecord {
  readonly id: 'document';
  readonly title: string;
  readonly opening: string;
  readonly proposal: string;
  readonly language: 'en' | 'de' | 'fr';
  /** ISO date printed on it; null takes the day of the export. */
  readonly date: string | null;
  /** How its pages look; absent takes the default. */
  readonly page?: PageSettings | undefined;
}

/** What the customer sent, immutable once imported: original bytes, corrections, and the estimate built from them. */
export interface Revision {
  readonly id: string;
  readonly order: OrderKey;
  /** ISO date and time. */
  readonly importedAt: string;
  readonly fileName: string;
  /** SHA-256 of the original bytes, a key of the blob store. */
  readonly blob: string;
  readonly corrections: Corrections;
  readonly product: ProductKey;
  readonly estimate: Estimate;
}

/**
 * A line of a later revision that was taken for the continuation of an earlier one without being sure, and that
 * something of ours stands on: it counts, and a person confirms it.
 */
export interface Doubt {
  readonly id: string;
  readonly revisionId: string;
  readonly lineId: LineId;
  /** Why it was taken for the same line, in plain words. */
  readonly reason: string;
  readonly isConfirmed: boolean;
}

/** Internal: one contribution to what the team says about a line or a hidden cost. */
export interface Comment {
  readonly id: string;
  readonly order: OrderKey;
  readonly about: CommentSubject;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
  readonly text: string;
}

export type CommentSubject =
  | { readonly type: 'line'; readonly id: LineId }
  | { readonly type: 'hiddenCost'; readonly id: HiddenCostId };

/** Internal: what an expert said to a finding. Findings are derived; this is saved under the rule's code, the line and the fact. */
export interface FindingDecision {
  /** The rule's code, the line (none where it is about the whole estimate) and the fact. */
  readonly id: string;
  readonly rule: string;
  readonly lineId: LineId | null;
  /** The fact that was decided on: with other figures the finding comes back. */
  readonly factKey: string;
  readonly status: 'accepted' | 'dismissed' | 'edited';
  /** Why it was dismissed. */
  readonly reason: string;
  /** The expert's own words for the finding; empty takes those of the rule. */
  readonly wording: string;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
}

/** The terms on which the alternatives are compared. At most one, with the id `study`. */
export interface StudyRecord extends Study {
  readonly id: 'study';
}

/** Internal: what the plan to the deadline is counted with. At most one, with the id `plan`. */
export interface PlanRecord extends PlanTerms {
  readonly id: 'plan';
}

/** What the checks of this case measure with, where it is not the default. At most one, with the id `settings`. */
export interface SettingsRecord {
  readonly id: 'settings';
  readonly checks: CheckSettings;
}

/** Internal: how the ranges of this case hang together, where it is not the default. At most one, with the id `correlations`. */
export interface CorrelationsRecord {
  readonly id: 'correlations';
  /** Between ranges of one cost element, and of single elements where it is another. */
  readonly within: DecimalText;
  readonly byElement: Readonly<Partial<Record<CostElement, DecimalText>>>;
  /** Between ranges of different cost elements. */
  readonly across: DecimalText;
}

/** Internal: a named way in which the talks may go: what counts, and where in their ranges our figures are. */
export interface Scenario {
  readonly id: string;
  readonly order: OrderKey;
  readonly name: string;
  /** Where in its range each ranged figure stands. */
  readonly at: 'low' | 'likely' | 'high';
  /** Ids of positions and hidden costs that do not count in it. */
  readonly without: readonly string[];
  /** Whether the customer's own errors are put right in it. */
  readonly withArithmetic: boolean;
}

/** A file that the case keeps; its bytes live in the blob store under the SHA-256 that is its id. */
export interface BlobRecord {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export type CollectionName = Exclude<keyof CaseData, 'id'>;
export type RecordIn<C extends CollectionName> = CaseData[C][string];
export type CaseRecord = RecordIn<CollectionName>;

export const collectionNames: readonly CollectionName[] = [
  'deal',
  'document',
  'revisions',
  'doubts',
  'positions',
  'hiddenCosts',
  'rebasings',
  'evidence',
  'alternatives',
  'tcoLines',
  'priceIndices',
  'incidents',
  'lossLines',
  'points',
  'comments',
  'decisions',
  'people',
  'statements',
  'interests',
  'options',
  'planSteps',
  'trades',
  'trustIssues',
  'sealed',
  'settings',
  'scenarios',
  'exports',
  'answers',
  'sessions',
  'outcomes',
  'blobs',
];

/** Before anything is agreed with the customer. */
export const emptyDeal: DealRecord = {
  id: 'deal',
  customer: '',
  product: '',
  currency: null,
  annualVolume: null,
  contractYears: null,
  quotedPrice: null,
  targetPrice: null,
  deadline: null,
};

/** Before anybody wrote for it. */
export const emptyDocument: DocumentRecord = {
  id: 'document',
  title: '',
  opening: '',
  proposal: '',
  language: 'en',
  date: null,
};

/** A new case about the estimate of a first revision. */
export function newCase(id: string, revision: Revision, deal: Partial<Deal>, blobs: readonly BlobRecord[]): CaseData {
  return {
    id,
    deal: { deal: { ...emptyDeal, ...deal } },
    document: { document: emptyDocument },
    revisions: { [revision.id]: revision },
    doubts: {},
    positions: {},
    hiddenCosts: {},
    rebasings: {},
    evidence: {},
    alternatives: {},
    tcoLines: {},
    priceIndices: {},
    incidents: {},
    lossLines: {},
    points: {},
    comments: {},
    decisions: {},
    people: {},
    statements: {},
    interests: {},
    options: {},
    planSteps: {},
    trades: {},
    trustIssues: {},
    sealed: {},
    settings: {},
    scenarios: {},
    exports: {},
    answers: {},
    sessions: {},
    outcomes: {},
    blobs: Object.fromEntries(blobs.map((blob) => [blob.id, blob])),
  };
}
