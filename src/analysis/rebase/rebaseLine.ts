import type { Rebasing, RebasingBasis } from '../../annotations';
import { type Decimal, decimalOrNull, ONE } from '../../base/decimal';
import { type Inputs, itemAmount, type OpenFactor, ownAmount } from '../../estimate';
import type { OwnCause } from '../causes';

/** What one re-basing does to a line's own amount, in the scale of the file. */
export interface RebasingStep {
  readonly record: Rebasing;
  readonly cause: OwnCause;
  readonly effect: Decimal;
}

/** An item of the customer with the basis of its figures put on ours: what positions then stand on. */
export interface RebasedLine {
  readonly inputs: Inputs;
  /** Own amount at the re-based figures; null where the customer's figures make none. */
  readonly amount: Decimal | null;
  /** Amount after minus amount before, one after the other. */
  readonly steps: readonly RebasingStep[];
}

/**
 * Puts the customer's figures on our basis, in the fixed order index, terms, exchange. Every index takes its share of the
 * customer's own rate: `rate' = rate x (1 + sum of share x (to / from - 1))`, so that no index compounds another. An
 * exchange acts on the line's exchange factor, where it has one. A figure that a position states is replaced later, and
 * the position's effect then starts from the re-based figure, so that the steps still add up exactly.
 */
export function rebaseLine(inputs: Inputs, records: readonly Rebasing[]): RebasedLine {
  const steps: RebasingStep[] = [];
  let at: Inputs = inputs;
  let before = ownAmount(inputs);
  for (const record of records) {
    const next = rebased(at, inputs, record.basis);
    const after = ownAmount(next);
    if (before !== null && after !== null && !after.eq(before)) {
      steps.push({ record, cause: causeOf(inputs, record), effect: after.minus(before) });
    }
    at = next;
    before = after;
  }
  return { inputs: at, amount: before, steps };
}

/** The cause of a re-basing's effect on a line: of its rate, of its exchange, or of a lone amount. */
export function causeOf({ quantity, rate, factors }: Inputs, { basis }: Rebasing): OwnCause {
  if (itemAmount(quantity, rate, factors) === null) return 'amount';
  return basis.type === 'exchange' ? 'exchange' : 'rate';
}

/** Whether a re-basing has the figures that it needs: values above zero, a share of at most the whole. */
export function hasRebasingFigures({ basis }: Rebasing): boolean {
  return basis.type === 'terms' ? basis.amount !== null : ratioOf(basis) !== null && isShare(basis);
}

function isShare(basis: RebasingBasis): boolean {
  const share = basis.type === 'index' ? decimalOrNull(basis.share) : null;
  return share === null || (!share.isNegative() && share.lte(ONE));
}

type Dated = Exclude<RebasingBasis, { type: 'terms' }>;

// Records never change, and one may reach every line.
const ratios = new WeakMap<Dated, Decimal | null>();

function ratioOf(basis: Dated): Decimal | null {
  const before = ratios.get(basis);
  if (before !== undefined) return before;
  const ratio = workRatio(basis);
  ratios.set(basis, ratio);
  return ratio;
}

function workRatio({ from, to }: Dated): Decimal | null {
  const [before, after] = [decimalOrNull(from.value), decimalOrNull(to.value)];
  return before === null || after === null || before.lte(0) || after.lte(0) ? null : after.div(before);
}

function rebased(at: Inputs, theirs: Inputs, basis: RebasingBasis): Inputs {
  if (basis.type === 'terms') {
    const more = decimalOrNull(basis.amount);
    return more === null ? at : withMore(at, more, more.times(at.quantity ?? ONE));
  }
  const ratio = ratioOf(basis);
  if (ratio === null) return at;
  if (basis.type === 'exchange') return exchanged(at, basis, ratio);
  const growth = (decimalOrNull(basis.share) ?? ONE).times(ratio.minus(ONE));
  return withMore(at, growth.times(theirs.rate ?? 0), growth.times(theirs.amount ?? 0));
}

/** More of the rate, and of the lone amount. A stated amount beside figures that make one is not read. */
function withMore(at: Inputs, rate: Decimal, amount: Decimal): Inputs {
  return {
    quantity: at.quantity,
    rate: at.rate?.plus(rate) ?? null,
    factors: at.factors,
    share: at.share,
    amount: at.amount?.plus(amount) ?? null,
  };
}

function exchanged(
  at: Inputs,
  { from, to, divides }: Extract<RebasingBasis, { type: 'exchange' }>,
  ratio: Decimal,
): Inputs {
  const growth = divides ? ONE.div(ratio) : ratio;
  const { quantity, rate, factors, share, amount } = at;
  const place = factors.findIndex((factor) => factor.class === 'exchange');
  const factor = factors[place];
  if (!factor) {
    return { quantity, rate: rate?.times(growth) ?? null, factors, share, amount: amount?.times(growth) ?? null };
  }
  const isSameWay = factor.divides === divides;
  const [theirRate, ourRate] = [decimalOrNull(from.value), decimalOrNull(to.value)];
  // Their rate itself becomes ours, without what a division leaves behind.
  const value: Decimal =
    isSameWay && theirRate && ourRate && factor.value.eq(theirRate)
      ? ourRate
      : factor.divides
        ? factor.value.div(growth)
        : factor.value.times(growth);
  const changed: readonly OpenFactor[] = factors.with(place, { ...factor, value });
  return { quantity, rate, factors: changed, share, amount: amount?.times(growth) ?? null };
}
