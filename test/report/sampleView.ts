import { Decimal, type DecimalText, ONE, sum, text, toText, ZERO } from '../../src/base/decimal';
import type { SharedEvidence, SharedItem, SharedPoint, SharedStep, SharedView, Shown } from '../../src/disclosure';
import type { SampleItem, SamplePoint } from './sampleFigures';
import { sampleEvidence, samplePoints, sampleProposal } from './samplePoints';

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

function item(sample: SampleItem, { level, load }: SamplePoint): { readonly shared: SharedItem; readonly ends: Ends } {
  const effect = map(ends(sample.ours), (end) => end.minus(sample.theirAmount ?? 0));
  const isShown = level === undefined || level === 'shown';
  const shared: SharedItem = {
    label: sample.label,
    cell: sample.cell ?? null,
    kind: sample.theirAmount === null ? 'hiddenCost' : 'item',
    costElement: sample.costElement ?? 'rawMaterial',
    theirs: sample.theirs ?? [],
    ours: isShown ? (sample.ourFigures ?? []) : [],
    theirAmount: sample.theirAmount,
    ourAmount: isShown ? sample.ours : null,
    effect: level === 'wordsOnly' ? null : shown(map(effect, (end) => end.times(load ?? ONE))),
  };
  return { shared, ends: effect };
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
      items: items.map(({ shared }) => shared),
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
      lines: [],
      toUnit: text('1'),
      facts: [
        { label: 'Labour rate, index', value: '38.40 €/h, Q3 2025', cell: 'CBD!B4', isFigure: false },
        { label: 'Incoterm', value: 'DAP Stuttgart', cell: 'CBD!B5', isFigure: false },
        { label: 'Net weight', value: '1.23 kg', cell: 'CBD!B6', isFigure: false },
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
    covered: { positions: text('0.1379'), evidence: text('0.0821') },
    evidence: options.evidence ?? sampleEvidence,
    ...options.overrides,
  };
}
