import { Decimal, ONE, ZERO } from '../../../base/decimal';
import type { BookRow, BookSheet } from '../book';
import { figure, formula, text } from '../cells';
import { derived, whole } from '../formats';
import { at, type Comparison, cellOf, linesOf } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { elementNames } from './names';
import { firstRow, sheets } from './places';
import { missing, theirRule } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Line', width: 34, look: 'head' },
  { label: 'Cell', width: 12, look: 'head' },
  { label: 'Under', width: 6 },
  { label: 'Stated', width: 13 },
  { label: 'By its own rule', width: 13 },
  { label: 'Difference', width: 11 },
  { label: 'What it is', width: 10, look: 'head' },
  { label: 'Pieces above', width: 10 },
  { label: 'Load', width: 11 },
  { label: 'Arithmetic part per unit', width: 12 },
  { label: 'Cost element', width: 20, look: 'head' },
  { label: 'Cells of its figures', width: 34, look: 'head' },
];

/** Does each line make its amount, how much of it reaches the total, and in which cells its figures stand. */
export function arithmeticSheet(comparison: Comparison): BookSheet {
  const { analysis, places, formats, toUnit } = comparison;
  const { customer } = analysis;
  return internalSheet({
    name: 'Arithmetic',
    reference: sheets.arithmetic,
    product: comparison.product,
    title: "The estimate's own arithmetic",
    note: 'By its own rule: what the stated amounts beneath a line make. Load: what one unit of the line adds to the total, at the customer’s quantities and percentages.',
    heads,
    frozenColumns: 2,
    rows: linesOf(comparison).map(({ line, index }): BookRow => {
      const isMissing = customer.missing.includes(index);
      const found = customer.lineErrors.get(index);
      const error = found?.error ?? ZERO;
      const ruled = at(customer.stated, index).plus(error);
      const [row, parent] = [places.lineRow(index), customer.structure.parent[index] ?? 0];
      return [
        figure(new Decimal(index), whole, 'quiet'),
        text(line.label, line.kind === 'group' || line.kind === 'total' ? 'strong' : 'text', line.level),
        text(cellOf(line), 'quiet'),
        index === 0 ? null : figure(new Decimal(parent), whole, 'quiet'),
        isMissing ? missing() : formula(places.line('stated', index), at(customer.stated, index), formats.money),
        isMissing
          ? missing()
          : formula(theirRule(comparison, index, 'stated') ?? places.line('stated', index), ruled, formats.money),
        isMissing ? null : formula(`F${row}-E${row}`, error, formats.signed),
        found ? text(found.kind === 'noise' ? 'noise of storage' : found.kind, 'quiet') : null,
        above(comparison, index, parent),
        load(comparison, index, parent),
        isMissing
          ? null
          : formula(`G${row}*J${row}*${places.toUnit}`, (found?.part ?? ZERO).times(toUnit), formats.signed),
        text(elementNames[line.costElement], 'quiet'),
        text(cellsOf(line), 'quiet'),
      ];
    }),
  });
}

/** The last row of the lines. */
export function lastLineRow({ analysis }: Comparison): number {
  return firstRow + analysis.customer.structure.estimate.lines.length - 1;
}

function above({ analysis, places }: Comparison, index: number, parent: number) {
  const { structure } = analysis.customer;
  if (index === 0) return figure(ONE, whole, 'made');
  const quantity = structure.estimate.lines[parent]?.kind === 'group' && structure.inputs[parent]?.quantity;
  const its = `${places.arithmetic('above', parent)}${quantity ? `*${places.line('quantity', parent)}` : ''}`;
  return formula(its, at(analysis.customer.above, index), derived);
}

/** `L = Q(parent) x L(parent), or 1 at the top, + sum over the mark-ups that name the line itself of p x L(mark-up)`. */
function load({ analysis, places }: Comparison, index: number, parent: number) {
  const { structure } = analysis.customer;
  const quantity = structure.estimate.lines[parent]?.kind === 'group' && structure.inputs[parent]?.quantity;
  const own =
    index === 0 ? '1' : `${places.arithmetic('load', parent)}${quantity ? `*${places.line('quantity', parent)}` : ''}`;
  const charged = (structure.namedBy[index] ?? []).flatMap((markup) =>
    structure.inputs[markup]?.share ? [`${places.markup('share', markup)}*${places.arithmetic('load', markup)}`] : [],
  );
  return formula([own, ...charged].join('+'), at(analysis.customer.load, index), derived);
}

function cellsOf({ quantity, rate, factors, percent, amount }: ReturnType<typeof linesOf>[number]['line']): string {
  const named = [
    ['quantity', quantity?.cell],
    ['rate', rate?.cell],
    ...factors.map(({ name, figure: its }) => [name, its.cell]),
    ['percentage', percent?.cell],
    ['amount', amount?.cell],
  ];
  return named.flatMap(([name, cell]) => (cell ? [`${name} ${cell}`] : [])).join(', ');
}
