import type { Side } from './side';

/** One text per line that is equal for lines with the same label, figures and everything beneath them. */
export interface Twins {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function findTwins(before: Side, after: Side): Twins {
  const numbers = new Map<string, number>();
  return { before: twinKeys(before, numbers), after: twinKeys(after, numbers) };
}

function twinKeys({ lines, marks, children }: Side, numbers: Map<string, number>): readonly string[] {
  const keys = lines.map(() => '');
  // Lines stand after their groups, so from the last to the first the children are done before the group.
  for (let index = lines.length - 1; index >= 0; index--) {
    const { label = '', partNumber = '', figures = '' } = marks[index] ?? {};
    const below = (children[index] ?? []).map((child) => keys[child] ?? '').sort();
    const whole = JSON.stringify([lines[index]?.kind, label, partNumber, figures, below]);
    const number = numbers.get(whole) ?? numbers.size;
    numbers.set(whole, number);
    keys[index] = String(number);
  }
  return keys;
}
