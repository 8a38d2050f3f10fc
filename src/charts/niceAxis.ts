import { scaleLinear } from 'd3-scale';

/** The ticks of an axis, and with how many decimals their figures are written. */
export interface NiceAxis {
  readonly ticks: readonly number[];
  readonly places: number;
}

/**
 * About so many steps of 1, 2 or 5 times a power of ten, from a tick at or below the least value to one at or above the
 * greatest. An axis of amounts takes in zero where its values say so. Where all values are one, the axis runs from zero to it.
 */
export function niceAxis(values: readonly number[], steps = 4): NiceAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const single = values.length === 0 || least === most;
  const domain = single ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  if (values.length === 0 || domain[0] === domain[1]) return { ticks: [0, 1], places: 0 };
  const ticks = scaleLinear().domain(domain).nice(steps).ticks(steps);
  // Between large amounts that lie close together the difference is no longer exact; its first digit still tells.
  const step = Number(((ticks[1] ?? 1) - (ticks[0] ?? 0)).toPrecision(1));
  return { ticks, places: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

/** The round numbers between two levels, by the same rule, for an axis that ends where its values do. */
export function ticksWithin(from: number, to: number, steps: number): readonly number[] {
  return scaleLinear().domain([from, to]).ticks(steps);
}
