import { type HiddenCostMethod, type MethodType, methods } from '../../annotations';
import type { CostElement } from '../../estimate';
import { type CheckInput, hasLines } from '../checkInput';
import { speaksOf, type Topic, topicOfElement } from '../words/topics';
import { conversionElements, materialElements } from './coverage';

/** A cost element that an estimate of a price ought to show, and the hidden cost that stands in for it. */
export interface Head {
  readonly topic: Topic;
  readonly element: CostElement;
  readonly name: string;
  readonly method: MethodType;
  readonly question: string;
}

export const heads = {
  materialOverhead: {
    topic: 'materialOverhead',
    element: 'materialOverhead',
    name: 'material overhead',
    method: 'share',
    question: 'Help us understand how purchasing, receiving, inspection and storage of material are covered.',
  },
  manufacturingOverhead: {
    topic: 'manufacturingOverhead',
    element: 'manufacturingOverhead',
    name: 'manufacturing overhead',
    method: 'share',
    question:
      'Do the hourly rates hold supervision, set-up staff, maintenance and floor space, or are these meant elsewhere?',
  },
  sga: {
    topic: 'sga',
    element: 'sga',
    name: 'selling, general and administrative cost',
    method: 'share',
    question: 'Where does the estimate account for selling, general and administrative cost?',
  },
  profit: {
    topic: 'profit',
    element: 'profit',
    name: 'profit',
    method: 'share',
    question: 'Is the total meant as cost or as a price, and where does the return on the business enter it?',
  },
  scrap: {
    topic: 'scrap',
    element: 'scrap',
    name: 'scrap',
    method: 'yieldLoss',
    question: 'Which yield did you have in mind for the operations, and where do lost parts and rework enter?',
  },
  packaging: {
    topic: 'packaging',
    element: 'packaging',
    name: 'packaging',
    method: 'perUnit',
    question: 'Which packaging concept stands behind the estimate, and which line carries it?',
  },
  logistics: {
    topic: 'logistics',
    element: 'logistics',
    name: 'freight',
    method: 'perUnit',
    question: 'To which place is delivery included, and which line carries the freight?',
  },
  tooling: {
    topic: 'tooling',
    element: 'tooling',
    name: 'tooling',
    method: 'oneOff',
    question: 'How are tools, fixtures and gauges paid for: in the piece price, or apart from it?',
  },
  engineering: {
    topic: 'engineering',
    element: 'engineering',
    name: 'engineering',
    method: 'oneOff',
    question: 'Who carries design, prototypes and validation, and how is that work paid for?',
  },
  warranty: {
    topic: 'warranty',
    element: 'warranty',
    name: 'warranty',
    method: 'share',
    question: 'Which term of warranty did you assume, and how is its cost shared?',
  },
} satisfies Readonly<Record<string, Head>>;
export type HeadName = keyof typeof heads;

export function emptyMethod({ method }: Head): HiddenCostMethod {
  return methods[method].empty;
}

/** Whether the estimate shows a head, or our side has put a hidden cost in its place. */
export function isShown(input: CheckInput, { topic, element }: Head): boolean {
  return input.topics.has(topic) || isAnswered(input, element, topic);
}

/** Whether a hidden cost of the case stands for it. */
export function isAnswered({ annotations }: CheckInput, element: CostElement, topic: Topic): boolean {
  return Object.values(annotations.hiddenCosts).some(
    ({ costElement, label }) =>
      costElement === element || topicOfElement[costElement] === topic || speaksOf(label, topic),
  );
}

/** Of the five blocks of a price (material, conversion, overhead, SG&A, profit) those that the estimate shows. */
export function blocksOf(input: CheckInput): readonly string[] {
  const has = (...elements: readonly CostElement[]) => hasLines(input, ...elements);
  const blocks: string[] = [];
  if (has(...materialElements)) blocks.push('material');
  if (has(...conversionElements)) blocks.push('manufacture');
  if (has('materialOverhead', 'manufacturingOverhead')) blocks.push('overhead');
  if (has('sga')) blocks.push('selling and administration');
  if (has('profit')) blocks.push('profit');
  return blocks;
}

/** With two blocks an estimate speaks of a product's cost; with one it is a list of parts, a routing, a budget. */
export function isWhole(blocks: readonly string[]): boolean {
  return blocks.length >= 2;
}
