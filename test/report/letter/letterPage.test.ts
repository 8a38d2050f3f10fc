import { describe, expect, test } from 'vitest';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { composeLetter, emptyPlanTerms, planBackwards, usualSteps } from '../../../src/preparation';
import { defaultLook, type LetterPageRequest, makeLetterPage } from '../../../src/report';
import { readPages } from '../plainPdf';

const openItems = ['Scrap in turning', 'Base of the overhead'];

function request(language: 'en' | 'de' | 'fr', isBare = false): LetterPageRequest {
  const usual = usualSteps(language).map((step, at) => ({ ...step, id: String(at), order: String(at) }));
  const plan = planBackwards(usual, '2026-12-11', emptyPlanTerms, '2026-11-23T08:00:00.000Z');
  const steps = isBare ? [] : (plan?.steps.filter(({ step }) => step.isInLetter) ?? []);
  const product = 'Servo valve SV-40';
  const said = { language, product, steps, openItems: isBare ? [] : openItems, review: isBare ? null : '2026-12-10' };
  return { letter: composeLetter(said), customer: 'Meridor', product, date: '2026-11-22', look: defaultLook };
}

async function made(of: LetterPageRequest): Promise<Uint8Array> {
  const page = await makeLetterPage(of, createNodeTypst());
  if (!page.ok) throw new Error(page.error.got);
  return page.value;
}

describe('the process letter as a PDF', () => {
  test.each(['en', 'de', 'fr'] as const)(
    'compiles under PDF/UA-1 in %s, and says all of the letter',
    async (language) => {
      const asked = request(language);
      const page = await readPages(await made(asked));
      const plain = (said: string): string => said.replace(/\s+/g, ' ');
      const { subject, greeting, dates, open, closing } = asked.letter;
      expect(page).toMatchObject({ accessibility: '1', isTagged: true, pages: 1, title: subject });
      expect(dates.items).toHaveLength(5);
      const parts = [subject, greeting, dates.heading, ...dates.items, open.heading, ...open.items, closing, 'Meridor'];
      for (const part of parts) expect(page.text).toContain(plain(part));
    },
  );

  test('comes out the same, byte for byte, from the same request', async () => {
    const [one, other] = [await made(request('en')), await made(request('en'))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  test('has no empty list where nothing is planned or open', async () => {
    const { text } = await readPages(await made(request('en', true)));
    expect(text).not.toContain('Proposed dates');
    expect(text).not.toContain('•');
  });
});
