import { Decimal, type DecimalText, toText } from '../base/decimal';

/**
 * A number as a workbook stores it: the decimal of at most 15 significant digits that the binary stands for.
 * What lies beyond is noise of storage (`0.1 + 0.2`), which no spreadsheet shows.
 */
export function storedNumber(binary: number): DecimalText | null {
  return Number.isFinite(binary) ? toText(new Decimal(binary.toPrecision(15))) : null;
}
