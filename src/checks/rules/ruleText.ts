import { type Decimal, decimal } from '../../base/decimal';
import type { Line } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import type { Suggestion } from '../finding';
import { nameOf, namesOf, percentText, plain } from '../wording';

/** What a line's own rule multiplies or adds, as a person reads it: `1.85 × 21.4 ÷ 0.9 (OEE)`. */
export function ruleText(input: CheckInput, index: number): string {
  const line = lineAt(input, index);
  const { children, bases } = input.structure;
  if (line.kind === 'item') return itemText(input, line);
  if (line.kind === 'markup') {
    const share = line.percent === null ? 'its share' : percentText(input, decimal(line.percent.value));
    const base = namesOf(input, bases[index] ?? []) || 'nothing';
    return line.divides ? `${share} in the hundred of ${base}` : `${share} of ${base}`;
  }
  const count = children[index]?.length ?? 0;
  const sum = count === 1 ? 'its one line' : `its ${count} lines`;
  const times = line.kind === 'group' && line.quantity !== null ? decimal(line.quantity.value) : null;
  return times === null || times.eq(1) ? sum : `${plain(input, times)} × ${sum}`;
}

function itemText(input: CheckInput, { quantity, rate, factors }: Line): string {
  const figures = [quantity, rate].flatMap((figure) =>
    figure === null ? [] : [plain(input, decimal(figure.value), 6)],
  );
  const rest = factors.map(({ name, figure, divides }) => {
    const named = name.startsWith('divided by') ? '' : ` (${name})`;
    return ` ${divides ? '÷' : '×'} ${plain(input, decimal(figure.value), 6)}${named}`;
  });
  return `${figures.join(' × ')}${rest.join('')}`;
}

/** A point over the line's arithmetic part; none where a point holds that already. */
export function arithmeticPoint(input: CheckInput, index: number, claim: string, question: string): Suggestion | null {
  const line = lineAt(input, index);
  const isHeld = Object.values(input.annotations.points).some(({ items }) =>
    items.some((item) => item.type === 'arithmetic' && item.lineId === line.id),
  );
  if (isHeld) return null;
  const heading = `Arithmetic of ${nameOf(line).replaceAll('"', '')}`;
  return { type: 'point', kind: 'fact', heading, claim, question, item: { type: 'arithmetic', lineId: line.id } };
}

const slips: readonly (readonly [factor: number, words: string])[] = [
  [60, 'minutes against hours'],
  [3600, 'seconds against hours'],
  [1000, 'thousands against single units'],
  [100, 'hundreds against single units'],
];

/** Where an amount is off by what one unit is of another: the factor, and it in words. */
export function unitSlip(stated: Decimal, ruled: Decimal): { readonly factor: number; readonly words: string } | null {
  if (stated.isZero() || ruled.isZero()) return null;
  for (const [factor, units] of slips) {
    const isNear = (ratio: Decimal) => ratio.div(factor).minus(1).abs().lte('0.005');
    if (isNear(stated.div(ruled))) return { factor, words: `${factor} times (${units})` };
    if (isNear(ruled.div(stated))) return { factor, words: `one ${factor}th (${units})` };
  }
  return null;
}
