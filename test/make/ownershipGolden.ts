import type { AlternativeId, PriceIndexId, TcoLine } from '../../src/annotations';
import { text } from '../../src/base/decimal';
import { addAlternative, addPriceIndex, addTcoLines, type Command, setPriceIndex, setStudy } from '../../src/case';
import { estimateOf, item } from '../support/estimateOf';
import type { ExpectedFigure, VectorCase } from './vectors';

/**
 * Kinds of study beside the published one of V1, worked by hand with the present-value factors of NIST Handbook 135:
 * SPV = (1+d)^-t, UPV = (1 - (1+d)^-n) / d, UPV* = q (1 - q^n) / (1 - q) with q = (1+e) / (1+d).
 */

const d = text;
const estimate = estimateOf('Pump', [item('Pump', { amount: '100' })]);
const yearly = (from: number, to: number | null) => ({ type: 'recurring', from, to, every: 1 }) as const;
const once = (year: string) => ({ type: 'oneOff', year: d(year) }) as const;

function course(name: string, lines: readonly (Pick<TcoLine, 'label' | 'timing'> & Partial<TcoLine>)[]): Command[] {
  const alternativeId = name as AlternativeId;
  return [
    addAlternative(name, 'other', name),
    ...lines.map((line, place) =>
      addTcoLines(() => `${name} ${place}`, [{ category: 'other', ...line, alternativeId }]),
    ),
  ];
}

const cents = (name: string, value: string): ExpectedFigure => ({
  figure: `presentValue of ${name}`,
  value,
  tolerance: '0.005',
});

export const ownershipCases: readonly VectorCase[] = [
  {
    folder: 'tco-financed',
    estimate,
    commands: [
      setStudy({ years: 5, discountRate: d('0.0506'), discountKind: 'nominal', inflation: d('0.02') }, 'Set'),
      ...course('Financed', [
        { label: 'Down payment', timing: once('0'), amount: d(2000), kind: 'nominal' },
        { label: 'Loan', timing: yearly(1, 5), amount: d('2277.92'), kind: 'nominal' },
      ]),
      ...course('Cash', [{ label: 'Price', timing: once('0'), amount: d(12000), kind: 'nominal' }]),
    ],
    expected: {
      source:
        'Worked by hand. 10,000 lent at 4.5 % over five years: 10,000 x 0.045 x 1.045^5 / (1.045^5 - 1) = 2,277.92 a year, in money of the day. At a nominal 5.06 % UPV(5) = 4.322305; 2,000 + 2,277.92 x 4.322305 = 11,845.87. Borrowing below the discount rate costs less than cash.',
      figures: [cents('Financed', '11845.87'), cents('Cash', '12000')],
    },
  },
  {
    folder: 'tco-nominal',
    estimate,
    commands: [
      setStudy({ years: 10, discountRate: d('0.0506'), discountKind: 'nominal', inflation: d('0.02') }, 'Set'),
      ...course('Energy', [
        {
          label: 'Energy',
          timing: yearly(1, null),
          amount: d(1000),
          kind: 'real',
          escalation: { type: 'rate', rate: d('0.01') },
        },
      ]),
      ...course('Replacement', [{ label: 'Motor', timing: once('6'), amount: d(5000), kind: 'real' }]),
    ],
    expected: {
      source:
        'Worked by hand. A nominal 5.06 % with 2 % inflation is a real 3 %: (1.03)(1.02) - 1. Energy of 1,000 that rises 1 % beyond inflation: q = 1.01 / 1.03, 1,000 x q (1 - q^10) / (1 - q) = 8,991.90. A motor of 5,000 in money of the base date, bought in year 6: 5,000 x 1.02^6 / 1.0506^6 = 5,000 / 1.03^6 = 4,187.42.',
      figures: [cents('Energy', '8991.90'), cents('Replacement', '4187.42')],
    },
  },
  {
    folder: 'tco-year-by-year',
    estimate,
    commands: [
      setStudy({ years: 4, discountRate: d('0.03'), discountKind: 'real' }, 'Set'),
      addPriceIndex('power', 'Power'),
      setPriceIndex('power' as PriceIndexId, { source: 'By hand', rates: [d('0.01'), d('0.02'), d('-0.005')] }, 'Set'),
      ...course('Power', [
        {
          label: 'Power',
          timing: yearly(1, null),
          amount: d(800),
          escalation: { type: 'index', id: 'power' as PriceIndexId },
        },
      ]),
    ],
    expected: {
      source:
        'Worked by hand. 800 with 1 %, 2 %, -0.5 % and the last rate going on: 808, 824.16, 820.0392, 815.939004; over 1.03, 1.0609, 1.092727 and 1.12550881: 784.466 + 776.850 + 750.452 + 724.951 = 3,036.72.',
      figures: [cents('Power', '3036.72')],
    },
  },
  {
    folder: 'tco-service-later',
    estimate,
    commands: [
      setStudy({ years: 12, serviceAfter: 2, discountRate: d('0.03'), discountKind: 'real' }, 'Set'),
      ...course('Later', [
        { label: 'Building', timing: once('1'), amount: d(25000) },
        { label: 'Upkeep', timing: yearly(1, null), amount: d(1500) },
        { label: 'Residual value', timing: once('12'), amount: d(-4000), category: 'residual' },
      ]),
    ],
    expected: {
      source:
        'Worked by hand. Two years to build, ten of service: 25,000 / 1.03 = 24,271.84; 1,500 in years 3 to 12: 1,500 x (UPV(12) - UPV(2)) = 1,500 x (9.954004 - 1.913470) = 12,060.80; -4,000 / 1.03^12 = -2,805.52. Together 33,527.13.',
      figures: [cents('Later', '33527.13')],
    },
  },
];
