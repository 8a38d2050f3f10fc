import type { Estimate, Line } from '../estimate';
import { normalise } from '../words/normalise';
import { partNumberOf } from './partNumber';

/** One of the two estimates, opened for matching: what each line can be known by, and where it stands. */
export interface Side {
  readonly lines: readonly Line[];
  /** -1 for the total. */
  readonly parent: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** The place among the children of its parent, from 0. */
  readonly place: readonly number[];
  readonly marks: readonly Marks[];
}

/** What a line can be known by. */
export interface Marks {
  /** Normalised; empty where the sheet gives none. */
  readonly label: string;
  readonly words: readonly string[];
  /** The words that hold a digit: `M4` is no `M5`. */
  readonly numbers: string;
  readonly partNumber: string | null;
  /** Every figure of the line as one text. */
  readonly figures: string;
}

export function openSide({ lines }: Estimate): Side {
  const indexOf = new Map(lines.map(({ id }, index) => [id, index]));
  const parent = lines.map(({ parentId }) => (parentId === null ? -1 : (indexOf.get(parentId) ?? -1)));
  const children: number[][] = lines.map(() => []);
  const place = lines.map(() => 0);
  for (const [index, up] of parent.entries()) {
    const siblings = children[up];
    if (siblings) place[index] = siblings.push(index) - 1;
  }
  return { lines, parent, children, place, marks: lines.map(marksOf) };
}

function marksOf(line: Line): Marks {
  const label = normalise(line.label);
  const words = label === '' ? [] : [...new Set(label.split(' '))];
  const figures = [line.quantity, line.rate, line.percent, line.amount, ...line.factors.map(({ figure }) => figure)];
  return {
    label,
    words,
    numbers: words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' '),
    partNumber: partNumberOf(line),
    figures: figures.map((figure) => figure?.value ?? '').join(' '),
  };
}

export function isGroup({ kind }: Line): boolean {
  return kind === 'group' || kind === 'total';
}
