import { ourBase, ourShare } from '../../../analysis';
import { type Decimal, Decimal as Figure, sum, ZERO } from '../../../base/decimal';
import { shareOf } from '../../../estimate';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, text } from '../cells';
import { derived, percent, share, whole } from '../formats';
import { at, type Comparison, fullCell, linesOf } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { sheets } from './places';
import { percentOf } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Mark-up', width: 30, look: 'head' },
  { label: 'Cell', width: 12, look: 'head' },
  { label: 'Their %', width: 9 },
  { label: 'Share of the base', width: 9 },
  { label: 'Base', width: 34, look: 'head' },
  { label: 'Base as stated', width: 12 },
  { label: 'Base computed', width: 12 },
  { label: 'Our %', width: 9 },
  { label: 'Our share of the base', width: 9 },
  { label: 'Our base, where it is another', width: 26, look: 'head' },
  { label: 'Our base, at our figures', width: 12 },
  { label: 'Their base, at our figures', width: 12 },
];

/** Percentages and what they are charged on, theirs and ours. */
export function markupsSheet(comparison: Comparison): BookSheet {
  return internalSheet({
    name: 'Mark-ups',
    reference: sheets.markups,
    product: comparison.product,
    title: 'Mark-ups and their bases',
    note: 'Amount = share of the base x sum of the cells of the base. A discount that divides keeps its percentage d and has the share d / (1 - d).',
    heads,
    frozenColumns: 2,
    rows: linesOf(comparison)
      .filter(({ line }) => line.kind === 'markup')
      .map(({ index }) => row(comparison, index)),
  });
}

function row(comparison: Comparison, index: number): BookRow {
  const { analysis, places, formats } = comparison;
  const { customer, run } = analysis;
  const { structure } = customer;
  const line = structure.estimate.lines[index];
  if (!line) return [];
  const theirShare = structure.inputs[index]?.share ?? null;
  const theirs = structure.bases[index] ?? [];
  const ours = ourBase(customer, run.overlays, index);
  const position = run.overlays.positions.get(index);
  const sumAt = (amounts: readonly Decimal[], base: readonly number[]): Decimal =>
    sum(base.map((named) => at(amounts, named)));
  const stated = percentOf(comparison, index);
  const { cell } = line.percent ?? { cell: null };
  return [
    figure(new Figure(index), whole, 'quiet'),
    text(line.label),
    cell === null ? null : text(fullCell(line.key.sheet, cell), 'quiet'),
    line.percent && figure(stated, percent(stated)),
    theirShare && formula(shareFormula(places.markup('percent', index), line.divides), theirShare, share),
    text(labels(comparison, theirs), 'wrapped'),
    formula(places.sumOfLines('stated', theirs), sumAt(customer.stated, theirs), formats.money),
    formula(places.sumOfLines('computed', theirs), sumAt(customer.computed, theirs), formats.money),
    ourPercent(comparison, index),
    ourShareCell(comparison, index),
    position?.base ? text(labels(comparison, ours), 'wrapped') : null,
    formula(
      places.sumOfLines('ours', ours),
      sumAt(analysis.ours, ours),
      formats.money,
      position?.base ? 'ours' : 'quiet',
    ),
    formula(places.sumOfLines('ours', theirs), sumAt(analysis.ours, theirs), formats.money, 'quiet'),
  ];
}

function ourPercent(comparison: Comparison, index: number): Cell | null {
  const { analysis, places } = comparison;
  const { line, percent: given } = analysis.run.overlays.positions.get(index) ?? { line: null, percent: null };
  if (given) return formula(places.position('percent', index), given, percent(given), 'ours');
  const stated = percentOf(comparison, index);
  const has = (line ?? analysis.customer.structure.estimate.lines[index])?.percent ?? null;
  return has && formula(places.markup('percent', index), stated, percent(stated), 'quiet');
}

/** As the engine takes it: zero where the mark-up does not apply, what an amount of ours makes it, else by percentage. */
function ourShareCell({ analysis, places }: Comparison, index: number): Cell | null {
  const { customer, run } = analysis;
  const position = run.overlays.positions.get(index);
  const value = ourShare(customer, run.overlays, index, analysis.ours);
  if (value === null) return null;
  const { divides } = customer.structure.estimate.lines[index] ?? { divides: false };
  if (position?.quantity?.isZero()) return formula(places.position('quantity', index), ZERO, share, 'ours');
  if (position?.amount) {
    const its = `${places.position('amount', index)}/${places.markup('ourBase', index)}`;
    return formula(its, value, derived, 'ours');
  }
  const its = shareFormula(places.markup('ourPercent', index), divides);
  return formula(its, value, share, position?.percent && shareOf(position.percent, divides) ? 'ours' : 'quiet');
}

function shareFormula(its: string, divides: boolean): string {
  return divides ? `${its}/(1-${its})` : its;
}

function labels({ analysis }: Comparison, base: readonly number[]): string {
  const { lines } = analysis.customer.structure.estimate;
  const named = base.slice(0, mostNamed).map((index) => lines[index]?.label ?? '');
  return base.length > mostNamed ? `${named.join(' + ')} + ${base.length - mostNamed} more` : named.join(' + ');
}

const mostNamed = 6;
