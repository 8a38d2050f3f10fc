import { type Example, fires, quiet, wants } from './example';

const pump = `
Total          |     |    |    | 50
  Bar          | 2   | kg | 20 | 40
  Plate        | 1   | pc | 10 | 10`;

export const arithmeticExamples: readonly Example[] = [
  fires(
    'A1',
    'an amount that its figures do not make',
    `
Total          |     |    |    | 51
  Bar          | 2   | kg | 20 | 41
  Plate        | 1   | pc | 10 | 10`,
    { where: 'S!E2', stated: '41', recomputed: '40', effect: '-1', says: '"Bar" states € 41.00; 2 × 20 makes € 40.00' },
  ),
  fires(
    'A1',
    'loaded with the mark-ups above it',
    `
Total              |     |    |    | 45.1
  Bar              | 2   | kg | 20 | 41
  Overhead         | 10 % of Bar |  |  | 4.1`,
    { where: 'S!E2', stated: '41', recomputed: '40', effect: '-1.1' },
  ),
  quiet('A1', 'figures that make their amounts', pump),
  quiet(
    'A1',
    'rounding of the amount',
    `
Total          |       |    |       | 39.59
  Bar          | 1.85  | kg | 21.40 | 39.59`,
  ),
  quiet(
    'A1',
    'left to A7 where units explain it',
    `
Total          |     |   |    | 60
  Milling      | 1   | h | 60 | 1
  Rest         |     |   |    | 59`,
  ),
  fires(
    'A2',
    'a subtotal that forgets a line',
    `
Total            |   |    |    | 50
  Material       |   |    |    | 50
    Bar          | 2 | kg | 20 | 40
    Plate        | 1 | pc | 10 | 10
    Pin          | 1 | pc | 3  | 3`,
    { where: 'S!E2', stated: '50', recomputed: '53', effect: '3', says: 'The difference is the amount of "Pin"' },
  ),
  quiet(
    'A2',
    'a subtotal of an assembly, times its quantity',
    `
Total            |   |    |    | 100
  Drive          | 2 | pc |    | 100
    Bar          | 2 | kg | 20 | 40
    Plate        | 1 | pc | 10 | 10`,
  ),
  fires(
    'A3',
    'a total that its blocks do not make',
    `
Total          |     |    |    | 55
  Bar          | 2   | kg | 20 | 40
  Plate        | 1   | pc | 10 | 10`,
    { where: 'S!E1', stated: '55', recomputed: '50', effect: '-5' },
  ),
  quiet('A3', 'a total that they make', pump),
  quiet(
    'A3',
    'parts rounded to cents whose sum is a cent off',
    `
Total          |       |    |      | 8.67
  Tube         | 1.001 | kg | 3.33 | 3.33
  Cap          | 1.001 | pc | 2.67 | 2.67
  Weld         | 1.001 | pc | 2.68 | 2.68`,
  ),
  fires(
    'A4',
    'shares that make 96 %',
    `
Total          |  |  |  | 100
  Material     |  |  |  | 50 | % of total: 0.50
  Labour       |  |  |  | 30 | % of total: 0.30
  Overhead     |  |  |  | 20 | % of total: 0.16`,
    { where: 'S', stated: '0.96', recomputed: '1' },
  ),
  quiet(
    'A4',
    'shares that make the whole but for rounding',
    `
Total          |  |  |  | 90
  Material     |  |  |  | 30 | % of total: 0.33
  Labour       |  |  |  | 30 | % of total: 0.33
  Overhead     |  |  |  | 30 | % of total: 0.33`,
  ),
  quiet(
    'A4',
    'shares that follow amounts which do not add up: A3 says so already',
    `
Total          |  |  |  | 100
  Material     |  |  |  | 50 | % of total: 0.50
  Labour       |  |  |  | 30 | % of total: 0.30
  Overhead     |  |  |  | 16 | % of total: 0.16`,
  ),
  wants('A4', 'a column of shares', pump),
  fires(
    'A5',
    'the same line twice',
    `
Total          |     |    |    | 30
  Seal kit     | 1   | pc | 10 | 10
  Bar          | 1   | kg | 10 | 10
  Seal kit     | 1   | pc | 10 | 10`,
    { where: 'S!E4', stated: '10', recomputed: '0', effect: '-10', says: 'stands twice' },
  ),
  fires(
    'A5',
    'depreciation beside machine rates that hold it',
    `
Total                        |      |   |    | 66
  Milling [process]          | 1    | h | 60 | 60
  Depreciation               | 10 % of Milling | | | 6`,
    { where: 'S!E3', says: 'hourly rates' },
  ),
  quiet(
    'A5',
    'two lines of one name with other part numbers',
    `
Total          |     |    |    | 20
  M5 screw     | 1   | pc | 10 | 10 | Part no.: 92492A735
  M5 screw     | 1   | pc | 10 | 10 | Part no.: 92492A736`,
  ),
  quiet(
    'A5',
    'the same part in two assemblies',
    `
Total          |     |    |    | 20
  Left         |     |    |    | 10
    Pin        | 1   | pc | 10 | 10
  Right        |     |    |    | 10
    Pin        | 1   | pc | 10 | 10`,
  ),
  fires(
    'A6',
    'a quantity below zero that is no credit',
    `
Total          |     |    |    | 25
  Bar          | 2   | kg | 20 | 40
  Sleeve       | -1  | pc | 15 | -15`,
    { where: 'S!B3', stated: '-1', severity: 'error' },
  ),
  fires(
    'A6',
    'a rate of zero',
    `
Total          |     |    |    | 40
  Bar          | 2   | kg | 20 | 40
  Sleeve       | 1   | pc | 0  | 0`,
    { where: 'S!E3', stated: '0', severity: 'warning' },
  ),
  fires(
    'A6',
    'a line without a figure',
    `
Total          |     |    |    | 40
  Bar          | 2   | kg | 20 | 40
  Sleeve       | 1   | pc |    |`,
    { where: 'S!B3', severity: 'warning' },
  ),
  quiet(
    'A6',
    'a credit',
    `
Total               |      |    |    | 38
  Bar               | 2    | kg | 20 | 40
  Turnings credit   | -1   | kg | 2  | -2`,
  ),
  quiet(
    'A6',
    'a part that the customer supplies',
    `
Total                                |   |    |    | 40
  Bar                                | 2 | kg | 20 | 40
  Connector, customer supplied       | 1 | pc | 0  | 0`,
  ),
  fires(
    'A7',
    'minutes times a rate per hour, divided nowhere or once too often',
    `
Total          |     |   |    | 41
  Milling      | 1   | h | 60 | 1
  Bar          | 2   | kg | 20 | 40`,
    { where: 'S!E2', stated: '1', recomputed: '60', effect: '59', says: 'minutes against hours' },
  ),
  fires(
    'A7',
    'a price per 1,000 taken as one per piece',
    `
Total          |     |    |    | 12000
  Screw        | 4   | pc | 3  | 12000`,
    { where: 'S!E2', stated: '12000', recomputed: '12' },
  ),
  fires(
    'A7',
    'a unit of minutes and a rate per hour with nothing between',
    `
Total          |     |     |    | 120
  Milling      | 2   | min | 60 | 120 | Rate unit: EUR/h`,
    { where: 'S!E2', stated: '120', recomputed: '2', effect: '-118' },
  ),
  fires(
    'A7',
    'minutes at a rate that is one per hour elsewhere',
    `
Total          |     |     |    | 58
  Deburring [process] | 1   | h   | 16 | 16
  Assembly [labour]   | 3   | min | 14 | 42`,
    {
      where: 'S!E3',
      stated: '42',
      recomputed: '0.7',
      effect: '-41.3',
      severity: 'warning',
      says: 'rates per hour in other lines',
    },
  ),
  quiet(
    'A7',
    'minutes at a rate per minute',
    `
Total          |     |     |     | 58
  Deburring [process] | 1   | h   | 16  | 16
  Assembly [labour]   | 140 | min | 0.3 | 42`,
  ),
  quiet(
    'A7',
    'minutes that a factor turns into hours',
    `
Total          |     |     |    | 2
  Milling      | 2   | min | 60 | 2 | ÷ divided by 60 60 rate | Rate unit: EUR/h`,
  ),
  fires(
    'A8',
    'scrap as a share on top',
    `
Total          |     |    |    | 110
  Bar          | 5   | kg | 20 | 100
  Scrap        | 10 % of Bar | | | 10`,
    {
      where: 'S!E3',
      stated: '10',
      recomputed: '11.11111111111111111111111111111111111111',
      says: 'divided by the yield',
    },
  ),
  fires(
    'A8',
    'a factor of 1.03 for scrap',
    `
Total          |     |    |    | 103
  Bar          | 5   | kg | 20 | 103.00 | × Scrap 1.03 yield`,
    { where: 'S!E2', stated: '103' },
  ),
  quiet(
    'A8',
    'scrap in the hundred',
    `
Total          |     |    |    | 125
  Bar          | 5   | kg | 20 | 100
  Scrap        | 20 % in the hundred of Bar | | | 25`,
  ),
];
