import { scaleLinear } from 'd3-scale';
import { textWidth, wrapLabel } from './wrapLabel';

/** What one range does to the gap, the others standing at their likely figures. */
export interface TornadoBar {
  readonly label: string;
  /** The gap with the figure at the low and at the high end of its range. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly lowText: string;
  readonly highText: string;
}

export interface TornadoRow {
  readonly bar: TornadoBar;
  readonly labels: readonly string[];
  readonly middle: number;
  readonly lowX: number;
  readonly highX: number;
}

export interface TornadoLayout {
  readonly rows: readonly TornadoRow[];
  readonly baseX: number;
  readonly labelX: number;
  readonly thickness: number;
}

const size = 11;
const gap = 6;
const headRoom = 22;

export function tornadoHeight(count: number): number {
  return headRoom + Math.max(1, count) * 30 + 6;
}

/** Bars around the likely gap, which need not lie between both ends. */
export function layOutTornado(bars: readonly TornadoBar[], base: number, width: number, height: number): TornadoLayout {
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(40, ...bars.map(({ label }) => textWidth(label, size) * 1.08 + 4)),
  );
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const textRoom = Math.max(
    0,
    ...bars.flatMap(({ lowText, highText }) => [lowText, highText].map((text) => textWidth(text, size))),
  );
  const [least, most] = [Math.min(base, ...ends), Math.max(base, ...ends)];
  const x = scaleLinear()
    .domain(least === most ? [base - 1, base + 1] : [least, most])
    .range([labelWidth + gap * 3 + textRoom, width - textRoom - gap * 2]);
  const slot = (height - headRoom - 6) / Math.max(1, bars.length);
  const rows = bars.map(
    (bar, index): TornadoRow => ({
      bar,
      labels: wrapLabel(bar.label, labelWidth + 1, size, 2),
      middle: headRoom + slot * (index + 0.5),
      lowX: x(bar.atLow),
      highX: x(bar.atHigh),
    }),
  );
  return { rows, baseX: x(base), labelX: labelWidth, thickness: Math.min(16, slot * 0.55) };
}
