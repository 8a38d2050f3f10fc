import type { Alternative, EvidenceId, FigureRange, Ownership } from '../../src/annotations';
import { plainRange } from '../../src/annotations';
import { type DecimalText, text } from '../../src/base/decimal';
import { type LineSketch, ownershipOf } from './ownership';

/** An invented comparison of four courses, with lines of every level, for the documents and the guard. */

function ranged(low: number, likely: number, high: number): FigureRange {
  return { ...plainRange, of: 'amount', low: text(low), likely: text(likely), high: text(high) };
}

const byIndex: NonNullable<LineSketch['escalation']> = { type: 'index', id: 'Electricity for industry' as never };

const price = (amount: string, whose: LineSketch['whose']): LineSketch => ({
  label: 'Price',
  category: 'acquisition',
  timing: { type: 'perUnit', from: 1, to: null },
  amount,
  isPrice: true,
  ...(whose ? { whose } : {}),
});

const lines: Readonly<Record<string, readonly LineSketch[]>> = {
  offer: [
    price('412.6', 'ours'),
    { label: 'Release of the part', category: 'qualification', timing: once('0'), amount: 18500, whose: 'agreed' },
    { label: 'Stock held', category: 'inventory', amount: 21400, whose: 'customer' },
    { label: 'Energy in use', category: 'energy', amount: 30500, whose: 'public', escalation: byIndex },
    { label: 'Downtime', category: 'downtime', amount: 24000, disclosure: 'range', range: ranged(18000, 24000, 33000) },
  ],
  competitor: [
    price('388', 'customer'),
    {
      label: 'Audit and approval of the source',
      category: 'qualification',
      timing: once('0'),
      amount: 64000,
      whose: 'ours',
    },
    { label: 'Tooling', category: 'switching', timing: once('0.5'), amount: 185000, whose: 'customer' },
    {
      label: 'Both sources run side by side',
      category: 'switching',
      timing: once('1'),
      amount: 92000,
      disclosure: 'effectOnly',
    },
    { label: 'People trained', category: 'training', timing: once('0'), amount: 31000, disclosure: 'effectOnly' },
    { label: 'Energy in use', category: 'energy', amount: 41800, whose: 'public', escalation: byIndex },
    { label: 'Downtime', category: 'downtime', amount: 61000, disclosure: 'range', range: ranged(45000, 61000, 90000) },
    { label: 'Talks with the works council', category: 'other', amount: 7777, disclosure: 'wordsOnly' },
    { label: 'What we hear of their quality', category: 'quality', amount: 98765, disclosure: 'internal' },
    { label: 'Tooling sold again', category: 'residual', timing: once('6'), amount: -20000, whose: 'customer' },
  ],
  makeIt: [
    {
      label: 'Machines and floor space',
      category: 'acquisition',
      timing: once('0'),
      amount: 2350000,
      whose: 'customer',
    },
    {
      label: 'Material',
      category: 'acquisition',
      timing: { type: 'perUnit', from: 1, to: null },
      amount: '171.25',
      whose: 'customer',
    },
    {
      label: 'Labour',
      category: 'acquisition',
      timing: {
        type: 'stepped',
        steps: [
          { from: 1, amount: text(1400000) },
          { from: 3, amount: text(1180000) },
        ],
      },
      amount: null,
      whose: 'customer',
      escalation: { type: 'rate', rate: text('0.021') },
    },
    { label: 'Machines replaced', category: 'replacement', timing: once('5'), amount: 240000, whose: 'ours' },
    { label: 'Energy in use', category: 'energy', amount: 30500, whose: 'public', escalation: byIndex },
  ],
  doWithout: [
    { label: 'Function done by hand', category: 'other', amount: null, whose: 'customer' },
    { label: 'Design changed', category: 'switching', timing: once('0'), amount: 410000, whose: 'customer' },
  ],
};

const words: Readonly<Record<string, Partial<Alternative>>> = {
  offer: {
    kind: 'ourOffer',
    name: 'Our offer',
    leadTime: '14 weeks to the first delivery',
    arguments: [
      { speaks: 'for', text: 'Released on two of your platforms, no new approval.', whose: 'agreed' },
      { speaks: 'against', text: 'The price per unit is above your target.', whose: 'customer' },
    ],
  },
  competitor: {
    kind: 'competitor',
    name: 'Supplier B',
    conditions: 'Minimum order of 20,000 a year, payment in 30 days.',
    leadTime: '40 weeks with release',
    risks: 'One plant only; no field data above 210 bar.',
    wouldHaveToBe: 'The release takes less than half a year, and downtime is no higher than with our part.',
    arguments: [
      { speaks: 'for', text: 'Lower price per unit.', whose: 'customer' },
      { speaks: 'against', text: 'Tooling and release before the first part.', whose: 'ours' },
    ],
  },
  makeIt: { kind: 'makeIt', name: 'Making it in your plant', conditions: 'Floor space is free from next year on.' },
  doWithout: { kind: 'doWithout', name: 'Doing without the valve', risks: 'Function by hand.' },
};

function once(year: string): LineSketch['timing'] & object {
  return { type: 'oneOff', year: text(year) };
}

export const energyRates: readonly DecimalText[] = [text('0.03'), text('0.025'), text('0.02')];

/** Six years at 7 % real, 18,000 a year. `evidence` is what the lines of our offer cite. */
export function comparedCourses(evidence: readonly EvidenceId[] = []): Ownership {
  const base = ownershipOf({ years: 6, discountRate: text('0.07'), inflation: text('0.021') }, lines, {
    'Electricity for industry': energyRates,
  });
  return {
    ...base,
    alternatives: Object.fromEntries(
      Object.entries(base.alternatives).map(([id, its]) => [id, { ...its, ...words[id] }]),
    ),
    tcoLines: Object.fromEntries(
      Object.entries(base.tcoLines).map(([id, line]) => [
        id,
        { ...line, evidenceIds: line.alternativeId === ('offer' as never) ? evidence : [] },
      ]),
    ),
  };
}
