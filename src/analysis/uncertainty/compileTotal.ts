import { type HiddenCost, hiddenCostAt, type Position, positionAt, rebasingAt } from '../../annotations';
import { Decimal, type DecimalText, ONE, toText, ZERO } from '../../base/decimal';
import { type Issue, issue } from '../../base/issue';
import { hasRule, shareOf } from '../../estimate';
import type { Analysis } from '../analysis';
import { hiddenAmount } from '../hiddenAmount';
import { itemEffects } from '../itemEffects';
import { hiddenByParent } from '../nodeOrder';
import { ourBase, ourQuantity, ourShare } from '../ourFigures';
import { type OpenPosition, openPosition } from '../overlays';
import { topStep } from '../rebase/rebasedLines';
import { where } from '../where';
import { addForms, constantForm, type Form, scaleForm } from './form';
import type { RangedFigure } from './rangedFigures';
import { type Basis, type RangedRule, rangedRule } from './rangedRule';
import { type RebasedItem, rebasedItem } from './rebasedItem';

/** What varies from trial to trial: a ranged figure gone through its basis, or two such things multiplied. */
export type Atom =
  | { readonly type: 'figure'; readonly figure: number; readonly basis: Basis }
  | { readonly type: 'product'; readonly a: Form; readonly b: Form };

/** The substantiated total in the scale of the file, as a function of the ranged figures. */
export interface TotalProgram {
  /** Each atom comes after those that it is made of. */
  readonly atoms: readonly Atom[];
  readonly total: Form;
  readonly issues: readonly Issue[];
}

/**
 * Compiles how the substantiated total follows the ranged figures. The local rules are the engine's own, learnt from it;
 * what is compiled here is how lines, groups, mark-ups and bases hang together, for the lines that a range reaches.
 */
export function compileTotal(analysis: Analysis, figures: readonly RangedFigure[]): TotalProgram {
  const compiler = new Compiler(analysis, figures);
  return compiler.compile();
}

class Compiler {
  readonly #analysis: Analysis;
  readonly #figures: readonly RangedFigure[];
  readonly #figureAt: ReadonlyMap<number, number>;
  readonly #placeOf: ReadonlyMap<string, number>;
  readonly #under: ReadonlyMap<number, readonly number[]>;
  readonly #forms = new Map<number, Form>();
  readonly #atoms: Atom[] = [];
  readonly #atomOf = new Map<string, number>();
  readonly #issues: Issue[] = [];

  constructor(analysis: Analysis, figures: readonly RangedFigure[]) {
    this.#analysis = analysis;
    this.#figures = figures;
    this.#figureAt = new Map(
      figures.flatMap(({ source, nodes }, place) =>
        source.type === 'rebasing' ? [] : nodes.map((node) => [node, place] as const),
      ),
    );
    this.#placeOf = new Map(figures.map(({ overlayId }, place) => [overlayId, place]));
    this.#under = hiddenByParent(analysis.customer, analysis.run.overlays);
  }

  compile(): TotalProgram {
    for (const node of this.#reached()) this.#forms.set(node, this.#form(node));
    return { atoms: this.#atoms, total: this.#formOf(0), issues: this.#issues };
  }

  /** The nodes that a range changes, each after its parts. */
  #reached(): readonly number[] {
    const { run, customer } = this.#analysis;
    const reached = new Set<number>();
    const waiting = this.#figures.flatMap(({ nodes }) => nodes);
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      waiting.push(...run.dependents(node), ...this.#yearlyUnder(node));
    }
    const ranks = [...reached].sort((a, b) => (run.rank[a] ?? 0) - (run.rank[b] ?? 0));
    return customer.structure.estimate.lines.length === 0 ? [] : ranks;
  }

  /** A yearly cost is spread over the pieces of its group, so it follows every quantity above it. */
  #yearlyUnder(node: number): readonly number[] {
    const { run, customer } = this.#analysis;
    const { lines } = customer.structure.estimate;
    if (lines[node]?.kind !== 'group' || !this.#figureAt.has(node)) return [];
    return run.overlays.hidden.flatMap(({ method, parent }, i) => {
      if (method.type !== 'perYear') return [];
      for (let up = parent; up > 0; up = customer.structure.parent[up] ?? 0) if (up === node) return [lines.length + i];
      return [];
    });
  }

  #formOf(node: number): Form {
    return this.#forms.get(node) ?? constantForm(this.#analysis.ours[node] ?? ZERO);
  }

  #sum(nodes: readonly number[]): Form {
    // One map for all, or a group of many lines would copy it at every one of them.
    let constant = ZERO;
    const terms = new Map<number, Decimal>();
    for (const node of nodes) {
      const form = this.#forms.get(node);
      constant = constant.plus(form?.constant ?? this.#analysis.ours[node] ?? ZERO);
      for (const [atom, weight] of form?.terms ?? []) terms.set(atom, (terms.get(atom) ?? ZERO).plus(weight));
    }
    return { constant, terms };
  }

  #form(node: number): Form {
    const { customer } = this.#analysis;
    const line = customer.structure.estimate.lines[node];
    if (!line) return this.#hidden(node);
    if (line.kind === 'item') return this.#item(node);
    if (line.kind === 'markup') return this.#markup(node);
    const form = this.#product(this.#quantity(node), this.#below(node));
    return node === 0 ? addForms(form, this.#atTop()) : form;
  }

  /** What re-basings add to the product as a whole. */
  #atTop(): Form {
    const { rebased } = this.#analysis.run.overlays;
    const { structure } = this.#analysis.customer;
    return rebased.atTop.reduce((form, { record, effect }) => {
      const amountAt = (value: DecimalText) => topStep(structure, rebasingAt(record, value))?.effect ?? null;
      return addForms(form, this.#rangedAt(this.#placeOf.get(record.id), effect, amountAt));
    }, constantForm(ZERO));
  }

  #item(node: number): Form {
    const { customer, run, ours } = this.#analysis;
    const nominal = ours[node] ?? ZERO;
    const rebased = rebasedItem(this.#analysis, this.#figures, this.#placeOf, node);
    if (rebased) return this.#rebased(nominal, rebased);
    const inputs = run.overlays.rebased.lines.get(node)?.inputs ?? customer.structure.inputs[node];
    if (!inputs) return constantForm(nominal);
    return this.#ranged(node, nominal, (position) => itemEffects(inputs, position).ours);
  }

  /** What indices and terms add to a rate adds up, and the rest multiplies it: each is learnt with the others held. */
  #rebased(nominal: Decimal, { added, multiplied, held, amountAt }: RebasedItem): Form {
    const base = amountAt(held);
    const places = [...added, ...multiplied];
    const at = (place: number, value: DecimalText): Decimal | null => amountAt(new Map(held).set(place, value));
    if (base === null || base.isZero()) {
      const ends = (place: number) => [this.#figures[place]?.range.low, this.#figures[place]?.range.high];
      const isNothing = places.every((place) =>
        ends(place).every((end) => end !== undefined && (at(place, end)?.isZero() ?? base === null)),
      );
      if (!isNothing) for (const place of places) this.#notDrawn(place, 'missing');
      return constantForm(nominal);
    }
    const alone = (place: number): Form => this.#rangedAt(place, base, (value) => at(place, value));
    const less = constantForm(base.negated());
    const rate = added.reduce((form, place) => addForms(form, addForms(alone(place), less)), constantForm(base));
    return multiplied.reduce((form, place) => this.#product(form, scaleForm(alone(place), ONE.div(base))), rate);
  }

  #quantity(node: number): Form {
    const { customer, run } = this.#analysis;
    const nominal = ourQuantity(customer, run.overlays, node);
    if (customer.structure.estimate.lines[node]?.kind !== 'group') return constantForm(ONE);
    return this.#ranged(node, nominal, ({ quantity }) => quantity ?? nominal);
  }

  #below(node: number): Form {
    const { customer } = this.#analysis;
    const { structure } = customer;
    const lines = hasRule(structure, node)
      ? this.#sum(structure.children[node] ?? [])
      : constantForm(customer.computed[node] ?? ZERO);
    return addForms(lines, this.#sum(this.#under.get(node) ?? []));
  }

  #markup(node: number): Form {
    const { customer, run, ours } = this.#analysis;
    const { structure } = customer;
    const { overlays } = run;
    const position = overlays.positions.get(node);
    const base = ourBase(customer, overlays, node);
    const share = ourShare(customer, overlays, node, ours);
    if (share === null || (base.length === 0 && !share.isZero())) {
      // Our figures make no amount: the customer's rule stands, on the customer's base.
      if (!hasRule(structure, node)) return constantForm(ours[node] ?? ZERO);
      return scaleForm(this.#sum(structure.bases[node] ?? []), structure.inputs[node]?.share ?? ZERO);
    }
    if (position?.quantity?.isZero()) return constantForm(ZERO);
    // An amount of ours is what it is, whatever its base.
    if (position && position.amount !== null) return this.#ranged(node, position.amount, ({ amount }) => amount);
    const shares = this.#ranged(node, share, ({ percent, line }) =>
      percent === null ? share : shareOf(percent, line.divides),
    );
    return this.#product(shares, this.#sum(base));
  }

  #hidden(node: number): Form {
    const { customer, run, ours } = this.#analysis;
    const { structure } = customer;
    const { overlays } = run;
    const hidden = overlays.hidden[node - structure.estimate.lines.length];
    if (!hidden || (run.missing.has(node) && !this.#figureAt.has(node))) return constantForm(ours[node] ?? ZERO);
    const hasBase = hidden.base.length > 0;
    const toUnit = hasBase ? ONE : new Decimal(structure.estimate.amountScale).div(structure.estimate.perUnitOf);
    const amountOf = ({ method }: Pick<HiddenCost, 'method'>) =>
      hiddenAmount(method, { base: hasBase ? ONE : null, piecesPerYear: overlays.dealVolume })?.div(toUnit) ?? null;
    const nominal = amountOf(hidden);
    const own = this.#rangedBy(node, nominal ?? ZERO, (value) => amountOf(hiddenCostAt(hidden.record, value)));
    if (hasBase) return this.#product(own, this.#sum(hidden.base));
    const isSpread = hidden.method.type === 'perYear' && hidden.method.annualVolume === null;
    let form = own;
    for (let group = isSpread ? hidden.parent : 0; group > 0; group = structure.parent[group] ?? 0)
      form = this.#product(form, this.#perPiece(group));
    return form;
  }

  /** One over a group's quantity. */
  #perPiece(group: number): Form {
    const { customer, run } = this.#analysis;
    const nominal = ourQuantity(customer, run.overlays, group);
    const inverse = (quantity: Decimal | null) => (quantity === null || quantity.isZero() ? null : ONE.div(quantity));
    const certain = inverse(nominal) ?? ZERO;
    if (customer.structure.estimate.lines[group]?.kind !== 'group') return constantForm(ONE);
    return this.#ranged(group, certain, ({ quantity }) => inverse(quantity ?? nominal));
  }

  #ranged(node: number, nominal: Decimal, read: (position: OpenPosition) => Decimal | null): Form {
    const position = this.#analysis.run.overlays.positions.get(node);
    const { structure } = this.#analysis.customer;
    if (!position) return constantForm(nominal);
    const at = (record: Position): OpenPosition => ({
      ...openPosition(structure, record, position.line, []),
      base: position.base,
    });
    return this.#rangedBy(node, nominal, (value) => read(at(positionAt(position.record, value))));
  }

  #rangedBy(node: number, nominal: Decimal, amountAt: (value: DecimalText) => Decimal | null): Form {
    return this.#rangedAt(this.#figureAt.get(node), nominal, amountAt);
  }

  #rangedAt(place: number | undefined, nominal: Decimal, amountAt: (value: DecimalText) => Decimal | null): Form {
    const figure = place === undefined ? undefined : this.#figures[place];
    if (place === undefined || !figure) return constantForm(nominal);
    const rule = rangedRule((x) => amountAt(toText(x)), figure.low, figure.high);
    if (typeof rule !== 'string') return this.#ruled(place, rule);
    this.#notDrawn(place, rule);
    return constantForm(nominal);
  }

  #notDrawn(place: number, why: 'missing' | 'unbounded'): void {
    const figure = this.#figures[place];
    if (figure) this.#issues.push(notDrawn(figure, why, this.#analysis));
  }

  #ruled(figure: number, { basis, constant, slope }: RangedRule): Form {
    if (slope.isZero()) return constantForm(constant);
    const key = `${basis} ${figure}`;
    let atom = this.#atomOf.get(key);
    if (atom === undefined) {
      atom = this.#atoms.push({ type: 'figure', figure, basis }) - 1;
      this.#atomOf.set(key, atom);
    }
    return { constant, terms: new Map([[atom, slope]]) };
  }

  #product(a: Form, b: Form): Form {
    if (a.terms.size === 0) return scaleForm(b, a.constant);
    if (b.terms.size === 0) return scaleForm(a, b.constant);
    const atom = this.#atoms.push({ type: 'product', a, b }) - 1;
    return { constant: ZERO, terms: new Map([[atom, ONE]]) };
  }
}

function notDrawn(figure: RangedFigure, why: 'missing' | 'unbounded', { customer, run }: Analysis): Issue {
  const [node = -1] = figure.nodes;
  const position = figure.source.type === 'line' ? run.overlays.positions.get(node) : undefined;
  const noun = figure.source.type === 'rebasing' ? 'Re-basing' : 'Hidden cost';
  const place = position ? where(position.line) : `${noun} "${figure.label}"`;
  const got = why === 'missing' ? 'figures that make no amount' : 'a range across a figure that would divide by zero';
  const about = customer.structure.estimate.lines[node] ? 'figure' : 'field';
  return issue(
    place,
    `an amount for every ${about} from ${figure.range.low} to ${figure.range.high}`,
    got,
    'Give a narrower range, or the figure that is missing; until then it is taken as certain.',
  );
}
