import { toText } from '../../base/decimal';
import { type JointOption, type OptionContext, type Proposal, proposalsOf } from '../../preparation';
import type { SharedOption, Shown } from '../sharedView';

/** The options that are proposed, for the customer to improve: their words, and what each is worth to them a year. */
export function sharedOptions(
  options: Readonly<Record<string, JointOption>>,
  context: OptionContext,
): readonly SharedOption[] {
  return proposalsOf({ options }, context).map(({ name, text, conditions, valueToThem }, index) => ({
    number: index + 1,
    name,
    text,
    conditions,
    valuePerYear: shown(valueToThem),
  }));
}

function shown(value: Proposal['valueToThem']): Shown | null {
  if (value === null) return null;
  const [low, high] = [toText(value.low), toText(value.high)];
  return low === high ? { kind: 'exact', value: low } : { kind: 'band', low, high };
}
