import { scaleLinear } from 'd3-scale';
import { spreadApart } from './spreadApart';
import { textWidth, wrapLabel } from './wrapLabel';

/** A whole and what it is made of; parts below zero stand to the left of it. */
export interface StackedBar {
  readonly label: string;
  /** What prints at its end. */
  readonly text: string;
  readonly parts: readonly { readonly key: number; readonly value: number }[];
}

export interface StackedPart {
  readonly key: number;
  readonly x: number;
  readonly width: number;
  /** Where its number stands: in it, or below it at the end of a leader where it is too narrow. */
  readonly numberX: number;
  readonly isWide: boolean;
}

export interface StackedRow {
  readonly bar: StackedBar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly textX: number;
  readonly parts: readonly StackedPart[];
}

export interface StackedLayout {
  readonly rows: readonly StackedRow[];
  readonly labelX: number;
  readonly zeroX: number;
  readonly thickness: number;
  readonly height: number;
}

const size = 11;
const gap = 6;
const thickness = 20;
const rowHeight = 26;
/** Below a bar with numbers at leaders. */
const leaderRoom = 16;
/** Between the middles of numbers at leaders. */
const numberWidth = 16;

/** Bars from a common zero, each as long as its parts together; `leaders` where narrow parts are numbered too. */
export function layOutStackedBars(bars: readonly StackedBar[], width: number, leaders: boolean): StackedLayout {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const labelX = Math.min(width * 0.3, Math.max(40, widest(bars.map(({ label }) => label)) * 1.08 + 4));
  const side = (bar: StackedBar, sign: 1 | -1): number =>
    bar.parts.reduce((total, { value }) => total + Math.max(0, value * sign), 0);
  const [most, least] = [
    Math.max(0, ...bars.map((bar) => side(bar, 1))),
    Math.max(0, ...bars.map((bar) => side(bar, -1))),
  ];
  const room = Math.max(1, width - labelX - gap * 4 - widest(bars.map(({ text }) => text)) * 1.08);
  const x = scaleLinear()
    .domain([-least, most === 0 && least === 0 ? 1 : most])
    .range([labelX + gap * 2, labelX + gap * 2 + room]);
  let top = 0;
  const rows = bars.map((bar): StackedRow => {
    const { parts, right } = placed(bar, x);
    const middle = top + rowHeight / 2;
    top += rowHeight + (!leaders || parts.every(({ isWide }) => isWide) ? 0 : leaderRoom);
    return {
      bar,
      labels: wrapLabel(bar.label, labelX + 1, size, 2),
      middle,
      textX: right + gap,
      parts: numbered(parts, [labelX + gap * 2, width - numberWidth / 2]),
    };
  });
  return { rows, labelX, zeroX: x(0), thickness, height: top };
}

type Bare = Omit<StackedPart, 'numberX'>;

function placed(
  { parts }: StackedBar,
  x: (value: number) => number,
): { readonly parts: Bare[]; readonly right: number } {
  let [right, left] = [0, 0];
  const bare = parts.map(({ key, value }) => {
    const from = value < 0 ? left + value : right;
    if (value < 0) left += value;
    else right += value;
    const [start, end] = [x(from), x(from + Math.abs(value))];
    return { key, x: start, width: end - start, isWide: end - start > textWidth(String(key), size) + 6 };
  });
  return { parts: bare, right: x(right) };
}

function numbered(parts: readonly Bare[], bounds: readonly [number, number]): readonly StackedPart[] {
  const centre = ({ x, width }: Bare): number => x + width / 2;
  const narrow = parts.filter(({ isWide }) => !isWide).sort((a, b) => centre(a) - centre(b));
  const places = spreadApart(narrow.map(centre), numberWidth, bounds);
  return parts.map((part) => ({ ...part, numberX: part.isWide ? centre(part) : (places[narrow.indexOf(part)] ?? 0) }));
}

/** Beside a part that makes up so much of all bars the others cannot be told apart. */
const dwarfing = 0.6;

/** The key of the part beside which the others are too small to be seen; null where none is, or too few others are. */
export function dwarfingPart(bars: readonly Pick<StackedBar, 'parts'>[]): number | null {
  const sizes = new Map<number, number>();
  for (const { parts } of bars)
    for (const { key, value } of parts) sizes.set(key, (sizes.get(key) ?? 0) + Math.abs(value));
  const all = [...sizes.values()].reduce((sum, one) => sum + one, 0);
  const found = [...sizes].find(([, one]) => one > all * dwarfing);
  return found && sizes.size > 2 ? found[0] : null;
}
