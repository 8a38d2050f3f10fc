import { text } from '../../../src/base/decimal';
import type { CheckSettings, TcoAlternative, TcoInputs } from '../../../src/checks';
import { type Example, fires, quiet, wants } from './example';

const price = (facts: string, more = '') => `
${facts}
Total                       |   |    |    | 100
  Bar [rawMaterial]         | 2 | kg | 20 | 40
  Milling [process]         | 1 | h  | 60 | 60${more}`;

const plain = price('# customer: A');
const dated = { settings: { date: '2026-06-01' } };
const set = (settings: Partial<CheckSettings>) => ({ settings });
const indexed = (stand: string) =>
  `
# date: 2026-04-01
Total                       |   |    |    | 40
  Bar [rawMaterial]         | 2 | kg | 20 | 40 | Index date: ${stand}`;

const tool = (volume: string, facts = '# annualVolume: 20000\n# contractYears: 5', more = '') => `
${facts}
Total                       |   |    |       | 1
  Mould [tooling]           | 1 | pc | 80000 | 1 | ÷ Amortisation ${volume} volume${more}`;

const alternative = (name: string, more: Partial<TcoAlternative> = {}): TcoAlternative => ({
  id: name,
  name,
  studyYears: text(5),
  hasResidualValue: true,
  flows: [{ label: 'Energy', kind: 'real' }],
  ...more,
});
const tco = (...alternatives: readonly TcoAlternative[]): { tco: TcoInputs } => ({
  tco: { discount: { kind: 'real', rate: text('0.05') }, inflation: null, alternatives },
});

export const basisExamples: readonly Example[] = [
  fires('E1', 'no date anywhere', plain, { where: 'S', says: 'names neither its date' }),
  quiet('E1', 'a date', price('# date: 2026-04-15')),
  fires('E2', 'an index of half a year before the estimate', indexed('2025-10-01'), {
    where: 'S!E3',
    stated: '2025-10-01',
    says: '182 days old at the date of the estimate',
  }),
  fires(
    'E2',
    'an index that is old today',
    indexed('03/2026'),
    { where: 'S!E3', says: '92 days old today' },
    { settings: { date: '2026-07-01' } },
  ),
  fires(
    'E2',
    'a price away from an index that the user entered',
    indexed('2026-05-01'),
    {
      where: 'S!D3',
      stated: '20',
      recomputed: '25',
      effect: '10',
    },
    set({
      indices: [{ material: 'bar', unit: 'kg', value: text(25), currency: 'EUR', date: '2026-05-01', source: 'LME' }],
    }),
  ),
  fires('E2', 'a second, older date in the title block', price('# date: 2026-05-10\n# date: 2025-09-30'), {
    where: 'S!B2',
    stated: '2025-09-30',
    says: '222 days old',
  }),
  quiet('E2', 'an index of last month', indexed('Q1 2026')),
  wants('E2', 'dates of prices', plain, dated),
  wants('E2', 'a day to reckon age from', indexed('2025-10-01').replace('# date: 2026-04-01', '# customer: A')),
  fires(
    'E3',
    'dollars added to euros',
    `
Total          |   |    |    | 60
  Bar          | 2 | kg | 20 | 40 | Currency: EUR
  Sensor       | 1 | pc | 20 | 20 | Currency: USD`,
    { where: 'S!E3', severity: 'error', says: 'USD' },
  ),
  fires('E3', 'a rate without its date', 'Total | | | | 18.4\n  Sensor | 1 | pc | 20 | 18.4 | × Rate 0.92 exchange', {
    where: 'S!F2',
    stated: '0.92',
    severity: 'information',
  }),
  quiet(
    'E3',
    'a dated rate',
    '# exchangeRate: 0.92 of 2026-04-01\nTotal | | | | 18.4\n  Sensor | 1 | pc | 20 | 18.4 | × Rate 0.92 exchange',
  ),
  quiet('E3', 'one currency', plain),
  fires(
    'E4',
    'a third more than the deal',
    price('# annualVolume: 24000'),
    { where: 'S!B1', stated: '24000', recomputed: '18000' },
    {
      deal: { annualVolume: text(18000) },
    },
  ),
  fires(
    'E4',
    'with the effect on what is spread over it',
    tool('100000'),
    { where: 'S!B1', recomputed: '10000', effect: '1' },
    {
      deal: { annualVolume: text(10000) },
    },
  ),
  quiet('E4', 'within a tenth', price('# annualVolume: 19000'), { deal: { annualVolume: text(18000) } }),
  wants('E4', "the contract's annual volume", price('# annualVolume: 19000')),
  wants('E4', 'the annual volume of the estimate', plain, { deal: { annualVolume: text(18000) } }),
  fires('E5', 'a tool over twice the contract', tool('200000'), {
    where: 'S!F4',
    stated: '200000',
    recomputed: '100000',
    effect: '1',
  }),
  fires('E5', 'a tool over more pieces than it lasts', tool('100000', undefined, ' | Tool life: 50000'), {
    where: 'S!F4',
    recomputed: '50000',
    effect: '1',
    says: 'the tool lasts',
  }),
  quiet('E5', 'a tool over the contract', tool('100000')),
  quiet('E5', 'a tool over the years of the deal', tool('60000', '# customer: A'), {
    deal: { annualVolume: text(20000), contractYears: text(3) },
  }),
  wants('E5', 'the volume over the contract', tool('60000', '# customer: A')),
  wants('E5', 'amortisation volumes', plain),
  fires(
    'E6',
    'another country',
    price('# location: Romania'),
    { where: 'S!B1', stated: 'Romania', recomputed: 'Germany' },
    set({ site: 'Germany' }),
  ),
  quiet('E6', 'the same, told more closely', price('# location: Graz, Austria'), set({ site: 'Austria' })),
  wants('E6', 'the place of production', price('# location: Romania')),
  fires('E7', 'no delivery term', plain, { where: 'S', severity: 'warning' }),
  fires('E7', 'delivered, and no freight', price('# incoterm: DAP Zaragoza'), {
    where: 'S!B1',
    stated: 'DAP',
    says: 'carries the goods',
  }),
  fires(
    'E7',
    'collected, and freight',
    price('# incoterm: FCA Graz', '\n  Freight to Lyon [logistics] | 1 | pc | 4 | 4'),
    {
      where: 'S!E5',
      stated: '4',
      recomputed: '0',
      effect: '-4',
    },
  ),
  fires('E7', 'a term without its place', price('# incoterm: FCA'), { where: 'S!B1', severity: 'information' }),
  quiet('E7', 'collected, and no freight', price('# incoterm: FCA Graz')),
  quiet('E7', 'delivered, and freight', price('# incoterm: DAP Zaragoza', '\n  Freight [logistics] | 1 | pc | 4 | 4')),
  wants('E7', 'a delivery term', 'Total | | | | 40\n  Bar [rawMaterial] | 2 | kg | 20 | 40'),
  fires('E8', '60 days and nothing for them', price('# paymentTerms: 60 days net'), { where: 'S!B1', stated: '60' }),
  fires(
    'E8',
    'at a rate that the user set',
    price('# paymentTerms: 73 days net'),
    { where: 'S!B1', effect: '1' },
    set({ interestRate: text('0.05') }),
  ),
  quiet('E8', '30 days', price('# paymentTerms: 30 days net')),
  quiet('E8', 'a line for it', price('# paymentTerms: 60 days net', '\n  Interest [finance] | | | | 2')),
  wants('E8', 'the days of payment', plain),
  fires(
    'E9',
    'the revision before',
    price('# revision: C'),
    { where: 'S!B1', stated: 'C', recomputed: 'Rev. D', severity: 'error' },
    set({ drawingRevision: 'Rev. D' }),
  ),
  quiet('E9', 'the same in other words', price('# revision: Rev. D'), set({ drawingRevision: 'd' })),
  wants('E9', 'the current revision', price('# revision: C')),
  wants('E9', 'the revision that the estimate is for', plain, set({ drawingRevision: 'D' })),
  fires(
    'G2',
    'nominal energy at a real rate',
    plain,
    { where: 'Cost of ownership: Ours', says: '"Energy" is nominal' },
    tco(alternative('Ours', { flows: [{ label: 'Energy', kind: 'nominal' }] })),
  ),
  quiet('G2', 'both real', plain, tco(alternative('Ours'))),
  wants('G2', 'the cost of ownership', plain),
  fires(
    'G3',
    'five years against eight',
    plain,
    { where: 'Cost of ownership: Ours and Theirs', says: '5 and 8 years' },
    tco(alternative('Ours'), alternative('Theirs', { studyYears: text(8) })),
  ),
  fires(
    'G3',
    'nothing left of one',
    plain,
    { where: 'Cost of ownership: "Theirs"' },
    tco(alternative('Ours'), alternative('Theirs', { hasResidualValue: false })),
  ),
  quiet('G3', 'the same years', plain, tco(alternative('Ours'), alternative('Theirs'))),
  wants('G3', 'the cost of ownership', plain),
];
