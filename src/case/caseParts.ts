import { type Annotations, emptyStudy, inOrder, type LossLedger, type Ownership } from '../annotations';
import { rememberFew } from '../base/remember';
import type { CheckSettings } from '../checks';
import { emptyPlanTerms, type PlanTerms, type Preparation, type SealedSection } from '../preparation';
import {
  type CaseData,
  type CorrelationsRecord,
  type DealRecord,
  type DocumentRecord,
  emptyDeal,
  emptyDocument,
  type Revision,
} from './caseData';
import { defaultPage, type PageSettings } from './pageSettings';

export function dealOf(data: CaseData): DealRecord {
  return data.deal.deal ?? emptyDeal;
}

export function documentOf(data: CaseData): DocumentRecord {
  return data.document.document ?? emptyDocument;
}

/** How the pages of the documents look. */
export function pageOf(data: CaseData): PageSettings {
  return documentOf(data).page ?? defaultPage;
}

/** What the checks of the case measure with; null where it takes the default of the device. */
export function checkSettingsOf(data: CaseData): CheckSettings | null {
  const record = data.settings.settings;
  return record?.id === 'settings' ? record.checks : null;
}

/** How the ranges of the case hang together; null where it takes the default. */
export function correlationsOf(data: CaseData): CorrelationsRecord | null {
  const record = data.settings.correlations;
  return record?.id === 'correlations' ? record : null;
}

// Records that are put together from others stay the same while these do: an export that is recorded changes none.
const ownership = rememberFew(
  (
    study: Ownership['study'],
    alternatives: Ownership['alternatives'],
    tcoLines: Ownership['tcoLines'],
    priceIndices: Ownership['priceIndices'],
  ): Ownership => ({ study, alternatives, tcoLines, priceIndices }),
);
const annotations = rememberFew(
  (
    deal: Annotations['deal'],
    positions: Annotations['positions'],
    hiddenCosts: Annotations['hiddenCosts'],
    rebasings: Annotations['rebasings'],
    evidence: Annotations['evidence'],
    points: Annotations['points'],
  ): Annotations => ({ deal, positions, hiddenCosts, rebasings, evidence, points }),
);

/** The customer's courses of action with what each costs, and the terms on which they are compared. */
export function ownershipOf({ settings, alternatives, tcoLines, priceIndices }: CaseData): Ownership {
  const record = settings.study;
  return ownership(record?.id === 'study' ? record : emptyStudy, alternatives, tcoLines, priceIndices);
}

/** Failures of service and what they cost the customer: settled as themselves, in no other figure. */
export function lossesOf({ incidents, lossLines }: CaseData): LossLedger {
  return { incidents, lossLines };
}

/** What the team notes for the table; the sealed section is not part of it. */
export function preparationOf(data: CaseData): Preparation {
  const { people, statements, interests, options, planSteps, trades, trustIssues } = data;
  return { people, statements, interests, options, planSteps, trades, trustIssues };
}

/** What the plan to the deadline is counted with. */
export function planTermsOf({ settings }: CaseData): PlanTerms {
  const record = settings.plan;
  return record?.id === 'plan' ? record : emptyPlanTerms;
}

/** The sealed section as it lies here; null where there is none. */
export function sealedOf({ sealed }: CaseData): SealedSection | null {
  return sealed.walkAway ?? null;
}

/** What a sealed section is bound to: a copy of the case opens it, another case does not. */
export function sealedFor(data: CaseData): string {
  return inOrder(data.revisions)[0]?.id ?? data.id;
}

/** The revision that the overlays stand on: the last one. */
export function currentRevision(data: CaseData): Revision | null {
  return Object.values(data.revisions).reduce<Revision | null>(
    (last, next) => (last === null || next.order > last.order ? next : last),
    null,
  );
}

/** The overlay that the stages read. Records keep their identity, so that what did not change need not be recomputed. */
export function annotationsOf(data: CaseData): Annotations {
  const { positions, hiddenCosts, rebasings, evidence, points } = data;
  return annotations(dealOf(data), positions, hiddenCosts, rebasings, evidence, points);
}
