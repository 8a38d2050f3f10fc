import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './wrapLabel';

/** One part of a whole, the largest first. */
export interface ParetoBar {
  readonly label: string;
  /** Its effect: the bar is as long as its size, whatever its sign. */
  readonly value: number;
  /** What prints at its end, with its sign. */
  readonly text: string;
  /** Share of the sum of all sizes that this part and those above it make up, 0 to 1. */
  readonly cumulative: number;
  readonly cumulativeText: string;
}

export interface ParetoRow {
  readonly bar: ParetoBar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly width: number;
  readonly textX: number;
  readonly shareX: number;
  /** Where the share's text stands, to the left of its dot where the right edge is near. */
  readonly shareAnchor: 'start' | 'end';
}

export interface ParetoLayout {
  readonly rows: readonly ParetoRow[];
  readonly labelX: number;
  readonly zeroX: number;
  readonly thickness: number;
  /** The panel of the cumulative share. */
  readonly share: { readonly left: number; readonly right: number; readonly eighty: number };
  readonly top: number;
}

const size = 11;
const gap = 6;
const headRoom = 24;

export function paretoHeight(count: number): number {
  return headRoom + Math.max(1, count) * 30 + 6;
}

/** Two panels on common rows: sizes as bars from the left, and beside them the share that is reached. */
export function layOutPareto(bars: readonly ParetoBar[], width: number, height: number): ParetoLayout {
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(40, ...bars.map(({ label }) => textWidth(label, size) * 1.08 + 4)),
  );
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const zeroX = labelWidth + gap * 2;
  const shareRight = width - gap * 2;
  const shareLeft = zeroX + (shareRight - zeroX) * 0.62;
  const length = scaleLinear()
    .domain([0, Math.max(...bars.map(({ value }) => Math.abs(value)), 0) || 1])
    .range([0, Math.max(1, shareLeft - gap * 4 - widest(bars.map(({ text }) => text)) - zeroX)]);
  const share = scaleLinear().domain([0, 1]).range([shareLeft, shareRight]);
  const slot = (height - headRoom - 6) / Math.max(1, bars.length);
  const shareText = widest(bars.map(({ cumulativeText }) => cumulativeText));
  const rows = bars.map((bar, index): ParetoRow => {
    const long = length(Math.abs(bar.value));
    const shareX = share(bar.cumulative);
    return {
      bar,
      labels: wrapLabel(bar.label, labelWidth + 1, size, 2),
      middle: headRoom + slot * (index + 0.5),
      width: long,
      textX: zeroX + long + gap,
      shareX,
      shareAnchor: shareX + gap * 2 + shareText > shareRight ? 'end' : 'start',
    };
  });
  return {
    rows,
    labelX: labelWidth,
    zeroX,
    thickness: Math.min(16, slot * 0.55),
    share: { left: shareLeft, right: shareRight, eighty: share(0.8) },
    top: headRoom - 4,
  };
}
