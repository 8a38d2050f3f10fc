import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { Decimal, text } from '../../../src/base/decimal';
import { createNodeTypst } from '../../../src/cli/nodeTypst';
import { type SharedSession, type Shown, share, sharedPointIds, shareSession } from '../../../src/disclosure';
import { defaultLook, type MinutesRequest, makeMinutes } from '../../../src/report';
import { composeMinutes } from '../../../src/report/minutes/composeMinutes';
import { roundSession } from '../../../src/report/minutes/roundSession';
import { outcomeKinds, type PointOutcome } from '../../../src/review';
import { sharedCases } from '../../support/randomCase';
import { heldSession, meeting, sessionOf } from './heldSession';

const compiler = createNodeTypst();
const request: MinutesRequest = { session: heldSession(), meeting, language: 'en', look: defaultLook };

async function made(of: MinutesRequest): Promise<Uint8Array> {
  const result = await makeMinutes(of, compiler);
  if (!result.ok) throw new Error(result.error.got);
  return result.value;
}

async function printed(of: MinutesRequest): Promise<string> {
  const { text: all } = await extractText(await getDocumentProxy(await made(of)), { mergePages: true });
  return all.replace(/[\s\u202f\u00a0]+/g, ' ').replaceAll('\u200b', '');
}

describe('the minutes of a session', () => {
  test('print who took part, where both stand, each answer with its reason, and what is open by when', async () => {
    const page = await printed(request);
    for (const part of [
      'Joint cost review, servo valve',
      'Held on 24 November 2026',
      'M. Laurent, purchasing',
      'R. Oduya, manufacturing',
      'Corrections of arithmetic',
      'Agreed cost',
      '+ € 1.25',
      'Half of it, as the log shows.',
      'Both sides hold this effect',
      '1.995 kg',
      'Weighed together.',
      'Evidence wanted',
      '8 December 2026',
      'What is open',
    ])
      expect(page).toContain(part);
  });

  test.each([
    ['de', ['Protokoll einer gemeinsamen Durchsicht', 'Vereinbarte Kosten', 'Was offen ist', '24. November 2026']],
    ['fr', ['Compte rendu d’une revue commune', 'Coût convenu', 'Ce qui reste ouvert', '24 novembre 2026']],
  ] as const)('speak %s', async (language, parts) => {
    const page = await printed({ ...request, language });
    for (const part of parts) expect(page).toContain(part);
    expect(page).not.toContain('Agreed');
  });

  test('are the same bytes for the same session', async () => {
    expect(await made(request)).toEqual(await made({ ...request, session: heldSession() }));
  });

  test('say that they are a draft where they are one', async () => {
    expect(await printed({ ...request, look: { ...defaultLook, isDraft: true } })).toMatch(/draft/i);
    expect(await printed(request)).not.toMatch(/\bdraft\b/i);
  });

  test('hold for a session in which nothing was said, without a title, a name and an agenda', async () => {
    const bare = { title: '', date: '2026-11-24', attendeesOurs: '', attendeesTheirs: '', agenda: [] };
    const page = await printed({ ...request, session: sessionOf(), meeting: bare });
    expect(page).toContain('nobody named');
    expect(page).toContain('Not talked about');
  });

  test('print a text that looks like code as it is', async () => {
    const odd = { ...meeting, title: '#panic("x") $1$ <b>' };
    expect(await printed({ ...request, meeting: odd })).toContain('#panic("x") $1$ <b>');
  });
});

test('of an agreement in part each item says what counts of it', () => {
  const open = sessionOf();
  const several = open.points.findIndex(({ items }) => items.filter(({ item }) => item.effect !== null).length > 1);
  const keys = open.points[several]?.items.map(({ key }) => key) ?? [];
  const kept = { named: [], figure: null, reason: '', ownerOurs: '', ownerTheirs: '', dueDate: null };
  const session = sessionOf(
    ...open.points.map((_, index) =>
      index === several
        ? { ...kept, answer: 'agreedInPart' as const, without: keys.slice(0, 1) }
        : { ...kept, answer: 'parked' as const, without: [] },
    ),
  );
  const { named } = composeMinutes({ ...request, session }).points.sections[several] ?? {};
  expect(named?.rows.map(({ cells }) => cells[2]?.text)).toEqual([
    'left out',
    ...keys.slice(1).map(() => 'as presented'),
  ]);
});

test('what the table of the standing prints adds up, end by end', () => {
  const { rows } = composeMinutes(request).standing.table;
  const figures = rows.map(({ cells }) => endsIn(cells[2]?.text ?? ''));
  const total = figures.pop();
  for (const end of [0, 1])
    expect(figures.reduce((sum, ends) => sum.plus(ends[end] ?? 0), new Decimal(0)).toString()).toBe(
      total?.[end]?.toString(),
    );
});

/** Both ends of `+ 19.62 – 33.50`; twice the same of `1,316.12`. */
function endsIn(printed: string): readonly Decimal[] {
  const ends = printed.split('–').map((end) => new Decimal(end.replaceAll(/[^\d.−]/g, '').replace('−', '-')));
  return [ends[0] ?? new Decimal(0), ends.at(-1) ?? new Decimal(0)];
}

test('of any case and any answers: the steps foot to what was presented, the agreed points to the agreed step', () => {
  const answers = fc.array(
    fc.record({ kind: fc.constantFrom(...outcomeKinds), cents: fc.integer({ min: -99_999, max: 99_999 }) }),
    { minLength: 12, maxLength: 12 },
  );
  fc.assert(
    fc.property(sharedCases, answers, ({ estimate, annotations }, said) => {
      const words = { title: '', opening: '', proposal: '' };
      const view = share({ estimate, annotations, words, date: '2026-11-24' });
      const session = withAnswers(estimate, annotations, view, said);
      const rounded = roundSession(session, 2);
      const { stated, steps, agreed, presented } = rounded.standing;
      for (const end of ['low', 'high'] as const) {
        const all = steps.reduce((sum, { effect }) => sum.plus(endOf(effect, end)), new Decimal(stated));
        expect(all.toString()).toBe(endOf(presented, end));
        const own = rounded.points.reduce(
          (sum, { effect }) => sum.plus(effect === null ? 0 : endOf(effect, end)),
          new Decimal(stated),
        );
        expect(own.toString()).toBe(endOf(agreed, end));
      }
      expect(roundSession(rounded, 2)).toEqual(rounded);
    }),
    { numRuns: 150 },
  );
});

function endOf(shown: Shown, end: 'low' | 'high'): string {
  return shown.kind === 'exact' ? shown.value : shown[end];
}

function withAnswers(
  estimate: Parameters<typeof shareSession>[0]['estimate'],
  annotations: Parameters<typeof shareSession>[0]['annotations'],
  view: Parameters<typeof shareSession>[0]['view'],
  said: readonly { readonly kind: PointOutcome['answer']; readonly cents: number }[],
): SharedSession {
  const pointIds = sharedPointIds({ estimate, annotations, words: { title: '', opening: '', proposal: '' } });
  const outcomes = pointIds.map((pointId, index): PointOutcome => {
    const { kind, cents } = said[index % said.length] ?? { kind: 'agreed', cents: 0 };
    return {
      pointId,
      answer: kind,
      named: [],
      without: [],
      figure: kind === 'agreedInPart' ? text(new Decimal(cents).div(1000).toFixed()) : null,
      reason: '',
      ownerOurs: '',
      ownerTheirs: '',
      dueDate: null,
    };
  });
  return shareSession({
    estimate,
    annotations,
    view,
    pointIds,
    outcomes: new Map(outcomes.map((outcome) => [outcome.pointId, outcome])),
  });
}
