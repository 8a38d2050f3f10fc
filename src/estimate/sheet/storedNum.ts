import { type Decimal, type DecimalText, decimal } from '../../base/decimal';
import { displayedPlaces, isPercentFormat } from '../numbers/places';
import type { Num } from './grid';

/**
 * A number as the workbook stores it, opened on the first use: of most figures of a long sheet only the text is needed,
 * and a decimal costs more than all else that is done with them.
 */
export class StoredNum implements Num {
  readonly text: DecimalText;
  readonly row: number;
  readonly column: number;
  readonly isPercent: boolean;
  readonly #format: string | null;
  #value: Decimal | null = null;
  #places = -1;

  constructor(text: DecimalText, format: string | null, row: number, column: number) {
    this.text = text;
    this.row = row;
    this.column = column;
    this.isPercent = isPercentFormat(format);
    this.#format = format;
  }

  get value(): Decimal {
    this.#value ??= decimal(this.text);
    return this.#value;
  }

  get places(): number {
    if (this.#places < 0) this.#places = displayedPlaces(this.#format, this.text);
    return this.#places;
  }
}

/** Whether a figure is zero, told by its text where that is all that is known of it. */
export function isZeroNum(num: Num): boolean {
  return num instanceof StoredNum ? num.text === '0' : num.value.isZero();
}
