import { Decimal, toText, ZERO } from '../../base/decimal';
import { unitAt } from '../../base/rounding';
import { type Beside, besideOf, type CheckInput, lineAt } from '../checkInput';
import { amountOf, plainFigure, weightOf } from '../figures';
import { hits, lacks, type Rule } from '../finding';
import { percentText } from '../wording';

/** A4: a column of shares of the total, whose parts do not make the whole. */
export const sharesOfTotal: Rule = (input) => {
  const columns = new Map<string, Beside[]>();
  for (const one of besideOf(input, 'shareOfTotal')) {
    if (lineAt(input, one.index).kind === 'total') continue;
    const column = columns.get(one.heading);
    if (column === undefined) columns.set(one.heading, [one]);
    else column.push(one);
  }
  if (columns.size === 0) return lacks('a column of shares of the total: the estimate has none');
  const found = [...columns].flatMap(([heading, cells]) => {
    const shares = cells.flatMap(({ index, value }) => {
      const share = plainFigure(value);
      return share === null ? [] : [{ index, share, places: value.split('.')[1]?.length ?? 0 }];
    });
    // Subtotals may carry their share too: the top, the groups or the single lines make the whole, whichever comes nearest.
    const isTop = (index: number) => input.structure.parent[index] === 0;
    const isLeaf = (index: number) => (input.structure.children[index]?.length ?? 0) === 0;
    const sums = [shares.filter(({ index }) => isTop(index)), shares.filter(({ index }) => isLeaf(index)), shares]
      .filter((set) => set.length >= 2)
      .map((set) => {
        const sum = set.reduce((total, { share }) => total.plus(share), ZERO);
        const whole = sum.gt(2) ? 100 : 1;
        const places = Math.min(...set.map((one) => one.places));
        const room = unitAt(places).times(set.length).div(2);
        return { sum: sum.div(whole), off: sum.minus(whole).abs(), room, whole };
      });
    if (shares.length < 3 || sums.length === 0 || sums.some(({ off, room }) => off.lte(room))) return [];
    const [nearest] = sums.sort((a, b) => a.off.div(a.whole).cmp(b.off.div(b.whole)));
    // Shares that follow the amounts say what the arithmetic of the amounts says already.
    if (nearest === undefined || followAmounts(input, shares)) return [];
    return [
      {
        lineId: null,
        where: input.estimate.sheet,
        stated: toText(nearest.sum),
        recomputed: '1',
        effect: null,
        text: `The shares in the column "${heading}" add up to ${percentText(input, nearest.sum)}, where the whole is 100 %.`,
        question: `Does the column "${heading}" leave out a line, or does it stem from an earlier state of the sheet?`,
        suggestion: null,
        fact: [heading, toText(nearest.sum)],
      },
    ];
  });
  return hits(found);
};

function followAmounts(
  input: CheckInput,
  shares: readonly { readonly index: number; readonly share: Decimal }[],
): boolean {
  const total = amountOf(input, 0);
  if (total.isZero()) return false;
  return shares.every(({ index, share }) => {
    const ratio = weightOf(input, index).div(total);
    return [ratio, ratio.times(100)].some((own) => own.minus(share).abs().lte('0.0001'));
  });
}
