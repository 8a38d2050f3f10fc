import type { Annotations, Ownership } from '../annotations';
import { rememberFew } from '../base/remember';
import type { ShareInput } from '../disclosure';
import type { Estimate } from '../estimate';
import { optionsIn, type Preparation } from '../preparation';
import type { CaseData, DocumentRecord } from './caseData';
import { documentOf, ownershipOf, preparationOf } from './caseParts';

// Screens ask for it again and again; while none of it changes they get the same, and know that the view is the same.
const input = rememberFew(
  (
    estimate: Estimate,
    annotations: Annotations,
    ownership: Ownership,
    options: Preparation['options'],
    words: DocumentRecord,
    date: string,
  ): ShareInput => ({ estimate, annotations, ownership, options: optionsIn(options, words.language), words, date }),
);

/** What the shared view of a case is made of, as its documents take it; `today` where the document has no date of its own. */
export function shareInputOf(
  {
    estimate,
    annotations,
    data,
  }: { readonly estimate: Estimate; readonly annotations: Annotations; readonly data: CaseData },
  today: string,
): ShareInput {
  const words = documentOf(data);
  return input(estimate, annotations, ownershipOf(data), preparationOf(data).options, words, words.date ?? today);
}
