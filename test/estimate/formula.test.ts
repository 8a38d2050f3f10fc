import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../src/estimate/sheet/formula';
import { productShape, sumShape, unwrap } from '../../src/estimate/sheet/formulaShape';
import { cellName } from '../../src/import';

function parsed(source: string) {
  const expression = parseFormula(source);
  if (expression === null) throw new Error(`not read: ${source}`);
  return expression;
}

describe('formulas are read as trees', () => {
  test.each([
    'SUM(F9:F11)',
    'C9*E9',
    '$C$46*(F12+F31)',
    "'Detail sheet'!F40",
    'Rates!$C$8*D2',
    'IF(A1="","",B1*C1)',
    'F12/(1-5%)',
    '-F12',
    'SUM(F:F)',
    'sum(G2:G34)',
    'SUBTOTAL(9,F2:F9)',
    'kg.yr*hours',
    '1.5E3+2',
  ])('%s', (source) => {
    expect(parseFormula(source)).not.toBeNull();
  });
  test.each(['', 'SUM(', 'C9**E9', '{1,2}', 'A1 B2'])('%j is none', (source) => {
    expect(parseFormula(source)).toBeNull();
  });
});

describe('sums', () => {
  const names = (source: string) => {
    const sum = sumShape(unwrap(parsed(source)));
    return sum === null
      ? null
      : {
          plus: sum.plus.map(
            (range) => `${cellName(range.fromRow, range.fromColumn)}:${cellName(range.toRow, range.toColumn)}`,
          ),
          minus: sum.minus.length,
          skips: sum.skipsSubtotals,
        };
  };
  test.each([
    ['SUM(F9:F11)', { plus: ['F9:F11'], minus: 0, skips: false }],
    ['F9+F10+F12', { plus: ['F9:F9', 'F10:F10', 'F12:F12'], minus: 0, skips: false }],
    ['ROUND(SUM(F9:F11,F15),2)', { plus: ['F9:F11', 'F15:F15'], minus: 0, skips: false }],
    ['F9-F10', { plus: ['F9:F9'], minus: 1, skips: false }],
    ['SUBTOTAL(9,F9:F11)', { plus: ['F9:F11'], minus: 0, skips: true }],
    ['12.2+8.67', null],
    ['C9*E9', null],
  ])('%s', (source, expected) => {
    expect(names(source)).toEqual(expected);
  });
});

describe('products', () => {
  test.each([
    ['C9*E9', 2, 0, '1', '1'],
    ['C9*E9/60', 2, 0, '1', '60'],
    ['C9*E9/F9*100', 2, 1, '100', '1'],
    ['5%*F12', 1, 0, '5', '100'],
    ['C46*(F12+F31)', 2, 0, '1', '1'],
    ['C9*(1+D9)', 2, 0, '1', '1'],
    ['SUMPRODUCT(C9,E9)', 2, 0, '1', '1'],
  ])('%s', (source, over, under, times, by) => {
    const product = productShape(unwrap(parsed(source)));
    expect([product?.over.length, product?.under.length, product?.times.toString(), product?.by.toString()]).toEqual([
      over,
      under,
      times,
      by,
    ]);
  });
});
