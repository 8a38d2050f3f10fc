import { Decimal, decimal } from '../../../base/decimal';
import type { BookRow, BookSheet } from '../book';
import { figure, formula, text } from '../cells';
import { plain, whole } from '../formats';
import { basisInputs, type Comparison, fullCell, linesOf } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { sheets } from './places';

const heads: readonly Head[] = [
  { label: 'No.', width: 6, look: 'head' },
  { label: 'Line', width: 40, look: 'head' },
  { label: 'Factor', width: 30, look: 'head' },
  { label: 'Class', width: 12, look: 'head' },
  { label: 'Its use', width: 12, look: 'head' },
  { label: 'Theirs', width: 14 },
  { label: 'Ours', width: 14 },
  { label: 'Cell', width: 16, look: 'head' },
];

/** Every factor of every line, theirs and ours: the inputs of the products on the sheet of lines. */
export function factorsSheet(comparison: Comparison): BookSheet {
  const { analysis, places } = comparison;
  const { positions } = analysis.run.overlays;
  return internalSheet({
    name: 'Factors',
    reference: sheets.factors,
    product: comparison.product,
    title: 'Factors',
    note: 'An amount is quantity times rate, times or divided by each of its factors. Green: our figure, to be changed here.',
    heads,
    frozenColumns: 2,
    rows: linesOf(comparison).flatMap(({ line, index }) =>
      line.factors.map((factor, place): BookRow => {
        const theirs = decimal(factor.figure.value);
        const onBasis = basisInputs(comparison, index)?.factors[place]?.value ?? theirs;
        const ours = positions.get(index)?.factors.get(place);
        return [
          figure(new Decimal(index), whole, 'quiet'),
          text(line.label),
          text(factor.name),
          text(factor.class, 'quiet'),
          text(factor.divides ? 'divides' : 'multiplies', 'quiet'),
          figure(theirs, plain(theirs)),
          ours
            ? figure(ours, plain(ours), 'ours')
            : formula(places.basisFactor(index, place), onBasis, plain(onBasis), 'quiet'),
          factor.figure.cell === null ? null : text(fullCell(line.key.sheet, factor.figure.cell), 'quiet'),
        ];
      }),
    ),
  });
}
