import { analyse, reanalyse } from '../../src/analysis';
import { Decimal, ZERO } from '../../src/base/decimal';
import type { Estimate } from '../../src/estimate';
import { noAnnotations } from '../support/randomCase';
import { benchEstimate } from './benchEstimate';
import { fastest } from './fastest';
import { withQuantity } from './withQuantity';

/** The same multiplications and additions, and nothing else: amounts, what is wrong with each, both sums. */
function bareLoop(estimate: Estimate): Decimal {
  const opened = estimate.lines
    .filter(({ kind }) => kind === 'item')
    .map(({ quantity, rate, factors, amount }) => ({
      quantity: new Decimal(quantity?.value ?? 0),
      rate: new Decimal(rate?.value ?? 0),
      factor: factors[0] ? new Decimal(factors[0].figure.value) : null,
      amount: new Decimal(amount?.value ?? 0),
    }));
  return timed('bare', () => {
    let computed = ZERO;
    let stated = ZERO;
    let ours = ZERO;
    let errors = ZERO;
    const load = new Decimal('1.190910');
    for (const { quantity, rate, factor, amount } of opened) {
      let product = quantity.times(rate);
      if (factor) product = product.div(factor);
      computed = computed.plus(product);
      stated = stated.plus(amount);
      ours = ours.plus(product);
      errors = errors.plus(product.minus(amount).times(load));
    }
    return computed.plus(stated).plus(ours).plus(errors);
  });
}

const times = new Map<string, number>();

function timed<T>(name: string, work: () => T): T {
  const [best, result] = fastest(work);
  times.set(name, best);
  return result;
}

function ratio(name: string, against: string): string {
  return `${((times.get(name) ?? 0) / (times.get(against) ?? 1)).toFixed(2)} times`;
}

/** A full analysis and one edit, against a bare loop over the same decimals. Whether the target is held. */
export function benchAnalysis(): boolean {
  let held = true;
  for (const count of [10_000, 100_000]) {
    const estimate = benchEstimate(count);
    bareLoop(estimate);
    const before = withQuantity(estimate, noAnnotations, 5, 3);
    // A new object each time: what is known of an estimate is kept with it.
    timed('full', () => analyse({ ...estimate }, before));
    const analysis = analyse(estimate, before);
    timed('again', () => analyse(estimate, before));
    let turn = 4;
    timed('edit', () => reanalyse(analysis, before, estimate, withQuantity(estimate, before, 5, turn++)));
    const full = (times.get('full') ?? 0) / (times.get('bare') ?? 1);
    const edit = (times.get('edit') ?? 0) / (times.get('full') ?? 1);
    held &&= full <= 4 && (count < 100_000 || edit <= 0.01);
    console.log(`${count.toLocaleString('en')} lines`);
    console.log(
      `  full analysis, from saved texts    ${ratio('full', 'bare')} the bare loop (target: at most 4)   ${(times.get('full') ?? 0).toFixed(0)} ms against ${(times.get('bare') ?? 0).toFixed(0)} ms`,
    );
    console.log(
      `  full analysis of an open estimate  ${ratio('again', 'bare')} the bare loop   ${(times.get('again') ?? 0).toFixed(0)} ms`,
    );
    console.log(
      `  one edit, incremental              ${(edit * 100).toFixed(2)} % of the full analysis (target at 100,000 lines: at most 1 %)   ${(times.get('edit') ?? 0).toFixed(1)} ms`,
    );
  }
  return held;
}
