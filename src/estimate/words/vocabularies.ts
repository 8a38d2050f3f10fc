import { chinese } from './languages/chinese';
import { dutch } from './languages/dutch';
import { french } from './languages/french';
import { italian } from './languages/italian';
import { japanese } from './languages/japanese';
import { polish } from './languages/polish';
import { portuguese } from './languages/portuguese';
import { spanish } from './languages/spanish';
import { list } from './normalise';
import type { Vocabulary } from './vocabulary';

/** The languages beside English and German, which stand in the dictionaries themselves. */
const vocabularies: readonly Vocabulary[] = [french, spanish, italian, portuguese, dutch, polish, chinese, japanese];

/** The words of all these languages for one thing. */
export function wordsFor(pick: (vocabulary: Vocabulary) => string | undefined): readonly string[] {
  return vocabularies.flatMap((vocabulary) => list(pick(vocabulary) ?? ''));
}
