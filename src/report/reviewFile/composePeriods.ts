import { type Decimal, ONE } from '../../base/decimal';
import { column } from '../critique/composeEffects';
import { type Composition, forUnits, type Yearly } from '../critique/composition';
import type { PrintedCell, PrintedTable } from '../critique/critiqueDocument';
import type { Span } from '../critique/footing';
import { type PointEffect, splitEffect } from '../critique/pointFigures';
import { cell, empty } from '../critique/printer';
import { open, span, split } from '../critique/printFigures';
import { fill } from '../words/fill';
import { reviewWords } from '../words/reviewWords';

/** A stretch of time: so many units of product, and every effect of them as it prints. */
interface Period {
  readonly heading: string;
  readonly units: Decimal;
  readonly effects: Yearly;
}

/** The year and the contract, as far as the volume and the years are known. */
export function periodsOf({ view, words, printer, yearly }: Composition): readonly Period[] {
  if (yearly === null || view.annualVolume === null) return [];
  const { perYear, term } = reviewWords(words).effects;
  const volume = open(view.annualVolume);
  const year = { heading: perYear, units: volume, effects: yearly };
  if (view.contractYears === null) return [year];
  const years = open(view.contractYears);
  const units = volume.times(years);
  const heading = fill(years.equals(ONE) ? term.one : term.other, { n: printer.number(view.contractYears) });
  return [year, { heading, units, effects: forUnits(view, printer, units) }];
}

/** What a point does to the cost, directly and with all that is charged on it, per unit, year and contract. */
export function composePeriods(
  composition: Composition,
  periods: readonly Period[],
  index: number,
): PrintedTable | null {
  const { words, printer } = composition;
  const { effects, columns: named } = { effects: reviewWords(words).effects, columns: words.columns };
  const perUnit = splitEffect(composition, index);
  if (perUnit.loaded === null) return null;
  const columns = [
    { heading: headed(effects.perUnit, printer.unit), effect: perUnit, write: printer.signed },
    ...periods.map((period) => ({
      heading: headed(period.heading, period.effects.unit),
      effect: inPeriod(composition, period, index),
      write: printer.whole,
    })),
  ];
  const rows = [
    { label: named.direct, of: 'direct' as const, kind: 'part' as const },
    { label: named.knockOn, of: 'knockOn' as const, kind: 'part' as const },
    { label: named.loaded, of: 'loaded' as const, kind: 'total' as const },
  ].filter(({ of }) => of === 'loaded' || perUnit.knockOn !== null);
  return {
    title: effects.caption,
    columns: [column('', 'left', 'fill'), ...columns.map(({ heading }) => column(heading, 'right', 'fit'))],
    rows: rows.map(({ label, of, kind }) => ({
      kind,
      cells: [cell(label), ...columns.map(({ effect, write }): PrintedCell => written(effect[of], write))],
    })),
  };
}

function headed(heading: string, unit: string): string {
  return `${heading} ${unit}`.trim();
}

function written(value: Span | null, write: (value: Span) => string): PrintedCell {
  return value === null ? empty : cell(write(value));
}

/** The effect in the unit of the period; its parts add up to it as printed. */
function inPeriod({ view }: Composition, { units, effects }: Period, index: number): PointEffect {
  const point = view.points[index];
  const loaded = effects.parts[index] ?? null;
  if (!point?.direct || !point.knockOn || !point.loaded || loaded === null)
    return { loaded, direct: null, knockOn: null };
  const scaled = (shown: NonNullable<typeof point.direct>): Span => {
    const { low, high } = span(shown);
    return { low: low.times(units).div(effects.scale), high: high.times(units).div(effects.scale) };
  };
  const parts = split([scaled(point.direct), scaled(point.knockOn)], scaled(point.loaded), loaded, 0);
  const [direct = null, knockOn = null] = parts ?? [];
  return { loaded, direct, knockOn };
}
