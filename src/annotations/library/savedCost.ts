import type { Estimate, LineId } from '../../estimate';
import type { Annotations, HiddenCost, HiddenCostMethod } from '../annotations';
import { baseLines } from '../catalogue/baseLines';
import type { CatalogueEntry } from '../catalogue/entry';
import { viewEstimate } from '../catalogue/estimateView';
import { besideBase, parentOf } from '../catalogue/fillFromEstimate';
import { plainWords } from '../catalogue/plainWords';
import type { CustomerAnswer, SavedCost } from './library';

interface Keeping {
  readonly id: string;
  /** ISO date and time. */
  readonly now: string;
  readonly answer: CustomerAnswer;
  readonly keepsCustomer: boolean;
}

/** A hidden cost as the library keeps it: figures, reason, question and answer; the customer's name only where it was chosen. */
export function saveCost(
  cost: HiddenCost,
  { lines }: Estimate,
  { deal }: Annotations,
  { id, now, answer, keepsCustomer }: Keeping,
): SavedCost {
  const { label, catalogueId, costElement, method, rationale, question } = cost;
  const baseIds: readonly LineId[] = 'baseIds' in method ? method.baseIds : [];
  const base = lines.filter((line) => baseIds.includes(line.id)).map((line) => line.costElement);
  return {
    id,
    updatedAt: now,
    label,
    catalogueId,
    costElement,
    method: withBase(method, []),
    baseElements: [...new Set(base)],
    currency: deal.currency,
    rationale,
    question,
    productWords: [...new Set(plainWords(deal.product).split(' '))].filter((word) => /^\p{L}{3,}$/u.test(word)),
    customer: keepsCustomer && deal.customer !== '' ? deal.customer : null,
    answer,
  };
}

/** A saved cost as the beginning of one in this case: its base found again by elements, its place by the entry that it was made from. */
export function costFromSaved(
  saved: SavedCost,
  estimate: Estimate,
  entry: CatalogueEntry | null,
): Pick<HiddenCost, 'label' | 'parentId' | 'costElement' | 'method' | 'question' | 'rationale' | 'catalogueId'> {
  const { label, costElement, method, question, rationale, catalogueId, baseElements } = saved;
  const view = viewEstimate(estimate);
  const lines = 'baseIds' in method ? baseLines(baseElements, view) : [];
  const parentId = 'baseIds' in method || entry === null ? besideBase(lines, view) : parentOf(entry, view);
  const own = withBase(
    method,
    lines.map((line) => line.id),
  );
  return { label, parentId, costElement, method: own, question, rationale, catalogueId };
}

function withBase(method: HiddenCostMethod, baseIds: readonly LineId[]): HiddenCostMethod {
  return 'baseIds' in method ? { ...method, baseIds } : method;
}
