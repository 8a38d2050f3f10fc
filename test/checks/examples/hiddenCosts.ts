import type { HiddenCost, HiddenCostId } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { emptyArgument } from '../../../src/case';
import type { CostElement } from '../../../src/estimate';
import type { ExampleGiven } from './example';

/** A case with one hidden cost of an element. */
export function hiddenCosts(costElement: CostElement): Pick<ExampleGiven, 'annotations'> {
  const id = 'h1' as HiddenCostId;
  const cost: HiddenCost = {
    ...emptyArgument,
    id,
    order: 'i',
    catalogueId: null,
    label: `Our ${costElement}`,
    parentId: null,
    costElement,
    method: { type: 'perUnit', quantity: null, rate: text(1) },
  };
  return { annotations: { hiddenCosts: { [id]: cost } } };
}
