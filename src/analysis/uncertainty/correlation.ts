import type { CostElement } from '../../estimate';
import { fillNormals, type Stream, streamOf } from './normals';

/** How the draws of ranges without a driver hang together: correlations of the normal draws behind them. */
export interface CorrelationSettings {
  /** Between ranges of one cost element. */
  readonly correlationWithinElement: number;
  /** The same for single cost elements, where it is another. */
  readonly withinElement?: Readonly<Partial<Record<CostElement, number>>>;
  /** Between ranges of different cost elements. */
  readonly correlationAcross: number;
  /** Between two named draws: the id of an overlay, or a driver. Overrides the other two. */
  readonly pairs?: readonly { readonly a: string; readonly b: string; readonly correlation: number }[];
}

/** One draw per trial: of a range of its own, or of a driver (`element` null: it hangs together with nothing else). */
export interface DrawnBy {
  readonly name: string;
  /** A cost element, or the category of a TCO line. */
  readonly element: string | null;
}

/** Correlated standard normal draws, a chunk of trials at a time. */
export interface Normals {
  /** Draws the next `count` trials. */
  readonly next: (count: number) => void;
  /** Writes the chunk's draws of one variable. */
  readonly write: (variable: number, out: Float64Array) => void;
  /** What the wanted correlations had to be multiplied with to be possible together; null where they are. */
  readonly shrunk: number | null;
}

/**
 * Correlated normals (a Gaussian copula). Equal correlations within and across elements are a common draw, one per element
 * and one's own; with pairs, or with negative ones, the linked variables are drawn by the matrix's Cholesky factor.
 */
export function correlatedNormals(
  seed: number,
  variables: readonly DrawnBy[],
  settings: CorrelationSettings,
  chunk: number,
): Normals {
  const streams = variables.map(({ name }) => streamOf(seed, `range ${name}`));
  return isByFactors(variables, settings)
    ? byFactors(seed, variables, streams, settings, chunk)
    : byMatrix(variables, streams, settings, chunk);
}

/** Whether the correlations of these draws can all hold together: their matrix is positive semidefinite. */
export function canHold(variables: readonly DrawnBy[], settings: CorrelationSettings): boolean {
  return isByFactors(variables, settings) || choleskyRows(correlationMatrix(variables, settings), 1) !== null;
}

function isByFactors(variables: readonly DrawnBy[], settings: CorrelationSettings): boolean {
  const { correlationAcross: across, pairs = [] } = settings;
  if (pairs.length > 0 || across < 0) return false;
  return variables.every(({ element }) => {
    const within = withinOf(settings, element ?? 'other');
    return within >= across && within <= 1;
  });
}

function withinOf({ withinElement, correlationWithinElement }: CorrelationSettings, element: string): number {
  const own: Readonly<Record<string, number | undefined>> = withinElement ?? {};
  return own[element] ?? correlationWithinElement;
}

function byFactors(
  seed: number,
  variables: readonly DrawnBy[],
  streams: readonly Stream[],
  settings: CorrelationSettings,
  chunk: number,
): Normals {
  const { correlationAcross: across } = settings;
  const members = new Set(variables.flatMap(({ element }) => element ?? []));
  const commonStream = streamOf(seed, 'all elements');
  const common = new Float64Array(chunk);
  const elements = new Map(
    [...members].map((element) => {
      const within = withinOf(settings, element);
      const stream = streamOf(seed, `element ${element}`);
      const weights = { toElement: Math.sqrt(within - across), toOwn: Math.sqrt(1 - within) };
      return [element, { within, ...weights, stream, own: new Float64Array(chunk), shared: new Float64Array(chunk) }];
    }),
  );
  const toCommon = Math.sqrt(across);
  let count = 0;
  return {
    shrunk: null,
    next(wanted) {
      count = wanted;
      fillNormals(commonStream, common, count);
      for (const { within, toElement, stream, own, shared } of elements.values()) {
        if (within === 0) continue;
        fillNormals(stream, own, count);
        for (let t = 0; t < count; t++) shared[t] = toCommon * (common[t] as number) + toElement * (own[t] as number);
      }
    },
    write(variable, out) {
      fillNormals(streams[variable] as Stream, out, count);
      const element = variables[variable]?.element ?? null;
      const linked = element === null ? undefined : elements.get(element);
      if (!linked || linked.within === 0) return;
      const { shared, toOwn } = linked;
      for (let t = 0; t < count; t++) out[t] = (shared[t] as number) + toOwn * (out[t] as number);
    },
  };
}

function byMatrix(
  variables: readonly DrawnBy[],
  streams: readonly Stream[],
  settings: CorrelationSettings,
  chunk: number,
): Normals {
  const matrix = correlationMatrix(variables, settings);
  let shrunk: number | null = null;
  let factor = choleskyRows(matrix, 1);
  if (factor === null) {
    // The nearest that is possible on the way to none at all: every correlation by the same share.
    let possible = 0;
    let impossible = 1;
    for (let turn = 0; turn < 30; turn++) {
      const share = (possible + impossible) / 2;
      if (choleskyRows(matrix, share)) possible = share;
      else impossible = share;
    }
    shrunk = possible;
    factor = choleskyRows(matrix, possible) as readonly Row[];
  }
  const rows = factor;
  const own = variables.map(() => new Float64Array(chunk));
  let count = 0;
  return {
    shrunk,
    next(wanted) {
      count = wanted;
      for (const [i, buffer] of own.entries()) fillNormals(streams[i] as Stream, buffer, count);
    },
    write(variable, out) {
      out.fill(0, 0, count);
      const { places, weights } = rows[variable] as Row;
      for (const [i, place] of places.entries()) {
        const weight = weights[i] as number;
        const draws = own[place] as Float64Array;
        for (let t = 0; t < count; t++) out[t] = (out[t] as number) + weight * (draws[t] as number);
      }
    },
  };
}

function correlationMatrix(variables: readonly DrawnBy[], settings: CorrelationSettings): Float64Array {
  const size = variables.length;
  const matrix = new Float64Array(size * size);
  const placeOf = new Map(variables.map(({ name }, i) => [name, i]));
  for (const [i, a] of variables.entries()) {
    for (const [j, b] of variables.entries()) {
      if (i === j) matrix[i * size + j] = 1;
      else if (a.element !== null && b.element !== null)
        matrix[i * size + j] = a.element === b.element ? withinOf(settings, a.element) : settings.correlationAcross;
    }
  }
  for (const { a, b, correlation } of settings.pairs ?? []) {
    const i = placeOf.get(a);
    const j = placeOf.get(b);
    if (i === undefined || j === undefined || i === j) continue;
    matrix[i * size + j] = correlation;
    matrix[j * size + i] = correlation;
  }
  return matrix;
}

interface Row {
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

/** The rows of the lower Cholesky factor without their zeros; null where the matrix is not positive semidefinite. */
function choleskyRows(matrix: Float64Array, share: number): readonly Row[] | null {
  const size = Math.round(Math.sqrt(matrix.length));
  const lower = new Float64Array(matrix.length);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = (matrix[i * size + j] as number) * (i === j ? 1 : share);
      for (let k = 0; k < j; k++) rest -= (lower[i * size + k] as number) * (lower[j * size + k] as number);
      if (i === j) {
        if (rest < -1e-10) return null;
        lower[i * size + i] = rest < 1e-12 ? 0 : Math.sqrt(rest);
      } else {
        const pivot = lower[j * size + j] as number;
        // A variable that others make up wholly leaves nothing to share.
        if (pivot === 0 && (rest > 1e-6 || rest < -1e-6)) return null;
        lower[i * size + j] = pivot === 0 ? 0 : rest / pivot;
      }
    }
  }
  return sparseRows(size, lower);
}

function sparseRows(size: number, lower: Float64Array): readonly Row[] {
  return Array.from({ length: size }, (_, i) => {
    const places = Array.from({ length: i + 1 }, (__, j) => j).filter((j) => lower[i * size + j] !== 0);
    return { places, weights: places.map((j) => lower[i * size + j] as number) };
  });
}
