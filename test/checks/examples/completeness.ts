import { text } from '../../../src/base/decimal';
import { defaultCheckSettings } from '../../../src/checks';
import { type Example, fires, quiet, scopes, wants } from './example';
import { hiddenCosts } from './hiddenCosts';

/** All heads of a price, so that each example takes one away. */
const whole = `
# incoterm: FCA Graz
Total                              |   |    |    | 250
  Bar [rawMaterial]                | 5 | kg | 20 | 100
  Material overhead [materialOverhead] | 5 % of Bar | | | 5
  Milling [process]                | 1 | h  | 60 | 60
  Scrap [scrap]                    |   |    |    | 5
  Packaging [packaging]            |   |    |    | 5
  Tooling [tooling]                |   |    |    | 5
  Engineering [engineering]        |   |    |    | 5
  Warranty [warranty]              |   |    |    | 5
  SG&A [sga]                       |   |    |    | 30
  Profit [profit]                  |   |    |    | 30`;

const without = (...labels: readonly string[]) =>
  whole
    .split('\n')
    .filter((row) => !labels.some((label) => row.includes(label)))
    .join('\n');

const parts = `
Total                       |   |    |    | 50
  Bar [rawMaterial]         | 2 | kg | 20 | 40
  Plate [rawMaterial]       | 1 | pc | 10 | 10`;

const contract = (flags: object) => ({ settings: { contract: { ...defaultCheckSettings.contract, ...flags } } });

export const completenessExamples: readonly Example[] = [
  fires('B1', 'no packaging', without('Packaging'), { where: 'S', severity: 'warning', says: 'packaging' }),
  fires('B1', 'no profit', without('Profit'), { where: 'S', says: 'profit' }),
  fires('B1', 'no tooling and no engineering: one finding', without('Packaging', 'Tooling', 'Engineering'), [
    { where: 'S', says: 'packaging' },
    { where: 'S', severity: 'information', says: 'tooling and engineering' },
  ]),
  fires('B1', 'a list of parts is asked about once', parts, {
    where: 'S',
    severity: 'information',
    says: 'material only',
  }),
  quiet('B1', 'every head shown', whole),
  quiet('B1', 'a hidden cost of the case stands for packaging', without('Packaging'), hiddenCosts('packaging')),
  scopes(
    'B1',
    'a note that leaves packaging out',
    `# exclusions: All prices without packaging\n${without('Packaging').trimStart()}`,
    'S!B1',
  ),
  wants('B1', 'cost elements', 'Total | | | | 1\n  Thing | | | | 1'),
  fires('B2', 'no SG&A', without('SG&A'), { where: 'S', says: 'selling' }),
  quiet('B2', 'SG&A in other words', without('SG&A').replace('Profit [', 'Administration and profit [')),
  quiet('B2', 'a list of parts is no price', parts),
  wants('B2', 'cost elements', 'Total | | | | 1\n  Thing | | | | 1'),
  fires(
    'B3',
    'machines without a loss',
    `
Total                   |   |   |    | 60
  Milling [process]     | 1 | h | 60 | 60 | ÷ OEE 1 yield`,
    { where: 'S!F2', stated: '1', says: 'an OEE of 100' },
  ),
  fires(
    'B3',
    'a yield of 100 % in the title block',
    '# yield: 100 %\nTotal | | | | 60\n  Milling [process] | 1 | h | 60 | 60',
    {
      where: 'S!B1',
      stated: '1',
    },
  ),
  quiet('B3', 'an OEE of 80 %', 'Total | | | | 75\n  Milling [process] | 1 | h | 60 | 75 | ÷ OEE 0.8 yield'),
  wants('B3', 'an OEE or a yield', parts),
  fires('B4', 'an OEE of 95 %', 'Total | | | | 60\n  Milling [process] | 0.95 | h | 60 | 60 | ÷ OEE 0.95 yield', {
    where: 'S!F2',
    stated: '0.95',
    recomputed: '0.85',
    effect: '7.05882352941176470588235294117647058824',
  }),
  quiet('B4', 'an OEE of 80 %', 'Total | | | | 75\n  Milling [process] | 1 | h | 60 | 75 | ÷ OEE 0.8 yield'),
  quiet(
    'B4',
    'a limit that the user set higher',
    'Total | | | | 60\n  Milling [process] | 0.95 | h | 60 | 60 | ÷ OEE 0.95 yield',
    {
      settings: {
        thresholds: { ...defaultCheckSettings.thresholds, oeeHigh: { value: text('0.97'), source: 'ours' } },
      },
    },
  ),
  wants('B4', 'an OEE', parts),
  fires(
    'B5',
    'batches and no set-up',
    '# batchSize: 400\n# annualVolume: 18000\nTotal | | | | 60\n  Milling [process] | 1 | h | 60 | 60',
    {
      where: 'S!B1',
      stated: '400',
      says: '45 change-overs',
    },
  ),
  quiet(
    'B5',
    'set-up in a column',
    '# batchSize: 400\n# annualVolume: 18000\nTotal | | | | 60\n  Milling [process] | 1 | h | 60 | 60 | Set-up: 0.9',
  ),
  wants('B5', 'the batch size', '# annualVolume: 18000\nTotal | | | | 60\n  Milling [process] | 1 | h | 60 | 60'),
  wants('B5', 'the annual volume', '# batchSize: 400\nTotal | | | | 60\n  Milling [process] | 1 | h | 60 | 60'),
  fires(
    'B6',
    'one batch a year',
    '# batchSize: 18000\n# annualVolume: 18000\nTotal | | | | 60\n  Milling | 1 | h | 60 | 60',
    {
      where: 'S!B1',
      stated: '18000',
    },
  ),
  fires(
    'B6',
    'and twelve deliveries',
    '# batchSize: 18000\n# annualVolume: 18000\nTotal | | | | 60\n  Milling | 1 | h | 60 | 60',
    {
      where: 'S!B1',
      recomputed: '1500',
      says: '12 deliveries',
    },
    { settings: { deliveriesPerYear: text(12) } },
  ),
  quiet(
    'B6',
    'batches of 400',
    '# batchSize: 400\n# annualVolume: 18000\nTotal | | | | 60\n  Milling | 1 | h | 60 | 60',
  ),
  wants('B6', 'the batch size', parts),
  fires(
    'B7',
    'handling on raw material only',
    `
Total                         |   |    |    | 131
  Bar [rawMaterial]           | 1 | kg | 20 | 20
  Motor [purchasedPart]       | 1 | pc | 50 | 50
  Handling [materialOverhead] | 5 % of Bar | | | 1
  Milling [process]           | 1 | h  | 60 | 60`,
    { where: 'S!E3', stated: '0', says: '"Motor"' },
  ),
  fires(
    'B7',
    'a percentage of nothing',
    `
Total                         |   |    |    | 110
  Motor [purchasedPart]       | 1 | pc | 50 | 50
  Handling [materialOverhead] | 0 % of Motor | | | 0
  Milling [process]           | 1 | h  | 60 | 60`,
    { where: 'S!E2' },
  ),
  quiet(
    'B7',
    'handling on bought parts',
    `
Total                         |   |    |    | 112.5
  Motor [purchasedPart]       | 1 | pc | 50 | 50
  Handling [materialOverhead] | 5 % of Motor | | | 2.5
  Milling [process]           | 1 | h  | 60 | 60`,
  ),
  fires(
    'B8',
    'chips at four fifths of the price of the bar',
    `
Total                          |    |    |    | 24
  Bar 1.4542 [rawMaterial]     | 2  | kg | 20 | 40
  Chips credit 1.4542 [rawMaterial] | -1 | kg | 16 | -16`,
    { where: 'S!D3', stated: '16', recomputed: '12', effect: '4' },
  ),
  quiet(
    'B8',
    'chips at a tenth',
    `
Total                          |    |    |    | 38
  Bar 1.4542 [rawMaterial]     | 2  | kg | 20 | 40
  Chips credit 1.4542 [rawMaterial] | -1 | kg | 2 | -2`,
  ),
  wants('B8', 'a scrap price', parts),
  fires(
    'B9',
    'the finished weight is bought',
    '# netWeight: 2\nTotal | | | | 100\n  Bar [rawMaterial] | 2 | kg | 20 | 40\n  Milling [process] | 1 | h | 60 | 60',
    {
      where: 'S!B1',
      stated: '2',
    },
  ),
  quiet(
    'B9',
    'a third more is bought',
    '# netWeight: 1.5\nTotal | | | | 100\n  Bar [rawMaterial] | 2 | kg | 20 | 40\n  Milling [process] | 1 | h | 60 | 60',
  ),
  wants('B9', 'a gross and a net weight', parts),
  fires(
    'G1',
    'warranty that no line prices',
    parts,
    { where: 'S', says: 'warranty' },
    contract({ warranty: true, serviceParts: false, endOfLife: false }),
  ),
  quiet('G1', 'a line for it', whole, contract({ warranty: true, serviceParts: false, endOfLife: false })),
  quiet('G1', 'a hidden cost for it', parts, {
    ...contract({ warranty: true, serviceParts: false, endOfLife: false }),
    ...hiddenCosts('warranty'),
  }),
  wants('G1', 'whether the contract brings warranty', parts),
];
