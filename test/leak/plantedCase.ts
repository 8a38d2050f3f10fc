import type {
  Annotations,
  DisclosureLevel,
  EvidenceId,
  HiddenCost,
  HiddenCostId,
  HiddenCostMethod,
  MethodType,
  Point,
  PointId,
  Position,
  PositionId,
  Rebasing,
  RebasingBasis,
  RebasingId,
} from '../../src/annotations';
import { methods, plainRange } from '../../src/annotations';
import { Decimal, type DecimalText, text } from '../../src/base/decimal';
import { type CaseData, dealOf, newCase } from '../../src/case';
import { type CheckSettings, defaultCheckSettings } from '../../src/checks';
import type { Estimate, LineId, ProductKey } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { fieldRules, type Rule } from './fields';
import { MarkerMint } from './markers';
import { plantedExchange } from './plantedExchange';
import { plantedOwnership } from './plantedOwnership';
import { plantedPreparation } from './plantedPreparation';
import { plantedSession } from './plantedSession';

const levels: readonly DisclosureLevel[] = ['exact', 'range', 'effectOnly', 'wordsOnly', 'internal'];

/**
 * A case with a marker in every field that can hold one, overlays of every level and method, and what may be found.
 * `drawn` gives the levels of five overlays of a kind; one of each to begin with. `begin` makes other markers.
 */
export function plantedCase(
  drawn: () => readonly DisclosureLevel[] = () => levels,
  begin = 0,
): {
  readonly data: CaseData;
  readonly mint: MarkerMint;
} {
  const mint = new MarkerMint(begin);
  const word = (path: string, level: DisclosureLevel | null = null, isShared = true): string =>
    mint.word(`${path}${level === null ? '' : ` at ${level}`}`, isShared && mayShow(path, level));
  const number = (path: string, level: DisclosureLevel | null, isFraction = false): DecimalText =>
    mint.number(`${path}${level === null ? '' : ` at ${level}`}`, mayShow(path, level), isFraction);

  const estimate = plantedEstimate(word);
  const ids = estimate.lines.map(({ id }) => id);
  const evidence = Object.fromEntries(
    drawn().map((level) => {
      const id = mint.word('evidence.id', false) as EvidenceId;
      return [
        id,
        {
          id,
          order: word('evidence.order'),
          kind: 'document' as const,
          title: word('evidence.title', level),
          date: null,
          value: number('evidence.value', level),
          locator: word('evidence.locator', level),
          url: `https://${word('evidence.url', level)}.example`,
          blob: null,
          disclosure: level,
          note: word('evidence.note'),
        },
      ];
    }),
  );
  // A range beside which another figure would fall out by division stays out of the document.
  const argument = (
    collection: string,
    level: DisclosureLevel,
    of: string,
    likely: DecimalText,
    rangeAt: DisclosureLevel | null = level,
  ) => ({
    order: word(`${collection}.order`),
    rationale: word(`${collection}.rationale`),
    evidenceIds: Object.keys(evidence) as EvidenceId[],
    range: orderedRange(
      of,
      likely,
      number(`${collection}.range.low`, rangeAt),
      number(`${collection}.range.high`, rangeAt),
      word(`${collection}.range.driver`),
    ),
    author: word(`${collection}.author`),
    state: 'ready' as const,
    disclosure: level,
    question: word(`${collection}.question`),
    expressions: { [of]: word(`${collection}.expressions.*`) },
  });

  const positions: Record<string, Position> = {};
  for (const [i, level] of drawn().entries()) {
    const id = mint.word('positions.id', false) as PositionId;
    // One position sets quantity and a factor, the next the rate: an amount would replace it.
    const quantity = number('positions.quantity', level);
    const isRanged = level === 'range';
    positions[id] = {
      ...argument('positions', level, 'quantity', quantity),
      id,
      lineId: ids[i + 2] as LineId,
      quantity,
      rate: isRanged ? null : number('positions.rate', level),
      factors: isRanged ? {} : { '0': number('positions.factors.*', level) },
      percent: null,
      baseIds: null,
      amount: null,
    };
  }
  const percentId = mint.word('positions.id', false) as PositionId;
  const amountId = mint.word('positions.id', false) as PositionId;
  const markupLine = estimate.lines.find(({ kind }) => kind === 'markup')?.id as LineId;
  const loneLine = estimate.lines.find(({ rate, kind }) => kind === 'item' && rate === null)?.id as LineId;
  const bare = { quantity: null, rate: null, factors: {}, percent: null, baseIds: null, amount: null };
  positions[percentId] = {
    ...argument('positions', 'internal', 'percent', text(1)),
    ...bare,
    id: percentId,
    lineId: markupLine,
    percent: number('positions.percent', 'internal', true),
  };
  positions[amountId] = {
    ...argument('positions', 'internal', 'amount', text(1)),
    ...bare,
    id: amountId,
    lineId: loneLine,
    amount: number('positions.amount', 'internal'),
  };

  const hiddenCosts: Record<string, HiddenCost> = {};
  for (const type of Object.keys(methods) as MethodType[]) {
    for (const level of drawn()) {
      const id = mint.word('hiddenCosts.id', false) as HiddenCostId;
      const method = plantedMethod(type, ids[2] as LineId, (name, isFraction) =>
        number(`hiddenCosts.method.${name}`, level, isFraction),
      );
      const of =
        Object.entries(method).find(([name, value]) => name !== 'type' && typeof value === 'string')?.[0] ?? 'rate';
      const likely = (method as unknown as Record<string, DecimalText>)[of] as DecimalText;
      const figures = methods[type].fields.filter(({ name }) => typeof Reflect.get(method, name) === 'string').length;
      hiddenCosts[id] = {
        ...argument('hiddenCosts', level, of, likely, figures === 2 ? null : level),
        id,
        label: word('hiddenCosts.label', level),
        parentId: null,
        costElement: 'other',
        catalogueId: word('hiddenCosts.catalogueId'),
        method,
      };
    }
  }

  const rebasings: Record<string, Rebasing> = {};
  const turned: readonly RebasingBasis['type'][] = ['index', 'exchange', 'terms'];
  for (const type of turned) {
    for (const level of drawn()) {
      const id = mint.word('rebasings.id', false) as RebasingId;
      const basis = plantedBasis(
        type,
        (name, isFraction) => number(`rebasings.basis.${name}`, level, isFraction),
        (name) => word(`rebasings.basis.${name}`, level),
      );
      const likely = (basis.type === 'terms' ? basis.amount : basis.to.value) as DecimalText;
      const { expressions, ...why } = argument('rebasings', level, type === 'terms' ? 'amount' : 'to', likely);
      rebasings[id] = {
        ...why,
        expressions: { to: expressions.to ?? expressions.amount ?? '' },
        id,
        name: word('rebasings.name', level),
        basis,
        appliesTo: { type: 'lines', lineIds: [ids[2] as LineId] },
        source: word('rebasings.source', level),
        locator: word('rebasings.locator', level),
      };
    }
  }

  const points: Record<string, Point> = {};
  const addPoint = (items: Point['items'], isShared: boolean): void => {
    // One that holds nothing is words for the customer, whatever it was meant to hold.
    if (items.length === 0) return;
    const id = mint.word('points.id', false) as PointId;
    const field = (name: string): string => word(`points.${name}`, null, isShared);
    points[id] = {
      id,
      order: String(Object.keys(points).length).padStart(3, '0'),
      kind: 'scope',
      heading: field('heading'),
      claim: field('claim'),
      standard: field('standard'),
      question: field('question'),
      proposal: field('proposal'),
      items,
    };
  };
  // Internal overlays stand in points of their own, which must not appear, and among others, which must.
  for (const isShared of [true, false]) {
    const matches = (level: DisclosureLevel): boolean => (isShared ? level !== 'internal' : level === 'internal');
    addPoint(
      Object.values(positions)
        .filter(({ disclosure }) => matches(disclosure))
        .map(({ id }) => ({ type: 'position', id })),
      isShared,
    );
    addPoint(
      Object.values(hiddenCosts)
        .filter(({ disclosure }, i) => matches(disclosure) && (isShared || i % 2 === 0))
        .map(({ id }) => ({ type: 'hiddenCost', id })),
      isShared,
    );
    addPoint(
      Object.values(rebasings)
        .filter(({ disclosure }) => matches(disclosure))
        .map(({ id }) => ({ type: 'rebasing', id })),
      isShared,
    );
  }

  const blobId = 'ab'.repeat(32);
  const revision = {
    id: mint.word('revisions.id', false),
    order: mint.word('revisions.order', false),
    importedAt: mint.word('revisions.importedAt', false),
    fileName: 'estimate.xlsx',
    blob: blobId,
    corrections: [{ type: 'currency' as const, currency: mint.word('revisions.corrections', false) }],
    product: mint.word('revisions.product', false) as ProductKey,
    estimate,
  };
  const deal = {
    customer: word('deal.customer'),
    product: word('deal.product'),
    currency: 'EUR',
    annualVolume: text(18000),
    contractYears: text(4),
    quotedPrice: number('deal.quotedPrice', null),
    targetPrice: number('deal.targetPrice', null),
    deadline: '2031-07-19',
  };
  mint.markers.push(
    { where: 'deal.deadline', value: '2031-07-19', isNumber: false, mayShow: false },
    { where: 'deal.deadline', value: '19 July 2031', isNumber: false, mayShow: false },
    { where: 'revisions.blob', value: blobId, isNumber: false, mayShow: false },
  );
  const blob = {
    id: blobId,
    name: mint.word('blobs.name', false),
    mediaType: mint.word('blobs.mediaType', false),
    size: 3,
  };
  const base = newCase(mint.word('id', false), revision, deal, [blob]);
  const annotations = { positions, hiddenCosts, rebasings, evidence, points } satisfies Partial<Annotations>;
  const doubt = {
    id: word('doubts.id'),
    revisionId: revision.id,
    lineId: ids[2] as LineId,
    reason: word('doubts.reason'),
    isConfirmed: false,
  };
  const comments = Object.values(hiddenCosts)
    .slice(0, 1)
    .map((cost) => ({
      id: word('comments.id'),
      order: word('comments.order'),
      about: { type: 'hiddenCost' as const, id: cost.id },
      author: word('comments.author'),
      at: word('comments.at'),
      text: word('comments.text'),
    }));
  const decision = {
    id: word('decisions.id'),
    rule: word('decisions.rule'),
    lineId: ids[2] as LineId,
    factKey: word('decisions.factKey'),
    status: 'dismissed' as const,
    reason: word('decisions.reason'),
    wording: word('decisions.wording'),
    author: word('decisions.author'),
    at: word('decisions.at'),
  };
  const secret = (name: string): string => word(`settings.checks.${name}`);
  const secretNumber = (name: string): DecimalText => number(`settings.checks.${name}`, null);
  const checks: CheckSettings = {
    date: null,
    thresholds: Object.fromEntries(
      Object.keys(defaultCheckSettings.thresholds).map((name) => [
        name,
        { value: secretNumber(`thresholds.${name}.value`), source: secret(`thresholds.${name}.source`) },
      ]),
    ) as CheckSettings['thresholds'],
    wages: [
      {
        country: secret('wages.country'),
        role: secret('wages.role'),
        year: 2026,
        basis: 'wage',
        hourly: secretNumber('wages.hourly'),
        currency: 'EUR',
        source: secret('wages.source'),
      },
    ],
    indices: [
      {
        material: secret('indices.material'),
        unit: secret('indices.unit'),
        value: secretNumber('indices.value'),
        currency: 'EUR',
        date: '2026-01-01',
        source: secret('indices.source'),
      },
    ],
    overheadBands: [
      {
        costElement: 'sga',
        low: secretNumber('overheadBands.low'),
        high: secretNumber('overheadBands.high'),
        source: secret('overheadBands.source'),
      },
    ],
    accuracyClass: secret('accuracyClass'),
    isCapitalEquipment: null,
    site: secret('site'),
    drawingRevision: secret('drawingRevision'),
    paymentDays: secretNumber('paymentDays'),
    interestRate: secretNumber('interestRate'),
    deliveriesPerYear: secretNumber('deliveriesPerYear'),
    lowVolume: secretNumber('lowVolume'),
    contract: { warranty: null, serviceParts: null, endOfLife: null },
  };
  const scenario = {
    id: word('scenarios.id'),
    order: word('scenarios.order'),
    name: word('scenarios.name'),
    at: 'likely' as const,
    without: [word('scenarios.without')],
    withArithmetic: true,
  };
  const document = {
    id: 'document' as const,
    title: word('document.title'),
    opening: word('document.opening'),
    proposal: word('document.proposal'),
    language: 'en' as const,
    date: '2026-11-21',
    page: {
      paper: 'a4' as const,
      colour: '#335577',
      ourLogo: { blob: mint.sha256('document.page.ourLogo.blob'), alt: word('document.page.ourLogo.alt') },
      theirLogo: { blob: mint.sha256('document.page.theirLogo.blob'), alt: word('document.page.theirLogo.alt') },
      isDraft: true,
      order: 'hand' as const,
      attachesData: true,
      changesSince: word('document.page.changesSince'),
    },
  };
  const exchange = plantedExchange(
    { word: (path) => word(path), number: (path) => number(path, null) },
    Object.keys(points) as PointId[],
  );
  const session = plantedSession(
    { word: (path) => word(path), number: (path) => number(path, null) },
    Object.keys(points) as PointId[],
    exchange.exports[0]?.id ?? null,
  );
  const onTheTable = () => {
    const { positions, hiddenCosts, rebasings } = annotations;
    const { id: _, ...deal } = dealOf(base);
    return { revisionId: Object.keys(base.revisions)[0] ?? '', deal, positions, hiddenCosts, rebasings, points };
  };
  const ownership = plantedOwnership({ word, number }, Object.keys(evidence) as EvidenceId[]);
  const { plan, ...preparation } = plantedPreparation({
    word: (path, level = null) => word(path, level),
    number: (path, level = null) => number(path, level),
  });
  const guard = {
    id: 'guard' as const,
    margin: number('settings.margin', null),
    figure: number('settings.figure', null),
  };
  const correlations = {
    id: 'correlations' as const,
    within: number('settings.within', null),
    byElement: { labour: number('settings.byElement.*', null) },
    across: number('settings.across', null),
  };
  return {
    data: {
      ...base,
      ...annotations,
      doubts: { [doubt.id]: doubt },
      comments: byId(comments),
      decisions: byId([decision]),
      scenarios: byId([scenario]),
      exports: byId(exchange.exports),
      answers: byId(exchange.answers),
      sessions: byId(session.sessions.map((one) => ({ ...one, table: onTheTable() }))),
      outcomes: byId(session.outcomes),
      settings: { settings: { id: 'settings' as const, checks }, correlations, guard, study: ownership.study, plan },
      ...preparation,
      alternatives: byId(ownership.alternatives),
      tcoLines: byId(ownership.lines),
      priceIndices: byId(ownership.indices),
      incidents: byId([ownership.incident]),
      lossLines: byId([ownership.lossLine]),
      document: { document },
    },
    mint,
  };
}

function plantedBasis(
  type: RebasingBasis['type'],
  number: (name: string, isFraction: boolean) => DecimalText,
  word: (name: string) => string,
): RebasingBasis {
  if (type === 'terms') return { type, from: word('from'), to: word('to'), amount: number('amount', false) };
  const from = { value: number('from.value', false), date: '2026-01-31' };
  const to = { value: number('to.value', false), date: '2026-09-30' };
  if (type === 'index') return { type, from, to, share: number('share', true) };
  return { type, currency: 'USD', from, to, divides: false };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Readonly<Record<string, R>> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

/** Both ends may be found at the same levels, so that they can change places. */
function orderedRange(of: string, likely: DecimalText, a: DecimalText, b: DecimalText, driver: string) {
  const [low, high] = new Decimal(a).lt(b) ? [a, b] : [b, a];
  return { ...plainRange, of, low, likely, high, driver };
}

function mayShow(path: string, level: DisclosureLevel | null): boolean {
  const rule: Rule | undefined = fieldRules[path];
  if (rule === undefined) throw new Error(`No rule for ${path}`);
  if (typeof rule === 'string') return rule !== 'never';
  return level !== null && rule.includes(level);
}

function plantedEstimate(word: (path: string) => string): Estimate {
  const factored = { quantity: '2', rate: '10', factors: [['OEE', 'yield', '0.9', true]] as const };
  const items = levels.map((level) => item(`Line at ${level}`, factored));
  const estimate = estimateOf(
    'Valve',
    [group('Material', [...items, item('Lone', { amount: '5' })]), markup('Overhead', '0.1', ['Material'])],
    '171.72',
  );
  const planted = estimate.lines.map((line) => ({
    ...line,
    reason: word('revisions.estimate.lines.reason'),
    attributes: { note: word('revisions.estimate.lines.attributes.*') },
  }));
  return {
    ...estimate,
    lines: planted,
    ignored: [{ sheet: 'E', row: 99, why: word('revisions.estimate.ignored.why') }],
  };
}

const fractions = new Set(['percent', 'oee', 'yield', 'annualRate', 'probability']);

function plantedMethod(
  type: MethodType,
  baseId: LineId,
  number: (name: string, isFraction: boolean) => DecimalText,
): HiddenCostMethod {
  const fields = methods[type].fields.map(({ name }): [string, unknown] => [
    name,
    name === 'baseIds' ? [baseId] : number(name, fractions.has(name)),
  ]);
  return { type, ...Object.fromEntries(fields) } as HiddenCostMethod;
}
