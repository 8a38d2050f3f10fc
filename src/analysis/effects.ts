import { type Decimal, ONE, ZERO } from '../base/decimal';
import { money, perUnit, type Scale, type UnitMoney } from '../base/money';
import { type Computed, hasRule } from '../estimate';
import { type Cause, causes, type OwnCause } from './causes';
import { ourBase, ourQuantity, ourShare, sumOf, sumOfLines } from './ourFigures';
import type { Substantiated } from './substantiate';

/** What one overlay does, per unit of product. `loaded = direct + knockOn`, and the direct effects by cause add up. */
export interface OverlayEffect {
  /** Own amount at our figures, in the scale of the file. Null where the overlay lacks a figure. */
  readonly ours: Decimal | null;
  /** Direct effect by cause: the effect on the line times the customer's quantities above it. */
  readonly byCause: Readonly<Partial<Record<OwnCause, UnitMoney>>>;
  readonly direct: UnitMoney;
  readonly knockOn: UnitMoney;
  readonly loaded: UnitMoney;
  /** L / E as printed; null where a quantity above is zero. */
  readonly loadFactor: Decimal | null;
}

type OwnEffect = readonly [OwnCause, Decimal];

/** Effects of the position on a line, in the scale of the file and on the line's own amount (model, section 5). */
export function positionEffects(computed: Computed, run: Substantiated, node: number): readonly OwnEffect[] {
  const { overlays, ours, items } = run;
  const { structure } = computed;
  const line = structure.estimate.lines[node];
  if (line?.kind === 'item') return items.get(node)?.effects ?? [];
  if (line?.kind === 'group') {
    const more = ourQuantity(computed, overlays, node).minus(structure.inputs[node]?.quantity ?? ONE);
    if (more.isZero()) return [];
    const hidden = overlays.hidden.flatMap(({ parent }, i) => (parent === node ? [computed.computed.length + i] : []));
    const below = hasRule(structure, node)
      ? sumOfLines(computed, ours, structure.children[node] ?? [])
      : (computed.computed[node] ?? ZERO);
    return [['usage', more.times(below.plus(sumOf(ours, hidden)))]];
  }
  return line?.kind === 'markup' ? markupEffects(computed, run, node) : [];
}

function markupEffects(
  computed: Computed,
  { overlays, ours, missing }: Substantiated,
  node: number,
): readonly OwnEffect[] {
  if (missing.has(node)) return [];
  const theirs = computed.computed[node] ?? ZERO;
  const own = ours[node] ?? ZERO;
  if (!hasRule(computed.structure, node)) {
    const isMissing = computed.missing.includes(node);
    return own.eq(theirs) ? [] : [[isMissing ? 'omission' : 'amount', own.minus(theirs)]];
  }
  const theirShare = computed.structure.inputs[node]?.share ?? ZERO;
  const ourShareOfBase = ourShare(computed, overlays, node, ours) ?? ZERO;
  const theirBase = computed.structure.bases[node] ?? [];
  const base = ourBase(computed, overlays, node);
  const ourSum = sumOfLines(computed, ours, base);
  const effects: OwnEffect[] = [];
  const byBase = base === theirBase ? ZERO : theirShare.times(ourSum.minus(sumOfLines(computed, ours, theirBase)));
  const byPercent = ourShareOfBase.minus(theirShare).times(ourSum);
  if (!byBase.isZero()) effects.push(['base', byBase]);
  if (!byPercent.isZero()) effects.push(['markup', byPercent]);
  return effects;
}

/** From effects on a line's own amount to effects on the total. */
export function loadEffect(
  effects: readonly OwnEffect[],
  ours: Decimal | null,
  load: Decimal,
  above: Decimal,
  scale: Scale,
): OverlayEffect {
  const byCause: Partial<Record<OwnCause, UnitMoney>> = {};
  let own = ZERO;
  for (const [cause, effect] of effects) {
    byCause[cause] = perUnit(money(effect.times(above)), scale);
    own = own.plus(effect);
  }
  return {
    ours,
    byCause,
    direct: perUnit(money(own.times(above)), scale),
    knockOn: perUnit(money(own.times(load.minus(above))), scale),
    loaded: perUnit(money(own.times(load)), scale),
    loadFactor: above.isZero() ? null : load.div(above),
  };
}

/** The effect's parts in the printed order of causes, the knock-on last. */
export function effectParts({ byCause, knockOn }: OverlayEffect): readonly (readonly [Cause, UnitMoney])[] {
  return causes.flatMap((cause): readonly (readonly [Cause, UnitMoney])[] => {
    if (cause === 'knockOn') return knockOn.isZero() ? [] : [[cause, knockOn]];
    const effect = cause === 'arithmetic' ? undefined : byCause[cause];
    return effect === undefined ? [] : [[cause, effect]];
  });
}
