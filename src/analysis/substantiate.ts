import { Decimal, ONE, sum, ZERO } from '../base/decimal';
import type { Issue } from '../base/issue';
import { type Computed, hasRule } from '../estimate';
import { hiddenAmount } from './hiddenAmount';
import { type ItemReading, itemEffects } from './itemEffects';
import { dependentsOf, hiddenByParent, orderNodes } from './nodeOrder';
import { hasFigures, ourBase, ourQuantity, ourShare, sumOf, sumOfLines } from './ourFigures';
import type { Overlays } from './overlays';

/**
 * The estimate's own structure recomputed in full at our figures: every line from its parts, in the scale of the file.
 * Nodes are the lines, then the hidden costs.
 */
export interface Substantiated {
  readonly overlays: Overlays;
  /** Own amount of every node at our figures. */
  readonly ours: readonly Decimal[];
  /** Readings of the items that have a position. */
  readonly items: ReadonlyMap<number, ItemReading>;
  /** Hidden costs that lack a figure, and mark-ups of which our figures make no amount, by node. */
  readonly missing: ReadonlySet<number>;
  /** Place of every node in an order in which it comes after its parts. */
  readonly rank: Int32Array;
  /** Nodes that are made of a node. */
  readonly dependents: (node: number) => readonly number[];
  readonly issues: readonly Issue[];
}

/** Recomputes everything. */
export function substantiate(computed: Computed, given: Overlays): Substantiated {
  const { overlays, order, issues } = orderNodes(computed, given);
  const run = new Run(computed, overlays);
  for (const node of order) run.work(node);
  return { overlays, rank: rankOf(order), issues, dependents: dependentsOf(computed, overlays), ...run.results() };
}

/** Recomputes what the given nodes change, from their parts as `substantiate` does; the rest is taken over. */
export function resubstantiate(
  computed: Computed,
  previous: Substantiated,
  overlays: Overlays,
  changed: ReadonlySet<number>,
): Substantiated {
  const affected = new Set<number>();
  const waiting = [...changed];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (affected.has(node)) continue;
    affected.add(node);
    waiting.push(...previous.dependents(node));
  }
  const run = new Run(computed, overlays, previous);
  for (const node of [...affected].sort((a, b) => (previous.rank[a] ?? 0) - (previous.rank[b] ?? 0))) run.work(node);
  return { ...previous, overlays, ...run.results() };
}

function rankOf(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  for (const [place, node] of order.entries()) rank[node] = place;
  return rank;
}

class Run {
  readonly ours: Decimal[];
  readonly items: Map<number, ItemReading>;
  readonly missing: Set<number>;
  readonly #computed: Computed;
  readonly #overlays: Overlays;
  readonly #hiddenUnder: ReadonlyMap<number, readonly number[]>;

  constructor(computed: Computed, overlays: Overlays, previous?: Substantiated) {
    this.#computed = computed;
    this.#overlays = overlays;
    this.#hiddenUnder = hiddenByParent(computed, overlays);
    this.ours = previous
      ? previous.ours.slice()
      : new Array<Decimal>(computed.computed.length + overlays.hidden.length);
    this.items = new Map(previous?.items);
    this.missing = new Set(previous?.missing);
  }

  results(): Pick<Substantiated, 'ours' | 'items' | 'missing'> {
    return { ours: this.ours, items: this.items, missing: this.missing };
  }

  work(node: number): void {
    const own = this.#amount(node);
    const theirs = this.#computed.computed[node];
    // The customer's own decimal where nothing differs, by which sums tell the lines that do.
    this.ours[node] = theirs?.eq(own) ? theirs : own;
  }

  #amount(node: number): Decimal {
    const { estimate } = this.#computed.structure;
    const line = estimate.lines[node];
    if (!line) return this.#hidden(node);
    if (line.kind === 'item') return this.#item(node);
    if (line.kind === 'markup') return this.#markup(node);
    return this.#children(node).times(ourQuantity(this.#computed, this.#overlays, node));
  }

  #item(node: number): Decimal {
    const theirs = this.#computed.computed[node] ?? ZERO;
    const position = this.#overlays.positions.get(node);
    const rebased = this.#overlays.rebased.lines.get(node);
    const inputs = rebased?.inputs ?? this.#computed.structure.inputs[node];
    const standing = rebased?.amount ?? theirs;
    if (!position || !inputs) {
      this.items.delete(node);
      return standing;
    }
    const reading = itemEffects(inputs, position);
    this.items.set(node, reading);
    return reading.ours ?? standing;
  }

  #markup(node: number): Decimal {
    const theirs = this.#computed.computed[node] ?? ZERO;
    const base = ourBase(this.#computed, this.#overlays, node);
    const share = ourShare(this.#computed, this.#overlays, node, this.ours);
    this.missing.delete(node);
    if (share !== null && (base.length > 0 || share.isZero()))
      return share.times(sumOfLines(this.#computed, this.ours, base));
    // Without an amount of ours the customer's stands; a figure of ours that makes none is named as missing.
    if (hasFigures(this.#overlays.positions.get(node))) this.missing.add(node);
    return hasRule(this.#computed.structure, node)
      ? (this.#computed.structure.inputs[node]?.share ?? ZERO).times(
          sumOfLines(this.#computed, this.ours, this.#computed.structure.bases[node] ?? []),
        )
      : theirs;
  }

  #children(node: number): Decimal {
    const { structure, computed } = this.#computed;
    // A group without lines stands with its amount alone.
    const below = hasRule(structure, node)
      ? sumOfLines(this.#computed, this.ours, structure.children[node] ?? [])
      : (computed[node] ?? ZERO);
    const hidden = this.#hiddenUnder.get(node);
    const all = hidden ? below.plus(sumOf(this.ours, hidden)) : below;
    return node === 0 ? all.plus(sum(this.#overlays.rebased.atTop.map(({ effect }) => effect))) : all;
  }

  #hidden(node: number): Decimal {
    const { structure } = this.#computed;
    const hidden = this.#overlays.hidden[node - structure.estimate.lines.length];
    if (!hidden) return ZERO;
    let pieces = ONE;
    for (let group = hidden.parent; group > 0; group = structure.parent[group] ?? 0) {
      pieces = pieces.times(ourQuantity(this.#computed, this.#overlays, group));
    }
    const { amountScale, perUnitOf } = structure.estimate;
    const toUnit = new Decimal(amountScale).div(perUnitOf);
    const amount = hiddenAmount(hidden.method, {
      base: hidden.base.length === 0 ? null : sumOfLines(this.#computed, this.ours, hidden.base).times(toUnit),
      piecesPerYear: this.#overlays.dealVolume?.times(pieces) ?? null,
    });
    if (amount === null) this.missing.add(node);
    else this.missing.delete(node);
    return amount === null ? ZERO : amount.div(toUnit);
  }
}
