import type { OutcomeKind } from '../../review';

/** What may be said to a point, with the key that says it. */
export const answerKeys: readonly { readonly kind: OutcomeKind; readonly key: string }[] = [
  { kind: 'agreed', key: '1' },
  { kind: 'agreedInPart', key: '2' },
  { kind: 'notAgreed', key: '3' },
  { kind: 'evidenceWanted', key: '4' },
  { kind: 'parked', key: '5' },
  { kind: 'withdrawn', key: '6' },
];
