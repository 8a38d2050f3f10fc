import type { Annotations } from '../annotations';
import { decimal } from '../base/decimal';
import { type FormatContext, formatContext } from '../base/format';
import { type Scale, scaleOf } from '../base/money';
import {
  type Computed,
  type CostElement,
  compute,
  type Estimate,
  type Fact,
  type Line,
  type Structure,
} from '../estimate';
import type { CheckSettings } from './settings';
import type { TcoInputs } from './tcoInputs';
import { type Sense, senseOf } from './words/headings';
import { type Topic, topicOfElement, topicsIn } from './words/topics';

/** All that the rules look at, opened once: the estimate computed, its lines by what they are, and what it speaks of. */
export interface CheckInput {
  readonly estimate: Estimate;
  readonly annotations: Annotations;
  readonly settings: CheckSettings;
  readonly tco: TcoInputs | null;
  readonly computed: Computed;
  readonly structure: Structure;
  readonly scale: Scale;
  readonly format: FormatContext;
  /** Items and mark-ups: the lines that cost something by themselves, by cost element. */
  readonly byElement: ReadonlyMap<CostElement, readonly number[]>;
  readonly items: readonly number[];
  readonly markups: readonly number[];
  /** Groups with lines, and the total. */
  readonly groups: readonly number[];
  /** Figures beside the lines that feed no amount, by what their heading says they are. */
  readonly beside: ReadonlyMap<Sense, readonly Beside[]>;
  /** What the estimate speaks of anywhere outside its exclusion notes. */
  readonly topics: ReadonlySet<Topic>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly exclusions: readonly Fact[];
}

export interface Beside {
  readonly index: number;
  readonly heading: string;
  readonly value: string;
}

/** What does not depend on annotations or settings, kept for the next run over the same estimate. */
type Opened = Omit<CheckInput, 'annotations' | 'settings' | 'tco'>;
const opened = new WeakMap<Estimate, Opened>();

export interface Given {
  /** Where it is at hand already. */
  readonly computed?: Computed;
  readonly tco?: TcoInputs;
}

export function openInput(
  estimate: Estimate,
  annotations: Annotations,
  settings: CheckSettings,
  { computed = compute(estimate), tco }: Given,
): CheckInput {
  let own = opened.get(estimate);
  if (own?.computed !== computed) {
    own = openEstimate(estimate, computed);
    opened.set(estimate, own);
  }
  return { ...own, annotations, settings, tco: tco ?? null };
}

function openEstimate(estimate: Estimate, computed: Computed): Opened {
  const byElement = new Map<CostElement, number[]>();
  const beside = new Map<Sense, Beside[]>();
  const topics = new Set<Topic>();
  const items: number[] = [];
  const markups: number[] = [];
  const groups: number[] = [];
  const { structure } = computed;
  estimate.lines.forEach((line, index) => {
    const isGroup = line.kind === 'total' || (line.kind === 'group' && (structure.children[index]?.length ?? 0) > 0);
    if (isGroup) groups.push(index);
    else {
      push(byElement, line.costElement, index);
      (line.kind === 'markup' ? markups : items).push(index);
      const topic = topicOfElement[line.costElement];
      if (topic !== undefined) topics.add(topic);
    }
    if (line.kind !== 'total') for (const topic of topicsIn(line.label)) topics.add(topic);
    readBeside(line, index, beside, topics);
    for (const { name } of line.factors) for (const topic of topicsIn(name)) topics.add(topic);
  });
  const facts = new Map<string, Fact[]>();
  for (const fact of estimate.facts) {
    push(facts, fact.key, fact);
    if (fact.key !== 'exclusions') for (const topic of topicsIn(`${fact.key} ${fact.value}`)) topics.add(topic);
  }
  return {
    estimate,
    computed,
    structure,
    scale: scaleOf(decimal(estimate.amountScale), decimal(estimate.perUnitOf)),
    format: formatContext('en', estimate.currency),
    byElement,
    items,
    markups,
    groups,
    beside,
    topics,
    facts,
    exclusions: facts.get('exclusions') ?? [],
  };
}

/** A column that stands empty, or at nothing, speaks of nothing. */
function readBeside({ attributes }: Line, index: number, beside: Map<Sense, Beside[]>, topics: Set<Topic>): void {
  for (const heading of Object.keys(attributes)) {
    const value = attributes[heading] ?? '';
    if (value === '' || value === '0') continue;
    const sense = senseOf(heading);
    if (sense !== null) push(beside, sense, { index, heading, value });
    if (sense !== 'shareOfTotal') for (const topic of topicsIn(heading)) topics.add(topic);
  }
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The line at an index that a lookup gave. */
export function lineAt({ estimate }: CheckInput, index: number): Line {
  return estimate.lines[index] as Line;
}

export function linesOf({ byElement }: CheckInput, ...elements: readonly CostElement[]): readonly number[] {
  return elements.flatMap((element) => byElement.get(element) ?? []);
}

/** Whether any line is of one of the elements. */
export function hasLines({ byElement }: CheckInput, ...elements: readonly CostElement[]): boolean {
  return elements.some((element) => (byElement.get(element)?.length ?? 0) > 0);
}

export function besideOf({ beside }: CheckInput, sense: Sense): readonly Beside[] {
  return beside.get(sense) ?? [];
}
