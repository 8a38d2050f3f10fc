import { conceptsOf, stemsOf } from '../words/baseWords';
import { normalise } from '../words/normalise';
import type { Concept } from '../words/vocabulary';

/** A line as far as a base can name it. */
export interface Nameable {
  readonly index: number;
  readonly row: number;
  /** Opened only where some row names a base. */
  readonly names: () => readonly Name[];
  readonly position: string | null;
  readonly isGroup: boolean;
}

/** A name with its words taken apart once. */
export interface Name {
  /** The words as they stand, normalised. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<Concept>;
}

export function openName(text: string): Name {
  return { text: normalise(text), stems: stemsOf(text), concepts: conceptsOf(text) };
}

const joiners =
  /\s*(?:\+|&|,|;|\band\b|\bund\b|\bplus\b|\bsowie\b|\bet\b|\by\b|\be\b|\ben\b|\boraz\b|\bi\b|、|和|与|及)\s*/i;

/**
 * The lines that a phrase names as a base: `production cost`, `material and purchased parts`, `rows 12 and 31`,
 * `pos. 1.1 + 1.2`. `null` unless every part of it is found.
 */
export function namedBase(phrase: string, lines: readonly Nameable[]): readonly number[] | null {
  const whole = matchName(phrase, lines);
  if (whole !== null && whole.isSure) return [whole.index];
  const numbered = byNumbers(phrase, lines);
  if (numbered !== null) return numbered;
  const parts = phrase.split(joiners).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole === null ? null : [whole.index];
  const found: number[] = [];
  for (const part of parts) {
    const match = matchName(part, lines);
    if (match === null) return whole === null ? null : [whole.index];
    if (!found.includes(match.index)) found.push(match.index);
  }
  return found;
}

/** `pos 10-30`, `rows 12, 31`, `1.1 + 1.2`, `A1-A3`, `(1)+(2)`: numbers of rows or of positions. */
function byNumbers(phrase: string, lines: readonly Nameable[]): readonly number[] | null {
  const match = /^\s*((?:rows?|zeilen?|pos(?:ition(?:s|en)?)?|lines?|no|nr)\b\.?\s*)?(\S.*)$/i.exec(phrase);
  if (match?.[2] === undefined || !/\d/.test(match[2])) return null;
  const isRow = /^(?:row|zeile)/i.test(match[1] ?? '');
  const find = (number: string) =>
    lines.find(({ position, row }) =>
      isRow ? String(row) === number : position !== null && position.replace(/\.$/, '').toLowerCase() === number,
    )?.index;
  const found: number[] = [];
  for (const part of match[2].split(/\s*(?:\+|&|,|;|\band\b|\bund\b)\s*/i)) {
    const [from, to] = part.split(/\s*(?:[-–…]|\.\.+|\bto\b|\bbis\b)\s*/i).map((end) =>
      end
        .replaceAll(/[()\s]/g, '')
        .replace(/\.$/, '')
        .toLowerCase(),
    );
    if (from === undefined || from === '') continue;
    const first = find(from);
    const last = to === undefined ? first : find(to);
    if (first === undefined || last === undefined) return null;
    for (const { index } of lines) if (index >= first && index <= last && !found.includes(index)) found.push(index);
  }
  return found.length === 0 ? null : found;
}

function matchName(
  phrase: string,
  lines: readonly Nameable[],
): { readonly index: number; readonly isSure: boolean } | null {
  const phraseName = openName(phrase);
  let best: { readonly index: number; readonly score: number } | null = null;
  for (const line of lines) {
    for (const name of line.names()) {
      const score = nameScore(phraseName, name) + (line.isGroup ? 0.3 : 0);
      if (score >= 1 && (best === null || score > best.score)) best = { index: line.index, score };
    }
  }
  return best === null ? null : { index: best.index, isSure: best.score >= 2 };
}

/** 2 and more for the same words, 1 and more where every word of the phrase is in the name or both mean the same. */
function nameScore({ text, stems, concepts }: Name, name: Name): number {
  if (text !== '' && text === name.text) return 3;
  const own = name.stems;
  if (stems.size > 0 && [...stems].every((stem) => own.has(stem))) return 1 + stems.size / Math.max(own.size, 1);
  const shared = [...name.concepts].some((concept) => concepts.has(concept));
  return shared ? 1.2 : 0;
}
