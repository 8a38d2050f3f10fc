import { halfUnit } from './agrees';
import type { ColumnFacts } from './columnFacts';

/** Whether one column is the other in another scale or currency, as far as the printed places can tell. */
export function isMultiple(a: ColumnFacts, b: ColumnFacts): boolean {
  const pairs = [...b.numbers.values()].flatMap((own) => {
    const other = a.numbers.get(own.row);
    return other === undefined || other.value.isZero() || own.value.isZero() ? [] : [{ own, other }];
  });
  const [first, ...rest] = pairs;
  if (first === undefined || pairs.length < 3) return false;
  const largest = rest.reduce((most, pair) => (pair.own.value.abs().gt(most.own.value.abs()) ? pair : most), first);
  const ratio = largest.own.value.div(largest.other.value);
  return pairs.every(({ own, other }) => {
    const slack = halfUnit(own.places).plus(halfUnit(other.places).times(ratio.abs()));
    const made = other.value.times(ratio);
    return own.value
      .minus(made)
      .abs()
      .lte(slack.plus(made.abs().times('0.005')));
  });
}
