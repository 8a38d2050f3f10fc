import { type Annotations, hiddenCostAt, positionAt, rebasingAt } from '../../annotations';
import { type Decimal, type DecimalText, toText } from '../../base/decimal';
import { subtractMoney, type UnitMoney } from '../../base/money';
import type { Analysis, Source } from '../analysis';
import { reanalyse } from '../reanalyse';
import { drawOf, type RangedFigure, rangedFigures } from './rangedFigures';

/** What one range does to the gap by itself, or one driver with all its ranges; the others stay at our figures. */
export interface TornadoBar {
  /** The driver, or the label of the line or hidden cost. */
  readonly label: string;
  readonly isDriver: boolean;
  readonly figures: readonly TornadoFigure[];
  /** The gap with these figures at their low ends, and at their high ends; per unit of product. */
  readonly atLow: UnitMoney;
  readonly atHigh: UnitMoney;
  /** Between the two, never negative. */
  readonly swing: UnitMoney;
}

export interface TornadoFigure {
  readonly source: Source;
  readonly label: string;
  /** The field that is ranged, as `FigureRange.of` names it. */
  readonly of: string;
  readonly low: DecimalText;
  readonly likely: DecimalText;
  readonly high: DecimalText;
}

/** The swing of the gap over each range, the largest first: runs of the same engine, in decimals. */
export function tornado(analysis: Analysis, annotations: Annotations): readonly TornadoBar[] {
  const { estimate } = analysis.customer.structure;
  const draws = new Map<string, RangedFigure[]>();
  for (const figure of rangedFigures(analysis).figures) {
    const { name, isDriver } = drawOf(figure);
    const key = `${isDriver} ${name}`;
    draws.set(key, [...(draws.get(key) ?? []), figure]);
  }
  const gapAt = (figures: readonly RangedFigure[], end: 'low' | 'high'): UnitMoney =>
    reanalyse(
      analysis,
      annotations,
      estimate,
      figures.reduce((all, figure) => withFigureAt(all, figure, figure[end]), annotations),
    ).gap;
  const bars = [...draws.values()].map((figures): TornadoBar => {
    const [first] = figures as [RangedFigure];
    const { name, isDriver } = drawOf(first);
    const atLow = gapAt(figures, 'low');
    const atHigh = gapAt(figures, 'high');
    return {
      label: isDriver ? name : first.label,
      isDriver,
      figures: figures.map(({ source, label, range: { of, low, likely, high } }) => ({
        source,
        label,
        of,
        low,
        likely,
        high,
      })),
      atLow,
      atHigh,
      swing: subtractMoney(atHigh, atLow).abs() as UnitMoney,
    };
  });
  return bars.sort((a, b) => b.swing.cmp(a.swing));
}

/** The annotations with one ranged figure at another value. */
export function withFigureAt(annotations: Annotations, figure: RangedFigure, value: Decimal): Annotations {
  const { overlayId, source } = figure;
  const at = toText(value);
  if (source.type === 'hiddenCost') {
    const cost = annotations.hiddenCosts[source.id];
    return cost
      ? { ...annotations, hiddenCosts: { ...annotations.hiddenCosts, [source.id]: hiddenCostAt(cost, at) } }
      : annotations;
  }
  if (source.type === 'rebasing') {
    const rebasing = annotations.rebasings[source.id];
    return rebasing
      ? { ...annotations, rebasings: { ...annotations.rebasings, [source.id]: rebasingAt(rebasing, at) } }
      : annotations;
  }
  const id = overlayId as keyof Annotations['positions'];
  const position = annotations.positions[id];
  return position
    ? { ...annotations, positions: { ...annotations.positions, [id]: positionAt(position, at) } }
    : annotations;
}
