import { analyse, reanalyse } from '../../src/analysis';
import type { Annotations, Position, PositionId } from '../../src/annotations';
import { Decimal, text, ZERO } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate } from '../../src/estimate';
import { noAnnotations } from '../support/randomCase';
import { benchEstimate } from './benchEstimate';

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

/** Best of at least five runs and two seconds, so that what is measured is compiled and not interrupted. */
function timed<T>(name: string, work: () => T): T {
  let result = work();
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let i = 0; i < 5 || performance.now() - begun < 2000; i++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  times.set(name, best);
  return result;
}

function ratio(name: string, against: string): string {
  return `${((times.get(name) ?? 0) / (times.get(against) ?? 1)).toFixed(2)} times`;
}

function withPosition(estimate: Estimate, annotations: Annotations, quantity: number): Annotations {
  const line = estimate.lines[5];
  if (!line) throw new Error('no line');
  const nothing = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  const position: Position = {
    ...emptyArgument,
    ...nothing,
    order: 'i',
    id: 'p' as PositionId,
    lineId: line.id,
    quantity: text(quantity),
  };
  return { ...annotations, positions: { [position.id]: position } };
}

/** A full analysis and one edit, against a bare loop over the same decimals. Whether the target is held. */
export function benchAnalysis(): boolean {
  let held = true;
  for (const count of [10_000, 100_000]) {
    const estimate = benchEstimate(count);
    bareLoop(estimate);
    const before = withPosition(estimate, noAnnotations, 3);
    // A new object each time: what is known of an estimate is kept with it.
    timed('full', () => analyse({ ...estimate }, before));
    const analysis = analyse(estimate, before);
    timed('again', () => analyse(estimate, before));
    let turn = 4;
    timed('edit', () => reanalyse(analysis, before, estimate, withPosition(estimate, before, turn++)));
    const full = (times.get('full') ?? 0) / (times.get('bare') ?? 1);
    held &&= full <= 4;
    console.log(`${count.toLocaleString('en')} lines`);
    console.log(
      `  full analysis, from saved texts    ${ratio('full', 'bare')} the bare loop (target: at most 4)   ${(times.get('full') ?? 0).toFixed(0)} ms against ${(times.get('bare') ?? 0).toFixed(0)} ms`,
    );
    console.log(
      `  full analysis of an open estimate  ${ratio('again', 'bare')} the bare loop   ${(times.get('again') ?? 0).toFixed(0)} ms`,
    );
    console.log(
      `  one edit, incremental              ${ratio('edit', 'bare')} the bare loop   ${(times.get('edit') ?? 0).toFixed(1)} ms`,
    );
  }
  return held;
}
