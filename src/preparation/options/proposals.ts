import { inOrder } from '../../annotations';
import { Decimal } from '../../base/decimal';
import type { JointOption, Preparation, ProposalLevel } from '../preparation';
import { contextToTheDigit, restsOnWhatIsKept } from './onTheTable';
import { type OptionContext, optionValue } from './optionValue';

/** What the critique may say of an option: its words, and its value to the customer as far as the level allows. */
export interface Proposal {
  readonly optionId: string;
  readonly name: string;
  /** What we propose, for the customer to improve. */
  readonly text: string;
  readonly conditions: string;
  /** A year, in the deal's currency: the two are one figure at the level exact. Null where only words are shown. */
  readonly valueToThem: { readonly low: Decimal; readonly high: Decimal } | null;
}

/**
 * The options that were marked for the critique, picked field by field: never what they are worth to us, whom they
 * serve, or what we fear of them. A value that the engine makes follows from what the critique shows to the digit alone.
 */
export function proposalsOf({ options }: Pick<Preparation, 'options'>, context: OptionContext): readonly Proposal[] {
  const told = contextToTheDigit(context);
  return inOrder<JointOption>(options).flatMap((option) => {
    const { id, name, proposal, conditions, disclosure } = option;
    if (disclosure === 'internal' || proposal.trim() === '') return [];
    const isKept = restsOnWhatIsKept(option, context.annotations);
    const { toThem } = optionValue(option.method, told);
    const valueToThem = toThem === null || isKept ? null : shown(toThem, disclosure);
    return [{ optionId: id, name, text: proposal, conditions, valueToThem }];
  });
}

function shown(value: Decimal, level: ProposalLevel): Proposal['valueToThem'] {
  if (level === 'exact') return { low: value, high: value };
  return level === 'range' ? bandAround(value) : null;
}

/** The step of the first significant digit below the value and above it: 48,210 lies in 40,000 to 50,000. */
function bandAround(value: Decimal): { readonly low: Decimal; readonly high: Decimal } {
  if (value.isZero()) return { low: value, high: value };
  const step = new Decimal(10).pow(value.abs().logarithm(10).floor());
  const low = value.div(step).floor().times(step);
  return { low, high: low.plus(step) };
}
