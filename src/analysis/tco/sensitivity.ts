import {
  inOrder,
  type Ownership,
  type PriceIndex,
  type PriceIndexId,
  type TcoLine,
  type TcoLineId,
  tcoLineAt,
} from '../../annotations';
import { Decimal, type DecimalText, decimal, ONE, toText } from '../../base/decimal';
import { type AlternativeCost, type OwnershipCost, ownershipCost } from './ownershipCost';
import { cheapest, crossing } from './parity';

/** Something that the comparison assumes, and that may turn out otherwise. */
export type StudyAssumption =
  /** The amount of a line; steps move together by a factor. */
  | { readonly type: 'line'; readonly id: TcoLineId }
  /** All ranges that hang on one driver, from their low ends (0) by their likely figures (1) to their high ends (2). */
  | { readonly type: 'driver'; readonly name: string }
  | { readonly type: 'discountRate' }
  | { readonly type: 'inflation' }
  /** A factor on the volume of every year. */
  | { readonly type: 'volume' }
  /** Added to each rate of a price index. */
  | { readonly type: 'index'; readonly id: PriceIndexId };

/** A case of the comparison: what the engine is run with. */
interface Assumed {
  readonly ownership: Ownership;
  readonly annualVolume: Decimal | null;
}

/** What can be assumed otherwise: the terms first, then drivers, indices and lines in the order of the case. */
export function studyAssumptions({ study, tcoLines, priceIndices }: Ownership): readonly StudyAssumption[] {
  const lines = inOrder<TcoLine>(tcoLines);
  const drivers = new Set(
    lines.flatMap(({ range }) => (range === null || range.driver.trim() === '' ? [] : [range.driver.trim()])),
  );
  const used = new Set(lines.flatMap(({ escalation }) => (escalation.type === 'index' ? [escalation.id] : [])));
  return [
    ...(study.discountRate === null ? [] : [{ type: 'discountRate' } as const]),
    ...(study.inflation === null ? [] : [{ type: 'inflation' } as const]),
    ...(lines.some(({ timing }) => timing.type === 'perUnit') ? [{ type: 'volume' } as const] : []),
    ...[...drivers].map((name) => ({ type: 'driver', name }) as const),
    ...inOrder<PriceIndex>(priceIndices)
      .filter(({ id }) => used.has(id))
      .map(({ id }) => ({ type: 'index', id }) as const),
    ...lines
      .filter(({ amount, timing }) => amount !== null || (timing.type === 'stepped' && timing.steps.length > 0))
      .map(({ id }) => ({ type: 'line', id }) as const),
  ];
}

/** The value that the comparison takes now. */
export function assumedValue({ study, tcoLines }: Ownership, of: StudyAssumption): Decimal {
  if (of.type === 'discountRate') return decimal(study.discountRate ?? ('0' as DecimalText));
  if (of.type === 'inflation') return decimal(study.inflation ?? ('0' as DecimalText));
  if (of.type === 'index') return new Decimal(0);
  if (of.type !== 'line') return ONE;
  const line = tcoLines[of.id];
  return line === undefined || line.timing.type === 'stepped' || line.amount === null ? ONE : decimal(line.amount);
}

/** From where to where it is looked at where nobody says otherwise: the range of a line, or a fifth to either side. */
export function assumedSpan(ownership: Ownership, of: StudyAssumption): readonly [from: Decimal, to: Decimal] {
  const value = assumedValue(ownership, of);
  if (of.type === 'discountRate' || of.type === 'inflation')
    return [Decimal.max(0, value.minus('0.04')), value.plus('0.04')];
  if (of.type === 'index') return [new Decimal('-0.03'), new Decimal('0.03')];
  if (of.type === 'volume') return [new Decimal('0.5'), new Decimal('1.5')];
  if (of.type === 'driver') return [new Decimal(0), new Decimal(2)];
  const line = ownership.tcoLines[of.id];
  if (line?.range?.of === 'amount') return [decimal(line.range.low), decimal(line.range.high)];
  const fifth = value.times('0.2').abs();
  return [value.minus(fifth), value.plus(fifth)];
}

/** The same comparison with another assumption: a run of the same engine with other inputs. */
function assume({ ownership, annualVolume }: Assumed, of: StudyAssumption, value: Decimal): Assumed {
  const { study, tcoLines, priceIndices } = ownership;
  switch (of.type) {
    case 'discountRate':
      return { annualVolume, ownership: { ...ownership, study: { ...study, discountRate: toText(value) } } };
    case 'inflation':
      return { annualVolume, ownership: { ...ownership, study: { ...study, inflation: toText(value) } } };
    case 'volume': {
      const volumes = study.volumes.map((volume) => toText(decimal(volume).times(value)));
      return {
        annualVolume: annualVolume?.times(value) ?? null,
        ownership: volumes.length === 0 ? ownership : { ...ownership, study: { ...study, volumes } },
      };
    }
    case 'index': {
      const index = priceIndices[of.id];
      if (index === undefined) return { ownership, annualVolume };
      const rates = index.rates.map((rate) => toText(decimal(rate).plus(value)));
      return {
        annualVolume,
        ownership: { ...ownership, priceIndices: { ...priceIndices, [of.id]: { ...index, rates } } },
      };
    }
    case 'driver': {
      const moved = Object.values(tcoLines).map((line) =>
        line.range?.driver.trim() === of.name ? tcoLineAt(line, line.range.of, drivenTo(line.range, value)) : line,
      );
      return {
        annualVolume,
        ownership: { ...ownership, tcoLines: Object.fromEntries(moved.map((line) => [line.id, line])) },
      };
    }
    case 'line': {
      const line = tcoLines[of.id];
      if (line === undefined) return { ownership, annualVolume };
      const at = tcoLineAt(line, line.timing.type === 'stepped' ? 'steps' : 'amount', toText(value));
      return { annualVolume, ownership: { ...ownership, tcoLines: { ...tcoLines, [of.id]: at } } };
    }
  }
}

function drivenTo({ low, likely, high }: NonNullable<TcoLine['range']>, at: Decimal): DecimalText {
  const [from, middle, to] = [decimal(low), decimal(likely), decimal(high)];
  return toText(at.lte(1) ? from.plus(middle.minus(from).times(at)) : middle.plus(to.minus(middle).times(at.minus(1))));
}

/** Two assumptions at once: who is cheapest where, and where the two rivals cost the same. */
export interface TwoWay {
  /** Values of the first, one for each row, and of the second, one for each column. */
  readonly rows: readonly Decimal[];
  readonly columns: readonly Decimal[];
  readonly cells: readonly (readonly TwoWayCell[])[];
  /** By row: the value of the second assumption at which the two rivals cost the same; null where there is none in its span. */
  readonly parity: readonly (Decimal | null)[];
}

export interface TwoWayCell {
  /** Null where every course lacks a figure. */
  readonly cheapest: AlternativeCost | null;
  /** What the other rival costs more than our own course; null where one of them lacks a figure. */
  readonly ahead: Decimal | null;
}

export interface TwoWayAxis {
  readonly of: StudyAssumption;
  readonly from: Decimal;
  readonly to: Decimal;
}

/** Between which two courses the parity runs. */
interface TwoRivals {
  readonly own: AlternativeCost['alternative']['id'];
  readonly other: AlternativeCost['alternative']['id'];
}

/** Halvings of a span: seven digits, more than are shown. */
const halvings = 24;

/** The comparison at `steps` values of either assumption. */
export function twoWay(
  ownership: Ownership,
  annualVolume: Decimal | null,
  axes: readonly [row: TwoWayAxis, column: TwoWayAxis],
  { own, other }: TwoRivals,
  steps: number,
): TwoWay {
  const [rowAxis, columnAxis] = axes;
  const [rows, columns] = [valuesOf(rowAxis, steps), valuesOf(columnAxis, steps)];
  const base = { ownership, annualVolume };
  const run = (at: Assumed): OwnershipCost | null => ownershipCost(at.ownership, at.annualVolume);
  const ahead = (cost: OwnershipCost | null): Decimal | null => {
    const [ours, theirs] = [own, other].map((id) =>
      cost?.alternatives.find(({ alternative }) => alternative.id === id),
    );
    if (!ours || !theirs || ours.missing.length > 0 || theirs.missing.length > 0) return null;
    return theirs.presentValue.minus(ours.presentValue);
  };
  const cells: TwoWayCell[][] = [];
  const parity: (Decimal | null)[] = [];
  for (const row of rows) {
    const atRow = assume(base, rowAxis.of, row);
    const at = (column: Decimal): OwnershipCost | null => run(assume(atRow, columnAxis.of, column));
    cells.push(
      columns.map((column) => {
        const cost = at(column);
        return { cheapest: cheapest(cost?.alternatives ?? []), ahead: ahead(cost) };
      }),
    );
    parity.push(parityAlong((column) => ahead(at(column)), columnAxis));
  }
  return { rows, columns, cells, parity };
}

/** Exact in one step where the difference is proportional, by halving where it is not. */
function parityAlong(difference: (value: Decimal) => Decimal | null, { of, from, to }: TwoWayAxis): Decimal | null {
  const isLinear = of.type === 'line' || of.type === 'volume';
  if (!isLinear) return crossing(difference, from, to, halvings);
  const [first, last] = [difference(from), difference(to)];
  if (first === null || last === null || first.eq(last)) return null;
  const at = from.plus(to.minus(from).times(first.div(first.minus(last))));
  return at.gte(Decimal.min(from, to)) && at.lte(Decimal.max(from, to)) ? at : null;
}

function valuesOf({ from, to }: TwoWayAxis, steps: number): readonly Decimal[] {
  const step = to.minus(from).div(Math.max(1, steps - 1));
  return Array.from({ length: steps }, (_, at) => from.plus(step.times(at)));
}
