import type { Annotations } from '../annotations';
import type { ShareInput } from '../disclosure';
import type { Estimate } from '../estimate';
import { optionsIn } from '../preparation';
import { type CaseData } from './caseData';
import { documentOf, ownershipOf, preparationOf } from './caseParts';

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
  const options = optionsIn(preparationOf(data).options, words.language);
  return { estimate, annotations, ownership: ownershipOf(data), options, words, date: words.date ?? today };
}
