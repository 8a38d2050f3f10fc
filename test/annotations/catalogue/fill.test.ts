import { expect, test } from 'vitest';
import { analyse } from '../../../src/analysis';
import {
  type CatalogueEntry,
  catalogue,
  type FilledCost,
  fillFromEstimate,
  methods,
  overheadWarning,
} from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { group, item, markup } from '../../support/estimateOf';
import { annotated, sketched } from './sketches';

const estimate = sketched(
  [
    group('Works', [
      group('Material', [item('Steel', { quantity: '2', rate: '3' })]),
      group('Conversion', [
        item('Milling', { quantity: '0.1', rate: '60', factors: [['OEE', 'yield', '0.8', true]] }),
        item('Turning', { quantity: '0.2', rate: '80' }),
        item('Grinding', { quantity: '12', rate: '1', amount: '12' }),
        item('Lapping', { quantity: '0.1', rate: '80' }),
      ]),
      markup('Material overhead', '0.05', ['Material']),
    ]),
    markup('Administration', '0.1', ['Works']),
  ],
  {
    Material: 'rawMaterial',
    Steel: 'rawMaterial',
    Conversion: 'process',
    Milling: 'process',
    Turning: 'process',
    Grinding: 'process',
    Lapping: 'process',
    'Material overhead': 'materialOverhead',
    Administration: 'sga',
  },
  { annualVolume: '1000', batchSize: '50', paymentTerms: '2/10 net 60' },
  { Milling: 'h', Turning: 'Std.', Lapping: 'h', Grinding: 'min' },
);
const annotations = annotated({ annualVolume: '1000', contractYears: '4' });

function entry(id: string): CatalogueEntry {
  const found = catalogue.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
const fill = (id: string): FilledCost => fillFromEstimate(entry(id), estimate, annotations);
const idOf = (label: string) => estimate.lines.find((line) => line.label === label)?.id;

test.each([
  [
    'changeover',
    { type: 'perBatch', batchAmount: null, batchSize: '50' },
    'Conversion',
    ['E!B2'],
    ['Amount per batch'],
  ],
  [
    'equipment-maintenance',
    { type: 'perYear', annualAmount: null, annualVolume: '1000' },
    'Conversion',
    ['E!B1'],
    ['Amount per year'],
  ],
  ['development', { type: 'oneOff', amount: null, volume: '4000' }, null, ['E!B1'], ['Amount']],
  [
    'containment',
    { type: 'expected', probability: null, impact: null, volume: '1000' },
    null,
    ['E!B1'],
    ['Probability', 'Impact'],
  ],
  [
    'secondary-operations',
    { type: 'time', cycleSeconds: null, hourlyRate: '80', partsPerCycle: null, oee: '0.8' },
    'Conversion',
    ['E!E7', 'E!D6'],
    ['Cycle time'],
  ],
  [
    'inventory',
    { type: 'carrying', inventoryValue: '6', days: null, annualRate: null },
    null,
    [null],
    ['Days held', 'Rate per year'],
  ],
  [
    'payment-term',
    { type: 'carrying', inventoryValue: '54.78', days: '60', annualRate: null },
    null,
    [null, 'E!B3'],
    ['Rate per year'],
  ],
])('%s takes the estimate’s own figures', (id, method, parent, cells, open) => {
  const filled = fill(id);
  expect(filled.method).toEqual(method);
  expect(filled.parentId).toBe(parent === null ? null : idOf(parent));
  expect(filled.figures.map(({ cell }) => cell)).toEqual(cells);
  expect(filled.open).toEqual(open);
  expect(filled.catalogueId).toBe(id);
  expect(filled.figures.every(({ from }) => from.length > 5)).toBe(true);
});

test('a share stands beside its base, so that the same mark-ups apply and it is not in its own base', () => {
  const filled = fill('process-yield');
  expect(filled.method).toMatchObject({ baseIds: [idOf('Material'), idOf('Conversion')] });
  expect(filled.parentId).toBe(idOf('Works'));
  expect(fill('warranty')).toMatchObject({
    parentId: null,
    method: { baseIds: [idOf('Works'), idOf('Administration')] },
  });
});

test('a group’s volumes count its pieces', () => {
  const nested = sketched(
    [group('Set', [group('Tools', [item('Die', { amount: '3' })], { quantity: '2' })], { quantity: '3' })],
    { Tools: 'tooling', Die: 'tooling' },
  );
  expect(fillFromEstimate(entry('tool-maintenance'), nested, annotations).method).toMatchObject({
    annualVolume: '6000',
  });
});

test('a rate by the minute is one by the hour', () => {
  const minutes = sketched(
    [item('Grinding', { quantity: '12', rate: '1.5' })],
    { Grinding: 'process' },
    {},
    { Grinding: 'min' },
  );
  expect(fillFromEstimate(entry('secondary-operations'), minutes, annotations).method).toMatchObject({
    hourlyRate: '90',
  });
});

test('every entry fills into a cost whose analysis finds no circle, and asks for what is missing', () => {
  for (const each of catalogue) {
    const filled = fillFromEstimate(each, estimate, annotations);
    expect(filled.method.type).toBe(each.method);
    expect(filled.open.length, each.id).toBeGreaterThan(0);
    const method = { ...filled.method };
    for (const { name, unit } of methods[each.method].fields)
      if (unit !== 'lines' && (method as Record<string, unknown>)[name] === null)
        Object.assign(method, { [name]: text('0.5') });
    const cost = annotated({ annualVolume: '1000' }, [{ ...filled, method }]);
    const analysis = analyse(estimate, cost);
    const hasBase = !filled.open.includes('Base');
    expect(([...analysis.hidden.values()][0]?.ours ?? null) !== null, each.id).toBe(hasBase);
    expect(analysis.issues, each.id).toEqual([]);
  }
});

test.each([
  ['consumables', null],
  ['purchase-quantity', 'The mark-up "Material overhead" (E!C10) of 5 % probably covers this already.'],
  ['warranty', 'The mark-up "Administration" (E!C11) of 10 % probably covers this already.'],
])('overhead that covers %s', (id, says) => {
  const warning = overheadWarning(entry(id), estimate);
  if (says === null) expect(warning).toBeNull();
  else expect(warning).toContain(says);
});

test('a cost without an entry is judged by its element', () => {
  expect(overheadWarning('purchasedPart', estimate)).toContain('"Material overhead"');
  expect(overheadWarning('profit', estimate)).toBeNull();
});
