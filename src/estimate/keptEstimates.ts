import type { Workbook } from '../import';
import type { Estimate } from './estimate';
import type { ProductReading, Recognition } from './recognition';

interface Kept {
  readonly workbook: Workbook;
  readonly sheets: Recognition['sheets'];
  readonly estimate: Estimate;
}

// To tell whether a product adds up it is built already: the next who asks for it is given the same.
const kept = new WeakMap<ProductReading, Kept>();

/** Keeps the estimate of a product as long as the product is known. */
export function keepEstimate(product: ProductReading, entry: Kept): void {
  kept.set(product, entry);
}

/** The estimate of a product, where it was built of this workbook and these readings; else `null`. */
export function keptEstimate(
  product: ProductReading,
  workbook: Workbook,
  sheets: Recognition['sheets'],
): Estimate | null {
  const before = kept.get(product);
  return before?.workbook === workbook && before.sheets === sheets ? before.estimate : null;
}
