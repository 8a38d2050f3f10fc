import type { TotalProgram } from './compileTotal';
import type { Form } from './form';
import type { Basis } from './rangedRule';

/** Works a compiled total out for a chunk of trials, figure by figure, in binary floating point. */
export interface Evaluator {
  readonly begin: (count: number) => void;
  /** Takes one figure's values in this chunk. Every figure is given once, in any order. */
  readonly take: (figure: number, values: Float64Array) => void;
  /** Adds up to the gap's values in this chunk. */
  readonly finish: (out: Float64Array, from: number) => void;
}

interface Terms {
  readonly constant: number;
  readonly atoms: Int32Array;
  readonly weights: Float64Array;
}

/** `gapForm` is the total brought to the gap: scaled to a unit of product, the stated total taken off. */
export function evaluator({ atoms }: Pick<TotalProgram, 'atoms'>, gapForm: Form, chunk: number): Evaluator {
  const gap = termsOf(gapForm);
  const products = atoms.flatMap((atom, place) =>
    atom.type === 'product' ? [{ place, a: termsOf(atom.a), b: termsOf(atom.b) }] : [],
  );
  const isKept = new Set<number>(products.flatMap(({ a, b }) => [...a.atoms, ...b.atoms]));
  const weightInGap = new Float64Array(atoms.length);
  gap.atoms.forEach((atom, i) => {
    weightInGap[atom] = gap.weights[i] as number;
  });
  const kept = atoms.map((_, place) => (isKept.has(place) ? new Float64Array(chunk) : null));
  const ofFigure = new Map<number, { readonly place: number; readonly basis: Basis }[]>();
  for (const [place, atom] of atoms.entries())
    if (atom.type === 'figure')
      ofFigure.set(atom.figure, [...(ofFigure.get(atom.figure) ?? []), { place, basis: atom.basis }]);
  const sum = new Float64Array(chunk);
  const left = new Float64Array(chunk);
  const right = new Float64Array(chunk);
  let count = 0;

  const fill = ({ constant, atoms: of, weights }: Terms, out: Float64Array): void => {
    out.fill(constant, 0, count);
    for (let i = 0; i < of.length; i++) {
      const values = kept[of[i] as number];
      if (values) addTimes(out, values, weights[i] as number, count);
    }
  };

  return {
    begin(wanted) {
      count = wanted;
      sum.fill(gap.constant, 0, count);
    },
    take(figure, values) {
      for (const { place, basis } of ofFigure.get(figure) ?? []) {
        const weight = weightInGap[place] as number;
        const store = kept[place] ?? null;
        if (store === null && basis === 'x') {
          addTimes(sum, values, weight, count);
          continue;
        }
        const own = store ?? left;
        if (basis === 'x') own.set(values.subarray(0, count));
        else if (basis === '1/x') for (let t = 0; t < count; t++) own[t] = 1 / (values[t] as number);
        else for (let t = 0; t < count; t++) own[t] = 1 / (1 - (values[t] as number));
        if (weight !== 0) addTimes(sum, own, weight, count);
      }
    },
    finish(out, from) {
      for (const { place, a, b } of products) {
        fill(a, left);
        fill(b, right);
        for (let t = 0; t < count; t++) left[t] = (left[t] as number) * (right[t] as number);
        kept[place]?.set(left.subarray(0, count));
        const weight = weightInGap[place] as number;
        if (weight !== 0) addTimes(sum, left, weight, count);
      }
      out.set(sum.subarray(0, count), from);
    },
  };
}

function addTimes(out: Float64Array, values: Float64Array, weight: number, count: number): void {
  for (let t = 0; t < count; t++) out[t] = (out[t] as number) + weight * (values[t] as number);
}

function termsOf({ constant, terms }: Form): Terms {
  return {
    constant: constant.toNumber(),
    atoms: Int32Array.from(terms.keys()),
    weights: Float64Array.from([...terms.values()].map((weight) => weight.toNumber())),
  };
}
