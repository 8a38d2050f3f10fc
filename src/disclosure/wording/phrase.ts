/** Languages of documents, and so of the texts in them. */
export type WordingLanguage = 'en' | 'de' | 'fr';

/** What a phrase does to the person who reads it. */
export type PhraseKind = 'threat' | 'demand' | 'motive' | 'closing' | 'obvious' | 'blame' | 'ultimatum';

export interface Phrase {
  /** A regular expression over whole words, in lower case, with straight apostrophes and plain spaces. */
  readonly pattern: string;
  readonly kind: PhraseKind;
  /** What can stand in its place; empty where the sentence says more without it. */
  readonly instead: string;
}

/** Why a phrase is marked: what it does, and so what it costs. */
export const phraseReasons: Readonly<Record<PhraseKind, string>> = {
  threat: 'This reads as a threat: the answer to a threat is another one, and not a figure.',
  demand: 'This demands. A proposal leaves the reader free to agree.',
  motive: 'This says what the reader intends, which nobody can show. Say what the figures show.',
  closing: 'This closes the conversation. A question keeps it open.',
  obvious: 'This says that the matter is plain. Where it is, the figure says so; where not, it provokes.',
  blame: 'This blames the reader. The estimate can be corrected without anybody having been wrong.',
  ultimatum: 'This sets an ultimatum. Propose a date, and say what it is for.',
};

export function phrases(
  kind: PhraseKind,
  entries: readonly (readonly [pattern: string, instead: string])[],
): readonly Phrase[] {
  return entries.map(([pattern, instead]) => ({ kind, pattern, instead }));
}
