import { z } from 'zod';
import type { DisclosureLevel } from '../../src/annotations';
import { defaultCheckSettings } from '../../src/checks';
import { sharedViewSchema } from '../../src/disclosure';
import { planFields, preparationPaths } from './preparationRules';

/**
 * Every field of the case, and when a customer-facing document may show it. A new field of the case that is not here
 * fails the leak test, so that nobody adds an internal one unseen.
 *
 * `never`: ours, and of no level. `shared`: written for the customer. `theirs`: the customer's own. A list of levels:
 * shown at these levels of the overlay or the evidence, and at no other.
 */
export type Rule = 'never' | 'shared' | 'theirs' | readonly DisclosureLevel[];

const overlay: Readonly<Record<string, Rule>> = {
  id: 'never',
  order: 'never',
  rationale: 'never',
  evidenceIds: 'never',
  'range.of': 'never',
  'range.low': ['range'],
  'range.likely': 'never',
  'range.high': ['range'],
  'range.shape': 'never',
  'range.driver': 'never',
  author: 'never',
  state: 'never',
  disclosure: 'never',
  // The point asks; the overlay's question is what the point may begin with.
  question: 'never',
  'expressions.*': 'never',
};

const figures: Readonly<Record<string, Rule>> = { value: 'theirs', cell: 'theirs', places: 'theirs' };

function under(prefix: string, rules: Readonly<Record<string, Rule>>): Record<string, Rule> {
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${prefix}.${name}`, rule]));
}

const method = [
  'quantity',
  'rate',
  'percent',
  'amount',
  'volume',
  'annualAmount',
  'annualVolume',
  'batchAmount',
  'batchSize',
  'cycleSeconds',
  'hourlyRate',
  'partsPerCycle',
  'oee',
  'yield',
  'inventoryValue',
  'days',
  'annualRate',
  'probability',
  'impact',
] as const;

export const fieldRules: Readonly<Record<string, Rule>> = {
  id: 'never',
  ...under('deal', {
    id: 'never',
    customer: 'shared',
    product: 'shared',
    currency: 'shared',
    annualVolume: 'shared',
    contractYears: 'shared',
    quotedPrice: 'never',
    targetPrice: 'never',
    deadline: 'never',
  }),
  ...under('document', {
    id: 'never',
    title: 'shared',
    opening: 'shared',
    proposal: 'shared',
    language: 'shared',
    date: 'shared',
    ...under('page', {
      paper: 'shared',
      colour: 'shared',
      ...under('ourLogo', { blob: 'never', alt: 'shared' }),
      ...under('theirLogo', { blob: 'never', alt: 'shared' }),
      isDraft: 'shared',
      order: 'never',
      attachesData: 'shared',
      changesSince: 'never',
    }),
  }),
  ...under('revisions', {
    id: 'never',
    order: 'never',
    importedAt: 'never',
    fileName: 'theirs',
    blob: 'never',
    'corrections.type': 'never',
    product: 'never',
  }),
  ...under('revisions.estimate', {
    name: 'theirs',
    fileName: 'theirs',
    sheet: 'theirs',
    currency: 'theirs',
    amountScale: 'theirs',
    perUnitOf: 'theirs',
    isText: 'theirs',
    ...under('facts', { key: 'theirs', value: 'theirs', cell: 'theirs' }),
    ...under('ignored', { sheet: 'theirs', row: 'theirs', why: 'never' }),
    ...under('lines', {
      id: 'never',
      'key.sheet': 'theirs',
      'key.row': 'theirs',
      'key.column': 'theirs',
      parentId: 'never',
      kind: 'theirs',
      label: 'theirs',
      level: 'theirs',
      ...under('quantity', figures),
      unit: 'theirs',
      ...under('rate', figures),
      'factors.name': 'theirs',
      'factors.class': 'theirs',
      ...under('factors.figure', figures),
      'factors.divides': 'theirs',
      ...under('percent', figures),
      divides: 'theirs',
      baseIds: 'never',
      baseUsedIds: 'never',
      ...under('amount', figures),
      costElement: 'theirs',
      'attributes.*': 'never',
      reason: 'never',
      confidence: 'never',
    }),
  }),
  ...under('doubts', { id: 'never', revisionId: 'never', lineId: 'never', reason: 'never', isConfirmed: 'never' }),
  ...under('positions', {
    ...overlay,
    lineId: 'never',
    quantity: ['exact'],
    rate: ['exact'],
    'factors.*': ['exact'],
    percent: ['exact'],
    baseIds: 'never',
    amount: ['exact'],
  }),
  ...under('hiddenCosts', {
    ...overlay,
    label: ['exact', 'range', 'effectOnly', 'wordsOnly'],
    parentId: 'never',
    costElement: 'shared',
    catalogueId: 'never',
    'method.type': 'shared',
    'method.baseIds': 'never',
    ...under('method', Object.fromEntries(method.map((name): [string, Rule] => [name, ['exact']]))),
  }),
  ...under('rebasings', {
    ...overlay,
    name: ['exact', 'range', 'effectOnly', 'wordsOnly'],
    'basis.type': 'shared',
    'basis.from.value': ['exact', 'range'],
    'basis.from.date': ['exact', 'range'],
    'basis.to.value': ['exact'],
    'basis.to.date': ['exact', 'range'],
    'basis.share': ['exact'],
    'basis.currency': 'never',
    'basis.divides': 'never',
    'basis.from': ['exact', 'range'],
    'basis.to': ['exact', 'range'],
    'basis.amount': ['exact'],
    'appliesTo.type': 'never',
    'appliesTo.lineIds': 'never',
    'appliesTo.element': 'never',
    source: ['exact', 'range'],
    locator: ['exact'],
  }),
  ...under('evidence', {
    id: 'never',
    order: 'never',
    kind: 'shared',
    title: ['exact', 'range', 'effectOnly', 'wordsOnly'],
    date: ['exact', 'range', 'effectOnly', 'wordsOnly'],
    value: 'never',
    locator: ['exact'],
    url: ['exact'],
    blob: 'never',
    disclosure: 'never',
    note: 'never',
  }),
  ...under('points', {
    id: 'never',
    order: 'never',
    kind: 'shared',
    heading: 'shared',
    claim: 'shared',
    standard: 'shared',
    question: 'shared',
    proposal: 'shared',
    mergesEffects: 'never',
    'items.type': 'shared',
    'items.id': 'never',
    'items.lineId': 'never',
  }),
  ...under('comments', {
    id: 'never',
    order: 'never',
    'about.type': 'never',
    'about.id': 'never',
    author: 'never',
    at: 'never',
    text: 'never',
  }),
  ...under('decisions', {
    id: 'never',
    rule: 'never',
    lineId: 'never',
    factKey: 'never',
    status: 'never',
    reason: 'never',
    wording: 'never',
    author: 'never',
    at: 'never',
  }),
  ...under('scenarios', {
    id: 'never',
    order: 'never',
    name: 'never',
    at: 'never',
    without: 'never',
    withArithmetic: 'never',
  }),
  // Of a course that is shown, as markers are planted: at exact it is, at internal it is not.
  ...under('alternatives', {
    'arguments.speaks': 'shared',
    'arguments.text': ['exact'],
    'arguments.whose': 'shared',
    conditions: ['exact'],
    disclosure: 'never',
    id: 'never',
    kind: 'shared',
    leadTime: ['exact'],
    name: ['exact'],
    order: 'never',
    risks: ['exact'],
    wouldHaveToBe: ['exact'],
  }),
  // Where a line that shows how it rises does so by it.
  ...under('priceIndices', {
    id: 'never',
    name: ['exact', 'range'],
    order: 'never',
    rates: ['exact', 'range'],
    source: ['exact', 'range'],
  }),
  // A failure is settled as itself, and its page is made by hand.
  ...under('incidents', {
    id: 'never',
    order: 'never',
    title: 'never',
    date: 'never',
    whatHappened: 'never',
    cause: 'never',
    remedy: 'never',
    disclosure: 'never',
  }),
  ...under('lossLines', {
    id: 'never',
    order: 'never',
    incidentId: 'never',
    label: 'never',
    kind: 'never',
    quantity: 'never',
    unit: 'never',
    rate: 'never',
    amount: 'never',
    whose: 'never',
    source: 'never',
    isAgreed: 'never',
  }),
  ...under('tcoLines', {
    ...overlay,
    'formula.entry': 'never',
    'formula.drivers.*': 'never',
    alternativeId: 'never',
    amount: ['exact'],
    category: 'shared',
    'escalation.id': 'never',
    'escalation.rate': ['exact', 'range'],
    'escalation.type': 'shared',
    isPrice: 'shared',
    kind: 'shared',
    label: ['exact', 'range', 'effectOnly', 'wordsOnly'],
    'timing.every': 'shared',
    'timing.from': 'shared',
    'timing.steps.amount': ['exact'],
    'timing.steps.from': 'shared',
    'timing.to': 'shared',
    'timing.type': 'shared',
    'timing.year': ['exact', 'range'],
    whose: 'shared',
  }),
  ...Object.fromEntries(preparationPaths.map((path): [string, Rule] => [path, 'never'])),
  // What is proposed, and what it is worth to the customer; never what it is worth to us.
  ...under('options', {
    name: ['exact', 'range', 'wordsOnly'],
    conditions: ['exact', 'range', 'wordsOnly'],
    proposal: ['exact', 'range', 'wordsOnly'],
    'method.figures.*': ['exact'],
  }),
  ...under('settings', {
    ...Object.fromEntries(planFields.map((field): [string, Rule] => [field, 'never'])),
    id: 'never',
    convention: 'shared',
    discountKind: 'shared',
    discountRate: 'shared',
    inflation: 'shared',
    serviceAfter: 'shared',
    volumes: 'shared',
    years: 'shared',
    margin: 'never',
    figure: 'never',
    within: 'never',
    'byElement.*': 'never',
    across: 'never',
    ...under('checks', {
      date: 'never',
      ...under(
        'thresholds',
        Object.fromEntries(
          Object.keys(defaultCheckSettings.thresholds).flatMap((name): [string, Rule][] => [
            [`${name}.value`, 'never'],
            [`${name}.source`, 'never'],
          ]),
        ),
      ),
      ...under('wages', {
        country: 'never',
        role: 'never',
        year: 'never',
        basis: 'never',
        hourly: 'never',
        currency: 'never',
        source: 'never',
      }),
      ...under('indices', {
        material: 'never',
        unit: 'never',
        value: 'never',
        currency: 'never',
        date: 'never',
        source: 'never',
      }),
      ...under('overheadBands', { costElement: 'never', low: 'never', high: 'never', source: 'never' }),
      accuracyClass: 'never',
      isCapitalEquipment: 'never',
      site: 'never',
      drawingRevision: 'never',
      paymentDays: 'never',
      interestRate: 'never',
      deliveriesPerYear: 'never',
      lowVolume: 'never',
      ...under('contract', { warranty: 'never', serviceParts: 'never', endOfLife: 'never' }),
    }),
  }),
  // What an earlier document said is no part of a later one.
  ...under('exports', {
    id: 'never',
    order: 'never',
    exportedAt: 'never',
    edition: 'never',
    recipient: 'never',
    points: 'never',
    shown: 'never',
    reason: 'never',
    ...under('view', Object.fromEntries(viewPaths().map((path): [string, Rule] => [path, 'never']))),
  }),
  ...under('answers', {
    id: 'never',
    order: 'never',
    exportId: 'never',
    pointId: 'never',
    answer: 'never',
    figure: 'never',
    comment: 'never',
    name: 'never',
    receivedAt: 'never',
    fileName: 'never',
  }),
  ...under('sessions', {
    id: 'never',
    order: 'never',
    title: 'never',
    heldOn: 'never',
    attendeesOurs: 'never',
    attendeesTheirs: 'never',
    'agenda.title': 'never',
    'agenda.minutes': 'never',
    'notes.*': 'never',
    exportId: 'never',
    openedAt: 'never',
    closedAt: 'never',
  }),
  ...under('outcomes', {
    id: 'never',
    order: 'never',
    sessionId: 'never',
    pointId: 'never',
    answer: 'never',
    ...under('named', { item: 'never', field: 'never', value: 'never' }),
    without: 'never',
    figure: 'never',
    reason: 'never',
    ownerOurs: 'never',
    ownerTheirs: 'never',
    dueDate: 'never',
    at: 'never',
    over: 'never',
  }),
  ...under('blobs', { id: 'never', name: 'never', mediaType: 'never', size: 'never' }),
};

function viewPaths(): readonly string[] {
  return leafPaths(z.toJSONSchema(sharedViewSchema) as JsonSchema, '', () => false);
}

interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The paths of all leaves of a schema. Keys of a collection leave no trace in a path; those of a free record are `*`. */
export function leafPaths(
  schema: JsonSchema,
  path: string,
  isCollection: (path: string) => boolean,
): readonly string[] {
  const variants = (schema.anyOf ?? schema.oneOf)?.filter(({ type }) => type !== 'null');
  if (variants) return [...new Set(variants.flatMap((variant) => leafPaths(variant, path, isCollection)))];
  if (schema.items) return leafPaths(schema.items, path, isCollection);
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return [
      ...new Set(
        entries.flatMap(([name, inner]) => leafPaths(inner, path === '' ? name : `${path}.${name}`, isCollection)),
      ),
    ];
  }
  if (typeof schema.additionalProperties === 'object') {
    return leafPaths(schema.additionalProperties, isCollection(path) ? path : `${path}.*`, isCollection);
  }
  return path === '' ? [] : [path];
}
