import { Decimal, decimal, isDecimalText, ONE } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import type { SharedView } from '../sharedView';
import type { NumberInText } from './numbersIn';

/** The figures that a reader of the document can find in it or work out by its one multiplication: per year, over the term. */
export interface ShownNumbers {
  /** Whether a number of a text is one of them, as rounded there. */
  readonly has: (number: NumberInText) => boolean;
  /** Whether it is one as it stands, and not by a multiplication. */
  readonly hasItself: (number: NumberInText) => boolean;
}

/** From here on a figure may have been moved by less than a unit, so that its table foots; a shorter one is rounded. */
const printedPlaces = 2;
const digitsIn = /\d+(?:[.,]\d+)?/g;

export function shownNumbers(view: SharedView): ShownNumbers {
  const values: Decimal[] = [];
  collect(view.estimate, values);
  collect(view.totals, values);
  collect(view.bridge, values);
  collect(view.agreed, values);
  collect(view.covered, values);
  collect(view.otherArithmetic, values);
  collect(view.evidence, values);
  collect(ownershipFigures(view), values);
  collect(
    view.options?.map(({ valuePerYear }) => valuePerYear),
    values,
  );
  for (const point of view.points) {
    collect([point.items, point.direct, point.loaded, point.knockOn], values);
  }
  const volume = view.annualVolume === null ? null : decimal(view.annualVolume);
  const years = view.contractYears === null ? null : decimal(view.contractYears);
  const gap = view.totals.gap;
  const stated = decimal(view.totals.stated);
  if (!stated.isZero()) {
    for (const end of gap.kind === 'exact' ? [gap.value] : [gap.low, gap.high]) values.push(decimal(end).div(stated));
  }
  values.push(new Decimal(view.points.length), ...[volume, years].flatMap((value) => value ?? []));
  const factors = [volume, volume && years && volume.times(years)].flatMap((value) => value ?? []);
  return numberSet(values, [ONE, ...factors]);
}

/** What stands of the alternatives: in each of their figures, and in the differences that a reader makes at once. */
function ownershipFigures({ ownership }: SharedView): unknown {
  return ownership && [ownership.study, ownership.indices, ownership.alternatives];
}

/** A number is one of a set if it is what one of them, or a multiple of one, rounds to. */
export function numberSet(values: readonly Decimal[], factors: readonly Decimal[]): ShownNumbers {
  const sizes = [...new Set(values.map((value) => value.abs().toString()))].map((value) => new Decimal(value));
  const times = factors.map((factor) => sizes.map((value) => rough(value.times(factor))));
  const [once = []] = times;
  const shares = sizes.map((value) => rough(value.times(100)));
  const isOneOf = (candidates: readonly Rough[], number: NumberInText): boolean => {
    const near = number.value.toNumber();
    const unit = 10 ** -number.places;
    return candidates.some(
      ({ value, size }) =>
        // The rough size only spares the exact comparison with what is far off.
        (Math.abs(size - near) <= 2 * unit && isRounded(value, number)) ||
        (size >= 1000 && isThousands(value, number, size, near, unit)),
    );
  };
  return {
    has: (number) =>
      number.isPercent ? isOneOf(shares, number) : times.some((candidates) => isOneOf(candidates, number)),
    hasItself: (number) => isOneOf(number.isPercent ? shares : once, number),
  };
}

interface Rough {
  readonly value: Decimal;
  readonly size: number;
}

function rough(value: Decimal): Rough {
  return { value, size: value.toNumber() };
}

/** A whole number stands for what rounds to it where it is large, or a percentage; a small one is meant as it is. */
function isRounded(value: Decimal, { value: written, places, isPercent }: NumberInText): boolean {
  if (places === 0 && written.lt(100) && !isPercent) return value.eq(written);
  const unit = unitAt(places);
  const apart = value.minus(written).abs();
  return places >= printedPlaces ? apart.lt(unit) : apart.lte(unit.div(2));
}

/** `585` of `k€ 585`, and `1.2` of a million. */
function isThousands(value: Decimal, number: NumberInText, size: number, near: number, unit: number): boolean {
  if (near < 10 && number.places === 0) return false;
  return [1000, 1_000_000].some(
    (scale) =>
      size >= scale &&
      Math.abs(size / scale - near) <= 2 * unit &&
      value.div(scale).minus(number.value).abs().lt(unitAt(number.places)),
  );
}

function collect(part: unknown, into: Decimal[]): void {
  if (typeof part === 'number') into.push(new Decimal(part));
  else if (typeof part === 'string') {
    if (isDecimalText(part)) into.push(decimal(part));
    // Names and locators hold figures too: "Stock of 30 days".
    else for (const [digits] of part.matchAll(digitsIn)) into.push(new Decimal(digits.replace(',', '.')));
  } else if (Array.isArray(part)) for (const inner of part) collect(inner, into);
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner, into);
}
