import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Incident, IncidentId, LossLine, LossLineId } from '../../../src/annotations';
import { text } from '../../../src/base/decimal';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { defaultLook, type LossPageRequest, makeLossPage } from '../../../src/report';

const incident: Incident = {
  id: 'i' as IncidentId,
  order: 'i',
  title: 'Late lot 7',
  date: '2026-03-12',
  whatHappened: 'It came late.',
  cause: 'A rack failed.',
  remedy: 'A second rack.',
  disclosure: 'shown',
};

const line = (place: number, fields: Partial<LossLine>): LossLine => ({
  id: `l${place}` as LossLineId,
  order: `l${place}`,
  incidentId: incident.id,
  label: `Loss ${place}`,
  kind: 'hours',
  quantity: null,
  unit: '',
  rate: null,
  amount: null,
  whose: 'customer',
  source: 'Log',
  isAgreed: true,
  ...fields,
});
const lines = [
  line(1, { quantity: text('11.5'), unit: 'h', rate: text(5200) }),
  line(2, { amount: text('0.335') }),
  line(3, { amount: text('0.335') }),
  line(4, { amount: text(900), isAgreed: false, kind: 'scrap' }),
];
const request: LossPageRequest = {
  ledger: { incidents: { i: incident }, lossLines: Object.fromEntries(lines.map((one) => [one.id, one])) },
  incidentId: incident.id,
  customer: 'Meridor',
  product: 'Valve',
  currency: 'EUR',
  language: 'en',
  date: '2026-11-22',
  look: defaultLook,
};
const compiler = createNodeTypst();

async function printed(of: LossPageRequest): Promise<string> {
  const made = await makeLossPage(of, compiler);
  if (!made.ok) throw new Error(made.error.got);
  const { text: all } = await extractText(await getDocumentProxy(made.value), { mergePages: true });
  return all.replace(/\s+/g, ' ');
}

describe('the joint page of a loss', () => {
  test('prints what happened, every line, sums that foot, and room for both signatures', async () => {
    const page = await printed(request);
    for (const part of [
      'Late lot 7',
      'It came late.',
      'A second rack.',
      '11.5 h × 5,200',
      '59,800.00',
      '0.34',
      '0.33',
      '59,800.67',
      '€ 59,800.67',
      'Named and not agreed yet',
      '900.00',
      'For the customer',
      'For the supplier',
    ])
      expect(page).toContain(part);
  });

  test.each([
    ['de', 'Ausgleich', '59.800,67'],
    ['fr', 'Compensation', '59 800,67'],
  ] as const)('speaks %s', async (language, word, figure) => {
    const page = await printed({ ...request, language });
    expect(page).toContain(word);
    expect(page).toContain(figure);
  });

  test('is not made of an internal incident', async () => {
    const inside = { ...request.ledger, incidents: { i: { ...incident, disclosure: 'internal' as const } } };
    const made = await makeLossPage({ ...request, ledger: inside }, compiler);
    expect(made.ok ? null : made.error.got).toBe('an internal one');
  });
});
