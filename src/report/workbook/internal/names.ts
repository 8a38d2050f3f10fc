import type { Cause } from '../../../analysis';
import type { CostElement, LineKind } from '../../../estimate';

/** The words of the screens, for the sheets of the internal edition. */
export const elementNames: Readonly<Record<CostElement, string>> = {
  rawMaterial: 'Raw material',
  purchasedPart: 'Purchased part',
  materialOverhead: 'Material overhead',
  labour: 'Labour',
  machine: 'Machine',
  process: 'Process',
  setup: 'Set-up',
  scrap: 'Scrap',
  manufacturingOverhead: 'Manufacturing overhead',
  tooling: 'Tooling',
  engineering: 'Engineering',
  packaging: 'Packaging',
  logistics: 'Logistics',
  duty: 'Duty',
  sga: 'SG&A',
  profit: 'Profit',
  finance: 'Finance',
  warranty: 'Warranty',
  royalty: 'Royalty',
  contingency: 'Contingency',
  other: 'Other',
};

export const causeNames: Readonly<Record<Cause, string>> = {
  arithmetic: 'Arithmetic',
  omission: 'Omission',
  usage: 'Usage',
  yield: 'Yield',
  rate: 'Rate',
  volume: 'Volume',
  exchange: 'Exchange',
  amount: 'Amount',
  base: 'Base',
  markup: 'Mark-up',
  knockOn: 'Knock-on in mark-ups',
};

export const kindNames: Readonly<Record<LineKind, string>> = {
  item: 'item',
  markup: 'mark-up',
  group: 'group',
  total: 'total',
};

export const figureNames: Readonly<Record<string, string>> = {
  quantity: 'Quantity',
  rate: 'Rate',
  percent: 'Percentage',
  amount: 'Amount',
};
