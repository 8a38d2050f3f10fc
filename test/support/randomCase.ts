import fc from 'fast-check';
import {
  type Annotations,
  type Deal,
  type DisclosureLevel,
  type HiddenCost,
  type HiddenCostId,
  type HiddenCostMethod,
  type Point,
  type PointId,
  type PointItem,
  type Position,
  type PositionId,
  plainRange,
  type Rebasing,
  type RebasingBasis,
  type RebasingId,
  type RebasingTarget,
  rangedMethodFields,
  rangedPositionFigures,
  rangedRebasingFigures,
} from '../../src/annotations';
import { Decimal, type DecimalText, text, toText } from '../../src/base/decimal';
import {
  compute,
  costElements,
  type Estimate,
  type Factor,
  type FactorClass,
  type Figure,
  type Line,
  type LineId,
} from '../../src/estimate';

/** Random estimates: up to 6 levels, assembly quantities, factors, cascaded mark-ups, stated amounts with errors. */

export const emptyDeal: Deal = {
  customer: 'Customer A',
  product: 'Product',
  currency: 'EUR',
  annualVolume: text(18000),
  contractYears: text(3),
  quotedPrice: null,
  targetPrice: null,
  deadline: null,
};

export const noAnnotations: Annotations = {
  deal: emptyDeal,
  positions: {},
  hiddenCosts: {},
  rebasings: {},
  evidence: {},
  points: {},
};

const cents = (min: number, max: number): fc.Arbitrary<DecimalText> =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => toText(new Decimal(n).div(100)));
const positive = cents(0.01, 500);
const share = fc.integer({ min: 1, max: 30 }).map((n) => toText(new Decimal(n).div(100)));
const figure = (value: DecimalText, places = 2): Figure => ({ value, cell: null, places });

interface Draft {
  readonly kind: 'item' | 'markup' | 'group';
  readonly picks: readonly number[];
  readonly percent: DecimalText;
  readonly divides: boolean;
  readonly quantity: DecimalText;
  readonly rate: DecimalText;
  readonly shape: 'full' | 'lone' | 'unstated' | 'missing';
  readonly factors: readonly { class: FactorClass; value: DecimalText; divides: boolean }[];
  readonly error: 'none' | 'rounded' | DecimalText;
  readonly element: number;
  readonly children: readonly Draft[];
}

const factorClasses: readonly FactorClass[] = ['usage', 'yield', 'rate', 'volume', 'exchange'];

const leaf = (kind: fc.Arbitrary<Draft['kind']>, children: fc.Arbitrary<readonly Draft[]>): fc.Arbitrary<Draft> =>
  fc.record({
    kind,
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    percent: share,
    divides: fc.boolean().map((b) => b),
    quantity: fc.oneof(
      fc.integer({ min: 1, max: 6 }).map((n) => text(n)),
      positive,
    ),
    rate: fc.oneof(positive, cents(-50, -0.01)),
    shape: fc.constantFrom('full', 'full', 'full', 'lone', 'unstated', 'missing'),
    factors: fc.array(
      fc.record({
        class: fc.constantFrom(...factorClasses),
        value: fc.constantFrom(text('0.97'), text('0.85'), text('1.1'), text('100'), text('3')),
        divides: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    error: fc.oneof(
      fc.constant('none' as const),
      fc.constant('rounded' as const),
      fc.constant('rounded' as const),
      cents(-20, 20),
    ),
    element: fc.nat({ max: costElements.length - 1 }),
    children,
  });

const { root } = fc.letrec<{ root: readonly Draft[]; node: Draft }>((tie) => ({
  root: fc.array(tie('node'), { minLength: 1, maxLength: 6, depthIdentifier: 'tree' }),
  node: fc.oneof(
    { depthIdentifier: 'tree', maxDepth: 5 },
    { weight: 3, arbitrary: leaf(fc.constantFrom('item', 'item', 'item', 'markup'), fc.constant([])) },
    {
      weight: 2,
      arbitrary: leaf(
        fc.constant('group'),
        fc.array(tie('node'), { minLength: 1, maxLength: 5, depthIdentifier: 'tree' }),
      ),
    },
  ),
}));

export const estimates: fc.Arbitrary<Estimate> = fc
  .record({
    drafts: root,
    isText: fc.boolean(),
    scale: fc.constantFrom(['1', '1'], ['1', '100'], ['1000', '1'], ['1', '1000']),
    totalError: fc.constantFrom('none', 'none', 'error', 'unstated'),
  })
  .map(({ drafts, isText, scale, totalError }) => {
    const lines: Line[] = [];
    const add = (draft: Draft | null, parentId: LineId | null, level: number): void => {
      const id = `S!F${lines.length + 1}` as LineId;
      // A mark-up may name any line before it that does not contain it: never a circle.
      const candidates = lines.filter((line) => !isAbove(lines, line.id, parentId) && line.kind !== 'total');
      const baseIds =
        draft?.kind === 'markup' && candidates.length > 0
          ? [...new Set(draft.picks.map((pick) => (candidates[pick % candidates.length] as Line).id))]
          : [];
      const kind = draft === null ? 'total' : draft.kind === 'markup' && baseIds.length === 0 ? 'item' : draft.kind;
      const isFull = kind === 'item' && (draft?.shape === 'full' || draft?.shape === 'unstated');
      const quantity =
        draft && (isFull || (kind === 'group' && draft.shape !== 'lone')) ? figure(draft.quantity) : null;
      lines.push({
        id,
        key: { sheet: 'S', row: lines.length + 1, column: 6 },
        parentId,
        kind,
        label: `${kind} ${lines.length + 1}`,
        level,
        quantity,
        unit: null,
        rate: isFull && draft ? figure(draft.rate) : null,
        factors:
          isFull && draft
            ? draft.factors.map(
                (f, i): Factor => ({ name: `f${i}`, class: f.class, divides: f.divides, figure: figure(f.value) }),
              )
            : [],
        percent: kind === 'markup' && draft ? figure(draft.percent) : null,
        divides: kind === 'markup' && draft !== null && draft.divides,
        baseIds,
        baseUsedIds: null,
        amount: null,
        costElement: costElements[draft?.element ?? 0] ?? 'other',
        attributes: {},
        reason: '',
        confidence: 1,
      });
      for (const child of draft?.children ?? (draft === null ? drafts : [])) add(child, id, level + 1);
    };
    add(null, null, 0);
    const bare: Estimate = {
      name: 'P',
      fileName: 'p.xlsx',
      sheet: 'S',
      currency: 'EUR',
      amountScale: text(scale[0] ?? 1),
      perUnitOf: text(scale[1] ?? 1),
      isText,
      lines,
      facts: [],
      ignored: [],
    };
    return withAmounts(bare, [null, ...flatten(drafts)], totalError);
  });

function flatten(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) => [draft, ...flatten(draft.children)]);
}

function isAbove(lines: readonly Line[], id: LineId, below: LineId | null): boolean {
  for (let at = below; at !== null; at = lines.find((line) => line.id === at)?.parentId ?? null)
    if (at === id) return true;
  return false;
}

/** States amounts: right to the last digit, rounded to cents, wrong, or not at all. */
function withAmounts(bare: Estimate, drafts: readonly (Draft | null)[], totalError: string): Estimate {
  const { computed } = compute(bare);
  const lines = bare.lines.map((line, index): Line => {
    const draft = drafts[index] ?? null;
    const right = computed[index] as Decimal;
    if (draft === null) {
      if (totalError === 'unstated') return line;
      return { ...line, amount: figure(toText(right.toDecimalPlaces(2).plus(totalError === 'error' ? 7 : 0))) };
    }
    if (line.kind === 'item' && line.rate === null)
      return draft.shape === 'missing' ? line : { ...line, amount: figure(draft.rate) };
    if (draft.shape === 'unstated') return line;
    const stated =
      draft.error === 'none'
        ? right
        : draft.error === 'rounded'
          ? right.toDecimalPlaces(2)
          : right.toDecimalPlaces(2).plus(draft.error);
    return { ...line, amount: figure(toText(stated), draft.error === 'none' ? 15 : 2) };
  });
  return { ...bare, lines };
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const levels = fc.constantFrom<DisclosureLevel>('exact', 'range', 'effectOnly', 'wordsOnly', 'internal');

const argument = fc.record({
  order: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  rationale: fc.constant('because'),
  evidenceIds: fc.constant([]),
  range: fc.constant(null),
  author: fc.constant('someone'),
  state: fc.constantFrom('draft', 'ready', 'approved'),
  disclosure: levels,
  question: fc.constant(''),
  expressions: fc.constant({}),
});

const zeroOrPositive = fc.oneof({ weight: 6, arbitrary: positive }, { weight: 1, arbitrary: fc.constant(text(0)) });

function positionOn(line: Line, lines: readonly Line[], index: number): fc.Arbitrary<Position> {
  const earlier = lines.slice(1, index).filter((other) => !isAbove(lines, other.id, line.id));
  const own = fc.record({
    quantity: maybe(zeroOrPositive),
    rate: maybe(positive),
    percent: maybe(share),
    amount: maybe(positive),
    factors: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.constantFrom(text('0.9'), text('1.2'), text('80')), {
      maxKeys: 2,
    }),
    baseIds:
      line.kind === 'markup' && earlier.length > 0
        ? maybe(
            someOf(
              earlier.map(({ id }) => id),
              3,
              1,
            ),
          )
        : fc.constant(null),
  });
  return fc.tuple(argument, own).map(([why, figures]) => {
    const only = line.kind === 'group' ? { rate: null, percent: null, amount: null, factors: {} } : {};
    return { ...why, ...figures, ...only, id: `p${index}` as PositionId, lineId: line.id };
  });
}

function method(lineIds: readonly LineId[]): fc.Arbitrary<HiddenCostMethod> {
  const base = someOf(lineIds, 2);
  return fc.oneof(
    fc.record({ type: fc.constant('perUnit' as const), quantity: maybe(positive), rate: maybe(positive) }),
    fc.record({ type: fc.constant('share' as const), percent: maybe(share), baseIds: base }),
    fc.record({ type: fc.constant('oneOff' as const), amount: maybe(positive), volume: maybe(zeroOrPositive) }),
    fc.record({ type: fc.constant('perYear' as const), annualAmount: maybe(positive), annualVolume: maybe(positive) }),
    fc.record({ type: fc.constant('perBatch' as const), batchAmount: maybe(positive), batchSize: maybe(positive) }),
    fc.record({
      type: fc.constant('time' as const),
      cycleSeconds: maybe(positive),
      hourlyRate: maybe(positive),
      partsPerCycle: maybe(positive),
      oee: maybe(share),
    }),
    fc.record({ type: fc.constant('yieldLoss' as const), yield: maybe(share), baseIds: base }),
    fc.record({
      type: fc.constant('carrying' as const),
      inventoryValue: maybe(positive),
      days: maybe(positive),
      annualRate: maybe(share),
    }),
    fc.record({
      type: fc.constant('expected' as const),
      probability: maybe(share),
      impact: maybe(positive),
      volume: maybe(positive),
    }),
  );
}

function someOf<T>(values: readonly T[], maxLength: number, minLength = 0): fc.Arbitrary<T[]> {
  return fc.subarray([...values], {
    minLength: Math.min(minLength, values.length),
    maxLength: Math.min(maxLength, values.length),
  });
}

const dated = fc.record({ value: maybe(zeroOrPositive), date: fc.constant(null) });

function rebasingsOn(lines: readonly Line[]): fc.Arbitrary<Annotations['rebasings']> {
  const basis: fc.Arbitrary<RebasingBasis> = fc.oneof(
    fc.record({ type: fc.constant('index' as const), from: dated, to: dated, share: maybe(share) }),
    fc.record({
      type: fc.constant('exchange' as const),
      currency: fc.constant('USD'),
      from: fc.oneof(dated, fc.constant({ value: text('0.97'), date: null })),
      to: dated,
      divides: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('terms' as const),
      from: fc.constant('EXW'),
      to: fc.constant('DAP'),
      amount: maybe(cents(-5, 5)),
    }),
  );
  const appliesTo: fc.Arbitrary<RebasingTarget> = fc.oneof(
    fc.record({
      type: fc.constant('lines' as const),
      lineIds: someOf(
        lines.map(({ id }) => id),
        3,
      ),
    }),
    fc.record({ type: fc.constant('element' as const), element: fc.constantFrom(...costElements) }),
    fc.constant({ type: 'currency' as const }),
    fc.constant({ type: 'product' as const }),
  );
  return fc
    .array(fc.record({ why: argument, basis, appliesTo, name: fc.constantFrom('Copper', 'USD') }), { maxLength: 4 })
    .map((all) =>
      Object.fromEntries(
        all.map(({ why, ...rest }, i): [string, Rebasing] => [
          `b${i}`,
          { ...why, ...rest, id: `b${i}` as RebasingId, source: '', locator: '' },
        ]),
      ),
    );
}

/** Random overlays on an estimate: positions of every kind, hidden costs of every method under any line or at the top. */
export function overlaysOn(estimate: Estimate): fc.Arbitrary<Annotations> {
  const { lines } = estimate;
  const candidates = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.kind !== 'total');
  const positions = someOf(candidates, 8).chain((chosen) =>
    fc.tuple(...chosen.map(({ line, index }) => positionOn(line, lines, index))),
  );
  const hiddenCosts = fc.array(
    fc
      .record({
        why: argument,
        parentId: fc.constantFrom(null, ...lines.map(({ id }) => id)),
        method: method(lines.slice(1).map(({ id }) => id)),
        element: fc.constantFrom(...costElements),
      })
      .map(({ why, parentId, method: its, element }) => ({
        ...why,
        parentId,
        method: its,
        costElement: element,
        label: 'Hidden',
        catalogueId: null,
      })),
    { maxLength: 5 },
  );
  return fc.tuple(positions, hiddenCosts, rebasingsOn(lines)).map(([placed, costs, rebasings]) => ({
    ...noAnnotations,
    rebasings,
    positions: Object.fromEntries(placed.map((position) => [position.id, position])),
    hiddenCosts: Object.fromEntries(
      costs.map((cost, i): [string, HiddenCost] => [`h${i}`, { ...cost, id: `h${i}` as HiddenCostId }]),
    ),
  }));
}

export const cases: fc.Arbitrary<{ estimate: Estimate; annotations: Annotations }> = estimates.chain((estimate) =>
  overlaysOn(estimate).map((annotations) => ({ estimate, annotations })),
);

/** Random overlays with ranges on their figures, gathered into points: what a shared view is made of. */
export const sharedCases: fc.Arbitrary<{ estimate: Estimate; annotations: Annotations }> = cases.chain(
  ({ estimate, annotations }) =>
    fc
      .array(fc.record({ point: fc.nat({ max: 3 }), from: cents(0.01, 40), to: cents(0.01, 40) }), {
        minLength: 20,
        maxLength: 20,
      })
      .map((choices) => ({ estimate, annotations: inPoints(estimate, annotations, choices) })),
);

function inPoints(
  estimate: Estimate,
  annotations: Annotations,
  choices: readonly { readonly point: number; readonly from: DecimalText; readonly to: DecimalText }[],
): Annotations {
  const points: Record<string, Point> = {};
  let turn = 0;
  const place = (item: PointItem): (typeof choices)[number] => {
    const choice = choices[turn++ % choices.length] ?? { point: 0, from: text(1), to: text(2) };
    const id = `c${choice.point}` as PointId;
    const point = points[id] ?? {
      id,
      order: id,
      kind: 'fact',
      heading: id,
      claim: '',
      standard: '',
      question: '',
      proposal: '',
      items: [],
      mergesEffects: choice.point % 2 === 1,
    };
    points[id] = { ...point, items: [...point.items, item] };
    return choice;
  };
  const ranged = (of: string | undefined, { from, to }: (typeof choices)[number]) =>
    of === undefined ? null : { ...plainRange, of, low: from, likely: from, high: to };
  const positions = Object.values(annotations.positions).map((position): Position => {
    const choice = place({ type: 'position', id: position.id });
    return { ...position, range: ranged(rangedPositionFigures(position)[0], choice) };
  });
  const hiddenCosts = Object.values(annotations.hiddenCosts).map((cost): HiddenCost => {
    const choice = place({ type: 'hiddenCost', id: cost.id });
    return { ...cost, range: ranged(rangedMethodFields(cost)[0], choice) };
  });
  const rebasings = Object.values(annotations.rebasings).map((rebasing): Rebasing => {
    const choice = place({ type: 'rebasing', id: rebasing.id });
    return { ...rebasing, range: ranged(rangedRebasingFigures(rebasing)[0], choice) };
  });
  for (const { id } of estimate.lines.slice(0, 3)) place({ type: 'arithmetic', lineId: id });
  return {
    ...annotations,
    positions: Object.fromEntries(positions.map((position) => [position.id, position])),
    hiddenCosts: Object.fromEntries(hiddenCosts.map((cost) => [cost.id, cost])),
    rebasings: Object.fromEntries(rebasings.map((rebasing) => [rebasing.id, rebasing])),
    points,
  };
}
