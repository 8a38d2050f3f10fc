import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { defaultLook, documentWords, englishWords, makeSlides, packSlides } from '../../src/report';
import { exampleCase } from './exampleCase';

const { view, date } = exampleCase();

test.each(Object.values(documentWords))(
  'slides in $language are 16 to 9, say what they show, and hold text of no other place',
  async (words) => {
    const slides = await makeSlides(view, words, { ...defaultLook, colour: '#335577' });
    expect(slides.map(({ name }) => name)).toEqual([
      '1-summary',
      '2-bridge',
      '3-points',
      '4-ownership',
      '5-ownership-years',
    ]);
    for (const { svg } of slides) {
      expect(svg).toMatch(/^<svg [^>]*width="1600" height="900" viewBox="0 0 1600 900"/);
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      expect(svg).not.toMatch(/<script|href=|url\(http/);
      expect((svg.match(/<svg/g) ?? []).length).toBe((svg.match(/<\/svg>/g) ?? []).length);
    }
  },
);

test('what a person typed cannot become markup of a slide', async () => {
  const hostile = { ...view, product: '<script>alert(1)</script>', customer: '"><g onload="x">' };
  for (const { svg } of await makeSlides(hostile, englishWords, defaultLook)) {
    expect(svg).not.toMatch(/<script|<g onload/);
  }
});

test('the archive has each slide twice, and the same slides give the same bytes', async () => {
  const slides = await makeSlides(view, englishWords, defaultLook);
  const pack = () =>
    packSlides(
      slides.map((slide) => ({ ...slide, png: new Uint8Array([1]) })),
      date,
    );
  expect(Object.keys(unzipSync(pack())).sort()).toEqual([
    '1-summary.png',
    '1-summary.svg',
    '2-bridge.png',
    '2-bridge.svg',
    '3-points.png',
    '3-points.svg',
    '4-ownership.png',
    '4-ownership.svg',
    '5-ownership-years.png',
    '5-ownership-years.svg',
  ]);
  expect(Buffer.from(pack()).equals(Buffer.from(pack()))).toBe(true);
});
