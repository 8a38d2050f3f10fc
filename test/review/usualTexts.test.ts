import { describe, expect, test } from 'vitest';
import { phraseRemarks } from '../../src/disclosure';
import {
  beginOption,
  type JointOption,
  optionsIn,
  optionTypes,
  planName,
  stepIn,
  usualSteps,
} from '../../src/preparation';
import { sessionIn, usualSession } from '../../src/review';

const bareOption: Omit<JointOption, 'name' | 'method' | 'conditions' | 'couldGoWrong'> = {
  id: 'a',
  order: 'a',
  serves: [],
  proposal: '',
  disclosure: 'internal',
};
const languages = ['en', 'de', 'fr'] as const;
const pairs = languages.flatMap((from) => languages.map((to) => [from, to] as const));

describe('what nobody put in words of their own follows the language of the document', () => {
  test.each(pairs)('the title and the agenda of a session, from %s to %s', (from, to) => {
    expect(sessionIn(usualSession(from, 'Valve SV-40'), to)).toEqual(usualSession(to, 'Valve SV-40'));
    expect(sessionIn(usualSession(from, ''), to)).toEqual(usualSession(to, ''));
  });

  test.each(pairs)('the steps of the plan, from %s to %s', (from, to) => {
    const steps = (language: typeof from) =>
      usualSteps(language).map((step, at) => ({ ...step, id: String(at), order: String(at) }));
    expect(steps(from).map((step) => stepIn(step, to))).toEqual(steps(to));
  });

  test.each(optionTypes)('the name and conditions of an option: %s', (type) => {
    const begun: JointOption = { ...bareOption, ...beginOption(type) };
    const [german, french] = (['de', 'fr'] as const).map((language) => optionsIn({ a: begun }, language)['a']);
    for (const [read, language] of [
      [german, 'de'],
      [french, 'fr'],
    ] as const) {
      expect(read?.name).not.toBe('');
      expect(read?.conditions === '').toBe(begun.conditions === '');
      expect(phraseRemarks(`${read?.name}. ${read?.conditions}`, language)).toEqual([]);
      expect(optionsIn({ a: read ?? begun }, 'en')['a']).toEqual(begun);
    }
    const own = { ...begun, name: 'Our bench', conditions: 'It is free.' };
    expect(optionsIn({ a: own }, 'fr')['a']).toEqual(own);
  });

  test('what was changed stays as it was written, and so do the minutes of a part', () => {
    const { title, agenda } = usualSession('en', 'Valve');
    const changed = { title: `${title}, second part`, agenda: [{ title: 'Welcome', minutes: 3 }, ...agenda] };
    const read = sessionIn({ ...changed, heldOn: '2026-11-24' }, 'de');
    expect(read.agenda[0]).toEqual({ title: 'Welcome', minutes: 3 });
    expect(read.agenda.map(({ minutes }) => minutes)).toEqual(changed.agenda.map(({ minutes }) => minutes));
    expect(read.heldOn).toBe('2026-11-24');
    expect(sessionIn({ title: 'Our review', agenda: [] }, 'fr').title).toBe('Our review');
    const step = {
      id: '1',
      order: '1',
      label: 'Call the plant',
      who: 'Customer',
      side: 'ours',
      days: 2,
      isInLetter: true,
    } as const;
    expect(stepIn(step, 'fr')).toEqual({ ...step, who: 'Client' });
  });

  test.each(languages)('the usual texts of %s have the tone that both sides can read', (language) => {
    const { title, agenda } = usualSession(language, '');
    const said = [title, planName(language, ''), ...agenda.map((part) => part.title)];
    for (const text of said) expect(phraseRemarks(text, language), text).toEqual([]);
  });
});
