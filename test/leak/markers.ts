import { type DecimalText, text } from '../../src/base/decimal';

/** Something planted in one field, and whether a reader of the document may find it. */
export interface Marker {
  readonly where: string;
  readonly value: string;
  readonly isNumber: boolean;
  readonly mayShow: boolean;
}

/** Makes markers that stand nowhere else: words of one odd alphabet, numbers of digits that no sum comes to. */
export class MarkerMint {
  readonly markers: Marker[] = [];
  #turn: number;

  /** Markers of another beginning are others, in the same order. */
  constructor(begin = 0) {
    this.#turn = begin;
  }

  word(where: string, mayShow: boolean): string {
    const turn = this.#next();
    const letters = Array.from(String(turn), (digit) => 'BCDFGHKLMN'.charAt(Number.parseInt(digit, 10))).join('');
    const value = `Zqx${letters}wvj`;
    this.markers.push({ where, value, isNumber: false, mayShow });
    return value;
  }

  /** Five digits before the point and three after, or a fraction of six: digits that stand together in no other figure. */
  number(where: string, mayShow: boolean, isFraction = false): DecimalText {
    const turn = this.#next();
    const digits = String(((turn * 79_193) % 89_989) + 10_000);
    const value = text(isFraction ? `0.${digits}${turn % 9}1` : `${digits}.${turn % 9}17`);
    this.markers.push({ where, value, isNumber: true, mayShow });
    return value;
  }

  /** Of bytes: 64 digits, of which a document has none. */
  sha256(where: string): string {
    const value = String(this.#next()).padStart(4, '0').replaceAll('0', 'e').repeat(16);
    this.markers.push({ where, value, isNumber: false, mayShow: false });
    return value;
  }

  #next(): number {
    this.#turn += 1;
    return 100 + this.#turn;
  }
}
