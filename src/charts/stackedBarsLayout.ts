import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './wrapLabel';

/** A whole and what it is made of; parts below zero stand to the left of it. */
export interface StackedBar {
  readonly label: string;
  /** What prints at its end. */
  readonly text: string;
  readonly parts: readonly { readonly key: number; readonly value: number }[];
}

export interface StackedRow {
  readonly bar: StackedBar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly textX: number;
  readonly parts: readonly {
    readonly key: number;
    readonly x: number;
    readonly width: number;
    /** Whether its number has room in it. */
    readonly isWide: boolean;
  }[];
}

export interface StackedLayout {
  readonly rows: readonly StackedRow[];
  readonly labelX: number;
  readonly zeroX: number;
  readonly thickness: number;
}

const size = 11;
const gap = 6;
export const stackedRowHeight = 40;

/** Bars from a common zero, each as long as its parts together. */
export function layOutStackedBars(bars: readonly StackedBar[], width: number): StackedLayout {
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
  const rows = bars.map((bar, index): StackedRow => {
    let [right, left] = [0, 0];
    const parts = bar.parts.map(({ key, value }) => {
      const from = value < 0 ? left + value : right;
      if (value < 0) left += value;
      else right += value;
      const [start, end] = [x(from), x(from + Math.abs(value))];
      return { key, x: start, width: end - start, isWide: end - start > textWidth(String(key), size) + 6 };
    });
    return {
      bar,
      labels: wrapLabel(bar.label, labelX + 1, size, 2),
      middle: stackedRowHeight * (index + 0.5),
      textX: x(right) + gap,
      parts,
    };
  });
  return { rows, labelX, zeroX: x(0), thickness: 20 };
}
