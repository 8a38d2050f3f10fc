import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './wrapLabel';

/** One horizontal bar: to the right where cost is missing, to the left where it is in the customer's favour. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What prints at its end, with its sign. */
  readonly text: string;
}

export interface BarRow {
  readonly bar: Bar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly x: number;
  readonly width: number;
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
  const left = Math.min(0, ...bars.map(({ value }) => value));
  const right = Math.max(0, ...bars.map(({ value }) => value));
  const plot = labelWidth + gap * 2;
  const x = scaleLinear()
    .domain(left === right ? [0, 1] : [left, right])
    .range([plot + (left < 0 ? textRoom : 0), width - (right > 0 || left === right ? textRoom : gap)]);
  const zeroX = x(0);
  const slot = (height - 8) / Math.max(1, bars.length);
  const rows = bars.map((bar, index): BarRow => {
    const end = x(bar.value);
    const isLeft = bar.value < 0;
    return {
      bar,
      labels: wrapLabel(bar.label, labelWidth + 1, size, 2),
      middle: 4 + slot * (index + 0.5),
      x: Math.min(zeroX, end),
      width: Math.abs(end - zeroX),
      textX: isLeft ? end - gap : end + gap,
      anchor: isLeft ? 'end' : 'start',
    };
  });
  return { rows, zeroX, labelX: labelWidth, thickness: Math.min(16, slot * 0.55) };
}
