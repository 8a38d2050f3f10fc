import { isEastAsian } from './normalise';

/** A phrase of a dictionary and what it stands for. */
interface Entry<T> {
  readonly words: string;
  /** Written with a star at its end: its last word may go on. */
  readonly isOpen: boolean;
  readonly meaning: T;
}

/** A phrase that was found in a text. */
export interface FoundPhrase<T> {
  readonly phrase: string;
  readonly meaning: T;
}

const KEY = 3;

/**
 * Phrases by their first word, so that a text is compared with the few that can begin at each of its words and not
 * with the whole dictionary. Chinese and Japanese words, which no blanks part, begin at any letter of a run.
 * Phrases and texts are normalised.
 */
export class PhraseBook<T> {
  readonly #closed = new Map<string, Entry<T>[]>();
  readonly #open = new Map<string, Entry<T>[]>();
  /** By their first letter. */
  readonly #within = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [phrase: string, meaning: T]>) {
    for (const [phrase, meaning] of phrases) {
      const isOpen = phrase.endsWith('*');
      const words = phrase.replaceAll('*', '');
      const first = words.split(' ')[0] ?? '';
      const isOpenFirst = isOpen && first === words;
      if (isEastAsian(first)) add(this.#within, first.charAt(0), { words, isOpen: true, meaning });
      else if (isOpenFirst) add(this.#open, first.slice(0, KEY), { words, isOpen, meaning });
      else add(this.#closed, first, { words, isOpen, meaning });
    }
  }

  /** Every phrase that the text holds as whole words; of Chinese and Japanese, every phrase that it holds. */
  find(text: string): readonly FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) {
      const end = text.indexOf(' ', at);
      const word = text.slice(at, end < 0 ? text.length : end);
      if (isEastAsian(word)) {
        for (let inside = at; inside < at + word.length; inside += 1)
          for (const entry of this.#within.get(text.charAt(inside)) ?? [])
            if (standsAt(text, inside, entry)) found.push(asFound(entry));
        continue;
      }
      for (const entry of this.#closed.get(word) ?? []) if (standsAt(text, at, entry)) found.push(asFound(entry));
      for (const entry of this.#open.get(word.slice(0, KEY)) ?? [])
        if (standsAt(text, at, entry)) found.push(asFound(entry));
    }
    return found;
  }

  holds(text: string): boolean {
    return this.find(text).length > 0;
  }
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? -1 : blank + 1;
}

function standsAt<T>(text: string, at: number, { words, isOpen }: Entry<T>): boolean {
  if (!text.startsWith(words, at)) return false;
  const end = at + words.length;
  return isOpen || end === text.length || text[end] === ' ';
}

function asFound<T>({ words, meaning }: Entry<T>): FoundPhrase<T> {
  return { phrase: words, meaning };
}
