import { describe, expect, test } from 'vitest';
import { type Annotations, catalogue, type Position, suggestions } from '../../../src/annotations';
import { triggers } from '../../../src/annotations/catalogue/suggestions';
import { text } from '../../../src/base/decimal';
import { emptyArgument } from '../../../src/case';
import type { CostElement, Estimate } from '../../../src/estimate';
import { group, item, markup, type Sketch } from '../../support/estimateOf';
import { annotated, sketched } from './sketches';

interface Case {
  readonly trigger: string;
  readonly entry: string;
  /** What the sentence must name. */
  readonly says: string;
  readonly fires: Estimate;
  /** The same with what was missing, or without the occasion. */
  readonly silent: Estimate;
  readonly deal?: Parameters<typeof annotated>[0];
}

const labels: Readonly<Record<string, CostElement>> = {
  Steel: 'rawMaterial',
  Chips: 'rawMaterial',
  Screw: 'purchasedPart',
  PCB: 'purchasedPart',
  Milling: 'process',
  Fräsen: 'process',
  Druckguss: 'process',
  Moulding: 'process',
  Emboutissage: 'process',
  Hardening: 'process',
  Plating: 'process',
  Press: 'machine',
  Assembly: 'labour',
  Tool: 'tooling',
  Overhead: 'manufacturingOverhead',
  Handling: 'materialOverhead',
  'SG&A': 'sga',
  'Set-up': 'setup',
  Scrap: 'scrap',
  Box: 'packaging',
  Freight: 'logistics',
  Duty: 'duty',
  Interest: 'finance',
  Warranty: 'warranty',
  Design: 'engineering',
};
const units = { Milling: 'h', Press: 'h', Assembly: 'h', Steel: 'kg' };
const one = (label: string): Sketch => item(label, { quantity: '1', rate: '5' });
const of = (sketches: readonly (Sketch | string)[], facts: Readonly<Record<string, string>> = {}): Estimate =>
  sketched(
    sketches.map((sketch) => (typeof sketch === 'string' ? one(sketch) : sketch)),
    labels,
    facts,
    units,
  );
const yielding = (label: string): Sketch =>
  item(label, { quantity: '1', rate: '5', factors: [['yield', 'yield', '0.97', true]] });
const effective = (value: string): Sketch =>
  item('Press', { quantity: '1', rate: '5', factors: [['OEE', 'yield', value, true]] });
const amortised = (volume: string): Sketch =>
  item('Tool', { quantity: '1', rate: '9000', factors: [['Amortisation volume', 'volume', volume, true]] });
const abroad = item('Screw', { quantity: '1', rate: '5', factors: [['USD', 'exchange', '0.9', false]] });

const cases: readonly Case[] = [
  {
    trigger: 'OEE of 100 %',
    entry: 'oee',
    says: '"Press" (E!D2)',
    fires: of([effective('1')]),
    silent: of([effective('0.85')]),
  },
  {
    trigger: 'machine hours without OEE',
    entry: 'oee',
    says: '"Press"',
    fires: of(['Press']),
    silent: of([effective('0.85')]),
  },
  {
    trigger: 'casting without yield',
    entry: 'process-yield',
    says: '"Druckguss" (row 2) is casting',
    fires: of(['Druckguss']),
    silent: of([yielding('Druckguss')]),
  },
  {
    trigger: 'moulding without yield',
    entry: 'process-yield',
    says: 'is moulding',
    fires: of(['Moulding']),
    silent: of(['Moulding', 'Scrap']),
  },
  {
    trigger: 'stamping without yield',
    entry: 'process-yield',
    says: '"Emboutissage"',
    fires: of(['Emboutissage']),
    silent: of(['Assembly']),
  },
  {
    trigger: 'machining without yield',
    entry: 'process-yield',
    says: '"Fräsen"',
    fires: of(['Fräsen']),
    silent: of([yielding('Fräsen')]),
  },
  {
    trigger: 'batch size without set-up',
    entry: 'changeover',
    says: '1200 (E!B1)',
    fires: of(['Milling'], { batchSize: '1200' }),
    silent: of(['Milling', 'Set-up'], { batchSize: '1200' }),
  },
  {
    trigger: 'set-up without batch size',
    entry: 'changeover',
    says: '"Set-up"',
    fires: of(['Set-up']),
    silent: of(['Set-up'], { batchSize: '1200' }),
  },
  {
    trigger: 'no operation after the main one',
    entry: 'secondary-operations',
    says: '"Fräsen"',
    fires: of(['Fräsen']),
    silent: of(['Fräsen', 'Deburring']),
  },
  {
    trigger: 'heat without energy',
    entry: 'energy',
    says: '"Hardening"',
    fires: of(['Hardening']),
    silent: of(['Hardening', 'Energy']),
  },
  {
    trigger: 'surface treatment without disposal',
    entry: 'environmental-process',
    says: '"Plating"',
    fires: of(['Plating']),
    silent: of(['Plating', 'Waste water']),
  },
  {
    trigger: 'cutting without consumables',
    entry: 'consumables',
    says: '"Milling"',
    fires: of(['Milling']),
    silent: of(['Milling', 'Coolant']),
  },
  {
    trigger: 'reels or shots without start-up losses',
    entry: 'start-up-scrap',
    says: '"Moulding"',
    fires: of(['Moulding']),
    silent: of(['Moulding', 'Purge']),
  },
  {
    trigger: 'no inspection',
    entry: 'inspection',
    says: '"Assembly"',
    fires: of(['Assembly']),
    silent: of(['Assembly', 'Final inspection']),
  },
  {
    trigger: 'labour without allowances',
    entry: 'time-allowances',
    says: '"Assembly"',
    fires: of(['Assembly']),
    silent: of([yielding('Assembly')]),
  },
  {
    trigger: 'labour without social charges',
    entry: 'fringe',
    says: '"Assembly"',
    fires: of(['Assembly']),
    silent: of(['Assembly', 'Overhead']),
  },
  {
    trigger: 'no indirect staff',
    entry: 'indirect-labour',
    says: '"Milling"',
    fires: of(['Milling']),
    silent: of(['Milling', 'Overhead']),
  },
  {
    trigger: 'shifts without premium',
    entry: 'shift-premium',
    says: '3 shifts (E!B1)',
    fires: of(['Milling'], { shifts: '3' }),
    silent: of(['Milling'], { shifts: '1' }),
  },
  {
    trigger: 'weight without offcut',
    entry: 'gross-net-weight',
    says: '"Steel"',
    fires: of(['Steel', 'Milling']),
    silent: of(['Steel', 'Assembly']),
  },
  {
    trigger: 'scrap credit',
    entry: 'scrap-credit',
    says: '"Chips" (E!F2)',
    fires: of([item('Chips', { amount: '-2' })]),
    silent: of([item('Chips', { amount: '2' })]),
  },
  {
    trigger: 'weight without index',
    entry: 'commodity-price',
    says: '"Steel" (E!E2)',
    fires: of(['Steel']),
    silent: of(['Steel'], { materialIndex: 'LME March' }),
  },
  {
    trigger: 'bought parts without handling',
    entry: 'material-overhead',
    says: '"Screw"',
    fires: of(['Screw']),
    silent: of(['Screw', markup('Handling', '0.05', ['Screw'])]),
  },
  {
    trigger: 'many bought parts',
    entry: 'purchase-quantity',
    says: '5 bought parts',
    fires: sketched(
      [1, 2, 3, 4, 5].map((each) => one(`Part ${each}`)),
      Object.fromEntries([1, 2, 3, 4, 5].map((each) => [`Part ${each}`, 'purchasedPart' as const])),
    ),
    silent: of(['Screw']),
  },
  {
    trigger: 'electronics without obsolescence',
    entry: 'obsolescence',
    says: '"PCB"',
    fires: of(['PCB']),
    silent: of(['Screw']),
  },
  {
    trigger: 'firmware without upkeep',
    entry: 'software-upkeep',
    says: '"Control unit"',
    fires: of(['Control unit']),
    silent: of(['Screw']),
  },
  { trigger: 'carbon in metal', entry: 'carbon', says: '"Steel"', fires: of(['Steel']), silent: of(['Screw']) },
  {
    trigger: 'exchange rate without duty',
    entry: 'duty',
    says: '"Screw"',
    fires: of([abroad]),
    silent: of([abroad, 'Duty']),
  },
  {
    trigger: 'exchange rate',
    entry: 'currency',
    says: 'USD of "Screw" (E!D2)',
    fires: of([abroad]),
    silent: of(['Screw']),
  },
  {
    trigger: 'tools without upkeep',
    entry: 'tool-maintenance',
    says: '"Tool"',
    fires: of(['Tool']),
    silent: of(['Tool', 'Tool maintenance']),
  },
  {
    trigger: 'tools without gauges',
    entry: 'fixtures',
    says: '"Tool"',
    fires: of(['Tool']),
    silent: of(['Tool', 'Gauges']),
  },
  {
    trigger: 'tools without first articles',
    entry: 'first-article',
    says: '"Tool"',
    fires: of(['Tool']),
    silent: of(['Tool', 'PPAP']),
  },
  {
    trigger: 'tools over more than the contract',
    entry: 'tool-volume',
    says: '"Tool" (E!D2) is 5000',
    fires: of([amortised('5000')]),
    silent: of([amortised('4000')]),
    deal: { annualVolume: '1000', contractYears: '4' },
  },
  { trigger: 'no packaging', entry: 'packaging', says: 'packaging', fires: of(['Milling']), silent: of(['Box']) },
  {
    trigger: 'delivered without freight',
    entry: 'freight',
    says: '"DAP Graz" (E!B1)',
    fires: of(['Milling'], { incoterm: 'DAP Graz' }),
    silent: of(['Milling'], { incoterm: 'EXW' }),
  },
  {
    trigger: 'no freight and no Incoterm',
    entry: 'freight',
    says: 'Incoterm',
    fires: of(['Milling']),
    silent: of(['Milling', 'Freight']),
  },
  {
    trigger: 'payment term without interest',
    entry: 'payment-term',
    says: '"90 days net" (E!B1)',
    fires: of(['Milling'], { paymentTerms: '90 days net' }),
    silent: of(['Milling', 'Interest'], { paymentTerms: '90 days net' }),
  },
  {
    trigger: 'stock of a batch',
    entry: 'inventory',
    says: '37 days',
    fires: of(['Milling'], { batchSize: '100' }),
    silent: of(['Milling'], { batchSize: '10' }),
    deal: { annualVolume: '1000' },
  },
  {
    trigger: 'years without an index',
    entry: 'escalation',
    says: '3 years',
    fires: of(['Milling']),
    silent: of(['Milling'], { materialIndex: 'MEPS' }),
    deal: { contractYears: '3' },
  },
  { trigger: 'no warranty', entry: 'warranty', says: 'warranty', fires: of(['Milling']), silent: of(['Warranty']) },
  {
    trigger: 'no selling and administration',
    entry: 'sga',
    says: 'administration',
    fires: of(['Milling']),
    silent: of(['Milling', markup('SG&A', '0.1', ['Milling'])]),
  },
  {
    trigger: 'administration on part of the cost',
    entry: 'sga',
    says: '10 % of "SG&A" (E!C4) leaves "Screw"',
    fires: of(['Milling', 'Screw', markup('SG&A', '0.1', ['Milling'])]),
    silent: of([group('All', [one('Milling'), one('Screw')]), markup('SG&A', '0.1', ['All'])]),
  },
  {
    trigger: 'no engineering',
    entry: 'development',
    says: 'engineering',
    fires: of(['Milling']),
    silent: of(['Design']),
  },
  {
    trigger: 'volume other than the deal',
    entry: 'volume-shortfall',
    says: '2000 a year (E!B1)',
    fires: of(['Milling'], { annualVolume: '2000' }),
    silent: of(['Milling'], { annualVolume: '1000' }),
    deal: { annualVolume: '1000' },
  },
  {
    trigger: 'accuracy that the estimate states',
    entry: 'estimate-uncertainty',
    says: '"+/- 20 %" (E!B1)',
    fires: of(['Milling'], { accuracy: '+/- 20 %' }),
    silent: of(['Milling']),
  },
  {
    trigger: 'small volume',
    entry: 'learning-curve',
    says: '400 units',
    fires: of(['Assembly']),
    silent: of(['Milling']),
    deal: { annualVolume: '100', contractYears: '4' },
  },
];

describe.each(cases.map((each) => [each.trigger, each] as const))(
  '%s',
  (name, { entry, says, fires, silent, deal }) => {
    const reason = (estimate: Estimate): string | undefined =>
      suggestions(estimate, annotated(deal), catalogue).find((each) => each.entry.id === entry)?.text;
    test('fires and names what it follows from', () => expect(reason(fires)).toContain(says));
    test('stays silent', () => expect(reason(silent)).toBeUndefined());
    test('is known', () => expect(triggers.find((trigger) => trigger.name === name)?.entryId).toBe(entry));
  },
);

test('every trigger has a row in the table, and there are more than twenty', () => {
  expect(triggers.map(({ name }) => name).sort()).toEqual(cases.map(({ trigger }) => trigger).sort());
  expect(triggers.length).toBeGreaterThan(20);
});

test('what the estimate excludes in words comes first, what is in the case does not come', () => {
  const estimate = of(['Milling'], { exclusions: 'without packaging' });
  expect(suggestions(estimate, annotated(), catalogue)[0]?.entry.id).toBe('packaging');
  const covered = annotated({}, [{ label: 'Trays', catalogueId: 'packaging' }]);
  expect(suggestions(estimate, covered, catalogue).map(({ entry }) => entry.id)).not.toContain('packaging');
});

test('a line that we have a position on is not pointed at again', () => {
  const estimate = of([effective('1')]);
  const line = estimate.lines[1];
  const position = {
    ...emptyArgument,
    id: 'p',
    lineId: line?.id,
    quantity: null,
    rate: text('6'),
    factors: {},
    percent: null,
  };
  const annotations = {
    ...annotated(),
    positions: { p: { ...position, baseIds: null, amount: null } as unknown as Position },
  };
  const ids = (all: Annotations) => suggestions(estimate, all, catalogue).map(({ entry }) => entry.id);
  expect(ids(annotated())).toContain('oee');
  expect(ids(annotations)).not.toContain('oee');
});
