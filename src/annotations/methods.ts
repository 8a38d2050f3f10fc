import type { HiddenCostMethod, MethodType } from './annotations';

/** What a method's field is, so that a form can ask for it and a reader can check it. */
export interface MethodField {
  readonly name: string;
  readonly label: string;
  readonly unit: 'money' | 'count' | 'fraction' | 'seconds' | 'days' | 'lines';
  /** Taken when the field is left empty. */
  readonly fallback: 'one' | 'dealVolume' | null;
}

export interface MethodDescription {
  readonly label: string;
  /** The formula as a person reads it (model, section 4). */
  readonly formula: string;
  readonly fields: readonly MethodField[];
  readonly empty: HiddenCostMethod;
}

const field = (
  name: string,
  label: string,
  unit: MethodField['unit'],
  fallback: MethodField['fallback'] = null,
): MethodField => ({ name, label, unit, fallback });

export const methods: Readonly<Record<MethodType, MethodDescription>> = {
  perUnit: {
    label: 'Per unit',
    formula: 'quantity × rate',
    fields: [field('quantity', 'Quantity per unit', 'count', 'one'), field('rate', 'Rate', 'money')],
    empty: { type: 'perUnit', quantity: null, rate: null },
  },
  share: {
    label: 'Share of a base',
    formula: 'percentage × base, at our figures',
    fields: [field('percent', 'Percentage', 'fraction'), field('baseIds', 'Base', 'lines')],
    empty: { type: 'share', percent: null, baseIds: [] },
  },
  oneOff: {
    label: 'One-off',
    formula: 'amount ÷ amortisation volume',
    fields: [field('amount', 'Amount', 'money'), field('volume', 'Amortisation volume', 'count')],
    empty: { type: 'oneOff', amount: null, volume: null },
  },
  perYear: {
    label: 'Per year',
    formula: 'annual amount ÷ annual volume',
    fields: [
      field('annualAmount', 'Amount per year', 'money'),
      field('annualVolume', 'Annual volume', 'count', 'dealVolume'),
    ],
    empty: { type: 'perYear', annualAmount: null, annualVolume: null },
  },
  perBatch: {
    label: 'Per batch',
    formula: 'batch amount ÷ batch size',
    fields: [field('batchAmount', 'Amount per batch', 'money'), field('batchSize', 'Batch size', 'count')],
    empty: { type: 'perBatch', batchAmount: null, batchSize: null },
  },
  time: {
    label: 'Time',
    formula: 'cycle time ÷ 3600 × hourly rate ÷ (parts per cycle × OEE)',
    fields: [
      field('cycleSeconds', 'Cycle time', 'seconds'),
      field('hourlyRate', 'Hourly rate', 'money'),
      field('partsPerCycle', 'Parts per cycle', 'count', 'one'),
      field('oee', 'OEE', 'fraction', 'one'),
    ],
    empty: { type: 'time', cycleSeconds: null, hourlyRate: null, partsPerCycle: null, oee: null },
  },
  yieldLoss: {
    label: 'Yield loss',
    formula: 'base × (1 ÷ yield − 1), at our figures',
    fields: [field('yield', 'Yield', 'fraction'), field('baseIds', 'Base', 'lines')],
    empty: { type: 'yieldLoss', yield: null, baseIds: [] },
  },
  carrying: {
    label: 'Carrying cost',
    formula: 'inventory value × days ÷ 365 × annual rate',
    fields: [
      field('inventoryValue', 'Inventory value per unit', 'money'),
      field('days', 'Days held', 'days'),
      field('annualRate', 'Rate per year', 'fraction'),
    ],
    empty: { type: 'carrying', inventoryValue: null, days: null, annualRate: null },
  },
  expected: {
    label: 'Expected loss',
    formula: 'probability × impact ÷ volume',
    fields: [
      field('probability', 'Probability', 'fraction'),
      field('impact', 'Impact', 'money'),
      field('volume', 'Volume', 'count'),
    ],
    empty: { type: 'expected', probability: null, impact: null, volume: null },
  },
};
