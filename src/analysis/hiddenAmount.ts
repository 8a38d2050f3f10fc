import type { HiddenCostMethod } from '../annotations';
import { Decimal, type DecimalText, decimalOrNull, ONE } from '../base/decimal';

/** What a method needs from outside itself. All per unit of product, or per piece of its group. */
export interface MethodContext {
  /** Sum of its base's own amounts at our figures; null for a method without base, or with an empty one. */
  readonly base: Decimal | null;
  /** Pieces a year: the deal's annual volume times the pieces of the group per unit of product. */
  readonly piecesPerYear: Decimal | null;
}

const secondsPerHour = new Decimal(3600);
const daysPerYear = new Decimal(365);

/**
 * A hidden cost's amount by its method (model, section 4). Null where a figure that it needs is missing,
 * or where it would divide by zero: missing is not zero.
 */
export function hiddenAmount(method: HiddenCostMethod, { base, piecesPerYear }: MethodContext): Decimal | null {
  switch (method.type) {
    case 'perUnit':
      return product(open(method.quantity) ?? ONE, open(method.rate));
    case 'share':
      return product(open(method.percent), base);
    case 'oneOff':
      return quotient(open(method.amount), open(method.volume));
    case 'perYear':
      return quotient(open(method.annualAmount), open(method.annualVolume) ?? piecesPerYear);
    case 'perBatch':
      return quotient(open(method.batchAmount), open(method.batchSize));
    case 'time':
      return quotient(
        product(open(method.cycleSeconds), open(method.hourlyRate)),
        product(product(open(method.partsPerCycle) ?? ONE, open(method.oee) ?? ONE), secondsPerHour),
      );
    case 'yieldLoss': {
      const lost = quotient(ONE, open(method.yield))?.minus(ONE) ?? null;
      return product(base, lost);
    }
    case 'carrying':
      return quotient(
        product(product(open(method.inventoryValue), open(method.days)), open(method.annualRate)),
        daysPerYear,
      );
    case 'expected':
      return quotient(product(open(method.probability), open(method.impact)), open(method.volume));
  }
}

const open = (figure: DecimalText | null): Decimal | null => decimalOrNull(figure);

function product(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? null : a.times(b);
}

function quotient(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null || b.isZero() ? null : a.div(b);
}
