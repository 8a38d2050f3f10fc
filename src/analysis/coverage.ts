import type { EvidenceId } from '../annotations';
import { type Decimal, ONE, ZERO } from '../base/decimal';
import { money, perUnit, type UnitMoney } from '../base/money';
import type { Analysis } from './analysis';
import { hasFigures } from './ourFigures';
import type { OpenPosition } from './overlays';

/** How much stands behind the gap, by value: of the customer's estimate, and of what we say about it. */
export interface Coverage {
  /** Lines and mark-ups of the estimate, each by its stated amount in the product; credits count by their size. */
  readonly estimate: Covered & { readonly positions: Share };
  /** Effects of our positions, hidden costs and re-basings on the total, each by its size. */
  readonly effects: Covered;
}

export interface Covered {
  /** The whole, per unit of product. */
  readonly value: UnitMoney;
  readonly evidence: Share;
  readonly approvals: Share;
  /** Parts without an amount: their value is not known, and is in no share. */
  readonly missing: number;
}

/** A part of the value, as an amount and as a fraction of it; the fraction is null where the value is zero. */
export interface Share {
  readonly amount: UnitMoney;
  readonly fraction: Decimal | null;
}

/**
 * What of the estimate has a position of ours on it or on a group that it stands in, what of that cites evidence that
 * `isEvidence` knows, and what is approved; the same of our own effects. Pure: it reads the analysis, and changes nothing.
 */
export function coverage(analysis: Analysis, isEvidence: (id: EvidenceId) => boolean): Coverage {
  const estimate = new Tally();
  const { customer, run } = analysis;
  const { lines } = customer.structure.estimate;
  const missing = new Set(customer.missing);
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== 'item' && kind !== 'markup') continue;
    const own = (customer.stated[index] ?? ZERO).times(customer.above[index] ?? ONE);
    const above = positionsAbove(analysis, index).map(({ record }) => record);
    estimate.add(missing.has(index) ? null : perUnit(money(own.abs()), analysis.scale), above, isEvidence);
  }
  const effects = new Tally();
  for (const [index, effect] of analysis.positions) {
    const position = run.overlays.positions.get(index);
    if (position && hasFigures(position)) effects.add(sizeOf(effect), [position.record], isEvidence);
  }
  for (const { record } of run.overlays.hidden) {
    const effect = analysis.hidden.get(record.id);
    if (effect) effects.add(sizeOf(effect), [record], isEvidence);
  }
  for (const [id, effect] of analysis.rebasings) {
    const record = run.overlays.rebased.reach.get(id)?.record;
    if (record) effects.add(sizeOf(effect), [record], isEvidence);
  }
  return { estimate: { ...estimate.result(), positions: estimate.share(estimate.covered) }, effects: effects.result() };
}

/** Positions with a figure on the line and on the groups that hold it. */
function positionsAbove({ customer, run }: Analysis, index: number): readonly OpenPosition[] {
  const found: OpenPosition[] = [];
  for (let at = index; at > 0; at = customer.structure.parent[at] ?? 0) {
    const position = run.overlays.positions.get(at);
    if (position && hasFigures(position)) found.push(position);
  }
  return found;
}

function sizeOf({ ours, loaded }: { readonly ours: Decimal | null; readonly loaded: UnitMoney }): UnitMoney | null {
  return ours === null ? null : money(loaded.abs());
}

interface Standing {
  readonly evidenceIds: readonly EvidenceId[];
  readonly state: string;
}

class Tally {
  covered: Decimal = ZERO;
  #value: Decimal = ZERO;
  #evidence: Decimal = ZERO;
  #approvals: Decimal = ZERO;
  #missing = 0;

  add(value: UnitMoney | null, overlays: readonly Standing[], isEvidence: (id: EvidenceId) => boolean): void {
    if (value === null) {
      this.#missing++;
      return;
    }
    this.#value = this.#value.plus(value);
    if (overlays.length > 0) this.covered = this.covered.plus(value);
    if (overlays.some(({ evidenceIds }) => evidenceIds.some(isEvidence))) this.#evidence = this.#evidence.plus(value);
    if (overlays.some(({ state }) => state === 'approved')) this.#approvals = this.#approvals.plus(value);
  }

  share(amount: Decimal): Share {
    return { amount: money(amount), fraction: this.#value.isZero() ? null : amount.div(this.#value) };
  }

  result(): Covered {
    return {
      value: money(this.#value),
      evidence: this.share(this.#evidence),
      approvals: this.share(this.#approvals),
      missing: this.#missing,
    };
  }
}
