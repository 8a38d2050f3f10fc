import type { CostElement, Estimate, Line } from '../../estimate';
import type { CatalogueEntry } from './entry';
import { lineName, percentText, viewEstimate } from './estimateView';

/** Which mark-ups may well contain a cost of an element that comes from no catalogue. */
const usual: Readonly<Partial<Record<CostElement, readonly CostElement[]>>> = {
  purchasedPart: ['materialOverhead'],
  rawMaterial: ['materialOverhead'],
  materialOverhead: ['materialOverhead'],
  labour: ['manufacturingOverhead'],
  machine: ['manufacturingOverhead'],
  process: ['manufacturingOverhead'],
  setup: ['manufacturingOverhead'],
  scrap: ['scrap', 'manufacturingOverhead'],
  manufacturingOverhead: ['manufacturingOverhead'],
  tooling: ['tooling', 'manufacturingOverhead'],
  engineering: ['engineering', 'sga'],
  packaging: ['packaging', 'logistics', 'sga'],
  logistics: ['logistics', 'sga', 'materialOverhead'],
  duty: ['duty', 'materialOverhead'],
  sga: ['sga'],
  finance: ['finance', 'sga'],
  warranty: ['warranty', 'sga', 'contingency'],
  royalty: ['royalty', 'sga'],
  contingency: ['contingency'],
};

/**
 * Names the customer's mark-up that probably covers a cost already, or null. Takes an entry of the catalogue,
 * or the element of a cost that comes from none.
 */
export function overheadWarning(
  cost: Pick<CatalogueEntry, 'coveredByOverhead'> | CostElement,
  estimate: Estimate,
): string | null {
  const elements = typeof cost === 'string' ? (usual[cost] ?? []) : cost.coveredByOverhead;
  const { lines } = viewEstimate(estimate);
  const covering = elements
    .map((element) => lines.find((line) => line.kind === 'markup' && line.costElement === element))
    .find((line) => line !== undefined);
  return covering ? sentence(covering) : null;
}

function sentence(line: Line): string {
  const percent = percentText(line.percent?.value);
  const size = percent === null ? '' : ` of ${percent}`;
  return `The mark-up ${lineName(line, line.percent ?? line.amount)}${size} probably covers this already. Settle with the customer what it contains.`;
}
