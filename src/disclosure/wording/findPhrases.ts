import { englishPhrases } from './englishPhrases';
import { frenchPhrases } from './frenchPhrases';
import { germanPhrases } from './germanPhrases';
import type { Phrase, PhraseKind, WordingLanguage } from './phrase';

/** A phrase where it stands: from `start` up to `end`, in UTF-16 units of the text. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  readonly kind: PhraseKind;
  /** What can stand in its place, written as the phrase was: with a capital where it had one. */
  readonly instead: string;
}

export const phraseTables: Readonly<Record<WordingLanguage, readonly Phrase[]>> = {
  en: englishPhrases,
  de: germanPhrases,
  fr: frenchPhrases,
};

interface Compiled {
  readonly phrase: Phrase;
  readonly expression: RegExp;
}

const compile = (table: readonly Phrase[]): readonly Compiled[] =>
  table.map((phrase) => ({
    phrase,
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrase.pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  }));

const compiled: Readonly<Record<WordingLanguage, readonly Compiled[]>> = {
  en: compile(englishPhrases),
  de: compile(germanPhrases),
  fr: compile(frenchPhrases),
};

/** Phrases that threaten, demand, presume, close, blame or claim the plain: in order, none inside another. */
export function findPhrases(text: string, language: WordingLanguage): readonly FoundPhrase[] {
  const plain = plainMarks(text);
  const found = compiled[language].flatMap(({ phrase, expression }) =>
    [...plain.matchAll(expression)].map(({ index, 0: match }): FoundPhrase => {
      const first = text.charAt(index);
      const hasCapital = first !== first.toLowerCase();
      const { kind, instead } = phrase;
      return { start: index, end: index + match.length, kind, instead: hasCapital ? capital(instead) : instead };
    }),
  );
  const longestFirst = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  return longestFirst.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
}

/** The text with the phrase replaced. Where nothing takes its place, a space and a comma beside it go too. */
export function withInstead(
  text: string,
  { start, end, instead }: Pick<FoundPhrase, 'start' | 'end' | 'instead'>,
): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (instead !== '') return before + instead + after;
  const rest = after.replace(/^\s*,\s*|^\s+/, '');
  const opensSentence = /(?:^|[.!?:]\s*|\n)$/.test(before);
  if (opensSentence) return before + capital(rest);
  return /^[.,;:!?]/.test(rest) ? before.replace(/[\s,]+$/, '') + rest : before + rest;
}

/** Curly apostrophes and spaces of every kind as their plain ones: the length, and so every place, stays. */
function plainMarks(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[\u00a0\u202f\u2009\n\t]/g, ' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
