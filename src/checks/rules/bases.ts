import { decimal, ZERO } from '../../base/decimal';
import type { CostElement, LineId } from '../../estimate';
import { type CheckInput, lineAt } from '../checkInput';
import { amountOf, heaviest, loaded } from '../figures';
import { type Hit, hits, type Rule } from '../finding';
import { cellOf, effectClause, moneyText, nameOf, namesOf, percentText } from '../wording';
import { otherBase, wrongMarkups } from './arithmetic';
import { conversionElements, costItems, coveredBy, markupsOf, materialElements } from './coverage';

/** C1: profit whose amount is not its percentage of its base, or that leaves direct cost out of its base. */
export const profitBase: Rule = (input) => {
  const markups = markupsOf(input, 'profit');
  const isProfit = (index: number) => lineAt(input, index).costElement === 'profit';
  // Where another base fits, that says more than the difference alone.
  const wrong = [...otherBase(input, isProfit), ...wrongMarkups(input, isProfit)];
  const partial = uncovered(input, markups, [...materialElements, ...conversionElements]);
  return hits(partial === null ? wrong : [...wrong, partHit(input, partial, 'profit')]);
};

/** C2: the percentage makes its amount on another base (grave), or its kind of cost has no share in the base (a matter of information). */
export const baseInGeneral: Rule = (input) => hits([...otherBase(input), ...unusual(input)]);

/** C4: an overhead whose base holds some lines of a kind and not others. */
export const wholeBase: Rule = (input) => {
  const found: Hit[] = [];
  const sets: readonly (readonly [CostElement, readonly (readonly CostElement[])[]])[] = [
    // Raw material and bought parts may well have different rates: each is a set of its own.
    ['materialOverhead', [['rawMaterial'], ['purchasedPart']]],
    ['manufacturingOverhead', [['labour']]],
    ['sga', [[...materialElements, ...conversionElements]]],
  ];
  for (const [element, kinds] of sets) {
    const markups = markupsOf(input, element);
    const others = element === 'manufacturingOverhead' ? otherOverheads(input) : [];
    for (const kind of kinds) {
      const partial = uncovered(input, markups, kind, others);
      if (partial !== null) found.push(partHit(input, partial, 'overhead'));
    }
  }
  return hits(found);
};

/** Overheads of another name, such as that of an engineering department, that part of the labour may bear instead. */
function otherOverheads(input: CheckInput): readonly number[] {
  const wide: ReadonlySet<CostElement> = new Set(['sga', 'profit', 'contingency', 'finance', 'scrap', 'warranty']);
  return input.markups.filter((index) => !wide.has(lineAt(input, index).costElement));
}

interface PartOfBase {
  /** The mark-up that says most of the base, for the finding to stand on. */
  readonly markup: number;
  readonly markups: readonly number[];
  readonly outside: readonly number[];
}

/** Null where the mark-ups cover all lines of the elements, or none of them. */
function uncovered(
  input: CheckInput,
  markups: readonly number[],
  elements: readonly CostElement[],
  others: readonly number[] = [],
): PartOfBase | null {
  if (markups.length === 0) return null;
  const all = costItems(input, elements);
  const covered = coveredBy(input, [...markups, ...others]);
  const outside = all.filter((index) => covered[index] === 0);
  if (outside.length === 0 || outside.length === all.length) return null;
  return { markup: heaviest(input, markups), markups, outside };
}

function partHit(input: CheckInput, { markup, markups, outside }: PartOfBase, what: 'profit' | 'overhead'): Hit {
  const line = lineAt(input, markup);
  const share = input.structure.inputs[markup]?.share ?? null;
  const above = input.computed.above[markup] ?? ZERO;
  const amount = outside.reduce((sum, index) => sum.plus(amountOf(input, index)), ZERO);
  // Pieces of an assembly and pieces of the product do not add up.
  const isSameScale = outside.every((index) => input.computed.above[index]?.eq(above));
  const single = markups.length === 1 && isSameScale && share !== null;
  const effect = single ? loaded(input, markup, amount.times(share)) : null;
  const outsideIds = outside.map((index) => lineAt(input, index).id).sort();
  const names = namesOf(input, outside);
  const worth = isSameScale ? ` (${moneyText(input, amount)})` : '';
  return {
    lineId: line.id,
    where: cellOf(line, line.percent ?? line.amount),
    stated: `base: ${namesOf(input, input.structure.bases[markup] ?? [])}`,
    recomputed: `base with ${names}`,
    effect,
    text: `${nameOf(line)} is taken on part of the cost only: ${names}${worth} stand outside its base${effectClause(input, effect)}.`,
    question:
      what === 'profit'
        ? `Is ${names} meant to bear no ${nameOf(line)}, and if so, for which reason?`
        : `What is the thought behind leaving ${names} out of the base of ${nameOf(line)}?`,
    suggestion:
      single && outside.length <= 50
        ? { type: 'position', lineId: line.id, fields: {}, baseIds: widened(line.baseIds, outsideIds) }
        : null,
    fact: [line.percent?.value ?? '', ...outsideIds],
    about: 'base',
    kind: 'judgement',
  };
}

function widened(baseIds: readonly LineId[], outside: readonly LineId[]): readonly LineId[] {
  return [...new Set([...baseIds, ...outside])];
}

/** Bases that the kind of percentage has nothing to do with (base table of the catalogue). */
const usualBases: readonly UsualBase[] = [
  { element: 'materialOverhead', bears: materialElements, words: 'material' },
  { element: 'manufacturingOverhead', bears: conversionElements, words: 'labour or process cost' },
];

interface UsualBase {
  readonly element: CostElement;
  readonly bears: readonly CostElement[];
  readonly words: string;
}

const directElements: ReadonlySet<CostElement> = new Set([...materialElements, ...conversionElements]);

function unusual(input: CheckInput): readonly Hit[] {
  const found: Hit[] = [];
  for (const { element, bears, words } of usualBases) {
    for (const markup of markupsOf(input, element)) {
      const held = itemsUnder(input, markup);
      const known = held.filter((index) => lineAt(input, index).costElement !== 'other');
      if (known.length === 0 || known.length < held.length) continue;
      if (held.some((index) => bears.includes(lineAt(input, index).costElement))) continue;
      // Overheads may stand on overheads; only a base of the other kind of direct cost is worth a word.
      if (!held.every((index) => directElements.has(lineAt(input, index).costElement))) continue;
      found.push(unusualHit(input, markup, words));
    }
  }
  return found;
}

function unusualHit(input: CheckInput, markup: number, words: string): Hit {
  const line = lineAt(input, markup);
  const base = namesOf(input, input.structure.bases[markup] ?? []);
  const share = line.percent === null ? '' : `${percentText(input, decimal(line.percent.value))} of `;
  return {
    lineId: line.id,
    where: cellOf(line, line.percent ?? line.amount),
    stated: `base: ${base}`,
    recomputed: null,
    effect: null,
    text: `${nameOf(line)} is ${share}${base}, which holds no ${words}, the usual base of such a percentage.`,
    question: `From which accounts does the percentage of ${nameOf(line)} come, and on which base was it worked out?`,
    suggestion: null,
    fact: [line.percent?.value ?? '', ...line.baseIds.toSorted()],
    about: 'base',
    severity: 'information',
    kind: 'judgement',
  };
}

function itemsUnder(input: CheckInput, markup: number): readonly number[] {
  const held: number[] = [];
  const stack = [...(input.structure.bases[markup] ?? [])];
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    const children = input.structure.children[index] ?? [];
    if (children.length === 0) held.push(index);
    // Enough to judge by; a base of thousands of lines is no slip of the pen.
    if (held.length > 500) return held;
    for (const child of children) stack.push(child);
  }
  return held;
}
