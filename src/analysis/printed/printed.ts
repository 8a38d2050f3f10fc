import type { Decimal } from '../../base/decimal';
import { apportion, apportionKept, apportionTo } from '../../base/rounding';

/** Figures of one screen or document that print already, by what they stand for: one figure never prints two ways. */
export class Printed {
  readonly #figures = new Map<string, Decimal>();

  /** The first print of a figure is kept. */
  add(value: Decimal, printed: Decimal): void {
    const key = keyOf(value);
    if (!this.#figures.has(key)) this.#figures.set(key, printed);
  }

  of(value: Decimal): Decimal | null {
    return this.#figures.get(keyOf(value)) ?? null;
  }

  /**
   * Rounds parts to a printed total. What prints already prints the same here, unless the others leave no room for it;
   * where the parts cannot reach the total at all they add up to a rounded sum of their own.
   */
  foot(parts: readonly Decimal[], places: number, total: Decimal): Footed {
    const kept = parts.map((value) => ({ value, kept: this.of(value) }));
    const reached = apportionKept(kept, places, total) ?? apportionTo(parts, places, total);
    return reached ? { parts: reached, total } : apportion(parts, places);
  }
}

export interface Footed {
  readonly parts: readonly Decimal[];
  readonly total: Decimal;
}

/** What lies beyond 20 decimals is residue of divisions. */
function keyOf(value: Decimal): string {
  return value.toFixed(20);
}
