import type { Decimal } from '../../base/decimal';
import type { Figure } from '../estimate';
import { type Num, toFigure } from '../sheet/grid';
import type { Input } from './draft';

/** A number of the sheet as a figure of its row; it stays unopened until somebody reckons with it. */
class NumInput implements Input {
  readonly #num: Num;
  readonly figure: Figure;

  constructor(num: Num, figure: Figure) {
    this.#num = num;
    this.figure = figure;
  }

  get value(): Decimal {
    return this.#num.value;
  }
}

export function inputOf(num: Num, figure: Figure = toFigure(num)): Input {
  return new NumInput(num, figure);
}
