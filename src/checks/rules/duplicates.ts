import { toText, ZERO } from '../../base/decimal';
import type { Line } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, heaviest, loaded, weightOf } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { effectClause, moneyText, nameOf, namesOf, placeOf } from '../wording';
import { hourShare } from '../words/headings';
import { speaksOf } from '../words/topics';

/** More than so many pairs are a habit of the sheet, told once. */
const most = 5;

/** A5: a line that stands twice under the same sum, or depreciation both as a percentage and inside a machine rate. */
export const costsTwice: Rule = (input) => {
  const twice = sameAs(input, input.items, (index) => nameKey(lineAt(input, index))).flatMap((alike) =>
    sameAs(input, alike, (index) => fullKey(input, index)),
  );
  const found = twice.length > most ? [manyTwice(input, twice)] : twice.map((same) => twiceHit(input, same));
  return hits([...found, ...depreciationTwice(input)]);
};

/** Lines that share a key, more than one of each. */
function sameAs(
  input: CheckInput,
  indices: readonly number[],
  keyOf: (index: number) => string,
): readonly (readonly number[])[] {
  const seen = new Map<string, number[]>();
  for (const index of indices) {
    if (lineAt(input, index).label.trim().length < 3 || amountOf(input, index).isZero()) continue;
    const key = keyOf(index);
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [index]);
    else same.push(index);
  }
  return [...seen.values()].filter((same) => same.length > 1);
}

function nameKey({ label, parentId, rate }: Line): string {
  return `${parentId} ${rate?.value} ${label.trim().toLowerCase()}`;
}

/** All that the sheet says of a line but its place. A running number tells lines apart as little as a row does. */
function fullKey(input: CheckInput, index: number): string {
  const { quantity, unit, factors, attributes } = lineAt(input, index);
  const beside = Object.entries(attributes)
    .filter(([heading]) => !runningNumber.test(heading.trim()))
    .map(([heading, value]) => `${heading}=${value}`)
    .sort();
  const figures = factors.map(({ name, figure }) => `${name}=${figure.value}`);
  return [quantity?.value, unit, toText(amountOf(input, index)), ...figures, ...beside].join('\n');
}

const runningNumber = /^(?:item|pos\.?|no\.?|nr\.?|#|line|position|row|lfd\.?.*|seq.*|ref\.?)$/iu;

function twiceHit(input: CheckInput, same: readonly number[]): Hit {
  const lines = same
    .map((index) => lineAt(input, index))
    .sort((a, b) => a.key.row - b.key.row || (a.id < b.id ? -1 : 1));
  const last = lines.at(-1) as Line;
  const index = input.structure.indexOf.get(last.id) ?? 0;
  const amount = amountOf(input, index);
  const effect = loaded(input, index, amount.times(1 - same.length));
  const rows = lines.map(({ key }) => key.row).join(', ');
  return {
    lineId: last.id,
    where: placeOf(last),
    stated: toText(amount),
    recomputed: '0',
    effect,
    text: `${nameOf(last)} stands ${same.length === 2 ? 'twice' : `${same.length} times`} with the same figures (rows ${rows}, ${moneyText(input, amount)} each); once would do${effectClause(input, effect)}.`,
    question: `Are rows ${rows} ${same.length} separate needs, or the same one written down again?`,
    suggestion: null,
    fact: [toText(amount), ...lines.map(({ id }) => id).sort()],
  };
}

function manyTwice(input: CheckInput, twice: readonly (readonly number[])[]): Hit {
  const first = twice.map((same) => heaviest(input, same));
  const again = twice.flatMap((same) => same.filter((index) => !first.includes(index)));
  const worth = again.reduce((sum, index) => sum.plus(weightOf(input, index)), ZERO);
  return {
    lineId: null,
    where: input.estimate.sheet,
    stated: null,
    recomputed: null,
    effect: null,
    text: `${twice.length} lines stand more than once with the same figures, among them ${namesOf(input, first)}; the repetitions make ${moneyText(input, worth)}.`,
    question: 'Are the lines that repeat each other separate needs, or entered more than once?',
    suggestion: null,
    fact: again.map((index) => lineAt(input, index).id).sort(),
  };
}

function depreciationTwice(input: CheckInput): readonly Hit[] {
  if (!input.topics.has('depreciation')) return [];
  const percentages = input.markups.filter((index) => speaksOf(lineAt(input, index).label, 'depreciation'));
  const rates = input.items.filter((index) => {
    const { costElement, unit, rate } = lineAt(input, index);
    return ['machine', 'process'].includes(costElement) && rate !== null && hourShare(unit) !== null;
  });
  if (percentages.length === 0 || rates.length === 0) return [];
  const line = lineAt(input, heaviest(input, percentages));
  return [
    {
      lineId: line.id,
      where: placeOf(line),
      stated: line.percent?.value ?? null,
      recomputed: null,
      effect: null,
      text: `${nameOf(line)} is a percentage of its own beside the hourly rates of ${namesOf(input, rates)}; such rates hold depreciation as a rule.`,
      question: `Which elements do the machine rates hold, and is depreciation among them besides ${nameOf(line)}?`,
      suggestion: null,
      fact: [line.percent?.value ?? ''],
    },
  ];
}
