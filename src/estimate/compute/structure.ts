import { Decimal, decimal, decimalOrNull, ONE } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import type { Estimate, FactorClass, Line, LineId } from '../estimate';
import { topologicalOrder } from './topologicalOrder';

/** An estimate opened for arithmetic: decimals and indices instead of texts and ids. Index 0 is the total. */
export interface Structure {
  readonly estimate: Estimate;
  readonly indexOf: ReadonlyMap<LineId, number>;
  /** -1 for the total. */
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** For a mark-up: the lines that it names. Empty otherwise. */
  readonly bases: readonly (readonly number[])[];
  /** The mark-ups that name a line itself in their base. */
  readonly namedBy: readonly (readonly number[])[];
  readonly inputs: readonly Inputs[];
  /** Every line after the lines that it is made of. */
  readonly order: Int32Array;
  /** Mark-ups whose base runs in a circle, references to lines that do not exist. Such references are left out. */
  readonly issues: readonly Issue[];
}

/** The customer's own figures of one line. */
export interface Inputs {
  readonly quantity: Decimal | null;
  readonly rate: Decimal | null;
  readonly factors: readonly OpenFactor[];
  /** What the base is multiplied with: `p`, or `d / (1 - d)` for a discount that divides. */
  readonly share: Decimal | null;
  readonly amount: Decimal | null;
}

export interface OpenFactor {
  readonly class: FactorClass;
  readonly value: Decimal;
  readonly divides: boolean;
}

const noFactors: readonly OpenFactor[] = [];
const noLines: readonly number[] = [];
const noParts = [noLines, noLines] as const;

export function openStructure(estimate: Estimate): Structure {
  const { lines } = estimate;
  const indexOf = new Map<LineId, number>(lines.map((line, index) => [line.id, index]));
  const issues: Issue[] = [];
  const parent = new Int32Array(lines.length).fill(-1);
  const children: (readonly number[])[] = lines.map(() => noLines);
  const bases: (readonly number[])[] = lines.map(() => noLines);
  lines.forEach((line, index) => {
    if (index > 0) {
      // Lines stand in pre-order; a parent that does not come before its child would close a circle, and is the total instead.
      const named = (line.parentId === null ? 0 : indexOf.get(line.parentId)) ?? 0;
      const above = named < index ? named : 0;
      parent[index] = above;
      pushTo(children, above, index);
    }
    if (line.kind === 'markup') bases[index] = baseIndices(line, indexOf, issues);
  });
  const { order, circular } = topologicalOrder(lines.length, (index) => {
    const below = children[index] ?? noLines;
    const base = bases[index] ?? noLines;
    return below === noLines && base === noLines ? noParts : [below, base];
  });
  for (const index of circular) {
    const line = lines[index];
    if (line) issues.push(circleIssue(line));
    bases[index] = noLines;
  }
  // A group without lines is its amount, whatever number of pieces stands beside it.
  const inputs = lines.map((line, index) => new LineInputs(line, line.kind !== 'group' || children[index] !== noLines));
  const namedBy: (readonly number[])[] = lines.map(() => noLines);
  bases.forEach((base, markup) => {
    for (const named of base) pushTo(namedBy, named, markup);
  });
  return { estimate, indexOf, parent, children, bases, namedBy, inputs, order, issues };
}

function pushTo(lists: (readonly number[])[], index: number, value: number): void {
  const list = lists[index];
  if (list === noLines || list === undefined) lists[index] = [value];
  else (list as number[]).push(value);
}

function baseIndices(line: Line, indexOf: ReadonlyMap<LineId, number>, issues: Issue[]): readonly number[] {
  const indices: number[] = [];
  for (const id of new Set(line.baseIds)) {
    const index = indexOf.get(id);
    if (index !== undefined) indices.push(index);
    else
      issues.push(
        issue(
          `${line.key.sheet}!${line.key.row}`,
          'a base that is a line of the estimate',
          id,
          'Choose the base of this percentage again.',
        ),
      );
  }
  return indices;
}

function circleIssue(line: Line): Issue {
  return issue(
    `${line.key.sheet}!${line.key.row}`,
    'a base without the percentage itself',
    `"${line.label}" is part of its own base`,
    'Choose another base for it; until then it counts with an empty base.',
  );
}

/** The figures of a line, each opened when it is first asked for: those of a line that adds up are rarely asked for. */
class LineInputs implements Inputs {
  readonly #line: Line;
  readonly #counts: boolean;
  #quantity: Decimal | null | undefined;
  #rate: Decimal | null | undefined;
  #factors: readonly OpenFactor[] | undefined;
  #share: Decimal | null | undefined;
  #amount: Decimal | null | undefined;

  constructor(line: Line, hasQuantity: boolean) {
    this.#line = line;
    this.#counts = hasQuantity;
  }

  get quantity(): Decimal | null {
    if (this.#quantity === undefined) this.#quantity = this.#counts ? decimalOrNull(this.#line.quantity?.value) : null;
    return this.#quantity;
  }

  get rate(): Decimal | null {
    if (this.#rate === undefined) this.#rate = decimalOrNull(this.#line.rate?.value);
    return this.#rate;
  }

  get factors(): readonly OpenFactor[] {
    this.#factors ??= openFactors(this.#line);
    return this.#factors;
  }

  get share(): Decimal | null {
    const { percent, divides } = this.#line;
    if (this.#share === undefined) this.#share = percent === null ? null : shareOf(decimal(percent.value), divides);
    return this.#share;
  }

  get amount(): Decimal | null {
    if (this.#amount === undefined) this.#amount = decimalOrNull(this.#line.amount?.value);
    return this.#amount;
  }
}

function openFactors({ factors }: Line): readonly OpenFactor[] {
  if (factors.length === 0) return noFactors;
  return factors.map(({ class: factorClass, figure, divides }) => ({
    class: factorClass,
    value: decimal(figure.value),
    divides,
  }));
}

/** An item's amount from its own figures, else the lone one that is stated; null where there is neither. */
export function ownAmount({ quantity, rate, factors, amount }: Inputs): Decimal | null {
  return itemAmount(quantity, rate, factors) ?? amount;
}

/**
 * Whether a line's rule makes an amount of the lines beneath it. A mark-up without a base (or with one that ran in a
 * circle), a discount of the whole price and a group without lines have nothing to apply: their amount stands alone.
 */
export function hasRule({ estimate, children, bases, inputs }: Structure, index: number): boolean {
  const kind = estimate.lines[index]?.kind;
  if (kind === 'markup') return (bases[index]?.length ?? 0) > 0 && inputs[index]?.share !== null;
  return kind === 'total' || (kind === 'group' && (children[index]?.length ?? 0) > 0);
}

/** What a percentage multiplies its base with; null for a discount of the whole price, which divides by zero. */
export function shareOf(percent: Decimal, divides: boolean): Decimal | null {
  if (!divides) return percent;
  const rest = ONE.minus(percent);
  return rest.isZero() ? null : percent.div(rest);
}

/**
 * Quantity x rate x or / each factor (model, section 3). Null where the figures do not make an amount:
 * no rate, neither quantity nor factor, or a division by zero.
 */
export function itemAmount(
  quantity: Decimal | null,
  rate: Decimal | null,
  factors: readonly OpenFactor[],
): Decimal | null {
  if (rate === null || (quantity === null && factors.length === 0)) return null;
  let amount = quantity === null ? rate : quantity.times(rate);
  for (const { value, divides } of factors) {
    if (divides && value.isZero()) return null;
    amount = divides ? amount.div(value) : amount.times(value);
  }
  return amount;
}
