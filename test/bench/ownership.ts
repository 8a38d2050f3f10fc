import { ownershipCost } from '../../src/analysis';
import type { Ownership, TcoLine, TcoLineId } from '../../src/annotations';
import { Decimal, decimal, text, ZERO } from '../../src/base/decimal';
import { type LineSketch, ownershipOf } from '../support/ownership';
import { fastest } from './fastest';

/** A frame of a screen that draws sixty a second. */
const frame = 16;
const [alternatives, lines, years] = [10, 500, 30];

/** Every third line once, the others yearly; of each three one that rises by an index and one by a rate of its own. */
function benchOwnership(): Ownership {
  const sketches = (course: number): readonly LineSketch[] =>
    Array.from(
      { length: lines },
      (_, n): LineSketch => ({
        label: `Line ${n}`,
        category: (['acquisition', 'energy', 'quality', 'downtime'] as const)[n % 4] ?? 'other',
        amount: text(((n * 7919 + course * 104_729) % 99_991) / 100 + 1),
        timing:
          n % 25 === 0
            ? { type: 'oneOff', year: text(n % years) }
            : n % 10 === 1
              ? { type: 'perUnit', from: 1, to: null }
              : { type: 'recurring', from: 1, to: null, every: 1 },
        escalation:
          n % 3 === 0
            ? { type: 'none' }
            : n % 3 === 1
              ? { type: 'rate', rate: text((n % 7) / 200) }
              : { type: 'index', id: 'steel' as never },
      }),
    );
  return ownershipOf(
    { years, discountRate: text('0.07'), volumes: [text(1000)] },
    Object.fromEntries(Array.from({ length: alternatives }, (_, course) => [`a${course}`, sketches(course)])),
    { steel: [text('0.02'), text('0.031'), text('0.015')] },
  );
}

/** New objects throughout: what is known of a line is kept with it. */
function opened(ownership: Ownership): Ownership {
  const tcoLines = Object.fromEntries(
    Object.entries(ownership.tcoLines).map(([id, line]): [string, TcoLine] => [id, { ...line }]),
  );
  return { ...ownership, study: { ...ownership.study }, tcoLines };
}

/** As many amounts times a factor, discounted and added to their year, and nothing else. */
function bareLoop(ownership: Ownership): Decimal {
  const factors = Array.from({ length: years + 1 }, (_, t) => new Decimal('1.07').pow(-t));
  const rise = Array.from({ length: years + 1 }, (_, t) => new Decimal('1.02').pow(t));
  let total = ZERO;
  for (const line of Object.values(ownership.tcoLines)) {
    const amount = decimal(line.amount ?? text(0));
    let [flows, present] = [ZERO, ZERO];
    const last = line.timing.type === 'oneOff' ? 1 : years;
    for (let t = 1; t <= last; t++) {
      const flow = amount.times(rise[t] ?? 1);
      flows = flows.plus(flow);
      present = present.plus(flow.times(factors[t] ?? 1));
    }
    total = total.plus(flows).plus(present);
  }
  return total;
}

/** The cost of ownership in full and after one edit, against a bare loop over the same decimals. Whether the target is held. */
export function benchOwnershipCost(): boolean {
  const ownership = benchOwnership();
  const [bare] = fastest(() => bareLoop(ownership));
  const [full] = fastest(() => ownershipCost(opened(ownership), null));
  ownershipCost(ownership, null);
  let turn = 1;
  let now = ownership;
  const [edit] = fastest(() => {
    const id = `a3 ${(turn * 37) % lines}` as TcoLineId;
    const before = now.tcoLines[id];
    turn += 1;
    if (before) now = { ...now, tcoLines: { ...now.tcoLines, [id]: { ...before, amount: text(turn + 0.5) } } };
    return ownershipCost(now, null);
  });
  console.log(`${alternatives} alternatives x ${lines} TCO lines x ${years} years`);
  console.log(
    `  cost of ownership in full           ${(full / bare).toFixed(2)} times the bare loop (target: at most 4)   ${full.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
  );
  console.log(`  after one edit                      ${edit.toFixed(1)} ms (target: within a frame, ${frame} ms)`);
  return full / bare <= 4 && edit <= frame;
}
