import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { paretoRows } from '../../src/analysis';
import { Decimal } from '../../src/base/decimal';
import { chartMarkup, documentTheme, Pareto, type ParetoBar } from '../../src/charts';
import { layOutPareto, paretoHeight } from '../../src/charts/paretoLayout';
import { textWidth } from '../../src/charts/wrapLabel';

const parts = [10, -30, 5, 40, 15].map((value, i) => ({
  key: `${i}`,
  label: `Part ${i}`,
  perUnit: new Decimal(value),
}));

describe('the rows of a Pareto chart', () => {
  test('stand by size whatever their sign, and reach the whole', () => {
    const rows = paretoRows(parts, 9);
    expect(rows.map(({ perUnit, cumulative }) => [perUnit.toNumber(), cumulative?.toNumber()])).toEqual([
      [40, 0.4],
      [-30, 0.7],
      [15, 0.85],
      [10, 0.95],
      [5, 1],
    ]);
  });

  test('gather what is smaller in the last one', () => {
    const rows = paretoRows(parts, 3);
    expect(rows.map(({ label }) => label)).toEqual(['Part 3', 'Part 1', '3 smaller ones']);
    expect(rows.at(-1)).toMatchObject({
      perUnit: new Decimal(30),
      share: new Decimal('0.3'),
      cumulative: new Decimal(1),
    });
  });

  test('have no share where nothing has a size', () => {
    expect(paretoRows([{ key: 'a', label: 'A', perUnit: new Decimal(0) }], 3)[0]?.cumulative).toBeNull();
    expect(paretoRows([], 3)).toEqual([]);
  });
});

describe('the Pareto chart', () => {
  const bars = paretoRows(parts, 9).map(
    ({ label, perUnit, cumulative }): ParetoBar => ({
      label,
      value: perUnit.toNumber(),
      text: perUnit.toString(),
      cumulative: cumulative?.toNumber() ?? 0,
      cumulativeText: `${cumulative?.times(100).toString()} %`,
    }),
  );

  test('keeps bars, dots and texts within its frame and its two panels apart', () => {
    const { rows, share } = layOutPareto(bars, 480, paretoHeight(bars.length));
    for (const { bar, textX, shareX, shareAnchor } of rows) {
      expect(textX + textWidth(bar.text, 11)).toBeLessThan(share.left);
      expect(shareX).toBeGreaterThanOrEqual(share.left);
      expect(shareX).toBeLessThanOrEqual(share.right + 1e-9);
      const end = shareX + (shareAnchor === 'start' ? 8 + textWidth(bar.cumulativeText, 11) : -8);
      expect(end).toBeLessThanOrEqual(480);
    }
  });

  test('tells what is in the customer’s favour without colour, and says what it is', async () => {
    const svg = await chartMarkup(
      createElement(Pareto, {
        bars,
        shareTitle: 'Together',
        eightyText: '80 %',
        width: 480,
        theme: documentTheme,
        title: 'Largest',
        description: 'By size',
      }),
    );
    expect(svg.match(/<rect[^>]*fill="#ffffff"/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="Largest. By size"');
  });
});
