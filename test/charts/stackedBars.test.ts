import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { chartMarkup, documentTheme, dwarfingPart, StackedBars } from '../../src/charts';
import { layOutStackedBars } from '../../src/charts/stackedBarsLayout';

const bars = [
  {
    label: 'Our offer',
    text: '1,003',
    parts: [
      { key: 1, value: 960 },
      { key: 2, value: 1 },
      { key: 3, value: 2 },
      { key: 4, value: 40 },
      { key: 5, value: -3 },
    ],
  },
  {
    label: 'Another',
    text: '1,100',
    parts: [
      { key: 1, value: 1000 },
      { key: 3, value: 100 },
    ],
  },
];

describe('stacked bars', () => {
  test('number every part: in it where it has room, at the end of a leader where it has none', () => {
    const [first] = layOutStackedBars(bars, 640, true).rows;
    expect(first?.parts.filter(({ isWide }) => isWide).map(({ key }) => key)).toEqual([1, 4]);
    const below = (first?.parts ?? []).filter(({ isWide }) => !isWide).map(({ numberX }) => numberX);
    expect(below).toHaveLength(3);
    const places = [...below].sort((a, b) => a - b);
    places.forEach((place, at) => at > 0 && expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(15.9));
  });

  test('name the part beside which the others cannot be seen', () => {
    expect(dwarfingPart(bars)).toBe(1);
    expect(
      dwarfingPart([
        {
          parts: [
            { key: 1, value: 5 },
            { key: 2, value: 4 },
            { key: 3, value: 4 },
          ],
        },
      ]),
    ).toBeNull();
    expect(
      dwarfingPart([
        {
          parts: [
            { key: 1, value: 90 },
            { key: 2, value: 4 },
          ],
        },
      ]),
    ).toBeNull();
    expect(dwarfingPart([])).toBeNull();
  });

  test('draw what is left beside it on a scale of its own, under its title', async () => {
    const closer = {
      title: 'The same without 1 Price',
      bars: bars.map((bar) => ({ ...bar, text: 'rest', parts: bar.parts.slice(1) })),
    };
    const legend = [1, 2, 3, 4, 5].map((key) => ({ key, label: `Category ${key}` }));
    const words = { width: 640, theme: documentTheme, title: 'Bars', description: 'By category' };
    const svg = await chartMarkup(createElement(StackedBars, { bars, closer, legend, ...words }));
    expect(svg).toContain('The same without 1 Price');
    expect(svg.match(/>rest</g)).toHaveLength(2);
    // The bars, the larger ones and the legend.
    expect(svg.match(/<rect/g)).toHaveLength(7 + 5 + 5);
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg).toContain('aria-label="Bars. By category"');
  });
});
