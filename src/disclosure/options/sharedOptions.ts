import type { Annotations, HiddenCost } from '../../annotations';
import { toText } from '../../base/decimal';
import { type JointOption, type OptionContext, type Proposal, proposalsOf } from '../../preparation';
import type { SharedOption, Shown } from '../sharedView';

/**
 * The options that are proposed, for the customer to improve: their words, and what each is worth to them a year as far
 * as its level says. A value that the engine makes of costs which the customer is not shown stays out.
 */
export function sharedOptions(
  options: Readonly<Record<string, JointOption>>,
  context: OptionContext,
): readonly SharedOption[] {
  return proposalsOf({ options }, context).map((proposal, index) => {
    const option = options[proposal.optionId];
    const isKept = option !== undefined && restsOnWhatIsKept(option, context.annotations);
    return {
      number: index + 1,
      name: proposal.name,
      text: proposal.text,
      conditions: proposal.conditions,
      valuePerYear: isKept ? null : shown(proposal.valueToThem),
    };
  });
}

function shown(value: Proposal['valueToThem']): Shown | null {
  if (value === null) return null;
  const [low, high] = [toText(value.low), toText(value.high)];
  return low === high ? { kind: 'exact', value: low } : { kind: 'band', low, high };
}

/** Whether the value is made of yearly costs of the case, and not all of them stand in the document to the digit. */
export function restsOnWhatIsKept({ method }: JointOption, { hiddenCosts, points }: Annotations): boolean {
  if (method.type !== 'volumeCommitment' || (method.figures.fixedCost ?? null) !== null) return false;
  const inPoints = new Set(
    Object.values(points).flatMap(({ items }) =>
      items.flatMap((item) => (item.type === 'hiddenCost' ? [item.id] : [])),
    ),
  );
  return Object.values<HiddenCost>(hiddenCosts).some(
    ({ id, method: { type }, disclosure }) => type === 'perYear' && !(disclosure === 'exact' && inPoints.has(id)),
  );
}
