import { describe, expect, test } from 'vitest';
import { text } from '../../../src/base/decimal';
import { emptyArgument } from '../../../src/case';
import { compareViews, share, shareWarnings } from '../../../src/disclosure';
import { beginOption, composeFramework, type JointOption, type ProposalLevel } from '../../../src/preparation';
import { composeCritique, documentWords, englishWords, renderReviewFile } from '../../../src/report';
import { composeSharedBook } from '../../../src/report/workbook/shared/composeSharedBook';
import { estimateOf, group, item, markup } from '../../support/estimateOf';
import { noAnnotations } from '../../support/randomCase';

/** What a document says of the options that are proposed. */

const estimate = estimateOf('Total', [item('Body', { quantity: '1', rate: '300' })]);
const words = { title: '', opening: '', proposal: '' };
const option = (id: string, disclosure: ProposalLevel, more: Partial<JointOption> = {}): JointOption => ({
  id,
  order: id,
  serves: [],
  ...beginOption('own'),
  name: `Option ${id}`,
  method: { type: 'own', figures: { toThem: text('48210.4'), toUs: text('91234.5') } },
  conditions: `Condition ${id}`,
  couldGoWrong: 'What we fear',
  proposal: `Proposal ${id}`,
  disclosure,
  ...more,
});
const input = (...options: readonly JointOption[]) => ({
  estimate,
  annotations: noAnnotations,
  options: Object.fromEntries(options.map((its) => [its.id, its])),
  words,
  date: '2026-11-22',
});
const all = input(
  option('a', 'exact'),
  option('b', 'range'),
  option('c', 'wordsOnly'),
  option('d', 'internal'),
  option('e', 'exact', { proposal: ' ' }),
);

test('options print as far as their level says: the figure, a band, words; the others not at all', () => {
  const { options } = share(all);
  expect(options?.map(({ number, name, valuePerYear }) => [number, name, valuePerYear])).toEqual([
    [1, 'Option a', { kind: 'exact', value: '48210.4' }],
    [2, 'Option b', { kind: 'band', low: '40000', high: '50000' }],
    [3, 'Option c', null],
  ]);
  expect(JSON.stringify(share(all))).not.toMatch(/91234|What we fear|Option [de]/);
  expect(share(input(option('d', 'internal')))).not.toHaveProperty('options');
});

test('a value that is made of yearly costs which the document keeps back stays out', () => {
  const cost = {
    id: 'h' as never,
    order: 'a',
    label: 'Test stand',
    parentId: null,
    costElement: 'tooling' as const,
    catalogueId: null,
    method: { type: 'perYear' as const, annualAmount: text('90000'), annualVolume: text('1000') },
    rationale: '',
    evidenceIds: [],
    range: null,
    author: '',
    state: 'ready' as const,
    disclosure: 'effectOnly' as const,
    question: '',
    expressions: {},
  };
  const commitment = option('a', 'exact', {
    method: {
      type: 'volumeCommitment',
      figures: { expectedVolume: text('1000'), committedVolume: text('1500'), theirShare: text('0.5') },
    },
  });
  const annotations = { ...noAnnotations, hiddenCosts: { h: cost } } as unknown as typeof noAnnotations;
  expect(share({ ...input(commitment), annotations }).options?.[0]?.valuePerYear).toBeNull();
  const given = { ...commitment.method.figures, fixedCost: text('90000') };
  const told = option('a', 'exact', { method: { type: 'volumeCommitment', figures: given } });
  expect(share({ ...input(told), annotations }).options?.[0]?.valuePerYear).toEqual({ kind: 'exact', value: '22500' });
  const warned = shareWarnings(estimate, annotations, undefined, { a: commitment }).map((its) => its.text);
  expect(warned.join('\n')).toContain('made of yearly costs');
});

test('an internal position moves no value that is worked out: critique and framework say the same', () => {
  const marked = estimateOf('P', [group('M', [item('Bar', { amount: '10' })]), markup('SG&A', '0.10', ['M'])]);
  const idOf = (label: string) => marked.lines.find((line) => line.label === label)?.id;
  const argued = { ...emptyArgument, order: 'a', range: null };
  const figures = { quantity: null, rate: null, factors: {}, baseIds: null, amount: null };
  const method = { type: 'perYear', annualAmount: text('1000'), annualVolume: text('1000') };
  const cost = { ...argued, id: 'h', label: 'Lab', parentId: idOf('M'), costElement: 'other', method };
  const point = { id: 'p', order: 'a', kind: 'judgement', items: [{ type: 'hiddenCost', id: 'h' }] };
  const words = { heading: 'H', claim: '', question: '', standard: '', proposal: '' };
  const worthWith = (percent: string, disclosure: string) => {
    const ours = { ...argued, ...figures, id: 'm', lineId: idOf('SG&A'), percent: text(percent), disclosure };
    const items = [...point.items, { type: 'position', id: 'm' }];
    const annotations = {
      ...noAnnotations,
      hiddenCosts: { h: { ...cost, disclosure: 'exact' } },
      positions: { m: ours },
      points: { p: { ...point, ...words, items: disclosure === 'internal' ? point.items : items } },
    } as unknown as typeof noAnnotations;
    const driven = { expectedVolume: text('1000'), committedVolume: text('2000'), theirShare: text('0.5') };
    const commitment = option('a', 'exact', { method: { type: 'volumeCommitment', figures: driven } });
    const [shown] = share({ ...input(commitment), estimate: marked, annotations }).options ?? [];
    const { proposals } = composeFramework(
      { options: { a: commitment }, interests: {} },
      { estimate: marked, annotations },
    );
    expect({ kind: 'exact', value: proposals[0]?.valueToThem?.low.toString() }).toEqual(shown?.valuePerYear);
    return shown?.valuePerYear;
  };
  const without = worthWith('0.10', 'internal');
  expect(without).toMatchObject({ kind: 'exact' });
  for (const level of ['internal', 'effectOnly']) expect(worthWith('0.18', level)).toEqual(without);
  expect(worthWith('0.18', 'exact')).not.toEqual(without);
});

test('what is marked and would print badly is told', () => {
  const texts = shareWarnings(estimate, noAnnotations, undefined, {
    ...all.options,
    f: option('f', 'range', { method: { type: 'own', figures: { toThem: text(5), toUs: text(-5) } } }),
    g: option('g', 'exact', { method: { type: 'packaging', figures: {} } }),
  }).map((its) => its.text);
  expect(texts).toContain('The option "Option e" has no words for the customer, and stays out of the document.');
  expect(texts).toContain('Of the option "Option f" one side alone gains: it is no option yet.');
  expect(texts.some((its) => its.startsWith('The option "Option g" lacks '))).toBe(true);
  expect(texts.some((its) => its.includes('Option d'))).toBe(false);
});

describe.each(Object.values(documentWords))('in $language', (its) => {
  test('the critique, the review file and the workbook say the same of them', async () => {
    const view = share(all);
    const { options, cover } = composeCritique(view, its);
    expect(options?.items.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 Option a',
      '2 Option b',
      '3 Option c',
    ]);
    expect(options?.items.map(({ worth }) => /\d/.test(worth))).toEqual([true, true, false]);
    expect(options?.items[0]?.worth.replaceAll(/\D/g, '')).toBe('48210');
    expect(cover.contents.map(({ anchor }) => anchor)).toContain('options');
    const page = await renderReviewFile(view, its);
    for (const { name, text: said, worth } of options?.items ?? [])
      for (const printed of [name, ...said, worth]) expect(page).toContain(printed);
    const sheet = composeSharedBook(view, its).sheets.find(({ rows }) =>
      rows.some((row) => row.some((cell) => cell?.kind === 'text' && cell.text === 'Proposal b')),
    );
    expect(sheet?.rows).toHaveLength(6);
    expect(composeCritique(share(input()), its).options).toBeNull();
  });
});

test('a later version names the options that came, went or changed', () => {
  const changed = { ...option('a', 'exact'), proposal: 'Another proposal' };
  const [before, after] = [
    share(input(option('a', 'exact'), option('b', 'range'))),
    share(input(changed, option('c', 'wordsOnly'))),
  ];
  expect(compareViews(before, after).options.map((its) => [its.before?.name, its.after?.name])).toEqual([
    ['Option a', 'Option a'],
    [undefined, 'Option c'],
    ['Option b', undefined],
  ]);
  expect(compareViews(before, before).options).toEqual([]);
  const { changes } = composeCritique(after, englishWords, { since: before });
  expect(changes?.tables.at(-1)?.rows).toHaveLength(3);
});
