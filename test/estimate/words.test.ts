import { describe, expect, test } from 'vitest';
import { basePhrase, conceptsOf } from '../../src/estimate/words/baseWords';
import { meaningOfHeading } from '../../src/estimate/words/columnWords';
import { elementOf } from '../../src/estimate/words/elementWords';
import { factKeyOf } from '../../src/estimate/words/factWords';
import { isAfterLabel, isGrandLabel, isSumLabel } from '../../src/estimate/words/rowWords';
import { scaleInWords } from '../../src/estimate/words/scaleWords';

test.each([
  ['Menge', 'quantity'],
  ['Qty / assembly', 'quantity'],
  ['Rate [€/h]', 'rate'],
  ['Cost/Item', 'rate'],
  ['Einzelpreis', 'rate'],
  ['Total Cost', 'amount'],
  ['Betrag EUR', 'amount'],
  ['UnitCost', 'rate'],
  ['Sub Total', 'amount'],
  ['ME', 'unit'],
  ['Zuschlag %', 'percent'],
  ['Preiseinheit', 'factor'],
  ['OEE', 'factor'],
  ['Losgröße', 'factor'],
  ['Währung', 'currency'],
  ['Stufe', 'level'],
  ['Bezeichnung', 'label'],
  ['% of total', 'attribute'],
  ['Fnord', null],
])('the heading %s means %s', (heading, role) => {
  expect(meaningOfHeading(heading)?.role ?? null).toBe(role);
});

test.each([
  ['Material overhead 5 %', 'materialOverhead'],
  ['Materialgemeinkosten', 'materialOverhead'],
  ['Fertigungsgemeinkosten auf Fertigungslohn', 'manufacturingOverhead'],
  ['SG&A on production cost', 'sga'],
  ['Verwaltungs- und Vertriebsgemeinkosten', 'sga'],
  ['Profit on self cost', 'profit'],
  ['Gewinnzuschlag', 'profit'],
  ['Set-up', 'setup'],
  ['Rüstkosten', 'setup'],
  ['End item scrap', 'scrap'],
  ['Verpackung', 'packaging'],
  ['Freight to Graz', 'logistics'],
  ['Werkzeugumlage', 'tooling'],
  ['ED&T', 'engineering'],
  ['Purchased parts', 'purchasedPart'],
  ['Fertigungslöhne', 'labour'],
  ['5-axis milling', 'process'],
  ['Fnord', undefined],
])('%s is %s', (label, element) => {
  expect(elementOf(label)?.element).toBe(element);
});

describe('sums and totals', () => {
  test.each(['Total material', 'Sub Total', 'Summe A', 'Zwischensumme', 'Grand total'])('%s is a sum', (label) => {
    expect(isSumLabel(label)).toBe(true);
  });
  test.each(['Milling', 'Totally coated sheet', 'Summer tyre'])('%s is none', (label) => {
    expect(isSumLabel(label)).toBe(false);
  });
  test('the price of all, and what only comments on it', () => {
    expect(isGrandLabel('Angebotspreis je Stück')).toBe(true);
    expect(isAfterLabel('Difference to target')).toBe(true);
  });
});

test.each([
  ['SG&A 8 % on production cost', 'production cost'],
  ['Gewinn (6 % auf Selbstkosten)', 'Selbstkosten'],
  ['MGK (auf Fertigungsmaterial)', 'Fertigungsmaterial'],
  ['8 % of material', 'material'],
  ['Cost of sales', null],
])('%s names %s', (label, phrase) => {
  expect(basePhrase(label)).toBe(phrase);
});

test('concepts bridge words and languages', () => {
  expect([...conceptsOf('Herstellkosten (HK)')]).toEqual(['productionCost']);
  expect([...conceptsOf('Total manufacturing cost')]).toEqual(['productionCost']);
  expect([...conceptsOf('Selbstkosten')]).toEqual(['selfCost']);
});

test('labels of title blocks', () => {
  expect(factKeyOf('Jahresstückzahl:')).toBe('annualVolume');
  expect(factKeyOf('Incoterms 2020')).toBe('incoterm');
  expect(factKeyOf('A part of a long sentence about nothing in particular')).toBeNull();
});

test('scales in words', () => {
  expect(scaleInWords(['Cost per 100 pcs'])).toEqual({ amountScale: '1', perUnitOf: '100' });
  expect(scaleInWords(['Betrag [TEUR]'])).toEqual({ amountScale: '1000', perUnitOf: '1' });
  expect(scaleInWords(['EUR/1.000 Stk'])).toEqual({ amountScale: '1', perUnitOf: '1000' });
  expect(scaleInWords(['Amount'])).toEqual({ amountScale: '1', perUnitOf: '1' });
});
