import { type Key, pairByKey } from './pairByKey';
import { partAndLabel } from './pairChildren';
import type { Pairing } from './pairing';
import { isGroup, type Side } from './side';

/** Pairs groups that went elsewhere, by what names them and no other line of the estimate. */
export function pairMovedGroups(pairing: Pairing): void {
  const { before, after } = pairing;
  pairAnywhere(pairing, onlyGroups(before, pairing.openBefore()), onlyGroups(after, pairing.openAfter()));
}

/** The same for every line that is left. */
export function pairMoved(pairing: Pairing): void {
  pairAnywhere(pairing, pairing.openBefore(), pairing.openAfter());
}

function onlyGroups({ lines }: Side, indices: readonly number[]): readonly number[] {
  return indices.filter((index) => {
    const line = lines[index];
    return line !== undefined && isGroup(line);
  });
}

function pairAnywhere(pairing: Pairing, before: readonly number[], after: readonly number[]): void {
  const { before: was, after: is } = pairing;
  const anywhere = { several: 'leave', partNumbers: 'mustAgree', isAnywhere: true } as const;
  const by = (name: (side: Side, index: number) => string | null, rest: Pick<Key, 'certainty' | 'reason'>): void =>
    pairByKey(pairing, before, after, {
      ...anywhere,
      ...rest,
      before: (index) => name(was, index),
      after: (index) => name(is, index),
    });
  const number = (from: number): string => was.marks[from]?.partNumber ?? '';
  by(partAndLabel, { certainty: 'same', reason: (from) => `same part number ${number(from)}` });
  by(({ marks }, index) => marks[index]?.partNumber ?? null, {
    certainty: 'likely',
    reason: (from) => `same part number ${number(from)}, other label`,
  });
  by(labelAndFigures, { certainty: 'likely', reason: () => 'same label and figures' });
  by(({ marks }, index) => marks[index]?.label || null, { certainty: 'likely', reason: () => 'same label' });
}

function labelAndFigures({ marks }: Side, index: number): string | null {
  const { label = '', figures = '' } = marks[index] ?? {};
  return label === '' ? null : `${label} ${figures}`;
}
