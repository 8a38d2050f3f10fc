import { describe, expect, test } from 'vitest';
import { basePhrase } from '../../src/estimate/words/basePhrase';
import { conceptsOf } from '../../src/estimate/words/baseWords';
import { meaningOfHeading } from '../../src/estimate/words/columnWords';
import { elementOf } from '../../src/estimate/words/elementWords';
import { factKeyOf } from '../../src/estimate/words/factWords';
import { normalise } from '../../src/estimate/words/normalise';
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
  ['Prix unitaire HT', 'rate'],
  ['Qté', 'quantity'],
  ['Désignation', 'label'],
  ['Montant (€)', 'amount'],
  ['Taux', 'percent'],
  ['Taux horaire', 'rate'],
  ['Precio unitario', 'rate'],
  ['Cantidad', 'quantity'],
  ['Importe total', 'amount'],
  ['Quantità', 'quantity'],
  ['Tariffa oraria', 'rate'],
  ['Unità di misura', 'unit'],
  ['Preço unitário', 'rate'],
  ['Descrição', 'label'],
  ['Stukprijs', 'rate'],
  ['Hoeveelheid', 'quantity'],
  ['Omschrijving', 'label'],
  ['Wartość', 'amount'],
  ['Wyszczególnienie', 'label'],
  ['Stawka godzinowa', 'rate'],
  ['Narzut %', 'percent'],
  ['单价（元）', 'rate'],
  ['數量', 'quantity'],
  ['金额', 'amount'],
  ['材料名称', 'label'],
  ['占比', 'attribute'],
  ['汇率', 'factor'],
  ['単価', 'rate'],
  ['加工時間(分)', 'quantity'],
  ['歩留まり', 'factor'],
  ['Ｑｔｙ', 'quantity'],
  ['Fnord', null],
])('the heading %s means %s', (heading, role) => {
  expect(meaningOfHeading(heading)?.role ?? null).toBe(role);
});

test.each([
  ['Material overhead 5 %', 'materialOverhead'],
  ['Overhead on purchased parts', 'materialOverhead'],
  ['Gemeinkosten auf Fremdleistungen', 'materialOverhead'],
  ['Overhead on total cost', 'manufacturingOverhead'],
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
  ['Frais généraux de fabrication', 'manufacturingOverhead'],
  ['Marge bénéficiaire', 'profit'],
  ["Main d'œuvre directe", 'labour'],
  ['Gastos administrativos', 'sga'],
  ['Mano de obra directa', 'labour'],
  ['Materia prima', 'rawMaterial'],
  ['Attrezzaggio', 'setup'],
  ['Imballaggi', 'packaging'],
  ['Usinagem CNC', 'process'],
  ['Lucro', 'profit'],
  ['Winstopslag', 'profit'],
  ['Verpakkingskosten', 'packaging'],
  ['Koszty wydziałowe', 'manufacturingOverhead'],
  ['Zysk', 'profit'],
  ['Opakowanie zbiorcze', 'packaging'],
  ['材料管理费', 'materialOverhead'],
  ['直接人工', 'labour'],
  ['运费', 'logistics'],
  ['一般管理費', 'sga'],
  ['段取費', 'setup'],
  ['金型償却', 'tooling'],
  ['Fnord', undefined],
])('%s is %s', (label, element) => {
  expect(elementOf(label)?.element).toBe(element);
});

describe('sums and totals', () => {
  test.each([
    'Total material',
    'Sub Total',
    'Summe A',
    'Zwischensumme',
    'Grand total',
    'Sous-total',
    'Suma materiales',
    'Totale',
    'Razem',
    '材料费小计',
    '材料費計',
    '合計',
  ])('%s is a sum', (label) => {
    expect(isSumLabel(label)).toBe(true);
  });
  test.each(['Milling', 'Totally coated sheet', 'Summer tyre', '設計費', 'Sommier'])('%s is none', (label) => {
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
  ['Frais généraux 12 % du coût de production', 'coût de production'],
  ['Marge (sur prix de revient)', 'prix de revient'],
  ['Beneficio 6 % sobre coste total', 'coste total'],
  ['Ricarico sui materiali', 'materiali'],
  ['Koszty zakupu 5 % od materiałów', 'materiałów'],
  ['Winst 8 % van kostprijs', 'kostprijs'],
  ['管理费（制造成本的8%）', '制造成本'],
  ['利润 完全成本×6%', '完全成本'],
  ['材料管理費（材料費の5%）', '材料費'],
])('%s names %s', (label, phrase) => {
  expect(basePhrase(label)).toBe(phrase);
});

test('concepts bridge words and languages', () => {
  expect([...conceptsOf('Herstellkosten (HK)')]).toEqual(['productionCost']);
  expect([...conceptsOf('Total manufacturing cost')]).toEqual(['productionCost']);
  expect([...conceptsOf('Selbstkosten')]).toEqual(['selfCost']);
  expect([...conceptsOf('Prix de revient')]).toEqual(['selfCost']);
  expect([...conceptsOf('Techniczny koszt wytworzenia')]).toEqual(['productionCost']);
  expect([...conceptsOf('制造成本')]).toEqual(['productionCost']);
  expect([...conceptsOf('総原価')]).toEqual(['selfCost']);
});

test('labels of title blocks', () => {
  expect(factKeyOf('Jahresstückzahl:')).toBe('annualVolume');
  expect(factKeyOf('Incoterms 2020')).toBe('incoterm');
  expect(factKeyOf('Volume annuel')).toBe('annualVolume');
  expect(factKeyOf('Wielkość partii')).toBe('batchSize');
  expect(factKeyOf('年产量：')).toBe('annualVolume');
  expect(factKeyOf('見積有効期限')).toBe('validity');
  expect(factKeyOf('A part of a long sentence about nothing in particular')).toBeNull();
});

test('scales in words', () => {
  expect(scaleInWords(['Cost per 100 pcs'])).toEqual({ amountScale: '1', perUnitOf: '100' });
  expect(scaleInWords(['Betrag [TEUR]'])).toEqual({ amountScale: '1000', perUnitOf: '1' });
  expect(scaleInWords(['EUR/1.000 Stk'])).toEqual({ amountScale: '1', perUnitOf: '1000' });
  expect(scaleInWords(['Coût pour 100 pièces']).perUnitOf).toBe('100');
  expect(scaleInWords(['金额（万元）']).amountScale).toBe('10000');
  expect(scaleInWords(['単価(100個当たり)']).perUnitOf).toBe('100');
  expect(scaleInWords(['Amount'])).toEqual({ amountScale: '1', perUnitOf: '1' });
});

test('one spelling for accents, width and runs of Chinese or Japanese', () => {
  expect(normalise('Désignation')).toBe('designation');
  expect(normalise('Główny koszt')).toBe('glowny koszt');
  expect(normalise('Ｑｔｙ／１２')).toBe('qty 12');
  expect(normalise('单价EUR/件')).toBe('单价 eur 件');
  expect(normalise('ﾊﾟｰﾂ')).toBe('パーツ');
});
