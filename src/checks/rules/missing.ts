import type { CostElement } from '../../estimate';
import { type CheckInput, hasLines } from '../checkInput';
import { type Hit, hits, lacks, type Rule, type Suggestion } from '../finding';
import { listed } from '../wording';
import { speaksOf } from '../words/topics';
import { conversionElements, materialElements } from './coverage';
import { blocksOf, emptyMethod, type Head, type HeadName, heads, isShown, isWhole } from './heads';

/** B1: heads that belong together are asked for together, so that no estimate draws ten findings of one sort. */
const direct: readonly (readonly HeadName[])[] = [['scrap'], ['packaging', 'logistics']];
const overheads: readonly HeadName[] = ['materialOverhead', 'manufacturingOverhead', 'profit'];
/** Paid for apart from the piece price as often as not: for information. */
const programme: readonly HeadName[] = ['tooling', 'engineering', 'warranty'];

export const missingHeads: Rule = (input) => {
  const blocks = blocksOf(input);
  if (blocks.length === 0) return lacks('cost elements: the words of its lines name none that is known');
  if (!isWhole(blocks)) return hits(partialHit(input, blocks));
  // Where no overhead stands at all, the estimate is one of direct cost, and that is one thing to ask.
  const isDirect = blocks.length === 2 && blocks.every((block) => block === 'material' || block === 'manufacture');
  const groups = [...direct, ...(isDirect ? [overheads] : overheads.map((name) => [name]))];
  return hits([
    ...groups.flatMap((names) => groupHits(input, names)),
    ...groupHits(input, programme).map((hit) => ({ ...hit, severity: 'information' as const })),
  ]);
};

/** B2. */
export const missingSga: Rule = (input) => {
  const blocks = blocksOf(input);
  if (blocks.length === 0) return lacks('cost elements: the words of its lines name none that is known');
  return !isWhole(blocks) || isShown(input, heads.sga) ? hits([]) : hits([missingHit(input, [heads.sga])]);
};

function groupHits(input: CheckInput, names: readonly HeadName[]): readonly Hit[] {
  const missing = names
    .filter((name) => matters(input, name) && !isShown(input, heads[name]))
    .map((name) => heads[name]);
  const open = missing.filter((head) => !isExcluded(input, head));
  const excluded = missing.filter((head) => isExcluded(input, head));
  // What a note leaves out goes its own way, to the scope, and must not hide what the note does not name.
  return [...excluded.map((head) => missingHit(input, [head])), ...(open.length > 0 ? [missingHit(input, open)] : [])];
}

function isExcluded({ exclusions }: CheckInput, { topic }: Head): boolean {
  return exclusions.some(({ value }) => speaksOf(value, topic));
}

/** Whether an estimate of this kind ought to show the head at all; what another rule asks more closely is left to it. */
function matters(input: CheckInput, name: HeadName): boolean {
  const has = (...elements: readonly CostElement[]) => hasLines(input, ...elements);
  switch (name) {
    case 'materialOverhead':
      // Bought parts alone without handling are B7.
      return has('rawMaterial');
    case 'manufacturingOverhead':
      // An hourly rate of a machine holds its overhead, as a rule; bare labour does not.
      return has('labour') && !has('machine', 'process') && !input.topics.has('machineRate');
    case 'scrap':
    case 'tooling':
    case 'engineering':
      return has(...conversionElements);
    case 'logistics':
      return !/\b(?:EXW|FCA|FAS|FOB|CIF|CFR|CIP|CPT|DAP|DPU|DDP)\b/.test(incotermOf(input));
    case 'warranty':
      // Asked by G1 where the deal says whether there is one.
      return input.settings.contract.warranty === null && has(...materialElements);
    case 'packaging':
    case 'profit':
    case 'sga':
      return true;
  }
}

export function incotermOf({ facts }: CheckInput): string {
  return (facts.get('incoterm') ?? []).map(({ value }) => value.toUpperCase()).join(' ');
}

function missingHit(input: CheckInput, missing: readonly Head[]): Hit {
  const names = listed(missing.map(({ name }) => name));
  const [they, count] = missing.length > 1 ? ['they are', 'they count'] : ['it is', 'it counts'];
  const text = `No line of the estimate shows ${names}, and no note says that ${they} left out; ${count} as nothing in the total.`;
  const question = missing.map((head) => head.question).join(' ');
  return {
    lineId: null,
    where: input.estimate.sheet,
    stated: null,
    recomputed: null,
    effect: null,
    text,
    question,
    suggestion: standIn(missing, text, question),
    fact: missing.map(({ topic }) => topic),
    ...(missing[0] ? { topic: missing[0].topic } : {}),
  };
}

/** One hidden cost where the heads are costed in the same way; what differs in kind is opened as a matter of scope. */
function standIn(missing: readonly Head[], claim: string, question: string): Suggestion | null {
  const [first] = missing;
  if (first === undefined) return null;
  const name = listed(missing.map((head) => head.name));
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const isOne =
    missing.length === 1 || (first.method !== 'share' && missing.every(({ method }) => method === first.method));
  return isOne
    ? { type: 'hiddenCost', parentId: null, label, costElement: first.element, method: emptyMethod(first) }
    : { type: 'point', kind: 'scope', heading: label, claim, question };
}

/** A list of parts or a routing is no price: one finding says what it leaves open, for information. */
function partialHit(input: CheckInput, blocks: readonly string[]): readonly Hit[] {
  const open = (Object.keys(heads) as HeadName[]).filter(
    (name) => !isShown(input, heads[name]) && !isExcluded(input, heads[name]),
  );
  if (open.length === 0) return [];
  const shown = blocks.join(' and ');
  const names = listed(open.map((name) => heads[name].name));
  const text = `The estimate shows ${shown} only; ${names} stand in no line of it.`;
  const question = `Is the total meant as the cost of ${shown} alone, and where do you carry the rest of the price?`;
  return [
    {
      lineId: null,
      where: input.estimate.sheet,
      stated: null,
      recomputed: null,
      effect: null,
      text,
      question,
      suggestion: { type: 'point', kind: 'scope', heading: 'What the estimate covers', claim: text, question },
      fact: ['part', ...open],
      severity: 'information',
    },
  ];
}

const obligations = [
  { flag: 'warranty', topic: 'warranty', element: 'warranty', name: 'warranty', method: heads.warranty },
  {
    flag: 'serviceParts',
    topic: 'serviceParts',
    element: 'other',
    name: 'the supply of service parts',
    method: heads.tooling,
  },
  {
    flag: 'endOfLife',
    topic: 'endOfLife',
    element: 'other',
    name: 'obligations at the end of life',
    method: heads.tooling,
  },
] as const;

/** G1: an obligation of the contract that no line prices. */
export const obligationsPriced: Rule = (input) => {
  const { contract } = input.settings;
  const open = obligations.filter(({ flag }) => contract[flag] === null);
  const found = obligations.flatMap(({ flag, topic, element, name, method }): readonly Hit[] => {
    const isPriced =
      input.topics.has(topic) ||
      Object.values(input.annotations.hiddenCosts).some(
        (cost) => speaksOf(cost.label, topic) || (element !== 'other' && cost.costElement === element),
      );
    if (contract[flag] !== true || isPriced) return [];
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/^The supply/, 'Supply');
    return [
      {
        lineId: null,
        where: input.estimate.sheet,
        stated: null,
        recomputed: null,
        effect: null,
        text: `The contract brings ${name}, and no line of the estimate prices it.`,
        question: `How did you weigh ${name} when you set up the estimate?`,
        suggestion: { type: 'hiddenCost', parentId: null, label, costElement: element, method: emptyMethod(method) },
        fact: [flag],
        topic,
      },
    ];
  });
  const names = listed(open.map(({ name }) => name));
  return {
    hits: found,
    lacks: open.length === 0 ? null : `whether the contract brings ${names}: say so in the settings of the checks`,
  };
};
