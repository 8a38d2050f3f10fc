import { type Analysis, type Covered, coverage, type Share } from '../analysis';
import type { Annotations } from '../annotations';
import { toText } from '../base/decimal';

/** How much stands behind the gap by value; fractions, null where there is no value to be part of. */
export function coverageOutput(analysis: Analysis, { evidence }: Annotations): object {
  const { estimate, effects } = coverage(analysis, (id) => Object.hasOwn(evidence, id));
  return { estimate: { positions: share(estimate.positions), ...covered(estimate) }, effects: covered(effects) };
}

function covered({ value, evidence, approvals, missing }: Covered): object {
  return { value: toText(value), evidence: share(evidence), approvals: share(approvals), missing };
}

function share({ amount, fraction }: Share): object {
  return { amount: toText(amount), fraction: fraction === null ? null : toText(fraction) };
}
