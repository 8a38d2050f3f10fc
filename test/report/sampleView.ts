import { Decimal, type DecimalText, ONE, sum, text, toText, ZERO } from '../../src/base/decimal';
import type {
  SharedEvidence,
  SharedFigure,
  SharedItem,
  SharedPoint,
  SharedStep,
  SharedView,
  Shown,
} from '../../src/disclosure';

/** An invented deal about a servo valve: what the document composer is fed in tests. It adds up by construction. */
export interface SampleOptions {
  readonly annualVolume?: DecimalText | null;
  readonly currency?: string | null;
  readonly points?: readonly SamplePoint[];
  readonly stated?: DecimalText;
  readonly arithmetic?: { readonly errors: DecimalText; readonly rounding: DecimalText };
  readonly evidence?: readonly SharedEvidence[];
  readonly overrides?: Partial<SharedView>;
}

export interface SamplePoint {
  readonly kind?: SharedPoint['kind'];
  readonly heading: string;
  readonly claim?: string;
  readonly question?: string;
  readonly standard?: string;
  readonly proposal?: string;
  readonly evidence?: readonly number[];
  readonly items: readonly SampleItem[];
  /** What is charged on its lines: loaded = direct x load. */
  readonly load?: DecimalText;
  readonly level?: 'shown' | 'effectOnly' | 'wordsOnly';
  readonly cause?: SharedStep['cause'];
}

export interface SampleItem {
  readonly label: string;
  readonly cell?: string | null;
  readonly theirAmount: DecimalText | null;
  readonly ours: Shown;
  readonly theirs?: readonly SharedFigure[];
  readonly ourFigures?: readonly SharedFigure[];
  readonly costElement?: SharedItem['costElement'];
}

export function exact(digits: string | number): Shown {
  return { kind: 'exact', value: text(digits) };
}

export function band(low: string | number, high: string | number): Shown {
  return { kind: 'band', low: text(low), high: text(high) };
}

export function figure(
  name: string,
  digits: string,
  unit: string | null = null,
  cell: string | null = null,
): SharedFigure {
  return { name, shown: exact(digits), unit, isPercent: false, cell };
}

export function percent(name: string, fraction: string): SharedFigure {
  return { name, shown: exact(fraction), unit: null, isPercent: true, cell: null };
}

type Ends = readonly [Decimal, Decimal];

function ends(shown: Shown): Ends {
  return shown.kind === 'exact'
    ? [new Decimal(shown.value), new Decimal(shown.value)]
    : [new Decimal(shown.low), new Decimal(shown.high)];
}

function shown([low, high]: Ends): Shown {
  return low.equals(high)
    ? { kind: 'exact', value: toText(low) }
    : { kind: 'band', low: toText(low), high: toText(high) };
}

const map = ([low, high]: Ends, by: (end: Decimal) => Decimal): Ends => [by(low), by(high)];
const add = (all: readonly Ends[]): Ends => [sum(all.map(([low]) => low)), sum(all.map(([, high]) => high))];

function item(sample: SampleItem, { level, load }: SamplePoint): SharedItem & { readonly ends: Ends } {
  const effect = map(ends(sample.ours), (end) => end.minus(sample.theirAmount ?? 0));
  const isShown = level === undefined || level === 'shown';
  return {
    label: sample.label,
    cell: sample.cell ?? null,
    kind: sample.theirAmount === null ? 'hiddenCost' : 'item',
    costElement: sample.costElement ?? 'rawMaterial',
    theirs: sample.theirs ?? [],
    ours: isShown ? (sample.ourFigures ?? []) : [],
    theirAmount: sample.theirAmount,
    ourAmount: isShown ? sample.ours : null,
    effect: level === 'wordsOnly' ? null : shown(map(effect, (end) => end.times(load ?? ONE))),
    ends: effect,
  };
}

export function sampleView(options: SampleOptions = {}): SharedView {
  const samples = options.points ?? samplePoints;
  const stated = new Decimal(options.stated ?? '412.6');
  const arithmetic = options.arithmetic ?? { errors: text('0.5'), rounding: text('0.0133') };
  const steps = new Map<SharedStep['cause'], Ends[]>();
  const step = (cause: SharedStep['cause'], effect: Ends): void => {
    steps.set(cause, [...(steps.get(cause) ?? []), effect]);
  };
  const correction = new Decimal(arithmetic.errors).plus(arithmetic.rounding);
  if (!correction.isZero()) step('arithmetic', [correction, correction]);
  const loadedAll: Ends[] = [[correction, correction]];
  const points = samples.map((sample, index): SharedPoint => {
    const items = sample.items.map((each) => item(each, sample));
    const direct = add(items.map(({ ends }) => ends));
    const loaded = map(direct, (end) => end.times(sample.load ?? ONE));
    const knockOn: Ends = [loaded[0].minus(direct[0]), loaded[1].minus(direct[1])];
    if (sample.level === 'effectOnly') step('byEffect', loaded);
    else if (sample.level !== 'wordsOnly') {
      step(sample.cause ?? 'usage', direct);
      if (!knockOn[0].isZero() || !knockOn[1].isZero()) step('knockOn', knockOn);
    }
    if (sample.level !== 'wordsOnly') loadedAll.push(loaded);
    const counts = sample.level !== 'wordsOnly';
    return {
      number: index + 1,
      kind: sample.kind ?? 'basis',
      heading: sample.heading,
      claim: sample.claim ?? '',
      question: sample.question ?? '',
      standard: sample.standard ?? '',
      proposal: sample.proposal ?? '',
      items: items.map(({ ends: _, ...rest }) => rest),
      direct: counts && sample.level !== 'effectOnly' ? shown(direct) : null,
      loaded: counts ? shown(loaded) : null,
      knockOn: counts && sample.level !== 'effectOnly' ? shown(knockOn) : null,
      evidence: sample.evidence ?? [],
    };
  });
  const gap = add(loadedAll);
  const order: readonly SharedStep['cause'][] = [
    ...([
      'arithmetic',
      'omission',
      'usage',
      'yield',
      'rate',
      'volume',
      'exchange',
      'amount',
      'base',
      'markup',
    ] as const),
    'knockOn',
    'byEffect',
  ];
  return {
    product: 'Servo valve SV-40',
    customer: 'Customer A',
    currency: options.currency === undefined ? 'EUR' : options.currency,
    date: '2026-11-21',
    annualVolume: options.annualVolume === undefined ? text('18000') : options.annualVolume,
    contractYears: text('3'),
    document: { title: '', opening: '', proposal: sampleProposal },
    estimate: {
      name: 'SV-40 should-cost, rev. 2',
      fileName: 'SV-40_should-cost_rev2.xlsx',
      sheet: 'CBD',
      statedTotalCell: 'CBD!F54',
      lineCount: 124,
      facts: [
        { label: 'Labour rate, index', value: '38.40 €/h, Q3 2025', cell: 'CBD!B4' },
        { label: 'Incoterm', value: 'DAP Stuttgart', cell: 'CBD!B5' },
        { label: 'Net weight', value: '1.23 kg', cell: 'CBD!B6' },
      ],
      missing: [{ label: 'Lot size of the turn-mill centre', cell: 'CBD!C18' }],
    },
    totals: {
      stated: toText(stated),
      computed: toText(stated.plus(correction)),
      arithmeticErrors: arithmetic.errors,
      arithmeticRounding: arithmetic.rounding,
      substantiated: shown(map(gap, (end) => stated.plus(end))),
      gap: shown(gap),
    },
    bridge: order.flatMap((cause): SharedStep[] => {
      const effect = steps.get(cause);
      return effect === undefined ? [] : [{ cause, effect: shown(add(effect)) }];
    }),
    points,
    otherArithmetic: arithmetic,
    agreed: {
      share: text('0.8621'),
      lines: [
        { label: 'Purchased parts: seal kit FKM, springs, screws', cell: 'CBD!F11', amount: text('24.76'), part: null },
        { label: 'Heat treatment', cell: 'CBD!F20', amount: text('6.4'), part: null },
        { label: 'Assembly and test', cell: 'CBD!F24', amount: text('74.3'), part: null },
        { label: 'Tooling and start-up', cell: 'CBD!F41', amount: text('19.85'), part: { lines: 3, of: 5 } },
      ],
      inFavour: points
        .filter(({ loaded }) => loaded !== null && ends(loaded)[1].lessThan(ZERO))
        .map(({ number }) => number),
    },
    evidence: options.evidence ?? sampleEvidence,
    ...options.overrides,
  };
}

const sampleProposal =
  'A joint review of the points on 2 December, two hours, with your cost engineer and our process planner. Points 1 and 6 can be closed on the spot; for 2 to 5 the evidence is attached.\nTwo options lower the cost for both of us: call-offs of 400 pieces, and a shorter clamping allowance on op 20.';

const sampleEvidence: readonly SharedEvidence[] = [
  {
    number: 1,
    title: 'Bill of materials SV-40, rev. F',
    kind: 'document',
    date: '2026-09-03',
    locator: 'row 31',
    url: null,
  },
  { number: 2, title: 'Nesting plan op 20', kind: 'document', date: '2026-10-12', locator: 'sheet 2', url: null },
  {
    number: 3,
    title: 'Dealer tickets, turnings 1.4542',
    kind: 'measurement',
    date: '2026-10-02',
    locator: 'Q4 2025 to Q3 2026',
    url: null,
  },
  {
    number: 4,
    title: 'Alloy surcharge table',
    kind: 'publicIndex',
    date: '2026-11-01',
    locator: 'grade 1.4542',
    url: 'https://example.org/alloy-surcharge/2026/11',
  },
  {
    number: 5,
    title: 'Call-offs of the last twelve months',
    kind: 'document',
    date: '2026-10-31',
    locator: 'p. 1',
    url: null,
  },
  { number: 6, title: 'Final inspection report, honing', kind: 'measurement', date: null, locator: 'p. 4', url: null },
];

export const samplePoints: readonly SamplePoint[] = [
  {
    kind: 'fact',
    heading: 'Material overhead is charged on a base without the purchased seal kit',
    claim:
      'Row 46 names “raw material and purchased parts” as its base. Its amount is reproduced only when row 11 is left out.',
    question: 'Help us understand whether row 11 was meant to be part of the base.',
    standard:
      'Mistakes of fact, such as omissions and computation errors, are to be brought forward (FAR 15.404-1(a)(6), as good practice).',
    evidence: [1],
    load: text('1.1342'),
    cause: 'base',
    items: [
      {
        label: 'Material overhead on raw material, purchased parts',
        cell: 'CBD!F46',
        theirAmount: text('5.91'),
        ours: exact('7.148'),
        theirs: [percent('percent', '0.05')],
        ourFigures: [percent('percent', '0.05')],
      },
    ],
  },
  {
    kind: 'basis',
    heading: 'Gross weight of the bar and the scrap credit',
    claim:
      'The estimate takes 1.850 kg of bar per valve and credits 0.620 kg of turnings at € 9.60. The nesting plan needs 2.14 kg, since the bar is clamped at both ends for op 20. The turnings are sold mixed and oily; the price obtained over the last four quarters averaged € 4.10 a kilogram.',
    question:
      'Help us understand which gross weight and which recovery price the estimate assumes, and whether a shorter clamping allowance is feasible for you.',
    standard: 'An estimate is accurate when its inputs are validated and based on history (GAO-20-195G, chapter 3).',
    proposal:
      'If the clamping allowance can be shortened by 20 mm, the gross weight falls to 2.02 kg; we would pass on the difference.',
    evidence: [2, 3, 4],
    load: text('1.2602222222222222222222222222'),
    items: [
      {
        label: 'Bar 1.4542, ø 60',
        cell: 'CBD!F9',
        theirAmount: text('39.59'),
        ours: exact('45.796'),
        theirs: [figure('quantity', '1.85', 'kg', 'CBD!C9'), figure('rate', '21.4', null, 'CBD!D9')],
        ourFigures: [figure('quantity', '2.14', 'kg'), figure('rate', '21.4')],
      },
      {
        label: 'Scrap credit, turnings',
        cell: 'CBD!F10',
        theirAmount: text('-5.952'),
        ours: exact('-3.731'),
        theirs: [figure('quantity', '-0.62', 'kg', 'CBD!C10'), figure('rate', '9.6', null, 'CBD!D10')],
        ourFigures: [figure('quantity', '-0.91', 'kg'), figure('rate', '4.1')],
      },
    ],
  },
  {
    kind: 'scope',
    heading: 'Set-up at the lot size of the call-offs',
    claim:
      'The estimate has no set-up time. Call-offs of the last twelve months average 200 pieces; changing the turn-mill centre and the hone takes 6.4 hours in all.',
    question: 'Help us understand which lot size the estimate assumes. At 400 pieces the point halves.',
    evidence: [5],
    load: text('1.2125'),
    cause: 'omission',
    items: [
      {
        label: 'Set-up of turn-mill centre and hone',
        theirAmount: null,
        ours: exact('4.8'),
        ourFigures: [figure('quantity', '960', '€ per lot'), figure('lot size', '200')],
        costElement: 'setup',
      },
    ],
  },
  {
    kind: 'scope',
    heading: 'Yield after honing',
    claim: 'No loss is planned after op 40. Final inspection rejects between 2.4 and 3.1 % for bore geometry.',
    question: 'Help us understand how losses after op 40 are covered.',
    evidence: [6],
    load: text('1.2125'),
    cause: 'yield',
    items: [{ label: 'Yield loss after op 40', theirAmount: null, ours: band('4.354', '5.666'), costElement: 'scrap' }],
  },
  {
    kind: 'judgement',
    heading: 'Availability of the turn-mill centre',
    claim: 'The cycle of op 20 is the programmed time. Measured over 14 weeks, availability was 85 %.',
    question: 'Help us understand which availability the estimate assumes for op 20.',
    standard:
      'Estimates are compared with actual costs previously incurred (FAR 15.404-1(c)(2)(iii), as good practice).',
    load: text('1.2125'),
    items: [
      {
        label: 'Turn-mill, op 20',
        cell: 'CBD!F15',
        theirAmount: text('39.1'),
        ours: exact('46'),
        theirs: [figure('quantity', '0.425', 'h'), figure('rate', '92')],
        ourFigures: [figure('quantity', '0.5', 'h'), figure('rate', '92')],
        costElement: 'machine',
      },
    ],
  },
  {
    kind: 'basis',
    heading: 'Honing time is shorter than estimated',
    claim: 'The time study of op 40 gives 0.190 h. The estimate allows 0.210 h.',
    question: 'Help us understand whether your figure includes handling that we count elsewhere.',
    load: text('1.2125'),
    items: [
      {
        label: 'Honing, op 40',
        cell: 'CBD!F16',
        theirAmount: text('24.78'),
        ours: exact('22.42'),
        theirs: [figure('quantity', '0.21', 'h'), figure('rate', '118')],
        ourFigures: [figure('quantity', '0.19', 'h'), figure('rate', '118')],
        costElement: 'machine',
      },
    ],
  },
  {
    kind: 'judgement',
    heading: 'Field support in the first year',
    claim: 'Two visits a year to your plant are part of the specification and are not in the estimate.',
    question: 'Help us understand how these visits are covered.',
    load: text('1'),
    level: 'effectOnly',
    items: [{ label: 'Field support', theirAmount: null, ours: exact('3.3333333333') }],
  },
  {
    kind: 'scope',
    heading: 'Validation of the alternative source',
    claim: 'A second source would need its own validation programme. We name it here so that it is not forgotten.',
    question: 'Help us understand who would carry it.',
    level: 'wordsOnly',
    items: [{ label: 'Validation', theirAmount: null, ours: exact('9') }],
  },
];
