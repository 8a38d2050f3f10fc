import { analyse, reanalyse } from '../../src/analysis';
import type { Annotations, Position, PositionId } from '../../src/annotations';
import { Decimal, text, ZERO } from '../../src/base/decimal';
import { emptyArgument } from '../../src/case';
import type { Estimate, Figure, Line, LineId } from '../../src/estimate';
import { noAnnotations } from '../support/randomCase';

const groupSize = 100;

/** Items in groups of 100, every fourth with a yield, stated amounts rounded to cents, three cascaded mark-ups. */
function estimateWith(items: number): Estimate {
  const lines: Line[] = [];
  const figure = (value: Decimal | string, places: number): Figure => ({
    value: text(value.toString()),
    cell: null,
    places,
  });
  const add = (kind: Line['kind'], parentId: LineId | null, level: number, more: Partial<Line>): LineId => {
    const id = `S!F${lines.length + 1}` as LineId;
    lines.push({
      id,
      key: { sheet: 'S', row: lines.length + 1, column: 6 },
      parentId,
      kind,
      label: `${kind} ${lines.length}`,
      level,
      quantity: null,
      unit: null,
      rate: null,
      factors: [],
      percent: null,
      divides: false,
      baseIds: [],
      baseUsedIds: null,
      amount: null,
      costElement: 'other',
      attributes: {},
      reason: '',
      confidence: 1,
      ...more,
    });
    return id;
  };
  const total = add('total', null, 0, {});
  const groups: LineId[] = [];
  for (let g = 0; g < items / groupSize; g++) {
    const group = add('group', total, 1, {});
    groups.push(group);
    for (let i = 0; i < groupSize; i++) {
      const n = g * groupSize + i;
      const quantity = new Decimal((n % 97) + 1).div(8);
      const rate = new Decimal((n * 7919) % 10007).plus(1).div(100);
      const yields = n % 4 === 0 ? new Decimal('0.97') : null;
      const amount = (yields ? quantity.times(rate).div(yields) : quantity.times(rate)).toDecimalPlaces(2);
      add('item', group, 2, {
        quantity: figure(quantity, 3),
        rate: figure(rate, 2),
        factors: yields ? [{ name: 'yield', class: 'yield', figure: figure(yields, 2), divides: true }] : [],
        amount: figure(amount, 2),
      });
    }
  }
  const overhead = add('markup', total, 1, { percent: figure('0.05', 2), baseIds: groups });
  const sga = add('markup', total, 1, { percent: figure('0.07', 2), baseIds: [...groups, overhead] });
  add('markup', total, 1, { percent: figure('0.06', 2), baseIds: [...groups, overhead, sga] });
  return {
    name: 'Bench',
    fileName: 'bench.xlsx',
    sheet: 'S',
    currency: 'EUR',
    amountScale: text(1),
    perUnitOf: text(1),
    isText: false,
    lines,
    facts: [],
    ignored: [],
  };
}

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
    const estimate = estimateWith(count);
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
