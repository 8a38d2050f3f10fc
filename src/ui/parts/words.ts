import type { Cause } from '../../analysis';
import type { DisclosureLevel, Evidence, OverlayState, TcoCategory } from '../../annotations';
import type { CostElement, LineId } from '../../estimate';
import type { OpenCase } from '../context';

export const elementWords: Readonly<Record<CostElement, string>> = {
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

export const causeWords: Readonly<Record<Cause, string>> = {
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

export const disclosureWords: Readonly<Record<DisclosureLevel, { readonly label: string; readonly means: string }>> = {
  exact: { label: 'Exact', means: 'The customer sees our figure and its effect.' },
  range: { label: 'Range', means: 'Our figure, its effect and every total with it are shown as bands.' },
  effectOnly: { label: 'Effect', means: 'The customer sees the effect on the total, not our figure.' },
  wordsOnly: { label: 'Words', means: 'Said in words only; it counts in no printed figure.' },
  internal: { label: 'Internal', means: 'Never leaves the company.' },
};

export const stateWords: Readonly<Record<OverlayState, string>> = {
  draft: 'Draft',
  ready: 'Ready',
  approved: 'Approved',
};

/** Kinds of cost over the life of a product. */
export const categoryWords: Readonly<Record<TcoCategory, string>> = {
  acquisition: 'Acquisition',
  qualification: 'Qualification',
  switching: 'Switching',
  training: 'Training',
  logistics: 'Freight and duty',
  inventory: 'Inventory',
  quality: 'Quality and scrap',
  downtime: 'Downtime',
  energy: 'Energy',
  maintenance: 'Maintenance',
  service: 'Service',
  financing: 'Financing',
  replacement: 'Replacement',
  endOfLife: 'End of life',
  residual: 'Residual value',
  other: 'Other',
};

export const evidenceKinds: Readonly<Record<Evidence['kind'], string>> = {
  document: 'Document',
  picture: 'Picture',
  standard: 'Standard',
  measurement: 'Measurement',
  publicIndex: 'Public index',
  link: 'Link',
};

/** The lines of a base by their names. */
export function baseWords(ids: readonly LineId[], { estimate, analysis }: OpenCase): string {
  const { indexOf } = analysis.customer.structure;
  return ids.map((id) => estimate.lines[indexOf.get(id) ?? -1]?.label ?? 'a line that is gone').join(', ');
}
