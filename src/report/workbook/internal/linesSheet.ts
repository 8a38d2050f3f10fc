import { Decimal, ZERO } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, text } from '../cells';
import { derived, whole } from '../formats';
import { at, type Comparison, cellOf, linesOf } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { elementNames, kindNames } from './names';
import { ourAmount, ourInputs } from './ourFigures';
import { sheets } from './places';
import { theirAmounts, theirInputs } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Line', width: 32, look: 'head' },
  { label: 'Cost element', width: 17, look: 'head' },
  { label: 'Cell', width: 11, look: 'head' },
  { label: 'Their quantity', width: 9 },
  { label: 'Unit', width: 7, look: 'head' },
  { label: 'Their rate', width: 10 },
  { label: 'Their factors', width: 9 },
  { label: 'Their %', width: 8 },
  { label: 'Stated', width: 12 },
  { label: 'Computed', width: 12 },
  { label: 'Our quantity', width: 9 },
  { label: 'Our rate', width: 10 },
  { label: 'Our factors', width: 9 },
  { label: 'Our share of base', width: 8 },
  { label: 'Ours', width: 12 },
  { label: 'Direct effect per unit', width: 10 },
  { label: 'Load factor', width: 8 },
  { label: 'Loaded effect per unit', width: 10 },
  { label: 'Arithmetic part per unit', width: 10 },
];

/** The estimate's tree: what the customer states and what follows from it, ours beside it, and the effects. */
export function linesSheet(comparison: Comparison): BookSheet {
  return internalSheet({
    name: 'Lines',
    reference: sheets.lines,
    product: comparison.product,
    title: 'Lines of the estimate',
    note: "Blue: the customer's own figures, with the cell of their file. Green: follows from a position of ours. Amounts in the scale of the file, effects per unit of product.",
    heads,
    frozenColumns: 2,
    rows: linesOf(comparison).map(({ line, index }): BookRow => {
      const theirs = theirInputs(comparison, index);
      const { stated, computed } = theirAmounts(comparison, index);
      const ours = ourInputs(comparison, index);
      const isSum = line.kind === 'group' || line.kind === 'total';
      return [
        figure(new Decimal(index), whole, 'quiet'),
        text(line.label, isSum ? 'strong' : 'text', line.level),
        text(isSum ? kindNames[line.kind] : elementNames[line.costElement], 'quiet'),
        text(cellOf(line), 'quiet'),
        theirs.quantity,
        line.unit === null ? null : text(line.unit),
        theirs.rate,
        theirs.factors,
        theirs.percent,
        stated,
        computed,
        ours.quantity,
        ours.rate,
        ours.factors,
        ours.share,
        ourAmount(comparison, index),
        ...effectsOf(comparison, index),
      ];
    }),
  });
}

function effectsOf({ analysis, places, formats, toUnit }: Comparison, index: number): readonly (Cell | null)[] {
  const { customer, positions } = analysis;
  const above = at(customer.above, index);
  const effect = positions.get(index);
  const part = (customer.lineErrors.get(index)?.part ?? ZERO).times(toUnit);
  const hasEffect = effect !== undefined && effect.ours !== null;
  return [
    hasEffect ? formula(places.effect('direct', index), effect.direct, formats.signed, 'ours') : null,
    above.isZero()
      ? text('—', 'quiet')
      : formula(
          `${places.arithmetic('load', index)}/${places.arithmetic('above', index)}`,
          at(customer.load, index).div(above),
          derived,
          'quiet',
        ),
    hasEffect ? formula(places.effect('loaded', index), effect.loaded, formats.signed, 'ours') : null,
    formula(places.arithmetic('part', index), part, formats.signed, 'quiet'),
  ];
}
