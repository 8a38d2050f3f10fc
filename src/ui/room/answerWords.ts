import type { OutcomeKind, StandingKind } from '../../review';

/** What may be said to a point, with the key that says it. */
export const answers: readonly { readonly kind: OutcomeKind; readonly label: string; readonly key: string }[] = [
  { kind: 'agreed', label: 'Agreed', key: '1' },
  { kind: 'agreedInPart', label: 'Agreed in part', key: '2' },
  { kind: 'notAgreed', label: 'Not agreed', key: '3' },
  { kind: 'evidenceWanted', label: 'Evidence wanted', key: '4' },
  { kind: 'parked', label: 'Parked', key: '5' },
  { kind: 'withdrawn', label: 'Withdrawn', key: '6' },
];

export function labelOf(kind: OutcomeKind | null): string {
  return answers.find((answer) => answer.kind === kind)?.label ?? 'Open';
}

export const standingLabels: Readonly<Record<StandingKind, string>> = {
  agreed: 'Agreed',
  open: 'Open',
  notAgreed: 'Not agreed',
  withdrawn: 'Withdrawn',
};
