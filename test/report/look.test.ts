import { expect, test } from 'vitest';
import { contrast, houseColour, leastContrast } from '../../src/report/look/houseColour';
import { largestLogo, readLogo } from '../../src/report/look/logo';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

test('the house colour of the app stands as it is, and is the one of the look', () => {
  expect(houseColour('#0b6e69')).toEqual({ accent: '#0b6e69', ground: '#e9f2f2' });
});

test('any colour ends up readable on white and on its own light ground', () => {
  for (let step = 0; step < 4096; step += 37) {
    const colour = `#${step.toString(16).padStart(3, '0').replaceAll(/./g, '$&$&')}`;
    const { accent, ground } = houseColour(colour);
    expect(contrast(accent, '#ffffff')).toBeGreaterThanOrEqual(leastContrast);
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(leastContrast);
  }
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  // Published: #767676 on white is the lightest grey with 4.5 : 1 (WCAG techniques).
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each([
  ['a script', '<script>alert(1)</script><rect width="1" height="1"/>'],
  ['a handler', '<rect width="1" height="1" onclick="alert(1)" onload=\'x()\'/>'],
  ['a link to elsewhere', '<a href="https://example.org/x"><rect width="1" height="1"/></a>'],
  ['a foreign object', '<foreignObject><p>alert(1)</p></foreignObject><rect width="1" height="1"/>'],
  ['notes', '<!-- alert(1) --><metadata>alert(1)</metadata><title>alert(1)</title><rect width="1" height="1"/>'],
])('an SVG logo with %s keeps the picture only', (_, inner) => {
  const read = readLogo(bytesOf(svg(inner)));
  if (!read.ok) throw new Error(read.error.got);
  const text = new TextDecoder().decode(read.value.bytes);
  expect(text).not.toMatch(/alert|script|\son\w+=|example\.org/);
  expect(text).toContain('<rect width="1" height="1"');
});

test.each([
  ['text in a font', svg('<text x="1">A</text>'), 'outlines'],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'plain SVG'],
  ['styles that fetch', svg('<style>@import url(https://example.org/a.css)</style>'), 'by itself'],
  ['another kind', 'GIF89a', 'SVG or PNG'],
  ['a script that is not closed', svg('<script>alert(1)'), 'plain SVG'],
  ['too much', ' '.repeat(largestLogo + 1), '512 KiB'],
])('a logo with %s is refused with what to do', (_, text, expected) => {
  const read = readLogo(bytesOf(text));
  expect(read.ok ? 'taken' : read.error.expected).toContain(expected);
});

test('a PNG logo loses what it tells of program and person', () => {
  const chunk = (name: string, body: readonly number[]) => [
    0,
    0,
    0,
    body.length,
    ...bytesOf(name),
    ...body,
    1,
    2,
    3,
    4,
  ];
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const parts = [
    chunk('IHDR', [1, 2]),
    chunk('tEXt', [...bytesOf('Author Jane')]),
    chunk('IDAT', [3]),
    chunk('IEND', []),
  ];
  const read = readLogo(new Uint8Array([...mark, ...parts.flat()]));
  if (!read.ok) throw new Error(read.error.got);
  expect(read.value.kind).toBe('png');
  expect(new TextDecoder('latin1').decode(read.value.bytes)).not.toContain('Jane');
  const cut = readLogo(new Uint8Array([...mark, ...parts.flat().slice(0, -6)]));
  expect(cut.ok).toBe(false);
});
