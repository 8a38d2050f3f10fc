import vectors from '../../fixtures/vectors.json' with { type: 'json' };
import { plainRange } from '../../src/annotations';
import { Decimal, type DecimalText, decimal, text, toText } from '../../src/base/decimal';
import {
  applyChange,
  type CaseData,
  type Command,
  carryOut,
  newCase,
  setPosition,
  setPositionFigure,
} from '../../src/case';
import type { Estimate, LineId, ProductKey } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';

/** Published worked figures as cases. Inputs and results are the sources'; see fixtures/vectors.json. */

export interface VectorCase {
  readonly folder: string;
  readonly estimate: Estimate;
  readonly commands: readonly Command[];
  readonly expected: { readonly source: string; readonly figures: readonly ExpectedFigure[] };
}

/** `computed of Self cost`, `gap`, `bridge usage`, `error of ...`, `load of ...`; `low of ...`: the total with a range at its end. */
export interface ExpectedFigure {
  readonly figure: string;
  readonly value: string;
  readonly tolerance: string;
}

export const exactly = (figure: string, value: string): ExpectedFigure => ({ figure, value, tolerance: '0' });
const within = (tolerance: string, figure: string, value: string): ExpectedFigure => ({ figure, value, tolerance });

const {
  V4_fev_E1: four,
  V6_de_diff: six,
  V7_de_classic_NEGATIVE: seven,
  V8_unit_cost: eight,
  V12_variance: twelve,
} = vectors;

const ofTheirs = (part: string | number): DecimalText => toText(new Decimal(four.tmc_inferred).times(part));
/** Net over the manufacturing cost that the published shares and sensitivities imply. */
const v4Markup = toText(new Decimal(four.net).div(four.tmc_inferred).minus(1).toDecimalPlaces(12));
const v4Estimate = estimateOf('Net component cost', [
  group('Total manufacturing cost', [
    item('Material', { amount: ofTheirs(four.shares_rounded.material) }),
    item('Labour', { amount: ofTheirs(four.shares_rounded.labour) }),
    item('Burden', { amount: ofTheirs(four.shares_rounded.burden) }),
  ]),
  markup('Mark-up', v4Markup, ['Total manufacturing cost']),
]);

/** Our figure is theirs, with a range of a fifth below and above it. */
function ranged(label: string): readonly Command[] {
  const line = v4Estimate.lines.find((each) => each.label === label);
  if (!line) throw new Error(`No line "${label}"`);
  const of = line.kind === 'markup' ? 'percent' : 'amount';
  const theirs = (line.percent ?? line.amount)?.value ?? text(0);
  const times = (factor: string): DecimalText => toText(decimal(theirs).times(factor));
  const range = { ...plainRange, of, low: times('0.8'), likely: theirs, high: times('1.2') };
  return [
    setPositionFigure(label, line.id, of, theirs, `Set ${of}`),
    setPosition(label, line.id, { range }, 'Set range'),
  ];
}

const v4: VectorCase = {
  folder: 'v4-published-sensitivities',
  estimate: v4Estimate,
  commands: ['Material', 'Labour', 'Burden', 'Mark-up'].flatMap(ranged),
  expected: {
    source: 'FEV, light-duty technology cost analysis, sensitivity of the example component (yumpu 4032410, p. 132)',
    figures: [
      within('0.001', 'computedTotal', String(four.net)),
      exactly('gap', '0'),
      ...(
        [
          ['low of Labour', 'labour-20'],
          ['low of Burden', 'burden-20'],
          ['low of Material', 'material-20'],
          ['high of Material', 'material+20'],
          ['low of Mark-up', 'markup-20'],
          ['high of Mark-up', 'markup+20'],
        ] as const
      ).map(([figure, key]) => within(String(four.tolerance), figure, String(four.published[key]))),
    ],
  },
};

const v6: VectorCase = {
  folder: 'v6-differential-costing',
  estimate: estimateOf('List price', [
    group('Cash price', [
      group('Self cost', [
        group('Production cost', [
          group('Material cost', [
            item('Material', { amount: String(six.fm) }),
            markup('Material overhead', String(six.mgk), ['Material']),
          ]),
          group('Manufacturing cost', [
            item('Wages', { amount: String(six.fl) }),
            markup('Manufacturing overhead', String(six.fgk), ['Wages']),
            item('Special direct cost', { amount: String(six.sek) }),
          ]),
        ]),
        markup('Administration', String(six.vwgk), ['Production cost']),
        markup('Sales', String(six.vtgk), ['Production cost']),
      ]),
      // The published list price leaves 5.358 % of self cost as profit.
      markup('Profit', '0.05358', ['Self cost']),
    ]),
    group('Target price add-on', [markup('Cash discount', String(six.discount), ['Cash price'], { divides: true })]),
    markup('Rebate', String(six.rebate), ['Cash price', 'Target price add-on'], { divides: true }),
  ]),
  commands: [],
  expected: {
    source: 'b3-azubis-18.de, lesson 10 on differential costing',
    figures: [
      within('0.00001', 'computed of Self cost', String(six.computed_unrounded.sk)),
      within('0.00001', 'computed of Cash price', String(six.computed_unrounded.bvp)),
      within('0.00001', 'computedTotal', String(six.list)),
    ],
  },
};

const v7: VectorCase = {
  folder: 'v7-published-mistake',
  estimate: estimateOf(
    'Self cost',
    [
      group(
        'Production cost',
        [
          group(
            'Material cost',
            [item('Material', { amount: '1000' }), markup('Material overhead', '0.1', ['Material'])],
            { amount: '1100' },
          ),
          group(
            'Manufacturing cost',
            [
              item('Manufacturing', { amount: '2000' }),
              markup('Manufacturing overhead', '0.05', ['Manufacturing'], { amount: '100' }),
            ],
            { amount: '2200' },
          ),
        ],
        { amount: '3300' },
      ),
      markup('Sales overhead', '0.1', ['Production cost'], { amount: '330' }),
      markup('Administration', '0.05', ['Production cost'], { amount: '165' }),
      markup('Development', '0.02', ['Production cost'], { amount: '66' }),
    ],
    '3861',
  ),
  commands: [],
  expected: {
    source: 'mediencommunity.de, classic surcharge costing; the printed 2000 + 100 = 2200 is wrong',
    figures: [
      exactly('statedTotal', String(seven.published.sk)),
      exactly('computedTotal', String(seven.correct.sk)),
      exactly('computed of Production cost', String(seven.correct.hk)),
      exactly('gap', '-117'),
      exactly('bridge arithmetic', '-117'),
      exactly('error of Manufacturing cost', '-100'),
      exactly('load of Manufacturing cost', '1.17'),
      exactly('part of Manufacturing cost', '-117'),
      exactly('errors', '1'),
    ],
  },
};

const v8 = (scrap: string, cost: string, price: string | null): VectorCase => ({
  folder: `v8-unit-cost-scrap-${scrap.slice(2)}`,
  estimate: estimateOf('Price', [
    group('Unit cost', [
      group('Before scrap', [
        item('Material', { quantity: '1', rate: String(eight.material) }),
        item('Labour', {
          quantity: String(eight.cycle_s),
          rate: String(eight.labour),
          factors: [['seconds an hour', 'usage', '3600', true]],
        }),
        item('Machine', {
          quantity: String(eight.cycle_s),
          rate: String(eight.machine),
          factors: [['seconds an hour', 'usage', '3600', true]],
        }),
        item('Set-up', {
          quantity: '1',
          rate: String(eight.setup),
          factors: [['batch size', 'volume', String(eight.batch), true]],
        }),
      ]),
      markup('Scrap', scrap, ['Before scrap'], { divides: true }),
    ]),
    ...(price === null ? [] : [markup('Margin on price', String(eight.margin), ['Unit cost'], { divides: true })]),
  ]),
  commands: [],
  expected: {
    source: 'mfgcalcs.com, unit cost examples',
    figures: [
      within('0.001', 'computed of Unit cost', cost),
      ...(price === null ? [] : [within('0.001', 'computedTotal', price)]),
    ],
  },
});

const v12 = (
  folder: string,
  theirs: readonly [string, string],
  ours: readonly [string, string],
  steps: readonly [string, string, string],
): VectorCase => {
  const estimate = estimateOf('Material', [item('Material at standard', { quantity: theirs[0], rate: theirs[1] })]);
  const lineId = estimate.lines[1]?.id as LineId;
  return {
    folder,
    estimate,
    commands: [
      setPositionFigure('p1', lineId, 'quantity', text(ours[0]), 'Set quantity'),
      setPositionFigure('p2', lineId, 'rate', text(ours[1]), 'Set rate'),
    ],
    expected: {
      source: 'accountingqa.blogspot.com, exercise 23-5; wizedu.com 271540',
      figures: [exactly('bridge usage', steps[0]), exactly('bridge rate', steps[1]), exactly('gap', steps[2])],
    },
  };
};

export const vectorCases: readonly VectorCase[] = [
  v4,
  v6,
  v7,
  v8('0.03', '4.2706', null),
  v8('0.0345', '4.2905', '5.721'),
  v8('0.0216', '4.2340', '5.645'),
  ...twelve.cases.map(({ aq, ap, sq, sp, price, qty, total }, index) =>
    v12(
      `v12-variances-${index + 1}`,
      [String(sq), String(sp)],
      [String(aq), String(ap)],
      [String(qty), String(price), String(total)],
    ),
  ),
];

export function caseOfVector({ estimate, commands }: VectorCase): CaseData {
  const revision = {
    id: 'r1',
    order: 'i',
    importedAt: '2026-11-21T00:00:00.000Z',
    fileName: estimate.fileName,
    blob: '0'.repeat(64),
    corrections: [],
    product: 'E' as ProductKey,
    estimate,
  };
  return commands.reduce(
    (data, command) => applyChange(data, carryOut(command, data).change),
    newCase('vector', revision, { product: estimate.name }, []),
  );
}
