import fc from 'fast-check';
import {
  type Annotations,
  type FigureRange,
  type HiddenCost,
  type Position,
  rangedMethodFields,
  rangedPositionFigures,
} from '../../src/annotations';
import { type DecimalText, decimal, toText } from '../../src/base/decimal';
import type { Estimate } from '../../src/estimate';
import { cases } from './randomCase';

/** Random cases in which most overlays have a range about their own figure, some of them on a common driver. */

interface Choice {
  readonly isRanged: boolean;
  readonly which: number;
  readonly down: number;
  readonly up: number;
  readonly shape: FigureRange['shape'];
  readonly driver: string;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  isRanged: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  which: fc.nat(),
  down: fc.integer({ min: 0, max: 60 }),
  up: fc.integer({ min: 0, max: 60 }),
  shape: fc.constantFrom('pert', 'triangular'),
  driver: fc.constantFrom('', '', '', 'wage', 'copper'),
});

export const rangedCases: fc.Arbitrary<{ estimate: Estimate; annotations: Annotations }> = cases.chain(
  ({ estimate, annotations }) =>
    fc
      .array(choice, { minLength: 13, maxLength: 13 })
      .map((choices) => ({ estimate, annotations: withRanges(annotations, choices) })),
);

function withRanges(annotations: Annotations, choices: readonly Choice[]): Annotations {
  let turn = 0;
  const next = (): Choice => choices[turn++ % choices.length] as Choice;
  const positions = Object.values(annotations.positions).map((position): Position => {
    const range = rangeOf(next(), rangedPositionFigures(position), (of) =>
      of.startsWith('factor:') ? position.factors[of.slice(7)] : (position[of as 'rate'] ?? undefined),
    );
    return { ...position, range };
  });
  const hiddenCosts = Object.values(annotations.hiddenCosts).map((cost): HiddenCost => {
    const fields = cost.method as unknown as Readonly<Record<string, DecimalText | undefined>>;
    return { ...cost, range: rangeOf(next(), rangedMethodFields(cost), (of) => fields[of]) };
  });
  return {
    ...annotations,
    positions: Object.fromEntries(positions.map((position) => [position.id, position])),
    hiddenCosts: Object.fromEntries(hiddenCosts.map((cost) => [cost.id, cost])),
  };
}

function rangeOf(
  { isRanged, which, down, up, shape, driver }: Choice,
  figures: readonly string[],
  valueOf: (of: string) => DecimalText | undefined,
): FigureRange | null {
  const of = figures[which % Math.max(1, figures.length)];
  const value = of === undefined ? undefined : valueOf(of);
  if (!isRanged || of === undefined || value === undefined) return null;
  const at = (percent: number): DecimalText =>
    toText(
      decimal(value)
        .times(100 + percent)
        .div(100),
    );
  return { of, low: at(-down), likely: value, high: at(up), shape, driver };
}
