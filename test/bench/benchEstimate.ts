import { Decimal, text } from '../../src/base/decimal';
import type { Estimate, Figure, Line, LineId } from '../../src/estimate';

const groupSize = 100;

/** Items in groups of 100, every fourth with a yield, stated amounts rounded to cents, three cascaded mark-ups. */
export function benchEstimate(items: number): Estimate {
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
