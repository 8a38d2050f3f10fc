import { Decimal, ZERO } from '../../base/decimal';

/**
 * What stands open while rows are read, with running sums, so that "which rows at the end add up to this?" is answered
 * by a look-up and not by trying every length.
 */
export class OpenStack {
  readonly nodes: number[] = [];
  readonly #sums: Decimal[] = [ZERO];
  readonly #places = new Map<string, number[]>();

  constructor() {
    this.#remember(0);
  }

  get length(): number {
    return this.nodes.length;
  }

  push(node: number, amount: Decimal): void {
    this.nodes.push(node);
    this.#sums.push(this.sum.plus(amount));
    this.#remember(this.nodes.length);
  }

  get sum(): Decimal {
    return this.#sums.at(-1) ?? ZERO;
  }

  /** How many nodes from `start` on change the sum; a coincidence needs more than one. */
  priced(start: number): number {
    let count = 0;
    for (let depth = start; depth < this.nodes.length && count < 10; depth += 1) {
      if (!(this.#sums[depth] ?? ZERO).eq(this.#sums[depth + 1] ?? ZERO)) count += 1;
    }
    return count;
  }

  /** The sum of the nodes from `start` to the end. */
  sumFrom(start: number): Decimal {
    return this.sum.minus(this.#sums[start] ?? ZERO);
  }

  /** Takes the nodes from `start` to the end. */
  take(start: number): readonly number[] {
    while (this.#sums.length > start + 1) {
      const depth = this.#sums.length - 1;
      const key = keyOf(this.#sums[depth] ?? ZERO);
      const known = this.#places.get(key)?.filter((place) => place !== depth) ?? [];
      if (known.length === 0) this.#places.delete(key);
      else this.#places.set(key, known);
      this.#sums.pop();
    }
    return this.nodes.splice(start);
  }

  /** Starts from which the nodes to the end add up to `amount` within `tolerance(count)`, the shortest first. */
  startsOf(amount: Decimal, tolerance: (count: number) => Decimal): readonly number[] {
    const wanted = this.sum.minus(amount);
    const starts = new Set<number>();
    for (const step of steps) {
      for (const start of this.#places.get(keyOf(wanted.plus(step))) ?? []) {
        const count = this.nodes.length - start;
        if (count > 0 && this.sumFrom(start).minus(amount).abs().lte(tolerance(count))) starts.add(start);
      }
    }
    return [...starts].sort((a, b) => b - a);
  }

  #remember(depth: number): void {
    const key = keyOf(this.#sums[depth] ?? ZERO);
    const known = this.#places.get(key);
    if (known === undefined) this.#places.set(key, [depth]);
    else known.push(depth);
  }
}

/** Sums are kept by their hundredths; a rounded sum may lie a few of them away. */
const steps: readonly Decimal[] = Array.from({ length: 11 }, (_, index) => new Decimal(index - 5).div(100));

function keyOf(sum: Decimal): string {
  return sum.toDecimalPlaces(2).toString();
}
