import type { Annotations, HiddenCost, HiddenCostId } from '../../../src/annotations';
import { type DecimalText, text } from '../../../src/base/decimal';
import { emptyArgument } from '../../../src/case';
import type { CostElement, Estimate, Fact } from '../../../src/estimate';
import { estimateOf, type Sketch } from '../../support/estimateOf';

/** An estimate whose lines have cost elements by their label, and with facts and units. */
export function sketched(
  top: readonly Sketch[],
  elements: Readonly<Record<string, CostElement>> = {},
  facts: Readonly<Record<string, string>> = {},
  units: Readonly<Record<string, string>> = {},
): Estimate {
  const estimate = estimateOf('Price', top);
  return {
    ...estimate,
    lines: estimate.lines.map((line) => ({
      ...line,
      costElement: elements[line.label] ?? 'other',
      unit: units[line.label] ?? null,
    })),
    facts: Object.entries(facts).map(([key, value], index): Fact => ({ key, value, cell: `E!B${index + 1}` })),
  };
}

/** Annotations with a deal and hidden costs by their labels. */
export function annotated(
  deal: { readonly annualVolume?: string; readonly contractYears?: string } = {},
  costs: readonly Partial<HiddenCost>[] = [],
): Annotations {
  const figure = (value: string | undefined): DecimalText | null => (value === undefined ? null : text(value));
  const hiddenCosts = costs.map((cost, index): [string, HiddenCost] => {
    const id = `h${index}` as HiddenCostId;
    return [
      id,
      {
        ...emptyArgument,
        label: '',
        parentId: null,
        costElement: 'other',
        method: { type: 'perUnit', quantity: null, rate: null },
        catalogueId: null,
        ...cost,
        id,
        order: `h${index}`,
      },
    ];
  });
  return {
    deal: {
      customer: '',
      product: '',
      currency: 'EUR',
      annualVolume: figure(deal.annualVolume),
      contractYears: figure(deal.contractYears),
      quotedPrice: null,
      targetPrice: null,
      deadline: null,
    },
    positions: {},
    rebasings: {},
    hiddenCosts: Object.fromEntries(hiddenCosts),
    evidence: {},
    points: {},
  };
}
