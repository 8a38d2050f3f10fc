import { causeOf, type OverlayEffect, rebaseLine } from '../../../analysis';
import type { Rebasing, RebasingBasis } from '../../../annotations';
import { Decimal, decimalOrNull, ONE, ZERO } from '../../../base/decimal';
import { type Inputs, itemAmount, ownAmount } from '../../../estimate';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, productOf, text } from '../cells';
import { derived, percent, plain, whole } from '../formats';
import { at, type Comparison } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { causeNames, elementNames } from './names';
import { actedOn, sheets } from './places';
import { evidenceTitles } from './positionsSheet';
import { missing } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'No.', width: 5, look: 'head' },
  { label: 'Re-basing, and the lines that it acts on', width: 34, look: 'head' },
  { label: 'Cause', width: 10, look: 'head' },
  { label: 'Cost element', width: 17, look: 'head' },
  { label: 'From', width: 10 },
  { label: 'To, or more of the rate', width: 10 },
  { label: 'Share', width: 8 },
  { label: 'Growth', width: 9 },
  { label: 'Rate, on our basis', width: 11 },
  { label: 'Lone amount, on our basis', width: 12 },
  { label: 'Exchange factor, on our basis', width: 11 },
  { label: 'Own amount before', width: 12 },
  { label: 'Own amount after', width: 12 },
  { label: 'On its own amount', width: 11 },
  { label: 'Pieces above', width: 9 },
  { label: 'Load', width: 9 },
  { label: 'Direct per unit', width: 11 },
  { label: 'Knock-on per unit', width: 11 },
  { label: 'Loaded per unit', width: 11 },
  { label: 'Source and reason', width: 40, look: 'head' },
];

/** The estimate's basis put on ours: index, currency, terms of delivery, line by line, ahead of every position. */
export function rebasingSheet(comparison: Comparison): BookSheet {
  const { rebased } = comparison.analysis.run.overlays;
  return internalSheet({
    name: 'Re-basing',
    reference: sheets.rebasing,
    product: comparison.product,
    title: 'Re-basing to our date, currency and terms',
    note: 'Acts on the customer’s own figures in this order, ahead of every position. Green figures may be changed here.',
    heads,
    frozenColumns: 2,
    rows: [...rebased.reach].flatMap(([id, { record, indices }]) => {
      const acting = actedOn(rebased, id, indices);
      return [
        recordRow(comparison, record, acting.length),
        ...acting.map((index) => (index === 0 ? termsRow(comparison, record) : lineRow(comparison, record, index))),
      ];
    }),
  });
}

function recordRow(comparison: Comparison, record: Rebasing, count: number): BookRow {
  const { analysis, places, formats } = comparison;
  const row = places.rebasingRow(record.id);
  const effect = analysis.rebasings.get(record.id);
  const sum = (letter: string, value: Decimal | undefined): Cell =>
    count === 0
      ? missing()
      : formula(`SUM(${letter}${row + 1}:${letter}${row + count})`, value ?? ZERO, formats.signed, 'total');
  return [
    null,
    text(record.name, 'strong'),
    // Not among the causes, of which the bridge adds up the lines.
    null,
    text(record.basis.type, 'quiet'),
    ...basisCells(record.basis, row),
    ...Array.from({ length: 8 }, () => null),
    sum('Q', effect?.direct),
    sum('R', effect?.knockOn),
    sum('S', effect?.loaded),
    text(
      [
        datesOf(record.basis),
        record.source,
        record.locator,
        record.rationale,
        evidenceTitles(comparison, record.evidenceIds),
      ]
        .filter((it) => it !== '')
        .join(' · '),
      'wrapped',
    ),
  ];
}

function datesOf(basis: RebasingBasis): string {
  if (basis.type === 'terms') return '';
  const [from, to] = [basis.from.date ?? 'no date', basis.to.date ?? 'no date'];
  return from === to ? '' : `from ${from} to ${to}`;
}

/** From, to, share and what they make of a rate; of terms what they add to it. */
function basisCells(basis: RebasingBasis, row: number): readonly (Cell | null)[] {
  const given = (value: Decimal | null): Cell => (value ? figure(value, plain(value), 'ours') : missing());
  if (basis.type === 'terms') return [null, given(decimalOrNull(basis.amount)), null, null];
  const [from, to] = [decimalOrNull(basis.from.value), decimalOrNull(basis.to.value)];
  if (!from || !to || from.lte(0) || to.lte(0)) return [given(from), given(to), null, missing()];
  if (basis.type === 'exchange') {
    const its = basis.divides ? `E${row}/F${row}` : `F${row}/E${row}`;
    return [given(from), given(to), null, formula(its, growthOf(basis, from, to), derived)];
  }
  const share = decimalOrNull(basis.share);
  return [
    given(from),
    given(to),
    figure(share ?? ONE, percent(share ?? ONE), share ? 'ours' : 'quiet'),
    formula(`G${row}*(F${row}/E${row}-1)`, (share ?? ONE).times(to.div(from).minus(ONE)), derived),
  ];
}

function growthOf({ divides }: { readonly divides: boolean }, from: Decimal, to: Decimal): Decimal {
  return divides ? from.div(to) : to.div(from);
}

function lineRow(comparison: Comparison, record: Rebasing, index: number): BookRow {
  const { analysis, places, formats } = comparison;
  const { customer, run } = analysis;
  const theirs = customer.structure.inputs[index];
  const line = customer.structure.estimate.lines[index];
  if (!theirs || !line) return [];
  const records = run.overlays.rebased.on.get(index) ?? [];
  const place = records.findIndex(({ id }) => id === record.id);
  const before = rebaseLine(theirs, records.slice(0, place)).inputs;
  const after = rebaseLine(theirs, records.slice(0, place + 1)).inputs;
  const formulas = stepFormulas(comparison, record, index, theirs);
  const exchange = after.factors.find((factor) => factor.class === 'exchange');
  const row = places.rebasedRow(record.id, index);
  const previous = places.rowBefore(record.id, index);
  const [own, wasOwn] = [ownAmount(after), ownAmount(before)];
  const effect = analysis.rebasings.get(record.id)?.lines.find((its) => its.index === index)?.effect;
  const difference = own && wasOwn ? own.minus(wasOwn) : ZERO;
  const hasOwn = own !== null && wasOwn !== null;
  return [
    figure(new Decimal(index), whole, 'quiet'),
    text(line.label, 'text', 2),
    text(causeNames[causeOf(theirs, record)], 'quiet'),
    text(elementNames[line.costElement], 'quiet'),
    null,
    null,
    null,
    null,
    after.rate && formula(formulas.rate, after.rate, derived),
    after.amount && formula(formulas.amount, after.amount, formats.money),
    exchange ? formula(formulas.factor, exchange.value, derived) : null,
    hasOwn
      ? formula(
          previous === null ? places.line('computed', index) : places.rebasing('after', previous),
          wasOwn,
          formats.money,
          'quiet',
        )
      : missing(),
    hasOwn ? formula(ownFormula(comparison, index, after, row), own, formats.money) : missing(),
    ...reach(comparison, row, hasOwn ? `M${row}-L${row}` : null, difference, effect, {
      above: [places.arithmetic('above', index), at(customer.above, index)],
      load: [places.arithmetic('load', index), at(customer.load, index)],
    }),
  ];
}

/** Terms of the product as a whole: on top of the total, and no mark-up is charged on them. */
function termsRow(comparison: Comparison, record: Rebasing): BookRow {
  const { analysis, places } = comparison;
  const row = places.rebasedRow(record.id, 0);
  const step = analysis.run.overlays.rebased.atTop.find((its) => its.record.id === record.id);
  const effect = analysis.rebasings.get(record.id)?.lines.find(({ index }) => index === 0)?.effect;
  const line = analysis.customer.structure.estimate.lines[0];
  const its = `${places.rebasing('to', places.rebasingRow(record.id))}/${places.toUnit}`;
  return [
    figure(ZERO, whole, 'quiet'),
    text('The product as a whole', 'text', 2),
    text(causeNames.amount, 'quiet'),
    text(elementNames[line?.costElement ?? 'other'], 'quiet'),
    ...Array.from({ length: 9 }, () => null),
    ...reach(comparison, row, its, step?.effect ?? ZERO, effect, { above: ['1', ONE], load: ['1', ONE] }),
  ];
}

function reach(
  { places, formats }: Comparison,
  row: number,
  own: string | null,
  value: Decimal,
  effect: OverlayEffect | undefined,
  { above, load }: Readonly<Record<'above' | 'load', readonly [string, Decimal]>>,
): readonly (Cell | null)[] {
  const unit = places.toUnit;
  const cells = [formula(...above, derived, 'quiet'), formula(...load, derived, 'quiet')];
  if (own === null) return [missing(), ...cells, missing(), missing(), missing()];
  return [
    formula(own, value, formats.signed),
    ...cells,
    formula(`N${row}*O${row}*${unit}`, effect?.direct ?? ZERO, formats.signed, 'ours'),
    formula(`N${row}*(P${row}-O${row})*${unit}`, effect?.knockOn ?? ZERO, formats.signed, 'ours'),
    formula(`N${row}*P${row}*${unit}`, effect?.loaded ?? ZERO, formats.signed, 'ours'),
  ];
}

/** Rate, lone amount and exchange factor after one re-basing, from those before it (the engine's `rebaseLine`). */
function stepFormulas({ places }: Comparison, record: Rebasing, index: number, theirs: Inputs) {
  const { basis } = record;
  const of = places.rebasingRow(record.id);
  const previous = places.rowBefore(record.id, index);
  const place = theirs.factors.findIndex((factor) => factor.class === 'exchange');
  const factor = theirs.factors[place];
  const was = {
    rate: previous === null ? places.line('rate', index) : places.rebasing('rate', previous),
    amount: previous === null ? places.line('stated', index) : places.rebasing('amount', previous),
    factor: previous === null ? places.factor('theirs', index, place) : places.rebasing('factor', previous),
  };
  const growth = places.rebasing('growth', of);
  const to = places.rebasing('to', of);
  if (basis.type === 'index') {
    return {
      rate: `${was.rate}+${growth}*${places.line('rate', index)}`,
      amount: `${was.amount}+${growth}*${places.line('stated', index)}`,
      factor: was.factor,
    };
  }
  if (basis.type === 'terms') {
    const quantity = theirs.quantity && places.line('quantity', index);
    return { rate: `${was.rate}+${to}`, amount: `${was.amount}+${productOf([to, quantity])}`, factor: was.factor };
  }
  return {
    rate: factor ? was.rate : `${was.rate}*${growth}`,
    amount: `${was.amount}*${growth}`,
    factor: `${was.factor}${factor?.divides ? '/' : '*'}${growth}`,
  };
}

/** A line's own amount at the figures of its row. */
function ownFormula({ places }: Comparison, index: number, after: Inputs, row: number): string {
  if (itemAmount(after.quantity, after.rate, after.factors) === null) return `J${row}`;
  const exchange = after.factors.findIndex((factor) => factor.class === 'exchange');
  const factors = after.factors.map(
    ({ divides }, place) =>
      `${divides ? '/' : '*'}${place === exchange ? `K${row}` : places.factor('theirs', index, place)}`,
  );
  return productOf([after.quantity && places.line('quantity', index), `I${row}`]) + factors.join('');
}
