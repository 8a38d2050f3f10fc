import { type Analysis, type BasisStep, type Contribution, shapley } from '../../../analysis';
import type { Decimal } from '../../../base/decimal';
import { causeWords, elementWords } from '../words';

/** A part of the gap at full precision, and the lines behind it. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly effect: Decimal;
  readonly contributions: () => readonly Contribution[];
}

export function bridgeParts({ bridge }: Analysis): readonly Part[] {
  return bridge.map((step) => ({ ...step, key: step.cause, label: causeWords[step.cause] }));
}

/** The bridge with what normalises the basis of the estimate as a step of its own. */
export function basisFirstParts({ basisFirst }: Analysis): readonly Part[] {
  return basisFirst.map((step) => ({ ...step, key: step.step, label: stepWords(step.step) }));
}

export function elementParts({ byElement }: Analysis): readonly Part[] {
  return byElement.map((part) => ({ ...part, label: elementWords[part.key] }));
}

export function groupParts({ byGroup }: Analysis): readonly Part[] {
  return byGroup.map((part) => ({ ...part, key: part.key ?? '' }));
}

/** The causes without an order that we chose: the mean over all orders. Its parts are of no single line. */
export function orderFreeParts(analysis: Analysis): readonly Part[] {
  return shapley(analysis).map(({ cause, effect }) => ({
    key: cause,
    label: causeWords[cause],
    effect,
    contributions: () => [],
  }));
}

export function bySize(parts: readonly Part[]): readonly Part[] {
  return parts.toSorted((a, b) => b.effect.abs().cmp(a.effect.abs()));
}

function stepWords(step: BasisStep['step']): string {
  return step === 'normalisation' ? 'Normalisation' : causeWords[step];
}
