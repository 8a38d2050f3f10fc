import type { DecimalText } from '../../base/decimal';
import type { OrderKey } from '../annotations';
import type { Whose } from './ownership';

/**
 * A failure of service and what it cost the customer, reckoned by both sides. It is settled as itself: no figure of it
 * enters a gap, a price or a cost of ownership.
 */
export interface LossLedger {
  readonly incidents: Readonly<Record<string, Incident>>;
  readonly lossLines: Readonly<Record<string, LossLine>>;
}

declare const lossBrand: unique symbol;
type Id<Name extends string> = string & { readonly [lossBrand]: Name };
export type IncidentId = Id<'incident'>;
export type LossLineId = Id<'lossLine'>;

export interface Incident {
  readonly id: IncidentId;
  readonly order: OrderKey;
  readonly title: string;
  /** ISO date on which it happened; null until somebody says so. */
  readonly date: string | null;
  readonly whatHappened: string;
  readonly cause: string;
  readonly remedy: string;
  /** Nothing of an internal one is on a page that both sides sign. */
  readonly disclosure: 'shown' | 'internal';
}

export const lossKinds = ['hours', 'scrap', 'expediting', 'other'] as const;
export type LossKind = (typeof lossKinds)[number];

/** One line of a loss: quantity x rate, or the lone amount where neither is given. Missing is null. */
export interface LossLine {
  readonly id: LossLineId;
  readonly order: OrderKey;
  readonly incidentId: IncidentId;
  readonly label: string;
  readonly kind: LossKind;
  readonly quantity: DecimalText | null;
  readonly unit: string;
  /** Per unit of the quantity. */
  readonly rate: DecimalText | null;
  readonly amount: DecimalText | null;
  readonly whose: Whose;
  /** Where the figure stands: a time sheet, a delivery note. */
  readonly source: string;
  /** Both sides hold it for right: only then it counts as compensation. */
  readonly isAgreed: boolean;
}
