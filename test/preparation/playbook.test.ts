import { describe, expect, test } from 'vitest';
import { phraseRemarks } from '../../src/disclosure';
import {
  composeLetter,
  emptyPlanTerms,
  letterText,
  planBackwards,
  playbook,
  searchTactics,
  tactics,
  textsOf,
  usualSteps,
} from '../../src/preparation';

/** What the app puts into people's mouths is held against the same wording check as what they write. */

describe('the playbook', () => {
  test('knows the twelve tactics, each with several ways to answer', () => {
    expect(tactics.map(({ id }) => id).sort()).toEqual(
      [
        'short-deadline',
        'yes-or-no',
        'late-change',
        'competitor',
        'margin-slide',
        'one-product',
        'sign-now',
        'family',
        'failure-discount',
        'silence',
        'over-our-head',
        'good-cop',
      ].sort(),
    );
    for (const { say, ask, behind, avoid, prepare, name } of tactics) {
      expect(say.length, name).toBeGreaterThanOrEqual(3);
      for (const list of [ask, behind, avoid, prepare]) expect(list.length, name).toBeGreaterThanOrEqual(3);
    }
  });

  for (const tactic of tactics) {
    test(`the wording check has nothing to say to "${tactic.name}"`, () => {
      for (const text of textsOf(tactic)) expect(phraseRemarks(text, 'en'), text).toEqual([]);
    });
  }

  test('a tactic of the team stands in place of the built-in one, or behind them', () => {
    const [first] = tactics;
    if (!first) throw new Error('none');
    const all = playbook([
      { ...first, name: 'Ours' },
      { ...first, id: 'own', name: 'A new zigzag' },
    ]);
    expect(all.length).toBe(tactics.length + 1);
    expect(all[0]?.name).toBe('Ours');
    expect(searchTactics(all, 'ZIGZAG new').map(({ id }) => id)).toEqual(['own']);
    expect(searchTactics(all, 'zigzag nowhere')).toEqual([]);
  });
});

describe('the process letter', () => {
  for (const language of ['en', 'de', 'fr'] as const) {
    test(`in ${language} says what comes when, what is open, and proposes a review without a threat`, () => {
      const steps = usualSteps(language).map((step, at) => ({ ...step, id: String(at), order: String(at) }));
      const plan = planBackwards(steps, '2026-12-11', emptyPlanTerms, '2026-11-23T08:00:00.000Z');
      const inLetter = plan?.steps.filter(({ step }) => step.isInLetter) ?? [];
      expect(inLetter.length).toBe(5);
      const openItems = ['Scrap in turning', 'Base of the overhead'];
      const input = { language, product: 'SV-40', openItems, review: '2026-12-10' };
      const letter = letterText(composeLetter({ ...input, steps: inLetter }));
      expect(phraseRemarks(letter, language)).toEqual([]);
      for (const item of [...openItems, ...inLetter.map(({ step }) => step.label)]) expect(letter).toContain(item);
      expect(letter).toContain({ en: '10 December 2026', de: '10. Dezember 2026', fr: '10 décembre 2026' }[language]);
      for (const { label, isInLetter } of steps) if (!isInLetter) expect(letter).not.toContain(label);
      const bare = letterText(composeLetter({ language, product: 'SV-40', steps: [], openItems: [], review: null }));
      expect(bare).not.toMatch(/- /);
      expect(phraseRemarks(bare, language)).toEqual([]);
    });
  }
});
