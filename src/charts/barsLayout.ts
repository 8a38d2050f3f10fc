import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './wrapLabel';

/** One horizontal bar: to the right where cost is missing, to the left where it is in the customer's favour. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What prints at its end, with its sign. */
  readonly text: string;
  /** Where the value is only known to lie in between: solid up to the nearer end, light to the farther one. */
  readonly band?: readonly [low: number, high: number];
}

export interface BarRow {
  readonly bar: Bar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly x: number;
  readonly width: number;
  /** The part between the ends of a band. */
  readonly light: { readonly x: number; readonly width: number } | null;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

export interface BarsLayout {
  readonly rows: readonly BarRow[];
  readonly zeroX: number;
  readonly labelX: number;
  readonly thickness: number;
}

const size = 11;
const gap = 6;

/** Height that gives each of so many bars its row. */
export function barsHeight(count: number): number {
  return Math.max(1, count) * 30 + 8;
}

export function layOutBars(bars: readonly Bar[], width: number, height: number): BarsLayout {
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(40, ...bars.map(({ label }) => textWidth(label, size) * 1.08 + 4)),
  );
  const textRoom = Math.max(0, ...bars.map(({ text }) => textWidth(text, size))) + gap * 2;
  const ends = bars.flatMap(({ value, band }) => band ?? [value]);
  const left = Math.min(0, ...ends);
  const right = Math.max(0, ...ends);
  const plot = labelWidth + gap * 2;
  const x = scaleLinear()
    .domain(left === right ? [0, 1] : [left, right])
    .range([plot + (left < 0 ? textRoom : 0), width - (right > 0 || left === right ? textRoom : gap)]);
  const zeroX = x(0);
  const slot = (height - 8) / Math.max(1, bars.length);
  const rows = bars.map((bar, index): BarRow => {
    const [low, high] = bar.band ?? [bar.value, bar.value];
    const isLeft = bar.value < 0;
    // A band about zero is all light.
    const sure = x(low < 0 && high > 0 ? 0 : Math.abs(low) < Math.abs(high) ? low : high);
    const end = x(isLeft ? low : high);
    return {
      bar,
      labels: wrapLabel(bar.label, labelWidth + 1, size, 2),
      middle: 4 + slot * (index + 0.5),
      x: Math.min(zeroX, sure),
      width: Math.abs(sure - zeroX),
      light: bar.band ? { x: x(low), width: x(high) - x(low) } : null,
      textX: isLeft ? end - gap : end + gap,
      anchor: isLeft ? 'end' : 'start',
    };
  });
  return { rows, zeroX, labelX: labelWidth, thickness: Math.min(16, slot * 0.55) };
}
