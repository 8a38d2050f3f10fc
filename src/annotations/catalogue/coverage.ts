import type { Estimate, LineId } from '../../estimate';
import type { Annotations, HiddenCost, HiddenCostId } from '../annotations';
import { inOrder } from '../order';
import type { CatalogueEntry } from './entry';
import { type EstimateView, factorOf, factPlace, lineName, lineNamed, viewEstimate } from './estimateView';
import { holdsPhrase, longestPhrase } from './plainWords';

/** Whether a case has a cost already, and where. */
export type Coverage =
  | { readonly status: 'inCase'; readonly hiddenCostId: HiddenCostId; readonly why: string }
  | { readonly status: 'inEstimate'; readonly lineId: LineId; readonly why: string }
  /** The estimate says itself that it leaves the cost out. */
  | { readonly status: 'excluded'; readonly cell: string | null; readonly why: string }
  | { readonly status: 'notCovered' };

/** For each entry, by its id: our own hidden cost goes before the customer's line, a line before what is said to be excluded. */
export function coverage(
  estimate: Estimate,
  annotations: Annotations,
  entries: readonly CatalogueEntry[],
): ReadonlyMap<string, Coverage> {
  const view = viewEstimate(estimate);
  const costs = inOrder(annotations.hiddenCosts);
  const madeFrom = new Map<string, HiddenCost>();
  for (const cost of costs) {
    const id = cost.catalogueId ?? nearest(entries, cost);
    if (id !== null && !madeFrom.has(id)) madeFrom.set(id, cost);
  }
  return new Map(entries.map((entry) => [entry.id, coverageOf(entry, view, madeFrom.get(entry.id))]));
}

function coverageOf(entry: CatalogueEntry, view: EstimateView, cost: HiddenCost | undefined): Coverage {
  if (cost) return { status: 'inCase', hiddenCostId: cost.id, why: `Hidden cost "${cost.label}"` };
  return inEstimate(entry, view) ?? excludedBy(entry, view) ?? { status: 'notCovered' };
}

/** The entry that a cost comes nearest to that was written without the catalogue: by its words, else by its element. */
function nearest(entries: readonly CatalogueEntry[], { label, costElement }: HiddenCost): string | null {
  let best: { readonly id: string; readonly length: number } | null = null;
  for (const { id, name, coveredBy } of entries) {
    const byElement = coveredBy.words.length === 0 && coveredBy.elements.includes(costElement) ? 1 : 0;
    const length = Math.max(longestPhrase(label, [name, ...coveredBy.words]), byElement);
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id ?? null;
}

function inEstimate({ costElement, coveredBy }: CatalogueEntry, view: EstimateView): Coverage | null {
  const { lines } = view;
  const { words, elements, factors } = coveredBy;
  // What a bought part is called says nothing of what is done to ours.
  const named = lineNamed(
    view,
    words,
    (line) => line.costElement !== 'purchasedPart' || costElement === 'purchasedPart',
  );
  const line = named ?? lines.find((candidate) => elements.includes(candidate.costElement));
  if (line) return { status: 'inEstimate', lineId: line.id, why: `Line ${lineName(line)}` };
  for (const candidate of lines) {
    const factor = factorOf(candidate, factors);
    if (factor && factor.figure.value !== '1')
      return {
        status: 'inEstimate',
        lineId: candidate.id,
        why: `${factor.name} of ${lineName(candidate, factor.figure)}`,
      };
  }
  return null;
}

/** The fact of the title block in which the customer lists what is not included. */
export function excludedBy(
  entry: CatalogueEntry,
  { estimate }: EstimateView,
): Extract<Coverage, { readonly status: 'excluded' }> | null {
  const phrases = [...entry.coveredBy.words, ...entry.keywords, entry.name, ...elementPhrases(entry)];
  const fact = estimate.facts.find(({ key, value }) => key === 'exclusions' && holdsPhrase(value, phrases));
  if (!fact) return null;
  return { status: 'excluded', cell: fact.cell, why: `The estimate says "${fact.value}"${factPlace(fact)}` };
}

/** An element's own name in words: `warranty`, `packaging`. */
function elementPhrases({ coveredBy }: CatalogueEntry): readonly string[] {
  return coveredBy.elements.map((element) => `${element.replaceAll(/([A-Z])/g, ' $1').toLowerCase()}*`);
}
