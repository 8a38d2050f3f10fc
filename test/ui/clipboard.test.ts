import { describe, expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import { formatContext } from '../../src/base/format';
import { asHtml, asTsv, type CopiedCell, textCell } from '../../src/ui/grid/clipboard/copiedCells';

const figure = (shown: string, value: string, more: Partial<CopiedCell> = {}): CopiedCell => ({
  shown,
  value: text(value),
  isPercent: false,
  places: 2,
  expression: null,
  ...more,
});

describe('what a copy puts on the clipboard', () => {
  test('as text: figures in full, with the decimal mark of the locale and the plain minus', () => {
    const cells = [
      figure('1.234,57', '1234.5678'),
      figure('\u22120,62', '-0.62'),
      figure('6,5\u202f%', '0.065', { isPercent: true }),
    ];
    expect(asTsv([cells], formatContext('de', 'EUR'))).toBe('1234,5678\t-0,62\t6,5%');
  });

  test.each(['=1+1', '+49 30', '-x', '@name'])('a label that begins as a formula does is none: %s', (label) => {
    expect(asTsv([[textCell(label)]], formatContext('en', 'EUR'))).toBe(`'${label}`);
    // `@` is the format of text in both spreadsheets; LibreOffice asks for it in its own attribute.
    expect(asHtml([[textCell(label)]])).toMatch(/<td sdnum="1033;0;@" style="mso-number-format:'\\@'">/);
  });

  test('a label cannot break out of its cell', () => {
    expect(asTsv([[textCell('a\tb\r\nc')]], formatContext('en', 'EUR'))).toBe('a b c');
    expect(asHtml([[textCell('<td>"&')]])).toContain('>&lt;td&gt;&quot;&amp;</td>');
  });

  test('as a table: the stored figure beside the shown one, with its format', () => {
    const html = asHtml([[figure('1,234.57', '1234.5678', { expression: '=2*617.2839' })]]);
    expect(html).toContain('x:num="1234.5678" sdval="1234.5678" sdnum="1033;0;#,##0.00"');
    expect(html).toContain('data-expression="=2*617.2839"');
  });
});
