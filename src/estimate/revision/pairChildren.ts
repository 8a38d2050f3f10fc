import { pairByKey } from './pairByKey';
import type { Certainty, Pairing } from './pairing';
import type { Side } from './side';
import type { Twins } from './twins';

/** Pairs the children of groups that are paired, from the total downwards, by what names them. */
export function pairChildren(pairing: Pairing, twins: Twins): void {
  for (let waiting = pairing.takeWaiting(); waiting.length > 0; waiting = pairing.takeWaiting())
    for (const group of waiting) pairWithin(pairing, group, twins);
}

function pairWithin(pairing: Pairing, afterGroup: number, twins: Twins): void {
  const { before: was, after: is } = pairing;
  const pair = pairing.of(afterGroup);
  if (pair === null) return;
  const before = was.children[pair.before] ?? [];
  const after = is.children[afterGroup] ?? [];
  // In a group that is itself in doubt nothing is certain.
  const certainty: Certainty = pair.certainty === 'doubtful' ? 'likely' : 'same';
  const where = afterGroup === 0 ? 'at the top' : 'in the same group';
  pairByKey(pairing, before, after, {
    before: (index) => twins.before[index] ?? null,
    after: (index) => twins.after[index] ?? null,
    certainty,
    reason: (from) => `${sameWhat(was, from)} ${where}`,
    several: 'pair',
    partNumbers: 'mustAgree',
  });
  pairByKey(pairing, before, after, {
    before: (index) => partAndLabel(was, index),
    after: (index) => partAndLabel(is, index),
    certainty,
    reason: (from) => `same part number ${was.marks[from]?.partNumber ?? ''} ${where}`,
    several: 'pair',
    partNumbers: 'mustAgree',
  });
  pairByKey(pairing, before, after, {
    before: (index) => was.marks[index]?.partNumber ?? null,
    after: (index) => is.marks[index]?.partNumber ?? null,
    certainty: 'likely',
    reason: (from) => `same part number ${was.marks[from]?.partNumber ?? ''} ${where}, other label`,
    several: 'leave',
    partNumbers: 'mustAgree',
  });
  // A number that names another part speaks against the label.
  pairByKey(pairing, before, after, {
    before: (index) => was.marks[index]?.label || null,
    after: (index) => is.marks[index]?.label || null,
    certainty,
    reason: () => `same label ${where}`,
    several: 'pair',
    partNumbers: 'mustAgree',
  });
}

function sameWhat({ marks }: Side, index: number): string {
  const { label = '', partNumber = null } = marks[index] ?? {};
  if (partNumber !== null) return `same part number ${partNumber} and figures`;
  return label === '' ? 'same figures' : 'same label and figures';
}

export function partAndLabel({ marks }: Side, index: number): string | null {
  const { partNumber = null, label = '' } = marks[index] ?? {};
  return partNumber === null ? null : `${partNumber} ${label}`;
}

/** What differing part numbers kept apart: the same label in the same group all the same. */
export function pairChildrenByLabel(pairing: Pairing): void {
  const { before: was, after: is } = pairing;
  for (const [afterGroup, after] of is.children.entries()) {
    const before = was.children[pairing.of(afterGroup)?.before ?? -1];
    if (before === undefined || after.length === 0) continue;
    pairByKey(pairing, before, after, {
      before: (index) => was.marks[index]?.label || null,
      after: (index) => is.marks[index]?.label || null,
      certainty: 'likely',
      reason: (from, to) =>
        `same label in the same group, part number ${is.marks[to]?.partNumber} instead of ${was.marks[from]?.partNumber}`,
      several: 'pair',
      partNumbers: 'mayDiffer',
    });
  }
}
