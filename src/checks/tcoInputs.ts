import type { DecimalText } from '../base/decimal';

/** What the rules on alternatives look at. The stage that computes the cost of ownership hands it in. */
export interface TcoInputs {
  /** Whether the discount rate includes inflation. */
  readonly discount: { readonly kind: RateKind; readonly rate: DecimalText | null };
  /** Needed to turn one kind into the other. */
  readonly inflation: DecimalText | null;
  readonly alternatives: readonly TcoAlternative[];
}

export type RateKind = 'real' | 'nominal';

export interface TcoAlternative {
  readonly id: string;
  readonly name: string;
  readonly studyYears: DecimalText | null;
  readonly hasResidualValue: boolean;
  /** Cash flows by label, with whether their escalation includes inflation. */
  readonly flows: readonly { readonly label: string; readonly kind: RateKind }[];
}
