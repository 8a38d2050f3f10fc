import { type Decimal, type DecimalText, decimal } from '../../base/decimal';
import type { Cell } from '../../import';
import { displayedPlaces, isPercentFormat } from '../numbers/places';
import type { Num } from './grid';

/**
 * A number as the workbook stores it, opened on the first use: of most figures of a long sheet only the text is needed,
 * and a decimal costs more than all else that is done with them.
 */
export class StoredNum implements Num {
  readonly row: number;
  readonly isPercent: boolean;
  readonly #cell: Cell;
  #value: Decimal | null = null;
  #places = -1;

  /** `cell` holds a number. */
  constructor(cell: Cell, row: number) {
    this.row = row;
    this.isPercent = isPercentFormat(cell.format);
    this.#cell = cell;
  }

  get text(): DecimalText {
    return this.#cell.value as DecimalText;
  }

  get column(): number {
    return this.#cell.column;
  }

  get value(): Decimal {
    this.#value ??= decimal(this.text);
    return this.#value;
  }

  get places(): number {
    if (this.#places < 0) this.#places = displayedPlaces(this.#cell.format, this.text);
    return this.#places;
  }
}

/** Whether a figure is zero, told by its text where that is all that is known of it. */
export function isZeroNum(num: Num): boolean {
  return num instanceof StoredNum ? num.text === '0' : num.value.isZero();
}
