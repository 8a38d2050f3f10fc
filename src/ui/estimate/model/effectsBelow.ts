import type { Analysis } from '../../../analysis';
import { type Decimal, ZERO } from '../../../base/decimal';

/** Effects of a group's own position and of every overlay beneath it, per unit of product. */
export interface EffectBelow {
  readonly direct: Decimal;
  readonly loaded: Decimal;
}

/** By line index, for every group with an effect, and for the total (0). */
export function effectsBelow({
  positions,
  hidden,
  run,
  customer: { structure },
}: Analysis): ReadonlyMap<number, EffectBelow> {
  const sums = new Map<number, EffectBelow>();
  const add = (from: number, direct: Decimal, loaded: Decimal): void => {
    for (let index = from; index >= 0; index = structure.parent[index] ?? -1) {
      const sofar = sums.get(index) ?? { direct: ZERO, loaded: ZERO };
      sums.set(index, { direct: sofar.direct.plus(direct), loaded: sofar.loaded.plus(loaded) });
    }
  };
  for (const [index, { direct, loaded }] of positions) add(index, direct, loaded);
  for (const { record, parent } of run.overlays.hidden) {
    const effect = hidden.get(record.id);
    if (effect) add(parent, effect.direct, effect.loaded);
  }
  return sums;
}
