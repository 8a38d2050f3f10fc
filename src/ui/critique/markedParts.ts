import type { WordingRemark } from '../../disclosure';

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
  /** Where it begins in the text. */
  readonly start: number;
}

/** A text cut at the ends of its remarks, so that each part is marked or not as a whole. */
export function markedParts(
  text: string,
  remarks: readonly Pick<WordingRemark, 'start' | 'end'>[],
): readonly MarkedPart[] {
  const inside = remarks.map(({ start, end }) => [Math.min(start, text.length), Math.min(end, text.length)] as const);
  const cuts = [...new Set([0, text.length, ...inside.flat()])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return { text: text.slice(start, end), start, isMarked: inside.some(([from, to]) => from <= start && end <= to) };
  });
}
