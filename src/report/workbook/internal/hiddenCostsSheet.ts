import { type OpenHiddenCost, ourQuantity } from '../../../analysis';
import { type HiddenCostMethod, type MethodField, methods } from '../../../annotations';
import { Decimal, type DecimalText, decimalOrNull, ONE, sum } from '../../../base/decimal';
import type { BookRow, BookSheet, Cell } from '../book';
import { figure, formula, text } from '../cells';
import { percent, plain } from '../formats';
import { at, type Comparison } from './comparison';
import { type Head, internalSheet } from './internalSheet';
import { levelName } from './levelName';
import { elementNames } from './names';
import { sheets } from './places';
import { evidenceTitles, rangeCells } from './positionsSheet';
import { missing } from './theirFigures';

const heads: readonly Head[] = [
  { label: 'Hidden cost, and what its method needs', width: 38, look: 'head' },
  { label: 'Under', width: 24, look: 'head' },
  { label: 'Cost element', width: 18, look: 'head' },
  { label: 'Method', width: 38, look: 'head' },
  { label: 'Figure, amount per piece', width: 13 },
  { label: 'Low', width: 10 },
  { label: 'Likely', width: 10 },
  { label: 'High', width: 10 },
  { label: 'State', width: 10, look: 'head' },
  { label: 'Disclosure', width: 11, look: 'head' },
  { label: 'Reason and evidence', width: 48, look: 'head' },
];

/** Costs that the estimate leaves out: each with the figures of its method beneath it, and its amount by their formula. */
export function hiddenCostsSheet(comparison: Comparison): BookSheet {
  return internalSheet({
    name: 'Hidden costs',
    reference: sheets.hidden,
    product: comparison.product,
    title: 'Hidden costs',
    note: 'Each amount follows from the figures beneath it by its method, in the currency, per piece of the group that it stands under. Green figures may be changed here.',
    heads,
    frozenColumns: 1,
    rows: comparison.analysis.run.overlays.hidden.flatMap((cost, place) => rowsOf(comparison, cost, place)),
  });
}

function rowsOf(comparison: Comparison, cost: OpenHiddenCost, place: number): readonly BookRow[] {
  const { analysis, formats, toUnit } = comparison;
  const { record, parent, method } = cost;
  const { label, formula: inWords, fields } = methods[method.type];
  const node = analysis.customer.structure.estimate.lines.length + place;
  const group = analysis.customer.structure.estimate.lines[parent];
  const cells = fields.map((field) => fieldCell(comparison, cost, field));
  const isMissing = analysis.run.missing.has(node);
  return [
    [
      text(record.label, 'strong'),
      text(parent === 0 ? 'at the top' : (group?.label ?? ''), 'quiet'),
      text(elementNames[record.costElement], 'quiet'),
      text(`${label}: ${inWords}`, 'wrapped'),
      isMissing
        ? missing()
        : formula(
            amountFormula(method.type, (name) => fieldReference(comparison, place, fields, name)),
            at(analysis.ours, node).times(toUnit),
            formats.money,
            'total',
          ),
      null,
      null,
      null,
      text(record.state, 'quiet'),
      text(levelName(record.disclosure), 'quiet'),
      text(
        [record.rationale, evidenceTitles(comparison, record.evidenceIds)].filter((it) => it !== '').join(' · '),
        'wrapped',
      ),
    ],
    ...fields.map((field, at_): BookRow => {
      const isRanged = record.range?.of === field.name;
      return [
        text(field.label, 'text', 2),
        null,
        null,
        null,
        cells[at_] ?? null,
        ...rangeCells(isRanged ? record.range : null, field.unit === 'fraction'),
      ];
    }),
  ];
}

function fieldReference({ places }: Comparison, place: number, fields: readonly MethodField[], name: string): string {
  return places.hiddenField(
    place,
    fields.findIndex((field) => field.name === name),
  );
}

/** The methods of the model, section 4, as formulas over the cells of their fields. */
function amountFormula(type: HiddenCostMethod['type'], of: (field: string) => string): string {
  switch (type) {
    case 'perUnit':
      return `${of('quantity')}*${of('rate')}`;
    case 'share':
      return `${of('percent')}*${of('baseIds')}`;
    case 'oneOff':
      return `${of('amount')}/${of('volume')}`;
    case 'perYear':
      return `${of('annualAmount')}/${of('annualVolume')}`;
    case 'perBatch':
      return `${of('batchAmount')}/${of('batchSize')}`;
    case 'time':
      return `${of('cycleSeconds')}/3600*${of('hourlyRate')}/(${of('partsPerCycle')}*${of('oee')})`;
    case 'yieldLoss':
      return `${of('baseIds')}*(1/${of('yield')}-1)`;
    case 'carrying':
      return `${of('inventoryValue')}*${of('days')}/365*${of('annualRate')}`;
    case 'expected':
      return `${of('probability')}*${of('impact')}/${of('volume')}`;
  }
}

function fieldCell(comparison: Comparison, { method, base, parent }: OpenHiddenCost, field: MethodField): Cell {
  const { analysis, places, formats, toUnit } = comparison;
  if (field.unit === 'lines') {
    if (base.length === 0) return missing();
    const value = sum(base.map((index) => at(analysis.ours, index))).times(toUnit);
    return formula(`${places.sumOfLines('ours', base)}*${places.toUnit}`, value, formats.money);
  }
  const fields = method as unknown as Readonly<Record<string, DecimalText | null>>;
  const value = decimalOrNull(fields[field.name]);
  if (value) return figure(value, field.unit === 'fraction' ? percent(value) : plain(value), 'ours');
  if (field.fallback === 'one') return figure(ONE, plain(ONE), 'quiet');
  return field.fallback === 'dealVolume' ? piecesPerYear(comparison, parent) : missing();
}

/** The deal's volume times the pieces of the group per unit of product, as we have them. */
function piecesPerYear({ analysis, places }: Comparison, parent: number): Cell {
  const { customer, run } = analysis;
  const { dealVolume } = run.overlays;
  if (dealVolume === null) return missing();
  let pieces: Decimal = dealVolume;
  let its = places.annualVolume;
  for (let group = parent; group > 0; group = customer.structure.parent[group] ?? 0) {
    const hasQuantity = run.overlays.positions.get(group)?.quantity ?? customer.structure.inputs[group]?.quantity;
    if (customer.structure.estimate.lines[group]?.kind !== 'group' || !hasQuantity) continue;
    pieces = pieces.times(ourQuantity(customer, run.overlays, group));
    its += `*${places.line('ourQuantity', group)}`;
  }
  return formula(its, pieces, plain(pieces));
}
