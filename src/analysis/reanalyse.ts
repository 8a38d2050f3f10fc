import type { Annotations, HiddenCost, Position, Rebasing } from '../annotations';
import type { Estimate } from '../estimate';
import { analyse, conclude } from './analyse';
import type { Analysis } from './analysis';
import { openOverlays } from './overlays';
import type { Rebased } from './rebase/rebasedLines';
import { resubstantiate } from './substantiate';

/**
 * The incremental form: the analysis of new annotations from that of the old ones. Only what a change reaches is
 * recomputed, from its parts; a change of structure (a hidden cost more or less, another group, another base)
 * takes the full way. Gives exactly what `analyse` gives.
 */
export function reanalyse(previous: Analysis, before: Annotations, estimate: Estimate, after: Annotations): Analysis {
  if (previous.customer.structure.estimate !== estimate || previous.run.issues.length > 0)
    return analyse(estimate, after);
  if (!sameShape(before, after)) return analyse(estimate, after);
  const overlays = openOverlays(previous.customer.structure, after);
  const changed = new Set<number>();
  const old = previous.run.overlays;
  for (const [index, { record }] of overlays.positions)
    if (old.positions.get(index)?.record !== record) changed.add(index);
  for (const index of old.positions.keys()) if (!overlays.positions.has(index)) changed.add(index);
  for (const index of rebasedAnew(old.rebased, overlays.rebased)) changed.add(index);
  const { lines } = estimate;
  // The pieces a year of a group follow the quantities above it, so a yearly cost follows them too.
  const piecesChanged =
    before.deal.annualVolume !== after.deal.annualVolume ||
    [...changed].some((index) => lines[index]?.kind === 'group');
  for (const [i, { record }] of overlays.hidden.entries()) {
    if (old.hidden[i]?.record !== record || (piecesChanged && record.method.type === 'perYear'))
      changed.add(lines.length + i);
  }
  const run = resubstantiate(previous.customer, previous.run, overlays, changed);
  return conclude(previous.customer, previous.arithmeticPieces, after, run);
}

/** The lines whose re-basings are others than before; the total's index where those of the product are. */
function rebasedAnew(before: Rebased, after: Rebased): ReadonlySet<number> {
  const changed = new Set<number>();
  if (before === after) return changed;
  for (const index of new Set([...before.on.keys(), ...after.on.keys()]))
    if (!sameItems(before.on.get(index) ?? [], after.on.get(index) ?? [])) changed.add(index);
  const atTop = ({ atTop: steps }: Rebased): readonly Rebasing[] => steps.map(({ record }) => record);
  if (!sameItems(atTop(before), atTop(after))) changed.add(0);
  return changed;
}

/** Whether both hang together in the same way, so that only amounts differ. */
function sameShape(before: Annotations, after: Annotations): boolean {
  return (
    sameRecords(before.hiddenCosts, after.hiddenCosts, sameHiddenShape, true) &&
    sameRecords(before.positions, after.positions, samePositionShape, false)
  );
}

function sameRecords<R>(
  before: Readonly<Record<string, R>>,
  after: Readonly<Record<string, R>>,
  same: (a: R | undefined, b: R | undefined) => boolean,
  sameKeys: boolean,
): boolean {
  if (before === after) return true;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  if (sameKeys && (keys.size !== Object.keys(before).length || keys.size !== Object.keys(after).length)) return false;
  for (const key of keys) if (before[key] !== after[key] && !same(before[key], after[key])) return false;
  return true;
}

function samePositionShape(a: Position | undefined, b: Position | undefined): boolean {
  return sameIds(a?.baseIds ?? null, b?.baseIds ?? null);
}

function sameHiddenShape(a: HiddenCost | undefined, b: HiddenCost | undefined): boolean {
  const baseOf = (cost: HiddenCost | undefined) => (cost && 'baseIds' in cost.method ? cost.method.baseIds : []);
  return a?.parentId === b?.parentId && a?.order === b?.order && sameIds(baseOf(a), baseOf(b));
}

function sameIds(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && sameItems(a, b);
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
