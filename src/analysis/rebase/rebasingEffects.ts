import type { RebasingId } from '../../annotations';
import { type Decimal, ONE, sum, ZERO } from '../../base/decimal';
import { addMoney, money, type Scale, sumMoney, type UnitMoney } from '../../base/money';
import type { Computed } from '../../estimate';
import type { Piece } from '../arithmeticPieces';
import { lineSource, once } from '../arithmeticPieces';
import type { Cause, OwnCause } from '../causes';
import { effectParts, loadEffect, type OverlayEffect } from '../effects';
import type { Rebased } from './rebasedLines';
import type { RebasingStep } from './rebaseLine';

/** What one re-basing does on all its lines together. `ours` is what it adds to their own amounts; null without a figure. */
export interface RebasingEffect extends OverlayEffect {
  /** The total's index stands for the product as a whole. */
  readonly lines: readonly { readonly index: number; readonly effect: OverlayEffect }[];
}

// They hang on the customer's figures and the re-basings alone: an edit elsewhere takes them over.
const known = new WeakMap<Rebased, ReadonlyMap<RebasingId, RebasingEffect>>();

/** The effect of every re-basing that reaches a line, by the load factors of the customer's structure. */
export function rebasingEffects(
  computed: Computed,
  rebased: Rebased,
  scale: Scale,
): ReadonlyMap<RebasingId, RebasingEffect> {
  const before = known.get(rebased);
  if (before) return before;
  const effects = workEffects(computed, rebased, scale);
  known.set(rebased, effects);
  return effects;
}

function workEffects(
  { load, above }: Computed,
  { lines, atTop, reach, missing }: Rebased,
  scale: Scale,
): ReadonlyMap<RebasingId, RebasingEffect> {
  const steps = new Map<RebasingId, { index: number; step: RebasingStep; effect: OverlayEffect }[]>();
  const add = (index: number, step: RebasingStep, loadOf: Decimal, aboveOf: Decimal): void => {
    const effect = loadEffect([[step.cause, step.effect]], step.effect, loadOf, aboveOf, scale);
    const own = steps.get(step.record.id);
    if (own) own.push({ index, step, effect });
    else steps.set(step.record.id, [{ index, step, effect }]);
  };
  for (const [index, line] of lines)
    for (const step of line.steps) add(index, step, load[index] ?? ZERO, above[index] ?? ZERO);
  for (const step of atTop) add(0, step, ONE, ONE);
  const lacking = new Set(missing.map(({ id }) => id));
  return new Map(
    [...reach].flatMap(([id, { indices }]): (readonly [RebasingId, RebasingEffect])[] => {
      const own = steps.get(id) ?? [];
      if (indices.length === 0) return [];
      const amount = lacking.has(id) ? null : sum(own.map(({ step }) => step.effect));
      return [[id, together(own, amount)]];
    }),
  );
}

function together(own: RebasingEffect['lines'], ours: Decimal | null): RebasingEffect {
  const byCause: Partial<Record<OwnCause, UnitMoney>> = {};
  for (const { effect } of own)
    for (const [cause, amount] of Object.entries(effect.byCause) as [OwnCause, UnitMoney][])
      byCause[cause] = addMoney(byCause[cause] ?? money(ZERO), amount);
  const all = (part: 'direct' | 'knockOn' | 'loaded'): UnitMoney => sumMoney(own.map(({ effect }) => effect[part]));
  return {
    ours,
    byCause,
    direct: all('direct'),
    knockOn: all('knockOn'),
    loaded: all('loaded'),
    loadFactor: null,
    lines: own.map(({ index, effect }) => ({ index, effect })),
  };
}

/** The same in pieces of the gap, each on its line, with what each cause comes to. */
export interface RebasingPieces {
  readonly pieces: () => readonly Piece[];
  readonly byCause: ReadonlyMap<Cause, UnitMoney>;
}

export function rebasingPieces(computed: Computed, rebasings: ReadonlyMap<RebasingId, RebasingEffect>): RebasingPieces {
  const byCause = new Map<Cause, UnitMoney>();
  for (const effect of rebasings.values())
    for (const [cause, amount] of effectParts(effect))
      byCause.set(cause, addMoney(byCause.get(cause) ?? money(ZERO), amount));
  return { byCause, pieces: once(() => piecesOf(computed, rebasings)) };
}

function piecesOf(computed: Computed, rebasings: ReadonlyMap<RebasingId, RebasingEffect>): readonly Piece[] {
  return [...rebasings].flatMap(([rebasing, { lines }]) =>
    lines.flatMap(({ index, effect }) =>
      effectParts(effect).map(
        ([cause, amount]): Piece => ({ cause, source: lineSource(computed, index), index, amount, rebasing }),
      ),
    ),
  );
}
