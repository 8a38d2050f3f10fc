import { ZERO } from '../../base/decimal';
import type { CostElement } from '../estimate';
import type { PartReading, RowFigures } from '../recognition';
import type { Draft } from '../rows/draft';
import type { Part } from '../rows/parts';
import { toFigure } from '../sheet/grid';
import { halfUnit } from '../tables/agrees';

/** Whether a row of a wide table is a group of its elements: a single element is a line by itself. */
export function isSplit({ parts, amount }: Draft): boolean {
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return parts.length > 1;
  // A single element that is not the row's amount stands beside it.
  if (amount === null) return false;
  // Quantity x rate alone, with nothing added, is the line itself.
  if (only.amount === null && only.rate !== null) return false;
  return only.amount === null || only.amount.value.minus(amount.value).abs().gt(halfUnit(amount.places).times(2));
}

/** The elements of a row as its lines. */
export function describeParts({ parts }: Draft, rowElement: CostElement): readonly PartReading[] {
  return parts.map((part) => {
    const base = part.baseColumns.filter((column) => parts.some((other) => other.column === column));
    const isMarkup = part.percent !== null && base.length > 0;
    return {
      kind: isMarkup ? 'markup' : 'line',
      label: part.label,
      costElement: part.element ?? rowElement,
      figures: partFigures(part, isMarkup),
      baseColumns: isMarkup ? base : [],
      reason: part.reason,
    };
  });
}

export function partFigures(part: Part, isMarkup: boolean): RowFigures {
  return {
    quantity: isMarkup ? null : (part.quantity?.figure ?? null),
    unit: isMarkup ? null : part.unit,
    rate: isMarkup ? null : (part.rate?.figure ?? null),
    factors: isMarkup ? [] : part.factors,
    percent: isMarkup ? (part.percent?.figure ?? null) : null,
    divides: false,
    amount: part.amount === null ? null : toFigure(part.amount),
    amountColumn: part.column,
    attributes: {},
  };
}

/** The row's total is its quantity times its elements, where it is not their plain sum. */
export function multipliesParts({ parts, amount, quantity }: Draft): boolean {
  if (amount === null || quantity === null || quantity.value.eq(1)) return false;
  const sum = parts.reduce((before, part) => before.plus(part.amount?.value ?? ZERO), ZERO);
  const tolerance = halfUnit(amount.places).times(parts.length + 1);
  if (sum.minus(amount.value).abs().lte(tolerance)) return false;
  return sum.times(quantity.value).minus(amount.value).abs().lte(tolerance.times(quantity.value.abs()));
}
