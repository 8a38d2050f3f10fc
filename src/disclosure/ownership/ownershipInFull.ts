import type { Ownership } from '../../annotations';
import { type DecimalText, decimalOrNull } from '../../base/decimal';
import { runOverSharedOwnership } from './ownershipRun';
import type { SharedOwnership } from './sharedOwnership';
import { shareOwnership } from './shareOwnership';

/** Internal: the whole comparison with every alternative and line to the digit, for editions of our own team. */
export function ownershipInFull(ownership: Ownership, annualVolume: DecimalText | null): SharedOwnership | null {
  const open: Ownership = {
    ...ownership,
    alternatives: opened(ownership.alternatives, { disclosure: 'shown' }),
    tcoLines: opened(ownership.tcoLines, { disclosure: 'exact' }),
  };
  const run = runOverSharedOwnership(open, decimalOrNull(annualVolume));
  return run && shareOwnership(open, run, annualVolume, () => []);
}

function opened<T extends object>(
  records: Readonly<Record<string, T>>,
  fields: Partial<T>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record, ...fields }]));
}
