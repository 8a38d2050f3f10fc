import type { Ownership } from '../../../annotations';
import { ownershipInFull } from '../../../disclosure';
import { englishWords } from '../../words/en';
import { ownershipWords } from '../../words/ownership/ownershipWords';
import type { BookSheet } from '../book';
import { ownershipSheet } from '../ownership/ownershipSheet';
import type { Comparison } from './comparison';
import { internalWord } from './internalSheet';

/** The customer's courses in full, internal ones and internal lines among them. None where the case has none. */
export function internalOwnershipSheet(
  { annotations, product, currency }: Comparison,
  ownership: Ownership | null,
): readonly BookSheet[] {
  const view = ownership && ownershipInFull(ownership, annotations.deal.annualVolume);
  if (!view) return [];
  const sheet = ownershipSheet({
    view,
    words: englishWords,
    currency,
    banner: internalWord,
    furniture: {
      header: { left: internalWord, right: `${product} · ${ownershipWords(englishWords).workbook.sheet}` },
      footer: 'Costbridge',
      pageOf: 'Page {page} of {pages}',
    },
  });
  return sheet ? [sheet] : [];
}
