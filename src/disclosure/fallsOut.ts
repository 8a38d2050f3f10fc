import { type HiddenCost, methods, type Position } from '../annotations';

/**
 * Of an overlay shown as a range the one other figure of ours that a reader would find: the amount is a band too, and its
 * ends divided by those of the ranged figure leave the other to the digit. Its name; null where none falls out, since there
 * is no other, or there are several of which no more than the product is found.
 */
export function fallsOut(overlay: Position | HiddenCost): string | null {
  const { range } = overlay;
  if (range === null) return null;
  const others = figuresOf(overlay).filter((name) => name !== range.of);
  const [only] = others;
  return only !== undefined && others.length === 1 && figuresOf(overlay).length === 2 ? only : null;
}

function figuresOf(overlay: Position | HiddenCost): readonly string[] {
  if ('method' in overlay) {
    const values = overlay.method as unknown as Readonly<Record<string, unknown>>;
    return methods[overlay.method.type].fields
      .map(({ name }) => name)
      .filter((name) => typeof values[name] === 'string');
  }
  const { quantity, rate, percent, amount, factors } = overlay;
  const named = { quantity, rate, percent, amount };
  return [
    ...Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [name])),
    ...Object.keys(factors).map((place) => `factor:${place}`),
  ];
}
