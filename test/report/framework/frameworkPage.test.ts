import { describe, expect, test } from 'vitest';
import { text } from '../../../src/base/decimal';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { defaultLook, type FrameworkPageRequest, makeFrameworkPage } from '../../../src/report';
import { readPages } from '../plainPdf';

const request: FrameworkPageRequest = {
  customer: 'Meridor',
  product: 'Servo valve SV-40',
  currency: 'EUR',
  theirs: ['A supply that holds through the ramp', 'A cost that can be explained'],
  ours: ['A plan that we can staff'],
  proposals: [
    {
      name: 'A shared test bench',
      text: 'Both test on one bench.\nWhoever needs it books it.',
      conditions: 'A bench is free from May.',
      valueToThem: { low: text(40_000), high: text(50_000) },
    },
    { name: 'A forecast', text: 'A year ahead.', conditions: '', valueToThem: { low: text(1234), high: text(1234) } },
    { name: 'A workshop', text: 'Twice a year.', conditions: ' ', valueToThem: null },
  ],
  language: 'en',
  date: '2026-11-22',
  look: defaultLook,
};

async function made(fields: Partial<FrameworkPageRequest> = {}): Promise<Uint8Array> {
  const page = await makeFrameworkPage({ ...request, ...fields }, createNodeTypst());
  if (!page.ok) throw new Error(page.error.got);
  return page.value;
}

describe('the page on widening the relationship', () => {
  test.each([
    ['en', 'What we could look at together', '€ 40,000 – € 50,000', '€ 1,234 a year'],
    ['de', 'Was wir uns gemeinsam ansehen könnten', '40.000 € – 50.000 €', '1.234 € im Jahr'],
    ['fr', 'Ce que nous pourrions examiner ensemble', '40 000 € – 50 000 €', '1 234 € par an'],
  ] as const)('compiles under PDF/UA-1 in %s, is tagged, and fits a page', async (language, heading, band, exact) => {
    const page = await readPages(await made({ language }));
    expect(page).toMatchObject({ accessibility: '1', isTagged: true, pages: 1 });
    for (const part of [
      'Meridor',
      heading,
      band,
      exact,
      ...request.theirs,
      ...request.ours,
      'Whoever needs it books it.',
    ])
      expect(page.text).toContain(part);
    for (const { name } of request.proposals) expect(page.text).toContain(name);
  });

  test('comes out the same, byte for byte, from the same request', async () => {
    expect(Buffer.from(await made()).equals(Buffer.from(await made()))).toBe(true);
  });

  test('breaks over pages, on US letter too, where there is much to say', async () => {
    const many = Array.from({ length: 30 }, () => request.proposals).flat();
    const long = { theirs: ['Long '.repeat(300)], proposals: many, look: { ...defaultLook, paper: 'letter' as const } };
    expect((await readPages(await made(long))).pages).toBeGreaterThan(3);
  });
});
