import type { OrderKey, PointId } from '../annotations';
import type { DecimalText } from '../base/decimal';
import type { SharedView } from '../disclosure';
import type { AnswerKind } from '../review';

/** What left the company, and what the customer answered to it. */

export const exportEditions = [
  'critique',
  'workbook',
  'summary',
  'charts',
  'reviewFile',
  'session',
  'minutes',
  'register',
  'loss',
  'framework',
  'letter',
] as const;
export type ExportEdition = (typeof exportEditions)[number];

/** Whether what left is a version of the critique: pages on something else are compared with none. */
export function isVersion({ edition }: Pick<ExportRecord, 'edition'>): boolean {
  return edition !== 'loss' && edition !== 'framework' && edition !== 'letter';
}

/** Internal: one edition that left, with all that it contained. It happened: it is never changed, and no undo takes it back. */
export interface ExportRecord {
  readonly id: string;
  readonly order: OrderKey;
  /** ISO date and time. */
  readonly exportedAt: string;
  readonly edition: ExportEdition;
  /** To whom, as the team says it; the customer of the deal to begin with. */
  readonly recipient: string;
  /** What the edition was made of. */
  readonly view: SharedView;
  /** Which points of the case it printed, in printed order: the first is point 1. */
  readonly points: readonly PointId[];
  /** JSON of what the disclosure guard takes a reader of it to know; null where it was not asked. */
  readonly shown: string | null;
  /** Why it left although the guard advised against it; null where it did not. */
  readonly reason: string | null;
}

/** Internal: what the customer answered to one point of an edition. Of a point there is one answer an edition. */
export interface ReceivedAnswer {
  readonly id: string;
  readonly order: OrderKey;
  readonly exportId: string;
  readonly pointId: PointId;
  /** Null where they commented and gave no answer. */
  readonly answer: AnswerKind | null;
  /** What they hold the effect of the point to be, per unit of product; with an agreement in part only. */
  readonly figure: DecimalText | null;
  readonly comment: string;
  /** As they signed; empty where they did not. */
  readonly name: string;
  /** ISO date and time. */
  readonly receivedAt: string;
  /** The answers file that it came in. */
  readonly fileName: string;
}
