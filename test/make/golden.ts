import type { HiddenCostMethod, PointItem } from '../../src/annotations';
import { plainRange } from '../../src/annotations';
import { type DecimalText, text } from '../../src/base/decimal';
import {
  addHiddenCost,
  addPoint,
  addRebasing,
  type Command,
  type PositionFigure,
  setDeal,
  setPosition,
  setPositionFigure,
} from '../../src/case';
import type { CostElement, Estimate, LineId } from '../../src/estimate';
import { estimateOf, group, item, markup } from '../support/estimateOf';
import { exactly, type VectorCase } from './vectors';

/**
 * Invented cases, small enough for paper, each about one thing. The figures of `expected` are worked by hand, as `source`
 * says; all others are in the folder's figures.json.
 */

const d = (value: string): DecimalText => text(value);

function idOf({ lines }: Estimate, label: string): LineId {
  const line = lines.find((each) => each.label === label);
  if (!line) throw new Error(`No line "${label}"`);
  return line.id;
}

/** Our figure on the line of that name; the position takes the line's name for its id. */
function ours(estimate: Estimate, label: string, figure: PositionFigure, value: string): Command {
  return setPositionFigure(label, idOf(estimate, label), figure, d(value), `Set ${figure}`);
}

interface Hidden {
  readonly under?: LineId;
  readonly costElement?: CostElement;
  readonly method: HiddenCostMethod;
}

function hidden(label: string, { under, costElement = 'other', method }: Hidden): Command {
  return addHiddenCost(label, { label, parentId: under ?? null, costElement, method });
}

const position = (label: string): PointItem => ({ type: 'position', id: label as never });
const hiddenCost = (label: string): PointItem => ({ type: 'hiddenCost', id: label as never });

function point(id: string, heading: string, items: readonly PointItem[]): Command {
  return addPoint(id, { heading, kind: 'scope', items });
}

const cascadeEstimate = estimateOf(
  'Price',
  [
    group('Production', [
      item('Material', { amount: '200', costElement: 'rawMaterial' }),
      item('Labour', { amount: '100', costElement: 'labour' }),
    ]),
    markup('Material overhead', '0.1', ['Material'], { amount: '20', costElement: 'materialOverhead' }),
    markup('Shop overhead', '0.5', ['Labour'], { amount: '50', costElement: 'manufacturingOverhead' }),
    markup('Administration', '0.1', ['Production', 'Material overhead', 'Shop overhead'], {
      amount: '37',
      costElement: 'sga',
    }),
    markup('Profit', '0.05', ['Production', 'Administration'], { amount: '16.85', costElement: 'profit' }),
  ],
  '423.85',
);

const cascade: VectorCase = {
  folder: 'cascade-of-overlapping-bases',
  estimate: cascadeEstimate,
  commands: [
    ours(cascadeEstimate, 'Labour', 'amount', '120'),
    ours(cascadeEstimate, 'Material overhead', 'percent', '0.12'),
    point('labour', 'Labour', [position('Labour')]),
  ],
  expected: {
    source:
      'Worked by hand. Load of Administration 1 + 0.05; of Production 1 + 0.1 x 1.05 + 0.05 = 1.155; of both overheads 1 + 0.1 x 1.05 = 1.105; of Labour 1.155 + 0.5 x 1.105 = 1.7075. Labour 20 x 1.7075 = 34.15, overhead 0.02 x 200 x 1.105 = 4.42.',
    figures: [
      exactly('load of Production', '1.155'),
      exactly('load of Labour', '1.7075'),
      exactly('load of Material', '1.2655'),
      exactly('load of Material overhead', '1.105'),
      exactly('bridge arithmetic', '0'),
      exactly('bridge amount', '20'),
      exactly('bridge markup', '4'),
      exactly('bridge knockOn', '14.57'),
      exactly('gap', '38.57'),
      exactly('substantiatedTotal', '462.42'),
    ],
  },
};

const assembliesEstimate: Estimate = {
  ...estimateOf(
    'Hinge',
    [
      group(
        'Assembly',
        [
          group(
            'Leaf',
            [
              item('Pin', { quantity: '4', rate: '0.5', amount: '2', costElement: 'purchasedPart' }),
              item('Plate', { quantity: '1', rate: '3', amount: '3', costElement: 'rawMaterial' }),
            ],
            { quantity: '3', amount: '15' },
          ),
          item('Screw', { quantity: '8', rate: '0.25', amount: '2', costElement: 'purchasedPart' }),
        ],
        { quantity: '2', amount: '34' },
      ),
    ],
    '34',
  ),
  perUnitOf: d('100'),
};

const assemblies: VectorCase = {
  folder: 'assemblies-multiply',
  estimate: assembliesEstimate,
  commands: [
    ours(assembliesEstimate, 'Pin', 'quantity', '5'),
    ours(assembliesEstimate, 'Leaf', 'quantity', '4'),
    hidden('Grease', {
      under: idOf(assembliesEstimate, 'Leaf'),
      costElement: 'process',
      // Per piece of the leaf, and per unit of product like every figure of a hidden cost: 0.1 in the scale of the file.
      method: { type: 'perUnit', quantity: d('1'), rate: d('0.001') },
    }),
  ],
  expected: {
    source:
      'Worked by hand, amounts per 100. Pin 1 x 0.5 under 3 x 2: 3. Grease 0.1 under 3 x 2: 0.6. One leaf more of 5 x 0.5 + 3 + 0.1 = 5.6, under 2: 11.2. Ours 2 x (4 x 5.6 + 2) = 48.8.',
    figures: [
      exactly('statedTotal', '0.34'),
      exactly('bridge omission', '0.006'),
      exactly('bridge usage', '0.142'),
      exactly('bridge knockOn', '0'),
      exactly('gap', '0.148'),
      exactly('substantiatedTotal', '0.488'),
      exactly('load of Pin', '6'),
    ],
  },
};

const discountEstimate = estimateOf(
  'List price',
  [
    group(
      'Self cost',
      [
        item('Part', { amount: '77', costElement: 'purchasedPart' }),
        item('Tool', {
          quantity: '1',
          rate: '30000',
          factors: [['tool volume', 'volume', '10000', true]],
          amount: '3',
          costElement: 'tooling',
        }),
      ],
      { amount: '80' },
    ),
    markup('Discount', '0.2', ['Self cost'], { divides: true, amount: '20', costElement: 'finance' }),
  ],
  '100',
);

const discount: VectorCase = {
  folder: 'discount-and-amortisation',
  estimate: discountEstimate,
  commands: [
    setDeal({ annualVolume: d('18000'), contractYears: d('2') }, 'Set deal'),
    ours(discountEstimate, 'Tool', 'factor:0', '5000'),
    ours(discountEstimate, 'Discount', 'percent', '0'),
    hidden('Set-up', {
      under: idOf(discountEstimate, 'Self cost'),
      costElement: 'setup',
      method: { type: 'perBatch', batchAmount: d('100'), batchSize: d('200') },
    }),
    hidden('Qualification', {
      costElement: 'engineering',
      method: { type: 'oneOff', amount: d('12000'), volume: d('6000') },
    }),
    hidden('Audit', {
      costElement: 'other',
      method: { type: 'perYear', annualAmount: d('9000'), annualVolume: null },
    }),
  ],
  expected: {
    source:
      'Worked by hand. A discount of 20 % in the hundred is 0.2 / 0.8 = 0.25 of self cost. Tool 30000 / 5000 - 3 = 3, with its knock-on 3.75. Set-up 100 / 200 = 0.5, with its knock-on 0.625. Qualification 2 and audit 9000 / 18000 = 0.5 at the top. The discount falls away: -0.25 x (77 + 6 + 0.5) = -20.875.',
    figures: [
      exactly('computedTotal', '100'),
      exactly('bridge omission', '3'),
      exactly('bridge volume', '3'),
      exactly('bridge markup', '-20.875'),
      exactly('bridge knockOn', '0.875'),
      exactly('gap', '-14'),
      exactly('perYear', '-252000'),
      exactly('overTerm', '-504000'),
      exactly('substantiatedTotal', '86'),
    ],
  },
};

const missingEstimate = estimateOf(
  'Total',
  [
    item('Casting', { amount: '30', costElement: 'rawMaterial' }),
    item('Coating', { quantity: '2', costElement: 'process' }),
    item('Test', { costElement: 'other' }),
    item('Assembly', { amount: '20', costElement: 'labour' }),
  ],
  '50',
);

const missing: VectorCase = {
  folder: 'missing-figures-stay-missing',
  estimate: missingEstimate,
  commands: [
    ours(missingEstimate, 'Coating', 'rate', '4'),
    hidden('Training', { method: { type: 'perUnit', quantity: d('1'), rate: null } }),
    hidden('Stock', {
      costElement: 'finance',
      method: { type: 'carrying', inventoryValue: d('40'), days: null, annualRate: d('0.08') },
    }),
    point('scope', 'What the estimate names without an amount', [position('Coating'), hiddenCost('Training')]),
    point('stock', 'Stock', [hiddenCost('Stock')]),
  ],
  expected: {
    source:
      'Worked by hand. Coating 2 x 4 = 8 is an omission, since the estimate gives no amount for it. Test has no figure on either side; training lacks its rate and stock its days: all three stay missing, and nothing counts them as zero in silence.',
    figures: [
      exactly('computedTotal', '50'),
      exactly('bridge omission', '8'),
      exactly('gap', '8'),
      exactly('incomplete', '3'),
    ],
  },
};

const belowEstimate = estimateOf(
  'Cost',
  [
    group(
      'Production',
      [
        item('Assembly', { quantity: '10', rate: '12', amount: '120', costElement: 'labour' }),
        item('Brass', { quantity: '5', rate: '8', amount: '40', costElement: 'rawMaterial' }),
      ],
      { amount: '160' },
    ),
    markup('Overhead', '0.25', ['Production'], { amount: '40', costElement: 'manufacturingOverhead' }),
    item('Freight', { quantity: '1', rate: '6', amount: '6', costElement: 'logistics' }),
  ],
  '206',
);

const below: VectorCase = {
  folder: 'ours-is-below-theirs',
  estimate: belowEstimate,
  commands: [
    setDeal({ annualVolume: d('2000'), contractYears: d('3') }, 'Set deal'),
    ours(belowEstimate, 'Assembly', 'rate', '11'),
    setPosition(
      'Assembly',
      idOf(belowEstimate, 'Assembly'),
      { range: { ...plainRange, of: 'rate', low: d('10'), likely: d('11'), high: d('13') } },
      'Set range',
    ),
    ours(belowEstimate, 'Brass', 'quantity', '4.5'),
    ours(belowEstimate, 'Freight', 'quantity', '0'),
  ],
  expected: {
    source:
      'Worked by hand. Assembly (11 - 12) x 10 = -10, brass (4.5 - 5) x 8 = -4, both with a quarter on top; freight does not apply: -6. In all -10 - 4 - 3.5 - 6 = -23.5. At 10 and at 13 an hour assembly alone moves the total to 206 - 23.5 - 12.5 = 170 and + 25 = 207.5.',
    figures: [
      exactly('bridge rate', '-10'),
      exactly('bridge usage', '-10'),
      exactly('bridge knockOn', '-3.5'),
      exactly('gap', '-23.5'),
      exactly('perYear', '-47000'),
      exactly('overTerm', '-141000'),
      exactly('low of Assembly', '170'),
      exactly('high of Assembly', '207.5'),
    ],
  },
};

const errorsEstimate = estimateOf(
  'Total',
  [
    group('Material', [item('Steel', { amount: '60' }), item('Bronze', { amount: '40' })], { amount: '110' }),
    item('Turning', { quantity: '3', rate: '7', amount: '25.00' }),
    item('Washing', { quantity: '3', rate: '1.115', amount: '3.35' }),
    markup('Overhead', '0.1', ['Material'], { amount: '15' }),
  ],
  '150.00',
);

const errors: VectorCase = {
  folder: 'errors-of-arithmetic',
  estimate: errorsEstimate,
  commands: [
    point('sums', 'The sum of the materials', [{ type: 'arithmetic', lineId: idOf(errorsEstimate, 'Material') }]),
  ],
  expected: {
    source:
      'Worked by hand. Material 60 + 40 - 110 = -10, loaded by its overhead -11. Turning 21 - 25 = -4. Washing 3.345 - 3.35 = -0.005 is rounding. Overhead 11 - 15 = -4. The total 110 + 25 + 3.35 + 15 - 150 = 3.35. In all -15.655.',
    figures: [
      exactly('error of Material', '-10'),
      exactly('part of Material', '-11'),
      exactly('error of Turning', '-4'),
      exactly('error of Washing', '-0.005'),
      exactly('error of Overhead', '-4'),
      exactly('error of Total', '3.35'),
      exactly('errors', '4'),
      exactly('computedTotal', '134.345'),
      exactly('gap', '-15.655'),
      exactly('bridge arithmetic', '-15.655'),
    ],
  },
};

const orderEstimate = estimateOf(
  'Bar',
  [
    item('Copper', {
      quantity: '2',
      rate: '10',
      factors: [['yield', 'yield', '0.8', true]],
      amount: '25',
      costElement: 'rawMaterial',
    }),
  ],
  '25',
);

const order: VectorCase = {
  folder: 'order-of-the-causes',
  estimate: orderEstimate,
  commands: [ours(orderEstimate, 'Copper', 'quantity', '3'), ours(orderEstimate, 'Copper', 'rate', '12')],
  expected: {
    source:
      'Worked by hand. 2 x 10 / 0.8 = 25 against 3 x 12 / 0.8 = 45. In the printed order usage 10 / 0.8 = 12.5, then rate 2 x 3 / 0.8 = 7.5. Without an order each takes the mean of both places: usage (12.5 + 15) / 2 = 13.75, rate (5 + 7.5) / 2 = 6.25.',
    figures: [
      exactly('bridge usage', '12.5'),
      exactly('bridge rate', '7.5'),
      exactly('orderFree usage', '13.75'),
      exactly('orderFree rate', '6.25'),
      exactly('gap', '20'),
    ],
  },
};

const basisEstimate = estimateOf(
  'Probe',
  [
    group('Material', [
      item('Bar', { quantity: '2', rate: '10', amount: '20', costElement: 'rawMaterial' }),
      item('Tube', { quantity: '4', rate: '2.5', amount: '10', costElement: 'rawMaterial' }),
      item('Sensor', {
        quantity: '3',
        rate: '5',
        factors: [['EUR per USD', 'exchange', '0.9', false]],
        amount: '13.5',
        costElement: 'purchasedPart',
      }),
    ]),
    markup('Overhead', '0.1', ['Material'], { amount: '4.35', costElement: 'materialOverhead' }),
    item('Freight', { amount: '5', costElement: 'logistics' }),
  ],
  '52.85',
);

const january = '2026-01-31';
const september = '2026-09-30';

const basis: VectorCase = {
  folder: 'one-basis-first',
  estimate: basisEstimate,
  commands: [
    addRebasing('nickel', {
      name: 'Nickel',
      basis: {
        type: 'index',
        from: { value: d('15200'), date: january },
        to: { value: d('16720'), date: september },
        share: d('0.6'),
      },
      appliesTo: { type: 'element', element: 'rawMaterial' },
      source: 'Exchange of metals',
      locator: 'Cash, monthly mean',
      range: { ...plainRange, of: 'to', low: d('15960'), likely: d('16720'), high: d('17480') },
    }),
    addRebasing('dollar', {
      name: 'Dollar',
      basis: {
        type: 'exchange',
        currency: 'USD',
        from: { value: d('0.9'), date: january },
        to: { value: d('0.95'), date: september },
        divides: false,
      },
      appliesTo: { type: 'currency' },
    }),
    addRebasing('freight', {
      name: 'Free carrier',
      basis: { type: 'terms', from: 'DAP', to: 'FCA', amount: d('-1.5') },
      appliesTo: { type: 'lines', lineIds: [idOf(basisEstimate, 'Freight')] },
    }),
    addRebasing('duty', {
      name: 'Duty unpaid',
      basis: { type: 'terms', from: 'FCA', to: 'DDP', amount: d('2') },
      appliesTo: { type: 'product' },
    }),
    ours(basisEstimate, 'Tube', 'rate', '3'),
    point('basis', 'One basis', [
      { type: 'rebasing', id: 'nickel' as never },
      { type: 'rebasing', id: 'dollar' as never },
    ]),
  ],
  expected: {
    source:
      'Worked by hand. 60 % of the rate of bar and tube follows 15200 to 16720, x 1.06: bar 20 x 0.06 = 1.2, tube 10 x 0.06 = 0.6. Our tube at 3 starts from 2.65: 4 x 0.35 = 1.4. Sensor 3 x 5 x (0.95 - 0.9) = 0.75. Freight 5 - 1.5, duty 2 on the product. Overhead of a tenth on the material: nickel 1.98, dollar 0.825, tube 1.54. At 15960 (x 1.03) nickel is half of that, 0.99; the tube then 4 x 0.425 x 1.1 = 1.87: 0.66 less on the bar, as our tube stands.',
    figures: [
      exactly('normalisation of Nickel', '1.98'),
      exactly('normalisation of Dollar', '0.825'),
      exactly('normalisation of Free carrier', '-1.5'),
      exactly('normalisation of Duty unpaid', '2'),
      exactly('basisFirst normalisation', '3.305'),
      exactly('basisFirst rate', '1.4'),
      exactly('basisFirst knockOn', '0.14'),
      exactly('bridge rate', '3.2'),
      exactly('bridge exchange', '0.75'),
      exactly('bridge amount', '0.5'),
      exactly('bridge knockOn', '0.395'),
      exactly('gap', '4.845'),
      exactly('substantiatedTotal', '57.695'),
      exactly('low of Nickel', '57.035'),
      exactly('high of Nickel', '58.355'),
    ],
  },
};

export const goldenCases: readonly VectorCase[] = [cascade, assemblies, discount, missing, below, errors, order, basis];
