import { expect, test } from 'vitest';
import { catalogue, coverage, searchCatalogue } from '../../../src/annotations';
import { group, item, markup } from '../../support/estimateOf';
import { annotated, sketched } from './sketches';

const first = (query: string): string | undefined => searchCatalogue(catalogue, query)[0]?.id;

test.each([
  ['warranty', 'warranty'],
  ['rüsten', 'changeover'],
  ['RUSTEN', 'changeover'],
  ['batch set-up', 'changeover'],
  ['setup batch', 'changeover'],
  ['T2', 'tool-maintenance'],
  ['ppap', 'first-article'],
  ['zoll', 'duty'],
  ['tool maint', 'tool-maintenance'],
  ['énergie', 'energy'],
])('"%s" finds %s first', (query, id) => expect(first(query)).toBe(id));

test('all words must be found; none finds all in their order', () => {
  expect(searchCatalogue(catalogue, 'warranty zebra')).toEqual([]);
  expect(searchCatalogue(catalogue, '  ')).toEqual(catalogue);
  expect(searchCatalogue(catalogue, 'tool').map(({ group: of }) => of)).toContain('tooling');
});

const lines = [
  group('Material', [item('Steel bar', { quantity: '2', rate: '3' }), item('Turnings credit', { amount: '-0.5' })]),
  group('Conversion', [
    item('Milling', { quantity: '0.1', rate: '60', factors: [['OEE', 'yield', '0.8', true]] }),
    item('Set-up', { amount: '1' }),
    item('Packaging', { amount: '0' }),
  ]),
  markup('Material overhead', '0.05', ['Material']),
];
const elements = {
  'Steel bar': 'rawMaterial',
  Material: 'rawMaterial',
  'Turnings credit': 'rawMaterial',
  Milling: 'process',
  'Set-up': 'setup',
  Packaging: 'packaging',
  'Material overhead': 'materialOverhead',
} as const;

test.each([
  ['material-overhead', 'inEstimate', 'Line "Material overhead" (row 9)'],
  ['changeover', 'inEstimate', 'Line "Set-up" (E!F7)'],
  ['oee', 'inEstimate', 'OEE of "Milling" (E!D6)'],
  ['gross-net-weight', 'inEstimate', 'Line "Turnings credit" (E!F4)'],
  ['warranty', 'excluded', 'The estimate says "Warranty and freight not included" (E!B1)'],
  ['freight', 'excluded', 'The estimate says "Warranty and freight not included" (E!B1)'],
  // A line of zero says that it is not there.
  ['packaging', 'notCovered', undefined],
  ['energy', 'inCase', 'Hidden cost "Power"'],
  ['duty', 'notCovered', undefined],
  ['expedite', 'inCase', 'Hidden cost "Special freight in May"'],
])('%s is %s', (id, status, why) => {
  const estimate = sketched(lines, elements, { exclusions: 'Warranty and freight not included' });
  const annotations = annotated({}, [
    { label: 'Power', catalogueId: 'energy' },
    { label: 'Special freight in May', costElement: 'logistics' },
  ]);
  const found = coverage(estimate, annotations, catalogue).get(id);
  expect(found?.status).toBe(status);
  expect(found && 'why' in found ? found.why : undefined).toBe(why);
});

test('a bought part that is called after an activity does not cover it', () => {
  const estimate = sketched([item('Test lamp', { amount: '2' })], { 'Test lamp': 'purchasedPart' });
  expect(coverage(estimate, annotated(), catalogue).get('inspection')?.status).toBe('notCovered');
});

test('every entry has an answer', () => {
  expect(coverage(sketched(lines, elements), annotated(), catalogue).size).toBe(68);
});
