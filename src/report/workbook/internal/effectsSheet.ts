import { type OverlayEffect, type OwnCause, positionEffects } from '../../../analysis';
import { Decimal, sum, ZERO } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, text } from '../cells';
import { derived, whole } from '../formats';
import { causeFormulas } from './causeFormulas';
import { at, type Comparison } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { causeNames, elementNames } from './names';
import { effectColumns, sheets } from './places';
import { missing } from './theirFigures';

/** In the order of their columns. */
export const ownCauses = [
  'usage',
  'yield',
  'rate',
  'volume',
  'exchange',
  'amount',
  'omission',
  'base',
  'markup',
] as const;

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Line or hidden cost', width: 34, look: 'head' },
  { label: 'Cost element', width: 20, look: 'head' },
  ...ownCauses.map((cause) => ({ label: causeNames[cause], width: 11 })),
  { label: 'On its own amount', width: 11 },
  { label: 'Pieces above', width: 9 },
  { label: 'Load', width: 9 },
  { label: 'Direct per unit', width: 11 },
  { label: 'Knock-on per unit', width: 11 },
  { label: 'Loaded per unit', width: 11 },
];

/** What each position and each hidden cost does, by cause, and what of it reaches the total. */
export function effectsSheet(comparison: Comparison): BookSheet {
  const { analysis } = comparison;
  const { lines } = analysis.customer.structure.estimate;
  const { overlays } = analysis.run;
  const positions = [...overlays.positions.keys()].sort((a, b) => a - b);
  return internalSheet({
    name: 'Effects',
    reference: sheets.effects,
    product: comparison.product,
    title: 'Effects by cause',
    note: 'By cause: on the line’s own amount, in the scale of the file; inputs are switched from theirs to ours in the order of the columns. Direct = own x pieces above, loaded = own x load.',
    heads,
    frozenColumns: 2,
    rows: [
      ...positions.map((index) => positionRow(comparison, index)),
      ...overlays.hidden.map((_, place) => hiddenRow(comparison, place, lines.length + place)),
    ],
  });
}

function positionRow(comparison: Comparison, index: number): BookRow {
  const { analysis, places } = comparison;
  const { customer, run } = analysis;
  const line = customer.structure.estimate.lines[index];
  const effect = analysis.positions.get(index);
  if (!line || !effect) return [];
  const known = new Map<OwnCause, Decimal>(positionEffects(customer, run, index));
  const formulas = effect.ours === null ? {} : causeFormulas(comparison, index);
  return [
    figure(new Decimal(index), whole, 'quiet'),
    text(line.label),
    text(elementNames[line.costElement], 'quiet'),
    ...causeCells(comparison, formulas, known),
    ...reach(comparison, index, effect, sum(known.values()), {
      above: [places.arithmetic('above', index), at(customer.above, index)],
      load: [places.arithmetic('load', index), at(customer.load, index)],
    }),
  ];
}

function hiddenRow(comparison: Comparison, place: number, node: number): BookRow {
  const { analysis, places } = comparison;
  const { customer, run } = analysis;
  const cost = run.overlays.hidden[place];
  const effect = cost && analysis.hidden.get(cost.record.id);
  if (!cost || !effect) return [];
  const { parent, record } = cost;
  const pieces =
    customer.structure.estimate.lines[parent]?.kind === 'group' && customer.structure.inputs[parent]?.quantity;
  const below = (column: 'above' | 'load'): readonly [string, Decimal] => {
    const of = at(customer[column], parent);
    const its = places.arithmetic(column, parent);
    return pieces ? [`${its}*${places.line('quantity', parent)}`, of.times(pieces)] : [its, of];
  };
  const own = effect.ours ?? ZERO;
  const formulas = effect.ours === null ? {} : { omission: `${places.hiddenAmount(place)}/${places.toUnit}` };
  return [
    null,
    text(record.label),
    text(elementNames[record.costElement], 'quiet'),
    ...causeCells(comparison, formulas, new Map([['omission', own]])),
    ...reach(comparison, node, effect, own, { above: below('above'), load: below('load') }),
  ];
}

function causeCells(
  { formats }: Comparison,
  formulas: Readonly<Partial<Record<OwnCause, string>>>,
  known: ReadonlyMap<OwnCause, Decimal>,
): readonly (Cell | null)[] {
  return ownCauses.map((cause) => {
    const its = formulas[cause];
    return its === undefined ? null : formula(its, known.get(cause) ?? ZERO, formats.signed);
  });
}

function reach(
  { places, formats }: Comparison,
  node: number,
  { ours, direct, knockOn, loaded }: OverlayEffect,
  own: Decimal,
  { above, load }: Readonly<Record<'above' | 'load', readonly [string, Decimal]>>,
): readonly Cell[] {
  const row = places.effect('own', node).split(effectColumns.own).at(-1) ?? '';
  const cell = (column: keyof typeof effectColumns): string => `${effectColumns[column]}${row}`;
  const cells = [formula(...above, derived, 'quiet'), formula(...load, derived, 'quiet')];
  if (ours === null) return [missing(), ...cells, missing(), missing(), missing()];
  return [
    formula(`SUM(${cell('usage')}:${cell('markup')})`, own, formats.signed),
    ...cells,
    formula(`${cell('own')}*${cell('above')}*${places.toUnit}`, direct, formats.signed, 'ours'),
    formula(`${cell('own')}*(${cell('load')}-${cell('above')})*${places.toUnit}`, knockOn, formats.signed, 'ours'),
    formula(`${cell('own')}*${cell('load')}*${places.toUnit}`, loaded, formats.signed, 'ours'),
  ];
}
