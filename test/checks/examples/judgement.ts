import type { Position, PositionId } from '../../../src/annotations';
import { plainRange } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { emptyArgument } from '../../../src/case';
import type { CheckSettings, WageBenchmark } from '../../../src/checks';
import type { LineId } from '../../../src/estimate';
import { type Example, fires, quiet, wants } from './example';

const assembly = `
# location: Poznan, Poland
Total                   |   |   |    | 24
  Assembly [labour]     | 2 | h | 12 | 24`;

const wage = (hourly: string, basis: WageBenchmark['basis']): { settings: Partial<CheckSettings> } => ({
  settings: {
    wages: [
      {
        country: 'Poland',
        role: null,
        year: 2025,
        basis,
        hourly: text(hourly),
        currency: 'EUR',
        source: 'Eurostat lc_lci_lev',
      },
    ],
  },
});

const ranged: Position = {
  ...emptyArgument,
  id: 'p1' as PositionId,
  order: 'i',
  lineId: 'S!E3' as LineId,
  quantity: null,
  rate: text(20),
  factors: {},
  percent: null,
  baseIds: null,
  amount: null,
  range: { of: 'rate', low: text(18), likely: text(20), high: text(22), ...plainRange },
};

const rates = (list: readonly number[]) =>
  ['Total | | | |', ...list.map((rate, place) => `  Part ${place} | 1 | pc | ${rate} | ${rate}`)].join('\n');

const sourced = (sources: readonly string[]) =>
  ['Total | | | |', ...sources.map((source, place) => `  Part ${place} | 1 | pc | 10 | 10 | Source: ${source}`)].join(
    '\n',
  );

export const judgementExamples: readonly Example[] = [
  fires(
    'D1',
    'an hour at half of what it costs',
    assembly,
    {
      where: 'S!D3',
      stated: '12',
      recomputed: '16',
      effect: '8',
      says: 'Eurostat',
    },
    wage('16', 'labourCost'),
  ),
  quiet('D1', 'within the tolerance', assembly, wage('13', 'labourCost')),
  wants('D1', 'the cost of an hour of labour', assembly),
  wants(
    'D1',
    'an hourly labour rate',
    'Total | | | | 10\n  Bar [rawMaterial] | 1 | kg | 10 | 10',
    wage('16', 'labourCost'),
  ),
  wants('D1', 'the country of production', assembly.replace('Poznan, Poland', 'Brno'), {
    settings: {
      wages: [
        ...(wage('16', 'labourCost').settings.wages ?? []),
        { ...(wage('9', 'labourCost').settings.wages?.[0] as WageBenchmark), country: 'Serbia' },
      ],
    },
  }),
  fires(
    'D2',
    'an hour at the bare wage',
    assembly,
    { where: 'S!D3', stated: '12', recomputed: '14.3' },
    wage('11', 'wage'),
  ),
  quiet('D2', 'a wage and benefits', assembly, wage('9', 'wage')),
  wants('D2', 'the gross wage', assembly),
  fires(
    'D3',
    'labour time as long as the cycle',
    'Total | | | | 10\n  Press [process] | 1 | pc | 10 | 10 | Labour time: 30 | Cycle time: 30',
    {
      where: 'S!E2',
      stated: '30',
    },
  ),
  quiet(
    'D3',
    'a tenth more',
    'Total | | | | 10\n  Press [process] | 1 | pc | 10 | 10 | Labour time: 33 | Cycle time: 30',
  ),
  wants('D3', 'a labour time beside a cycle time', assembly),
  fires(
    'D4',
    'learning without its unit',
    'Total | | | | 20\n  Assembly [labour] | 2 | h | 12 | 20 | × Learning factor 0.85 usage',
    {
      where: 'S!F2',
      stated: '0.85',
    },
  ),
  fires(
    'D4',
    'handwork at 40 units a year',
    `# annualVolume: 40${assembly}`,
    { where: 'S', stated: '40' },
    { settings: { lowVolume: text(100) } },
  ),
  quiet('D4', 'handwork at high volume', `# annualVolume: 40000${assembly}`, { settings: { lowVolume: text(100) } }),
  wants('D4', 'up to which volume', assembly),
  fires(
    'D5',
    'learning of 80 % on machine work',
    'Total | | | | 20\n  Milling [process] | 2 | h | 12 | 19.2 | × Learning slope 0.8 usage',
    {
      where: 'S!F2',
      stated: '0.8',
      recomputed: '0.9',
    },
  ),
  quiet(
    'D5',
    'learning of 80 % on handwork',
    'Total | | | | 20\n  Assembly [labour] | 2 | h | 12 | 19.2 | × Learning slope 0.8 usage',
  ),
  wants('D5', 'a learning slope', assembly),
  fires('F1', 'one figure', assembly, { where: 'S!E2', stated: '24' }),
  fires(
    'F1',
    'one figure; of the ranges that ours have it says nothing',
    assembly,
    { where: 'S!E2', says: 'as one figure without a range.' },
    {
      annotations: { positions: { [ranged.id]: ranged } },
    },
  ),
  quiet(
    'F1',
    'low and high beside the lines',
    'Total | | | | 24\n  Assembly [labour] | 2 | h | 12 | 24 | Low: 20 | High: 30',
  ),
  fires('F2', 'no word of drivers', assembly, { where: 'S!E2' }),
  quiet('F2', 'a sensitivity', `# Sensitivity: labour rate +10 % = + 2.40${assembly}`),
  fires('F3', 'plant without a class', assembly, { where: 'S!E2' }, { settings: { isCapitalEquipment: true } }),
  quiet('F3', 'a class that the customer gave', assembly, {
    settings: { isCapitalEquipment: true, accuracyClass: '3' },
  }),
  quiet('F3', 'no plant', assembly, { settings: { isCapitalEquipment: false } }),
  wants('F3', 'whether the product is plant or equipment', assembly),
  fires('F4', 'half of the value estimated', sourced(['quotation', 'estimate']), {
    where: 'S',
    severity: 'warning',
    stated: '0.5',
  }),
  fires('F4', 'no sources at all', assembly, { where: 'S!E2', severity: 'information' }),
  quiet('F4', 'a fifth estimated', sourced(['quotation', 'index', 'database', 'quotation', 'estimate'])),
  fires('F5', 'nine of ten rates round', rates([5, 10, 15, 20, 25, 30, 35, 40, 45, 7]), { where: 'S', stated: '0.9' }),
  quiet('F5', 'rates as they come', rates([5.1, 10.2, 15, 20, 25.9, 31, 36, 42, 47, 7])),
  wants('F5', 'rates enough', assembly),
  fires(
    'F6',
    'an estimate above the price',
    assembly,
    { where: 'S!E2', stated: '24' },
    { deal: { quotedPrice: text(20) } },
  ),
  quiet('F6', 'an estimate below it', assembly, { deal: { quotedPrice: text(30) } }),
  wants('F6', 'the quoted price', assembly),
];
