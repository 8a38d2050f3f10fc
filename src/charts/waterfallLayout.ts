import { scaleBand, scaleLinear } from 'd3-scale';
import { ticksWithin } from './niceAxis';
import { textWidth, wrapLabel } from './wrapLabel';

/** One column of a bridge. Levels are in the unit of the figures; the text is what prints above it. */
export interface WaterfallStep {
  readonly label: string;
  readonly kind: 'stated' | 'increase' | 'decrease' | 'substantiated';
  /** Level before and after; a total stands on zero. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The levels between which a step or total that is shown as a range ends. */
  readonly band?: readonly [low: number, high: number];
}

export interface WaterfallColumn {
  readonly step: WaterfallStep;
  readonly x: number;
  readonly width: number;
  /** The part that is sure, in pixels from the top. */
  readonly top: number;
  readonly height: number;
  /** The part between the ends of a band. */
  readonly light: { readonly top: number; readonly height: number } | null;
  /** Where the next column goes on. */
  readonly levelY: number;
  readonly texts: readonly string[];
  /** Baseline of the first line of the text above the column. */
  readonly textY: number;
  readonly labels: readonly string[];
}

export interface WaterfallLayout {
  readonly columns: readonly WaterfallColumn[];
  readonly baseline: number;
  readonly gridlines: readonly number[];
  /** The axis does not start at zero. */
  readonly isBroken: boolean;
  readonly size: number;
  readonly lineHeight: number;
}

/** Few columns are not drawn as walls. */
const widest = 72;

/** Axis level at the foot of the chart: zero, or near the totals where the steps would vanish beside them. */
export function axisStart(steps: readonly WaterfallStep[]): number {
  const levels = steps.flatMap(({ kind, from, to, band }) => [
    ...(kind === 'stated' || kind === 'substantiated' ? [] : [from]),
    to,
    ...(band ?? []),
  ]);
  const low = Math.min(...levels);
  const range = Math.max(...levels) - low;
  if (low <= 0 || range <= 0 || range > low) return 0;
  return Math.max(0, low - range * 0.35);
}

export function layOutWaterfall(steps: readonly WaterfallStep[], width: number, height: number): WaterfallLayout {
  const start = axisStart(steps);
  const size = steps.length > 10 ? 9 : 10;
  const lineHeight = size * 1.25;
  const columns = scaleBand<number>()
    .domain(steps.map((_, index) => index))
    .range([0, width])
    .paddingInner(0.24)
    // Half a gap outside, so that a label may be as wide as the slot of its column.
    .paddingOuter(0.12);
  const slot = columns.step();
  const barWidth = Math.min(columns.bandwidth(), widest);
  const labels = steps.map(({ label }) => wrapLabel(label, (slot - 2) / 1.04, size));
  const texts = steps.map(({ text }) => (textWidth(text, size) <= slot ? [text] : wrapLabel(text, slot, size, 2)));
  const rows = (all: readonly (readonly string[])[]): number => Math.max(1, ...all.map((lines) => lines.length));
  const top = rows(texts) * lineHeight + 6;
  const baseline = height - rows(labels) * lineHeight - 8;
  const ends = steps.flatMap(({ from, to, band, kind }) => [
    ...(kind === 'stated' || kind === 'substantiated' ? [start] : [from]),
    to,
    ...(band ?? []),
  ]);
  const y = scaleLinear()
    .domain([Math.min(start, ...ends), Math.max(...ends, start + Number.EPSILON)])
    .range([baseline, top]);
  const bars = steps.map((step, index): WaterfallColumn => {
    const isTotal = step.kind === 'stated' || step.kind === 'substantiated';
    const from = y(isTotal ? Math.max(start, 0) : step.from);
    const [sureEnd, farEnd] = bandEnds(step, y);
    // A step of almost nothing still shows as a line.
    const bar = { top: Math.min(from, sureEnd), height: Math.max(Math.abs(sureEnd - from), 1) };
    const light = farEnd === null ? null : { top: Math.min(sureEnd, farEnd), height: Math.abs(farEnd - sureEnd) };
    const highest = Math.min(bar.top, light?.top ?? bar.top);
    const lines = texts[index] ?? [];
    return {
      step,
      x: (columns(index) ?? 0) + (columns.bandwidth() - barWidth) / 2,
      width: barWidth,
      ...bar,
      light,
      levelY: y(step.to),
      texts: lines,
      textY: highest - 5 - (lines.length - 1) * lineHeight,
      labels: labels[index] ?? [],
    };
  });
  const gridlines = ticksWithin(Math.min(start, ...ends), Math.max(...ends), 4)
    .map(y)
    .filter((line) => line < baseline - 8);
  return { columns: bars, baseline, gridlines, isBroken: start > 0, size, lineHeight };
}

/** The end nearer to the start of a step, and the farther one; a band across the start is all light. */
function bandEnds(step: WaterfallStep, y: (level: number) => number): readonly [number, number | null] {
  if (step.band === undefined) return [y(step.to), null];
  const low = Math.min(...step.band);
  const high = Math.max(...step.band);
  if (step.kind === 'decrease') return [y(Math.min(high, step.from)), y(low)];
  return [y(step.kind === 'increase' ? Math.max(low, step.from) : low), y(high)];
}
