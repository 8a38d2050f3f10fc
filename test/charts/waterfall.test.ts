import { describe, expect, test } from 'vitest';
import { barsMarkup, documentTheme, screenTheme, type WaterfallStep, waterfallMarkup } from '../../src/charts';
import { layOutBars } from '../../src/charts/barsLayout';
import { axisStart, layOutWaterfall } from '../../src/charts/waterfallLayout';
import { textWidth, wrapLabel } from '../../src/charts/wrapLabel';

const steps: readonly WaterfallStep[] = [
  { label: 'Your estimate', kind: 'stated', from: 0, to: 412.6, text: '412.60' },
  { label: 'Omissions', kind: 'increase', from: 412.6, to: 437.5, text: '+ 24.90' },
  { label: 'Usage', kind: 'decrease', from: 437.5, to: 433, text: '\u2212 4.50' },
  { label: 'Knock-on', kind: 'increase', from: 433, to: 447, text: '+ 9.00 – 19.00', band: [442, 452] },
  { label: 'Substantiated cost', kind: 'substantiated', from: 0, to: 447, text: '442.00 – 452.00', band: [442, 452] },
];
const given = { title: 'Bridge', description: 'From 412.60 to 447', theme: documentTheme };

describe('the bridge', () => {
  const layout = layOutWaterfall(steps, 640, 226);

  test('lets each step begin where the last one ended, at one scale', () => {
    const [stated, omission, usage, knockOn, substantiated] = layout.columns;
    if (!stated || !omission || !usage || !knockOn || !substantiated) throw new Error('columns are missing');
    expect(omission.top + omission.height).toBeCloseTo(stated.top, 6);
    expect(usage.top).toBeCloseTo(omission.top, 6);
    expect(knockOn.top + knockOn.height).toBeCloseTo(usage.top + usage.height, 6);
    const scale = omission.height / 24.9;
    expect(usage.height).toBeCloseTo(4.5 * scale, 6);
    // Sure up to 442, light up to 452.
    expect(knockOn.height).toBeCloseTo(9 * scale, 6);
    expect(knockOn.light?.height).toBeCloseTo(10 * scale, 6);
    expect(substantiated.light?.height).toBeCloseTo(10 * scale, 6);
    expect(substantiated.levelY).toBeCloseTo(knockOn.levelY, 6);
  });

  test('stays within its frame, texts included', () => {
    for (const { x, width, top, height, light, textY, labels } of layout.columns) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(640);
      expect(Math.min(top, light?.top ?? top)).toBeGreaterThan(0);
      expect(top + height).toBeLessThanOrEqual(layout.baseline + 1e-6);
      expect(textY - layout.size).toBeGreaterThanOrEqual(0);
      expect(layout.baseline + layout.size + 5 + (labels.length - 1) * layout.lineHeight).toBeLessThanOrEqual(226);
    }
  });

  test('starts its axis near the totals where the steps are small beside them, else at zero', () => {
    expect(axisStart(steps)).toBeGreaterThan(380);
    expect(layout.isBroken).toBe(true);
    const large = steps.slice(0, 3).map((step) => ({
      ...step,
      from: step.from === 0 ? 0 : step.from - 400,
      to: step.to - 400,
    }));
    expect(axisStart(large)).toBe(0);
    expect(axisStart([{ label: '', kind: 'stated', from: 0, to: 5, text: '' }])).toBe(0);
    expect(axisStart([])).toBe(0);
  });

  test('draws levels below zero without leaving its frame', () => {
    const negative: readonly WaterfallStep[] = [
      { label: 'A', kind: 'stated', from: 0, to: 2, text: '2' },
      { label: 'B', kind: 'decrease', from: 2, to: -3, text: '\u2212 5' },
      { label: 'C', kind: 'substantiated', from: 0, to: -3, text: '\u22123' },
    ];
    for (const { top, height } of layOutWaterfall(negative, 300, 200).columns) {
      expect(top).toBeGreaterThan(0);
      expect(top + height).toBeLessThanOrEqual(200);
    }
  });

  test('is a picture with a name, its texts and the colours of the theme', async () => {
    const markup = await waterfallMarkup({ ...given, steps, width: 640, height: 226 });
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-label="Bridge. From 412.60 to 447"/,
    );
    expect(markup).toContain('<title>Bridge</title><desc>From 412.60 to 447</desc>');
    for (const { text } of steps.slice(0, 3)) expect(markup).toContain(`>${text}</text>`);
    for (const color of ['theirs', 'ours', 'more', 'less'] as const)
      expect(markup).toContain(`fill="${documentTheme[color]}"`);
    expect(markup.match(/data-part="break"/g)).toHaveLength(2);
    expect(markup).not.toMatch(/var\(|NaN|Infinity/);
    expect(await waterfallMarkup({ ...given, steps, width: 640, height: 226 })).toBe(markup);
  });

  test('takes variables on screen', async () => {
    const markup = await waterfallMarkup({ ...given, theme: screenTheme, steps, width: 640, height: 226 });
    expect(markup).toContain('fill="var(--ours)"');
    expect(markup).not.toMatch(/#[0-9a-f]{6}/);
  });
});

describe('horizontal bars', () => {
  const bars = [
    { label: 'Machine', value: 18, text: '+ 18.00' },
    { label: 'A very long name of a cost element that needs two lines', value: 9, text: '+ 9.00' },
    { label: 'Labour', value: -3, text: '\u2212 3.00' },
    { label: 'Duty', value: 0, text: '0.00' },
  ];

  test('grow from one zero, to the left where cost falls, at one scale', () => {
    const { rows, zeroX } = layOutBars(bars, 600, 140);
    const [machine, long, labour, duty] = rows;
    if (!machine || !long || !labour || !duty) throw new Error('rows are missing');
    expect(machine.x).toBeCloseTo(zeroX, 6);
    expect(machine.width).toBeCloseTo(long.width * 2, 6);
    expect(labour.x + labour.width).toBeCloseTo(zeroX, 6);
    expect(labour.width).toBeCloseTo(machine.width / 6, 6);
    expect(duty.width).toBe(0);
    expect([machine.anchor, labour.anchor]).toEqual(['start', 'end']);
    expect(long.labels.length).toBe(2);
    for (const { textX, anchor, bar } of rows) {
      const end = anchor === 'start' ? textX + textWidth(bar.text, 11) : textX - textWidth(bar.text, 11);
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(600);
    }
  });

  test('are a picture with a name, and draw nothing for nothing', async () => {
    const markup = await barsMarkup({ ...given, bars, width: 600 });
    expect(markup).toContain('role="img"');
    expect(markup.match(/<rect /g)).toHaveLength(4);
    expect(await barsMarkup({ ...given, bars: [], width: 600 })).not.toMatch(/<rect|NaN/);
  });
});

describe('labels', () => {
  test('break at spaces, then at soft hyphens, then within a word', () => {
    expect(wrapLabel('Arith\u00admetic', 200, 10)).toEqual(['Arithmetic']);
    expect(wrapLabel('Arith\u00admetic', 30, 10)).toEqual(['Arith-', 'metic']);
    expect(wrapLabel('By effect only', 48, 10)).toEqual(['By effect', 'only']);
    expect(wrapLabel('abcdefghijkl', 30, 10).join('')).toBe('abcdefghijkl');
    expect(wrapLabel('one two three four five six', 20, 10, 2).at(-1)).toMatch(/…$/);
    expect(wrapLabel('', 20, 10)).toEqual([]);
  });

  test('count the width of wide scripts', () => {
    expect(textWidth('漢字', 10)).toBe(20);
  });
});
