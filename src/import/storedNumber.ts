import { Decimal, type DecimalText, toText } from '../base/decimal';

/**
 * A number as a workbook stores it: the decimal of at most 15 significant digits that the binary stands for.
 * What lies beyond is noise of storage (`0.1 + 0.2`), which no spreadsheet shows.
 */
export function storedNumber(binary: number): DecimalText | null {
  if (!Number.isFinite(binary)) return null;
  // The shortest text that stands for the binary is the answer where it has no more than 15 digits.
  const shortest = String(binary);
  if (shortest.length <= 15 && !shortest.includes('e')) return shortest as DecimalText;
  return toText(new Decimal(binary.toPrecision(15)));
}
