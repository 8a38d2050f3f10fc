import { text } from '../../../src/base/decimal';
import { type Example, fires, quiet, wants } from './example';

const chain = (profit: string, amount: string) => `
Total                          |   |    |    |
  Self cost                    |   |    |    | 121
    Production cost            |   |    |    | 110
      Bar [rawMaterial]        | 5 | kg | 10 | 50
      Milling [process]        | 1 | h  | 60 | 60
    SG&A [sga]                 | 10 % of Production cost | | | 11
  Profit [profit]              | ${profit} | | | ${amount}`;

export const markupExamples: readonly Example[] = [
  fires(
    'C1',
    'profit that is its percentage of production cost, where self cost is named',
    chain('10 % of Self cost', '11'),
    {
      where: 'S!E7',
      stated: '11',
      recomputed: '12.1',
      effect: '1.1',
      severity: 'error',
      says: 'Production cost',
    },
  ),
  fires('C1', 'profit that is no percentage of anything', chain('10 % of Self cost', '7'), {
    where: 'S!E7',
    stated: '7',
    recomputed: '12.1',
    severity: 'error',
  }),
  fires(
    'C1',
    'profit on labour only',
    `
Total                          |   |    |    | 116
  Bar [rawMaterial]            | 5 | kg | 10 | 50
  Assembly [labour]            | 1 | h  | 60 | 60
  Profit [profit]              | 10 % of Assembly | | | 6`,
    { where: 'S!B4', severity: 'warning', effect: '5', says: '"Bar"' },
  ),
  quiet('C1', 'profit on self cost', chain('10 % of Self cost', '12.1')),
  quiet('C1', 'profit on manufacturing cost, SG&A beside it', chain('10 % of Production cost', '11')),
  fires(
    'C2',
    'SG&A on conversion, where production cost is named',
    `
Total                          |   |    |    | 116
  Production cost              |   |    |    | 110
    Bar [rawMaterial]          | 5 | kg | 10 | 50
    Milling [process]          | 1 | h  | 60 | 60
  SG&A [sga]                   | 10 % of Production cost (used: Milling) | | | 6`,
    { where: 'S!E5', stated: '6', recomputed: '11', effect: '5', severity: 'error', says: '"Milling"' },
  ),
  fires(
    'C2',
    'the base that fits is looked for where recognition found none',
    `
Total                          |   |    |    | 115
  Production cost              |   |    |    | 110
    Bar [rawMaterial]          | 5 | kg | 10 | 50
    Milling [process]          | 1 | h  | 60 | 60
  SG&A [sga]                   | 10 % of Milling | | | 11`,
    { where: 'S!E5', stated: '11', recomputed: '6', severity: 'error', says: '"Production cost"' },
  ),
  fires(
    'C2',
    'material overhead on process cost: for information',
    `
Total                            |   |    |    | 116
  Bar [rawMaterial]              | 5 | kg | 10 | 50
  Milling [process]              | 1 | h  | 60 | 60
  Material overhead [materialOverhead] | 10 % of Milling | | | 6`,
    { where: 'S!B4', severity: 'information', says: 'holds no material' },
  ),
  quiet('C2', 'each on its usual base', chain('10 % of Self cost', '12.1')),
  fires(
    'C3',
    'a cash discount multiplied on',
    `
Total                    |   |    |    | 102
  Cash price             |   |    |    | 100
    Bar                  | 5 | kg | 20 | 100
  Skonto                 | 2 % of Cash price | | | 2.00`,
    { where: 'S!E4', stated: '2', recomputed: '2.040816326530612244897959183673469387755', severity: 'error' },
  ),
  quiet(
    'C3',
    'a cash discount in the hundred',
    `
Total                    |   |    |    | 125
  Cash price             |   |    |    | 100
    Bar                  | 5 | kg | 20 | 100
  Rabatt                 | 20 % in the hundred of Cash price | | | 25`,
  ),
  quiet(
    'C3',
    'a rebate that is taken off',
    `
Total                    |   |    |    | 98
  Cash price             |   |    |    | 100
    Bar                  | 5 | kg | 20 | 100
  Rebate                 | -2 % of Cash price | | | -2`,
  ),
  fires(
    'C4',
    'SG&A that leaves bought parts out',
    `
Total                      |   |    |    | 166
  Bar [rawMaterial]        | 5 | kg | 10 | 50
  Motor [purchasedPart]    | 1 | pc | 50 | 50
  Milling [process]        | 1 | h  | 60 | 60
  SG&A [sga]               | 10 % of Bar, Milling | | | 11`,
    { where: 'S!B5', effect: '5', says: '"Motor" (€ 50.00)' },
  ),
  fires(
    'C4',
    'an overhead on some of the labour',
    `
Total                                    |   |   |    | 150
  Assembly [labour]                      | 1 | h | 50 | 50
  Test [labour]                          | 1 | h | 50 | 50
  Overhead [manufacturingOverhead]       | 100 % of Assembly | | | 50`,
    { where: 'S!B4', effect: '50', says: '"Test"' },
  ),
  quiet(
    'C4',
    'two overheads that share the labour',
    `
Total                                    |   |   |    | 175
  Assembly [labour]                      | 1 | h | 50 | 50
  Test [labour]                          | 1 | h | 50 | 50
  Overhead [manufacturingOverhead]       | 100 % of Assembly | | | 50
  Test overhead [engineering]            | 50 % of Test      | | | 25`,
  ),
  quiet('C4', 'all of production cost', chain('10 % of Self cost', '12.1')),
  fires(
    'C5',
    'SG&A of 10 % below a band from 12 %',
    chain('10 % of Self cost', '12.1'),
    {
      where: 'S!B6',
      stated: '0.1',
      recomputed: '0.12',
      effect: '2.42',
      says: 'annual reports',
    },
    {
      settings: {
        overheadBands: [{ costElement: 'sga', low: text('0.12'), high: text('0.18'), source: 'annual reports' }],
      },
    },
  ),
  quiet('C5', 'within the band', chain('10 % of Self cost', '12.1'), {
    settings: {
      overheadBands: [{ costElement: 'sga', low: text('0.08'), high: text('0.18'), source: 'annual reports' }],
    },
  }),
  wants('C5', 'bands', chain('10 % of Self cost', '12.1')),
];
